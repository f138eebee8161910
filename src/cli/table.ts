/** Aligned columns of text for people. Not here: how a number is written (units.ts). */

/** Rows as text, columns two spaces apart; columns listed in `right` are flush right. The last column is not padded. */
export function alignedRows(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (right.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A heading with its rows indented below it. */
export function section(heading: string, body: string): string {
  return `${heading}\n${body.replace(/^(?=.)/gm, '  ')}`;
}
