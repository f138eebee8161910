/** CSV of figures, read by a strict reader of RFC 4180 of its own make, under names that are hostile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../web/charts/chart-export.ts';
import { joinedColumns } from '../../web/charts/joined-columns.ts';

/** RFC 4180, section 2, with lines that end in LF: a quote stands only around a whole cell, and doubled inside one. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (at >= csv.length) throw new Error('A quoted cell has no end');
        if (csv[at] === '"') at++;
        cell += csv.charAt(at);
      }
      at++;
    } else
      for (; at < csv.length && !',\n'.includes(csv[at]!); at++) {
        if ('"\r'.includes(csv[at]!)) throw new Error(`${JSON.stringify(csv[at])} in a cell without quotes, at ${at}`);
        cell += csv.charAt(at);
      }
    rows.at(-1)!.push(cell);
    if (at < csv.length && !',\n'.includes(csv[at]!)) throw new Error(`Text behind a quoted cell, at ${at}`);
    if (csv[at] === '\n' && at + 1 < csv.length) rows.push([]);
    at++;
  }
  return rows;
}

const COUNT = 8;
const x = Float64Array.from({ length: COUNT }, (_, i) => i / 10);

/** A figure's file with one hostile text wherever a person's text may stand: names, labels, words, address. */
function fileOf(hostile: string): string {
  const own = {
    x: { label: hostile, unit: 'days', values: x },
    lines: [{ label: hostile, unit: '', values: x.map((v) => -v) }],
  } as const;
  const columns = joinedColumns({ columns: own, baseline: own, overlays: [{ label: hostile, columns: own }] }, hostile);
  const texts = Array.from(x, () => hostile);
  const citation = { title: hostile, scenario: hostile, version: hostile, source: hostile };
  return csvText(citation, { ...columns, x: { ...columns.x, texts } });
}

function expectInert(hostile: string): void {
  const rows = rowsOf(fileOf(hostile));
  expect(rows).toHaveLength(4 + 1 + COUNT);
  expect(rows.slice(0, 4).map((row) => row.length)).toEqual([1, 1, 1, 1]);
  for (const row of rows.slice(4)) expect(row).toHaveLength(4);
  for (const cell of rows.slice(0, 5).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  for (const [words, ...numbers] of rows.slice(5)) {
    if (hostile !== '') expect(words!.replace(/^'/, '')).toBe(hostile.replace(/^'/, ''));
    expect(words).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    // Numbers stay numbers, negative ones too.
    for (const number of numbers) expect(number).toMatch(/^-?\d+(\.\d+)?$/);
  }
}

it('what rows can be trusted for is one more comment line', () => {
  const columns = {
    x: { label: 'time', unit: 'days', values: Float64Array.of(0, 1) },
    lines: [],
    accuracy: 'Straight lines between the rows stay within 0.70 km of the path.',
  } as const;
  const rows = rowsOf(csvText({ title: 'a', scenario: 'b', version: 'c', source: 'd' }, columns));
  expect(rows[4]).toEqual([`# ${columns.accuracy}`]);
  expect(rows).toHaveLength(5 + 1 + 2);
});

describe('scenario named `x,=1+1` or `Plan,"two`, saved as CSV', () => {
  it.each([
    'x,=1+1',
    'Plan,"two',
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    'a\n=1+1',
    'a;=1+1',
    '"',
    '""',
    '#',
    "'",
    '',
  ])('%j: as many lines and cells as it has, and none is a formula', expectInert);

  it('property: any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('=', '+', '-', '@', ',', ';', '"', "'", '\t', '\r', '\n', '#', 'a', '月', '＝'),
        }),
        expectInert,
      ),
      {
        numRuns: 200,
      },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectInert), { numRuns: 100 });
  });
});
