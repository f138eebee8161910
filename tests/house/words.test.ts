/** Rule 9: the engine says what, never how; the page's words come from the catalogues, at the time they are drawn. */
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';
import { engineTexts, loneTexts, rashTexts, recordTexts } from './words.ts';

const files = sourceFiles();
// element-notes.ts is documentation for authors of pages, written to a file, never shown.
const page = files.filter(({ path }) => /^web\/.*\.ts$/.test(path) && path !== 'web/embed/element-notes.ts');

/** Files whose words go into files of other programs. */
const FILE_FORMATS = /^src\/(flight\/oem|plan\/solver\/(lp|mps)-format|scenario\/json-schema)\.ts$/;

/** Words that are the same in every language: frames, programs of the solver, what a scenario is called by itself. */
const NAMES: ReadonlySet<string> = new Set([
  ...['ICRF, Earth-centred', 'rotating, barycentric', 'Earth', 'Moon'],
  ...[
    'GLPK {} (glpk.js)',
    'Least relief',
    'Rate up to the target',
    'Robust plan',
    'Least warehouse',
    'Least violation',
  ],
  'Untitled',
]);

describe('by hand: the engine', () => {
  it('has no sentence and no label in its code', () => {
    const said = files
      .filter(({ path }) => !FILE_FORMATS.test(path))
      .flatMap((file) => engineTexts(file).map((words) => ({ path: file.path, words })));
    expect(said.filter(({ words }) => !NAMES.has(words))).toEqual([]);
    const names = new Set(said.map(({ words }) => words));
    expect([...NAMES].filter((name) => !names.has(name))).toEqual([]);
  });

  const spoken: [text: string, count: number][] = [
    ["const x = { sentence: 'It falls back.' };", 1],
    ["const x = { label: 'Acceleration' };", 1],
    ['const x = `It takes ${y} to the target`;', 1],
    ["throw new Error('This is a bug');", 0],
    ["const x = message('driver.check.length.ok', { length });", 0],
    ["import x from './some file.ts';", 0],
  ];
  it.each(spoken)('would find in %s: %i', (text, count) => {
    expect(engineTexts({ path: 'src/driver/x.ts', text })).toHaveLength(count);
  });
});

describe('by hand: the page', () => {
  it('has no text outside the catalogues', () => {
    expect(page.length).toBeGreaterThan(100);
    expect(page.flatMap(loneTexts)).toEqual([]);
  });

  it('has no words of its own in records', () => {
    expect(page.flatMap(recordTexts)).toEqual([]);
    expect(recordTexts({ path: 'web/x.ts', text: "const A = { title: 'Some words' };" })).toHaveLength(1);
  });

  it('asks for words while it draws, not when a module is loaded', () => {
    expect(page.flatMap(rashTexts)).toEqual([]);
  });

  it('builds every element on one that is told of a new language', () => {
    const untold = page.filter(({ text }) => /class \w+ extends LitElement/.test(text)).map(({ path }) => path);
    expect(untold).toEqual(['web/text/localized-element.ts']);
  });

  const lone: [text: string, count: number][] = [
    ['const x = () => html`<p>Some words</p>`;', 1],
    ['const x = () => html`<p title="Some words"></p>`;', 1],
    ['const x = () => html`<p>${one ? "Some words" : ""}</p>`;', 1],
    ['const x = () => html`<p>${text("page.words")}: ${value} km</p>`;', 0],
    ['const x = () => html`<p class="some words" id="words">GLPK</p>`;', 0],
  ];
  it.each(lone)('would find in %s: %i', (text, count) => {
    expect(loneTexts({ path: 'web/x.ts', text })).toHaveLength(count);
  });

  it('would find a text asked for too early', () => {
    expect(rashTexts({ path: 'web/x.ts', text: "const A = { label: text('page.early') };" })).toHaveLength(1);
    expect(rashTexts({ path: 'web/x.ts', text: "const A = { label: () => text('page.early') };" })).toEqual([]);
  });
});
