/** The renderer: counts, choices, lists, quantities and messages in messages, in several languages. By hand. */
import { afterEach, describe, expect, it } from 'vitest';
import { decimalsOf, fieldQuantity, numberOf, quantityOf, type Message } from '../../src/text/message.ts';
import { addEnglish, inEnglish, isMessage, message, speakIn, text } from '../../src/text/text.ts';
import { compiled, parsed } from '../house/messages.mjs';

const icu = (source: string) => compiled(parsed('test', source));

const ENGLISH = {
  'test.plain': 'It flies.',
  'test.name': 'To {target}.',
  'test.count': '{n, plural, =0 {no ship} one {# ship} other {# ships}}',
  'test.ending': '{outcome, select, hit {It hits.} miss {It misses by {miss}.} other {}}',
  'test.braces': "NASA''s summer study",
  'test.around': '{first} {second}',
  'test.nested': '{outcome, select, hit {{n, plural, one {# hit} other {# hits}}} other {none of {n}}}',
};
const GERMAN = {
  ...ENGLISH,
  'test.plain': 'Er fliegt.',
  'test.name': 'Nach {target}.',
  'test.count': '{n, plural, =0 {kein Schiff} one {# Schiff} other {# Schiffe}}',
  'unit.ships': 'Schiffe',
};
const CHINESE = {
  ...ENGLISH,
  'test.count': '{n, plural, other {#艘飞船}}',
  'test.name': '飞往{target}。',
  'unit.yr': '年',
  'unit.kt/yr': 'kt/年',
};
const POLISH = { 'test.count': '{n, plural, one {# statek} few {# statki} many {# statków} other {# statku}}' };

const patterns = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, source]) => [id, icu(source)]));

addEnglish(patterns(ENGLISH));

/** What stands in the text of an id of this test. */
const said = (id: keyof typeof ENGLISH, values?: Message['values']) => text(made(id, values));
const made = (id: keyof typeof ENGLISH, values?: Message['values']) => ({ id, values }) as unknown as Message;

const speakGerman = () => speakIn('de', ',', patterns(GERMAN));
const speakChinese = () => speakIn('zh-Hans', '.', patterns(CHINESE));

afterEach(() => speakIn('en', '.', null));

describe('by hand: English', () => {
  it('puts names, counts and quantities into their places', () => {
    expect(said('test.plain')).toBe('It flies.');
    expect(said('test.name', { target: 'EML2' })).toBe('To EML2.');
    expect(said('test.name', { target: 12345.5 })).toBe('To 12\u202f345.5.');
    expect(said('test.name', { target: quantityOf(2_296_000, 'W') })).toBe('To 2.3\u00a0MW.');
    expect(said('test.name', { target: quantityOf(2_296_000, 'W', 4) })).toBe('To 2.296\u00a0MW.');
    expect(said('test.name', { target: quantityOf(-12.5, 'deg') })).toBe('To \u221212.5°.');
    expect(said('test.name', { target: numberOf(1234.5678) })).toBe('To 1235.');
    expect(said('test.name', { target: decimalsOf(1.25, 3) })).toBe('To 1.250.');
    expect(said('test.name', { target: fieldQuantity(20_000, 'm') })).toBe('To 20\u202f000 m.');
    expect(said('test.name', { target: fieldQuantity(0.1) })).toBe('To 0.1.');
  });

  it('takes the form of a count, and the text of an exact one', () => {
    expect([0, 1, 2, 1.5].map((n) => said('test.count', { n }))).toEqual(['no ship', '1 ship', '2 ships', '1.5 ships']);
    expect(said('test.count', { n: numberOf(1) })).toBe('1 ship');
  });

  it('takes the text of a choice, with values in it, and that of any other word', () => {
    expect(said('test.ending', { outcome: 'hit' })).toBe('It hits.');
    expect(said('test.ending', { outcome: 'miss', miss: quantityOf(1500, 'm') })).toBe('It misses by 1.5\u00a0km.');
    expect(said('test.ending', { outcome: 'constructor' })).toBe('');
    expect(said('test.nested', { outcome: 'hit', n: 2 })).toBe('2 hits');
    expect(said('test.nested', { outcome: 'late', n: 2 })).toBe('none of 2');
  });

  it('joins lists, and writes messages in messages', () => {
    expect(said('test.name', { target: ['EML1', 'EML2'] })).toBe('To EML1 and EML2.');
    expect(said('test.name', { target: ['a', quantityOf(2, 'km'), 3] })).toBe('To a, 2\u00a0km, and 3.');
    expect(said('test.around', { first: made('test.plain'), second: made('test.name', { target: 'LEO' }) })).toBe(
      'It flies. To LEO.',
    );
    expect(said('test.name', { target: [made('test.count', { n: 1 }), made('test.count', { n: 2 })] })).toBe(
      'To 1 ship and 2 ships.',
    );
  });

  it('joins alternatives by "or"', () => {
    expect(said('test.name', { target: { or: ['en', 'de', 'zh'] } })).toBe('To en, de, or zh.');
    expect(said('test.name', { target: { or: ['EML1'] } })).toBe('To EML1.');
    expect(said('test.name', { target: { or: [made('test.count', { n: 1 }), quantityOf(2, 'km')] } })).toBe(
      'To 1 ship or 2\u00a0km.',
    );
    expect(isMessage({ or: ['EML1'] })).toBe(false);
  });

  it('shows what looks like a place in a value as it is', () => {
    expect(said('test.name', { target: '{n, plural, other {#}} $& {target}' })).toBe(
      'To {n, plural, other {#}} $& {target}.',
    );
    expect(said('test.braces')).toBe("NASA's summer study");
  });

  it('shows an id that has no text, and nothing for a value that is missing', () => {
    expect(text({ id: 'test.nowhere' } as unknown as Message)).toBe('test.nowhere');
    expect(said('test.name')).toBe('To .');
  });
});

