/** Published launchers: the figures printed in their sources, to the digits printed, by the formulas of the driver. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceleratingLength_m,
  intervalFor_s,
  kineticEnergy_J,
  meanPower_W,
  peakPower_W,
  throughput_t_yr,
  wallEnergy_J,
  slingAcceleration_m_s2,
} from '../../src/driver/sizing.ts';
import { CaseError, type ReferenceCase } from '../../src/engine/verify/case.ts';
import { verifyDriverCase } from '../../src/engine/verify/driver-case.ts';
import { verifySlingCase } from '../../src/engine/verify/sling-case.ts';

const DESIGNS = JSON.parse(readFileSync('tests/reference/driver-designs.json', 'utf8')) as { cases: ReferenceCase[] };

describe('published: printed figures', () => {
  it('Mass Driver III of NASA SP-428: 288 m, 125 MW', () => {
    expect(acceleratingLength_m(2400, 10000)).toBeCloseTo(288, 9);
    expect(Math.floor(meanPower_W(wallEnergy_J(kineticEnergy_J(10.5, 2400), 0.964), 0.25) / 1e6)).toBe(125);
  });

  it('Handmer 2026: 450 MW for the payload, 16 GW for the sled', () => {
    const shot_J = wallEnergy_J(kineticEnergy_J(200, 1600), 0.9);
    expect(Math.floor(meanPower_W(shot_J, intervalFor_s(200, 10e6)) / 1e6)).toBe(450);
    expect(Math.round(peakPower_W(1000, 9806.65, 1600) / 1e9)).toBe(16);
  });

  it('Wright 2010: 6.40 MJ, 19.2 MJ, 16 minutes at 20 kW', () => {
    const kinetic_J = kineticEnergy_J(2, 2530);
    expect((kinetic_J / 1e6).toFixed(2)).toBe('6.40');
    expect((wallEnergy_J(kinetic_J, 1 / 3) / 1e6).toFixed(1)).toBe('19.2');
    expect(Math.round(wallEnergy_J(kinetic_J, 1 / 3) / 20e3 / 60)).toBe(16);
  });

  it('quenchgun, Snow and Kolm: one tonne every two hours is about 4 400 t a year', () => {
    expect(throughput_t_yr(1000, 7200)).toBe(4383);
  });

  it('a sling of 50 m at 2 400 m/s pulls 11 750 g', () => {
    expect(slingAcceleration_m_s2(2400, 50) / 9.80665).toBeCloseTo(11747.1, 0);
  });
});

describe('published: the reference file', () => {
  it('holds four drivers and a sling, each within its tolerance', () => {
    expect(DESIGNS.cases.map((c) => c.kind)).toEqual(['driver', 'driver', 'driver', 'driver', 'sling']);
    for (const c of DESIGNS.cases) {
      const verified = c.kind === 'sling' ? verifySlingCase(c) : verifyDriverCase(c);
      expect(verified, c.name).toMatchObject({ ok: true, name: c.name, kind: c.kind });
      expect(Object.keys(verified.computed)).toEqual(Object.keys(c['expect'] as object));
      expect(verified.error).toBeLessThanOrEqual(verified.tolerance!);
    }
  });

  it('fails a figure that is one per cent off, each of them in turn, either way', () => {
    let count = 0;
    for (const c of DESIGNS.cases)
      for (const [key, value] of Object.entries(c['expect'] as Record<string, number>))
        for (const factor of [0.99, 1.01]) {
          const wrong = { ...c, expect: { ...(c['expect'] as object), [key]: value * factor } };
          expect((c.kind === 'sling' ? verifySlingCase : verifyDriverCase)(wrong).ok, `${c.name} ${key}`).toBe(false);
          count++;
        }
    expect(count).toBe(22);
  });

  it('refuses a case with a missing, misspelt or senseless input', () => {
    const [sp428] = DESIGNS.cases;
    for (const change of [
      { speed_m_s: undefined },
      { speed_m_s: 'fast' },
      { efficiency: NaN },
      { efficiency: 0 },
      { rate_hz: undefined },
      { expect: {} },
      { expect: { toString: 1 } },
      { expect: { accelerating_length_m: null } },
      { expect: { accelerating_length_m: 0 } },
      { tolerance: { relative: 0 } },
      { tolerance: {} },
    ])
      expect(() => verifyDriverCase({ ...sp428!, ...change }), JSON.stringify(change)).toThrow(CaseError);
  });
});
