/** Every text of the page goes through msg(), at the time it is drawn, and has its words in each language. */
import { describe, expect, it } from 'vitest';
import { CATALOGUE as GERMAN, SENTENCES as GERMAN_SENTENCES } from '../../web/localization/german/german.ts';
import { translatorOf } from '../../web/localization/sentences.ts';
import { CATALOGUE as SPANISH, SENTENCES as SPANISH_SENTENCES } from '../../web/localization/spanish/spanish.ts';
import { sourceFiles } from './source-files.ts';
import { ALIKE, MACHINE_TEXTS, MACHINE_WORDS } from './words-alike.ts';
import { dataTexts, engineTexts, loneTexts, pageTexts, rashTexts } from './words.ts';

const files = sourceFiles();
// element-notes.ts is documentation for authors of pages, written to a file, never shown.
const page = files.filter(
  ({ path }) => /^web\/.*\.ts$/.test(path) && !/^web\/(localization\/|embed\/element-notes\.ts)/.test(path),
);
const texts = [...new Set([...page.flatMap(pageTexts), ...dataTexts()])];
const says = [
  ...new Set(files.filter(({ path }) => !MACHINE_TEXTS.some((room) => room.test(path))).flatMap(engineTexts)),
].filter((text) => !MACHINE_WORDS.has(text));
const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

describe.each([
  ['German', GERMAN, GERMAN_SENTENCES],
  ['Spanish', SPANISH, SPANISH_SENTENCES],
] as const)('by hand: %s', (_, catalogue, sentences) => {
  const all = { ...sentences, ...catalogue };

  it('has every text of the page', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => all[text] === undefined && !ALIKE.has(text))).toEqual([]);
  });

  it('says everything the engine says', () => {
    expect(says.length).toBeGreaterThan(300);
    const said = translatorOf(sentences, all, { decimalMark: ',', unitWord: (shown) => all[shown] ?? shown }, true);
    const sample = (text: string) => text.replace(/\{(\d)\}/g, (_match, place: string) => `1${place}.5\u00a0km`);
    expect(says.filter((text) => !ALIKE.has(text) && said(sample(text)) === null)).toEqual([]);
  });

  it('keeps the places of figures', () => {
    const moved = Object.entries(all).filter(([english, text]) => places(english).join() !== places(text).join());
    expect(moved).toEqual([]);
  });

  it('has nothing that is never said', () => {
    const used = new Set([...texts, ...says]);
    expect(Object.keys(catalogue).filter((text) => !used.has(text))).toEqual([]);
  });
});

describe('by hand: the page', () => {
  it('has no text outside msg()', () => {
    expect(page.flatMap(loneTexts)).toEqual([]);
  });

  it('asks for words while it draws, not when a module is loaded', () => {
    expect(page.flatMap(rashTexts)).toEqual([]);
  });

  it('builds every element on one that hears of a new language', () => {
    const deaf = page.filter(({ text }) => /class \w+ extends LitElement/.test(text)).map(({ path }) => path);
    expect(deaf).toEqual([]);
  });

  const lone: [text: string, count: number][] = [
    ['const x = () => html`<p>Some words</p>`;', 1],
    ['const x = () => html`<p title="Some words"></p>`;', 1],
    ['const x = () => html`<p>${one ? "Some words" : ""}</p>`;', 1],
    ['const x = () => html`<p>${msg("Some words")}: ${value} km</p>`;', 0],
    ['const x = () => html`<p class="some words" id="words">GLPK</p>`;', 0],
  ];
  it.each(lone)('would find in %s: %i', (text, count) => {
    expect(loneTexts({ path: 'web/x.ts', text })).toHaveLength(count);
  });

  it('would find a text asked for too early', () => {
    expect(rashTexts({ path: 'web/x.ts', text: "const A = { label: msg('Too early') };" })).toHaveLength(1);
    expect(rashTexts({ path: 'web/x.ts', text: "const A = { get label() { return msg('In time'); } };" })).toEqual([]);
  });
});
