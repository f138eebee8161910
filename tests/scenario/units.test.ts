/** How numbers and units are written: powers of ten, there and back, and SI base units on the reader's wish. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatQuantity,
  quantity,
  readNumber,
  setNumberStyle,
  setPlainUnits,
  shownUnit,
  wrapped_deg,
} from '../../src/units.ts';

afterEach(() => setPlainUnits(false));

describe('by hand: numbers', () => {
  it.each([
    [7.5e-14, 2, '7.5×10⁻¹⁴'],
    [-7.5e-14, 2, '−7.5×10⁻¹⁴'],
    [1e-13, 2, '1×10⁻¹³'],
    [3.828e26, 4, '3.828×10²⁶'],
    [0.0025, 2, '0.0025'],
    [1515371, 7, '1\u202f515\u202f371'],
  ])('%d with %i digits is %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });

  it('what is written with all digits is read back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (value, si) => {
        setPlainUnits(si);
        const read = readNumber(formatNumber(value, 17));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-15 * Math.abs(value));
      }),
      // Small numbers without a power of ten need the most decimals.
      { numRuns: 2000, examples: [[-0.000001752021214458592, false]] },
    );
  });
});

it('by hand: an angle of any number of turns is brought to −180° or more and less than 180°', () => {
  for (const turns of [-720, -360, 0, 360, 720])
    for (const [angle_deg, wrapped] of [
      [-180, -180],
      [-90, -90],
      [0, 0],
      [179.5, 179.5],
      [180, -180],
      [213, -147],
    ] as const)
      expect(wrapped_deg(angle_deg + turns)).toBe(wrapped);
});

describe('by hand: numbers with a decimal comma', () => {
  afterEach(() => setNumberStyle(null));

  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['1.500', NaN],
    ['-12.000', NaN],
    ['1.500.000', NaN],
    ['1 500', 1500],
    ['1500', 1500],
  ])('%s is %d', (text, value) => {
    setNumberStyle({ decimalMark: ',', unitWord: (shown) => shown });
    expect(readNumber(text)).toBe(value);
  });

  it('1,500 is refused where the point is the decimal mark', () => {
    expect(readNumber('1,500')).toBeNaN();
    expect(readNumber('1.500')).toBe(1.5);
  });
});

describe('by hand: SI base units', () => {
  it.each([
    [968.3, 'GW', '9.68×10¹¹ W'],
    [1.841, 'days', '159\u202f062 s'],
    [621.2e3, 't', '6.21×10⁸ kg'],
    [100, 'g', '980.665 m/s²'],
    [70, 'kW_t', '70 W/kg'],
    [2404.44, 'GW_yr', '7.588×10¹⁹ J'],
    [266.6, 'm_s', '266.6 m/s'],
    [50000, 'MUSD_yr', '50 B$/yr'],
  ] as const)('%d %s is %s', (value, unit, text) => {
    setPlainUnits(true);
    const digits = { days: 6, g: 6, GW_yr: 4, m_s: 4 }[unit as string] ?? 3;
    expect(formatQuantity(value, unit, digits).replace('\u00a0', ' ')).toBe(text);
  });

  it('fields and files keep their own units', () => {
    setPlainUnits(true);
    expect(shownUnit('t')).toBe('t');
    setPlainUnits(false);
    expect(quantity(2.296e9, 'W', 4)).toEqual({ number: '2.296', unit: 'GW' });
  });
});
