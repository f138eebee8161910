/** Words and figures in other languages: catalogues, what the engine says, numbers as they are typed and read. */
import { afterEach, describe, expect, it } from 'vitest';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { FIELDS, fieldOf } from '../../src/scenario/fields.ts';
import { allowed, readTyped } from '../../src/scenario/scenario.ts';
import { formatFixed, formatNumber, formatQuantity, setNumberStyle } from '../../src/units.ts';
import { templatesOf } from '../../web/localization/catalogue.ts';
import { CATALOGUE, SENTENCES } from '../../web/localization/german/german.ts';
import { translatorOf } from '../../web/localization/sentences.ts';

const COMMA = { decimalMark: ',', unitWord: (shown: string) => CATALOGUE[shown] ?? shown } as const;
afterEach(() => setNumberStyle(null));

describe('by hand: numbers', () => {
  it('take the decimal mark and the words of a language, and the thin space between thousands in every one', () => {
    setNumberStyle(COMMA);
    expect(formatNumber(1_515_371.25, 9)).toBe('1\u202f515\u202f371,25');
    expect(formatFixed(-0.5, 2)).toBe('\u22120,50');
    expect(formatNumber(1.5e-9, 3)).toBe('1,5×10⁻⁹');
    expect(formatQuantity(3.2, 'ships_yr')).toBe('3,2\u00a0Schiffe/Jahr');
    setNumberStyle(null);
    expect(formatQuantity(3.2, 'ships_yr')).toBe('3.2\u00a0ships/yr');
  });

  it('are read as they are shown; a point is understood too', () => {
    const row = fieldOf('flight.speed_m_s')!;
    expect(readTyped(row, '2341,66')).toBe('2341,66');
    setNumberStyle(COMMA);
    expect(readTyped(row, '2\u202f341,66')).toBe(2341.66);
    expect(readTyped(row, '2341.66')).toBe(2341.66);
    expect(readTyped(row, '1,2,3')).toBe('1,2,3');
  });
});

it('by hand: a catalogue’s entry has the id lit-localize computes from the English template', () => {
  const templates = templatesOf({ 'from {0} to {1}': 'bis {1} ab {0}', plain: 'schlicht' });
  expect(templates[generateMsgId('plain', false)]).toBe('schlicht');
  const english = Object.assign(['from ', ' to ', ''], { raw: [] });
  const { strings, values } = templates[generateMsgId(english, false)] as {
    strings: readonly string[];
    values: unknown;
  };
  expect([[...strings], values]).toEqual([
    ['bis ', ' ab ', ''],
    [1, 0],
  ]);
});

describe('by hand: what the engine says', () => {
  const said = translatorOf(
    {
      'Falls back on the Moon after {0} hours.': 'Fällt nach {0} Stunden auf den Mond zurück.',
      '{0} of {1} in place of {2} alone gives {3}.': '{0} von {1} statt {2} ergibt allein {3}.',
      'One limit alone forbids it: {0}.': 'Eine Grenze allein verbietet es: {0}.',
      '{0} must be {1}, got {2}.': '{0}: erlaubt ist {1}, eingegeben wurde {2}.',
      'a number from {0} to {1}': 'eine Zahl von {0} bis {1}',
    },
    { 'Launch sites': 'Startplätze', Battery: 'Batterie' },
    COMMA,
    true,
  );
  const cases: [english: string, german: string | null][] = [
    ['Falls back on the Moon after 1.5 hours.', 'Fällt nach 1,5 Stunden auf den Mond zurück.'],
    [
      'Battery of 250\u00a0Wh/kg in place of 0.5\u00a0Wh/kg alone gives 98.1\u00a0kW/t.',
      'Batterie von 250\u00a0Wh/kg statt 0,5\u00a0Wh/kg ergibt allein 98,1\u00a0kW/t.',
    ],
    ['One limit alone forbids it: launch sites.', 'Eine Grenze allein verbietet es: Startplätze.'],
    [
      'Falls back on the Moon after 2 hours. One limit alone forbids it: launch sites.',
      'Fällt nach 2 Stunden auf den Mond zurück. Eine Grenze allein verbietet es: Startplätze.',
    ],
    [
      'Battery must be a number from 0 to 10 ships, got "much, very much".',
      'Batterie: erlaubt ist eine Zahl von 0 bis 10 Schiffe, eingegeben wurde "much, very much".',
    ],
    ['One limit alone forbids it: something new.', null],
    ['Nobody wrote this.', null],
    ['EML2', 'EML2'],
  ];
  it.each(cases)('%s', (english, german) => expect(said(english)).toBe(german));

  it('what each field accepts, its unit among it', () => {
    setNumberStyle(COMMA);
    const all = translatorOf(SENTENCES, { ...SENTENCES, ...CATALOGUE }, COMMA, true);
    const open = FIELDS.filter((row) => row.kind !== 'choice' && all(allowed(row)) === null);
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(all(allowed(fieldOf('moon.productivity_per_yr')!))).toBe('eine Zahl von 0 bis 100 /Jahr');
  });

  // Patterns that try every way of cutting it up would not come to an end.
  it('comes to an end with a text it does not know', () => {
    const all = translatorOf(SENTENCES, { ...SENTENCES, ...CATALOGUE }, COMMA, true);
    expect(all(`${'Unknown words, of no sentence; and more. '.repeat(12)}End.`)).toBeNull();
  });
});
