/** Numbers in other languages: as they are shown, and as they are typed. Texts are tested in tests/text. */
import { afterEach, describe, expect, it } from 'vitest';
import { fieldOf } from '../../src/scenario/fields.ts';
import { allowed, readTyped } from '../../src/scenario/scenario.ts';
import { speakIn, text, type Catalogue } from '../../src/text/text.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import german from '../../src/text/de.json';
import chinese from '../../src/text/zh.json';

// The build compiles a catalogue as it is imported.
const GERMAN = german as unknown as Catalogue;
const CHINESE = chinese as unknown as Catalogue;
afterEach(() => speakIn('en', '.', null));

describe('by hand: numbers', () => {
  it('take the decimal mark and the words of a language, and the thin space between thousands in every one', () => {
    speakIn('de', ',', GERMAN);
    expect(formatNumber(1_515_371.25, 9)).toBe('1\u202f515\u202f371,25');
    expect(formatFixed(-0.5, 2)).toBe('\u22120,50');
    expect(formatNumber(1.5e-9, 3)).toBe('1,5×10⁻⁹');
    expect(formatQuantity(3.2, 'ships_yr')).toBe('3,2\u00a0Schiffe/Jahr');
    speakIn('zh-Hans', '.', CHINESE);
    expect(formatQuantity(3.2, 'ships_yr')).toBe('3.2艘/年');
    speakIn('en', '.', null);
    expect(formatQuantity(3.2, 'ships_yr')).toBe('3.2\u00a0ships/yr');
  });

  it('are read as they are shown; a point is understood too', () => {
    const row = fieldOf('flight.speed_m_s')!;
    expect(readTyped(row, '2341,66')).toBe('2341,66');
    speakIn('de', ',', GERMAN);
    expect(readTyped(row, '2\u202f341,66')).toBe(2341.66);
    expect(readTyped(row, '2341.66')).toBe(2341.66);
    expect(readTyped(row, '1,2,3')).toBe('1,2,3');
  });

  it('what a field accepts is said in the language, its unit among it', () => {
    speakIn('de', ',', GERMAN);
    expect(text(allowed(fieldOf('moon.productivity_per_yr')!))).toBe('eine Zahl von 0 bis 100 /Jahr');
  });
});
