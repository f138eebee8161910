/** Aligned columns of text for people. Not here: how a number is written (units.ts). */

/** Signs that a terminal draws two columns wide: those of Chinese, and its full stops and commas. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;

const columnsOf = (cell: string) => cell.length + (cell.match(WIDE)?.length ?? 0);

/** Rows as text, columns two spaces apart; columns listed in `right` are flush right. The last column is not padded. */
export function alignedRows(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell))));
  const padded = (cell: string, i: number) => {
    const blanks = ' '.repeat(widths[i]! - columnsOf(cell));
    return right.includes(i) ? blanks + cell : cell + blanks;
  };
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

/** A heading with its rows indented below it. */
export function section(heading: string, body: string): string {
  return `${heading}\n${body.replace(/^(?=.)/gm, '  ')}`;
}
