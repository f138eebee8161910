/** A program as text in CPLEX LP format, at full double precision. Not here: MPS (mps-format.ts), or reading. */
import type { Model } from './model.ts';

const TERMS_PER_LINE = 6; // readers of the format may cut lines at 255 characters

/** The whole program as LP text. Every column is bounded explicitly unless it is only ≥ 0, the format's default. */
export function lpText(model: Model): string {
  const { columnNames, cost } = model;
  const objective = nonzeroEntries(cost);
  const lines = [
    `\\ ${oneLine(model.name)}`,
    `\\ ${model.rowNames.length} rows, ${columnNames.length} columns, ${model.values.length} nonzeros`,
    model.direction === 'max' ? 'Maximize' : 'Minimize',
    ` objective: ${expression(model, objective)}`,
    'Subject To',
    ...model.rowNames.flatMap((_, i) => rowLines(model, i)),
    'Bounds',
    ...columnNames.flatMap((_, j) => boundLines(model, j)),
  ];
  const whole = columnNames.filter((_, j) => model.whole[j]);
  if (whole.length) lines.push('Generals', ...whole.map((name) => ` ${name}`));
  lines.push('End', '');
  return lines.join('\n');
}

/** Text without line breaks or other control characters, for comments. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

type Entry = readonly [factor: number, column: number];

function nonzeroEntries(cost: Float64Array): Entry[] {
  return Array.from(cost, (factor, j): Entry => [factor, j]).filter(([factor]) => factor !== 0);
}

function expression(model: Model, entries: readonly Entry[]): string {
  // The format has no empty expression: a zero times the first column stands in.
  if (!entries.length) return `0 ${model.columnNames[0]}`;
  const terms = entries.map(([factor, j], place) => {
    const sign = factor < 0 ? '-' : place ? '+' : '';
    const size = Math.abs(factor);
    return `${sign}${sign && ' '}${size === 1 ? '' : `${size} `}${model.columnNames[j]}`;
  });
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += TERMS_PER_LINE) lines.push(terms.slice(at, at + TERMS_PER_LINE).join(' '));
  return lines.join('\n   ');
}

function rowLines(model: Model, i: number): string[] {
  const entries: Entry[] = [];
  for (let k = model.starts[i]!; k < model.starts[i + 1]!; k++) entries.push([model.values[k]!, model.indices[k]!]);
  const name = model.rowNames[i]!;
  const [low, high] = [model.rowLower[i]!, model.rowUpper[i]!];
  const sum = expression(model, entries);
  if (low === high) return [` ${name}: ${sum} = ${plain(low)}`];
  const lines: string[] = [];
  if (high < Infinity) lines.push(` ${name}: ${sum} <= ${plain(high)}`);
  if (low > -Infinity) lines.push(` ${high < Infinity ? `${name}_least` : name}: ${sum} >= ${plain(low)}`);
  return lines;
}

function boundLines(model: Model, j: number): string[] {
  const name = model.columnNames[j]!;
  const [low, high] = [model.lower[j]!, model.upper[j]!];
  if (low === high) return [` ${name} = ${plain(low)}`];
  if (low === -Infinity && high === Infinity) return [` ${name} free`];
  if (low === -Infinity) return [` -inf <= ${name} <= ${plain(high)}`];
  if (high === Infinity) return low === 0 ? [] : [` ${name} >= ${plain(low)}`];
  return [` ${plain(low)} <= ${name} <= ${plain(high)}`];
}

const plain = (value: number) => String(value === 0 ? 0 : value);