describe('by hand: other languages', () => {
  it('write German with its decimal comma and its words for units', () => {
    speakGerman();
    expect(said('test.plain')).toBe('Er fliegt.');
    expect(said('test.name', { target: quantityOf(2_296_000, 'W', 4) })).toBe('Nach 2,296\u00a0MW.');
    expect(said('test.name', { target: quantityOf(12.5, 'ships') })).toBe('Nach 12,5\u00a0Schiffe.');
    expect(said('test.name', { target: fieldQuantity(1.5, 'ships') })).toBe('Nach 1,5 Schiffe.');
    expect(said('test.name', { target: decimalsOf(1.25, 1) })).toBe(`Nach ${(1.25).toFixed(1).replace('.', ',')}.`);
    expect([0, 1, 2].map((n) => said('test.count', { n }))).toEqual(['kein Schiff', '1 Schiff', '2 Schiffe']);
    expect(said('test.name', { target: ['a', 'b', 'c'] })).toBe('Nach a, b und c.');
    expect(said('test.name', { target: { or: ['a', 'b', 'c'] } })).toBe('Nach a, b oder c.');
  });

  it('write Chinese, which has one form of a count and its own commas in lists', () => {
    speakChinese();
    expect([0, 1, 2].map((n) => said('test.count', { n }))).toEqual(['0艘飞船', '1艘飞船', '2艘飞船']);
    expect(said('test.name', { target: ['EML1', 'EML2', 'EML4'] })).toBe('飞往EML1、EML2和EML4。');
    expect(said('test.name', { target: { or: ['EML1', 'EML2', 'EML4'] } })).toBe('飞往EML1、EML2或EML4。');
    expect(said('test.name', { target: quantityOf(2.5, 'km') })).toBe('飞往2.5\u00a0km。');
  });

  it('write Chinese words for units right behind their numbers, other units with a space', () => {
    speakChinese();
    expect(said('test.name', { target: quantityOf(50, 'yr') })).toBe('飞往50年。');
    expect(said('test.name', { target: fieldQuantity(50, 'yr') })).toBe('飞往50年。');
    expect(said('test.name', { target: quantityOf(5000, 't_yr') })).toBe('飞往5\u00a0kt/年。');
    expect(said('test.name', { target: fieldQuantity(5, 'km') })).toBe('飞往5 km。');
    expect(said('test.name', { target: quantityOf(12.5, 'deg') })).toBe('飞往12.5°。');
  });

  it('take the forms of a language with four', () => {
    speakIn('pl', ',', patterns(POLISH));
    expect([1, 2, 5, 22, 1.5].map((n) => said('test.count', { n }))).toEqual([
      '1 statek',
      '2 statki',
      '5 statków',
      '22 statki',
      '1,5 statku',
    ]);
  });

  it('give way to English for what a catalogue lacks, and where English is asked for', () => {
    speakIn('pl', ',', patterns(POLISH));
    expect(said('test.plain')).toBe('It flies.');
    speakGerman();
    const both = () => said('test.name', { target: quantityOf(1.5, 'km') });
    expect([inEnglish(both), both()]).toEqual(['To 1.5\u00a0km.', 'Nach 1,5\u00a0km.']);
    expect(() =>
      inEnglish(() => {
        throw new Error('in between');
      }),
    ).toThrow('in between');
    expect(both()).toBe('Nach 1,5\u00a0km.');
  });

  it('end when English is chosen again', () => {
    speakGerman();
    speakIn('en', '.', null);
    expect(said('test.name', { target: quantityOf(1.5, 'ships') })).toBe('To 1.5\u00a0ships.');
  });
});

describe('by hand: messages', () => {
  it('are plain data: an id, and values where the text asks for some', () => {
    expect(message('scenario.given.list')).toEqual({ id: 'scenario.given.list' });
    const problem = message('scenario.problem.noField', { path: 'x' });
    expect(structuredClone(problem)).toEqual({ id: 'scenario.problem.noField', values: { path: 'x' } });
    expect(text(problem)).toBe('x is no field of a scenario');
    expect(text('scenario.problem.noField', { path: 'x' })).toBe(text(problem));
  });

  it('are told from quantities, lists and names', () => {
    expect([made('test.plain'), quantityOf(1, 'm'), ['a'], 'a', 1, null, undefined].map(isMessage)).toEqual([
      true,
      ...[false, false, false, false, false, false],
    ]);
  });
});
