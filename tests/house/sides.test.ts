/** Styles say start and end, not left and right, so that the page can be read from right to left. */
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Drawings that say `direction: ltr`: time and axes run from left to right in every language. */
const DRAWINGS = new Set([
  'web/charts/calendar-drawing.ts',
  'web/charts/flight-map-styles.ts',
  'web/stages/flight/calendar-styles.ts',
  'web/stages/plan/bottleneck-ribbon.ts',
  'web/stages/plan/kardashev-ladder.ts',
]);
const SIDED =
  /(margin|padding|border)-(left|right)\b|text-align: (left|right)\b|(^\s*|style=")(left|right): [^,]*$|float:/;
/** Four lengths whose second and fourth differ: more at one side. */
const UNEVEN = /^\s*(?:padding|margin|inset|border-width): \S+ (\S+) \S+ ([^\s;]+);/;

const isSided = (line: string) => {
  const uneven = UNEVEN.exec(line);
  return SIDED.test(line) || (uneven !== null && uneven[1] !== uneven[2]);
};

it.each([
  ['  margin-left: 4px;', true],
  ['  right: 0;', true],
  ['<i style="left: ${share}%">', true],
  ['  padding: 1px 2px 3px 4px;', true],
  ['  inset: auto 0 0 0;', false],
  ['  padding: 1px 2px 3px 2px;', false],
  ['  inset-inline-end: 0;', false],
  ['    left: MARGIN.left,', false],
])('by hand: “%s” is told: %s', (line, told) => expect(isSided(line)).toBe(told));

it('by hand: no style of the page names a side of the screen', () => {
  const styled = sourceFiles().filter(({ path }) => /^web\/.*\.(ts|css)$/.test(path) && !DRAWINGS.has(path));
  expect(styled.length).toBeGreaterThan(100);
  const sided = styled.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (isSided(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
  // The mark that opens a group points down, a shape of its own.
  expect(sided.filter((line) => !line.endsWith('border-width: 0 1.5px 1.5px 0;'))).toEqual([]);
});
