/**
 * A program as text in free MPS format, at full double precision. MPS knows only "least": a program that maximises is
 * written with its objective negated, and says so on top. Not here: LP text (lp-format.ts), or reading.
 */
import { oneLine } from './lp-format.ts';
import type { Model } from './model.ts';

/** The whole program as free MPS text; rows bounded on both sides go out through RANGES. */
export function mpsText(model: Model): string {
  const sign = model.direction === 'max' ? -1 : 1;
  const lines = [`* ${oneLine(model.name)}`];
  if (sign < 0) lines.push('* The objective is negated: this file minimises, the program maximises.');
  lines.push(`NAME ${model.name.replace(/[^A-Za-z0-9]+/g, '_') || 'program'}`, 'ROWS', ' N objective');
  model.rowNames.forEach((name, i) => lines.push(` ${rowType(model, i)} ${name}`));
  lines.push('COLUMNS', ...columnLines(model, sign), 'RHS');
  model.rowNames.forEach((name, i) => {
    const side = rowSide(model, i);
    if (side !== 0) lines.push(` RHS ${name} ${side}`);
  });
  const ranged = model.rowNames.flatMap((name, i) => {
    const [low, high] = [model.rowLower[i]!, model.rowUpper[i]!];
    return low !== high && low > -Infinity && high < Infinity ? [` RANGE ${name} ${high - low}`] : [];
  });
  if (ranged.length) lines.push('RANGES', ...ranged);
  lines.push('BOUNDS', ...model.columnNames.flatMap((_, j) => boundLines(model, j)), 'ENDATA', '');
  return lines.join('\n');
}

function rowType(model: Model, i: number): 'E' | 'L' | 'G' {
  if (model.rowLower[i] === model.rowUpper[i]) return 'E';
  return model.rowUpper[i]! < Infinity ? 'L' : 'G';
}

function rowSide(model: Model, i: number): number {
  return rowType(model, i) === 'G' ? model.rowLower[i]! : model.rowUpper[i]!;
}

function columnLines(model: Model, sign: number): string[] {
  const entries: string[][] = model.columnNames.map(() => []);
  model.rowNames.forEach((row, i) => {
    for (let k = model.starts[i]!; k < model.starts[i + 1]!; k++)
      entries[model.indices[k]!]!.push(` ${model.columnNames[model.indices[k]!]} ${row} ${model.values[k]}`);
  });
  const lines: string[] = [];
  let whole = 0;
  model.columnNames.forEach((name, j) => {
    if (model.whole[j] !== whole) {
      whole = model.whole[j]!;
      lines.push(` MARKER${j} 'MARKER' ${whole ? "'INTORG'" : "'INTEND'"}`);
    }
    // A column that stands in no row must still be named once.
    if (model.cost[j] !== 0 || !entries[j]!.length) lines.push(` ${name} objective ${sign * model.cost[j]! || 0}`);
    lines.push(...entries[j]!);
  });
  if (whole) lines.push(` MARKEREND 'MARKER' 'INTEND'`);
  return lines;
}

function boundLines(model: Model, j: number): string[] {
  const name = model.columnNames[j]!;
  const [low, high] = [model.lower[j]!, model.upper[j]!];
  if (low === high) return [` FX BOUND ${name} ${low}`];
  if (low === -Infinity && high === Infinity) return [` FR BOUND ${name}`];
  const lines: string[] = [];
  if (low === -Infinity) lines.push(` MI BOUND ${name}`);
  else if (low !== 0) lines.push(` LO BOUND ${name} ${low}`);
  if (high < Infinity) lines.push(` UP BOUND ${name} ${high}`);
  // Without a bound some readers take a whole-number column as 0 or 1.
  else if (model.whole[j]) lines.push(` PL BOUND ${name}`);
  return lines;
}
