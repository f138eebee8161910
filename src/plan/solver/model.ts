/**
 * A linear program as plain data: columns with bounds and cost, sparse rows with bounds. Solver-free.
 * Not here: what rows mean (constraints/), how a program is solved (solver.ts) or written (lp-format.ts, mps-format.ts).
 */

/** Columns j and rows i; row i holds entries starts[i] … starts[i + 1] − 1, columns ascending, each column once. */
export interface Model {
  readonly name: string;
  readonly direction: 'min' | 'max';
  readonly columnNames: readonly string[];
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the column takes whole numbers only. */
  readonly whole: Uint8Array;
  readonly rowNames: readonly string[];
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface ColumnSpec {
  readonly name: string;
  /** Absent: 0. */
  readonly lower?: number;
  /** Absent: none. */
  readonly upper?: number;
  readonly cost?: number;
  readonly whole?: boolean;
}

export interface RowSpec {
  readonly name: string;
  /** factor, column; a column named twice is merged, an exact zero is left out. */
  readonly entries: readonly (readonly [factor: number, column: number])[];
  readonly lower: number;
  readonly upper: number;
}

/** Assemble a program. Throws on a number that is not one or a column that is none: both are bugs of the caller. */
export function assembledModel(
  name: string,
  direction: 'min' | 'max',
  columns: readonly ColumnSpec[],
  rows: readonly RowSpec[],
): Model {
  const starts = new Int32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  rows.forEach((row, i) => {
    for (const [column, factor] of mergedEntries(row)) {
      if (column < 0 || column >= columns.length) throw new Error(`${row.name} names column ${column}, which is none`);
      if (!Number.isFinite(factor)) throw new Error(`${row.name} has factor ${factor} at ${columns[column]!.name}`);
      indices.push(column);
      values.push(factor);
    }
    starts[i + 1] = indices.length;
  });
  const model: Model = {
    name,
    direction,
    columnNames: columns.map((column) => column.name),
    cost: Float64Array.from(columns, (column) => column.cost ?? 0),
    lower: Float64Array.from(columns, (column) => column.lower ?? 0),
    upper: Float64Array.from(columns, (column) => column.upper ?? Infinity),
    whole: Uint8Array.from(columns, (column) => (column.whole ? 1 : 0)),
    rowNames: rows.map((row) => row.name),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    starts,
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
  for (const column of [model.lower, model.upper, model.cost, model.rowLower, model.rowUpper])
    if (column.some(Number.isNaN)) throw new Error(`The program ${name} holds a bound or cost that is not a number`);
  return model;
}

function mergedEntries(row: RowSpec): [column: number, factor: number][] {
  const merged = new Map<number, number>();
  for (const [factor, column] of row.entries) merged.set(column, (merged.get(column) ?? 0) + factor);
  return [...merged].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
}

/** Number of entries of the matrix. */
export function nonzeroCount(model: Model): number {
  return model.values.length;
}

/** Row values a·x for column values x. */
export function rowActivity(model: Model, x: Float64Array): Float64Array {
  const { starts, indices, values } = model;
  const activity = new Float64Array(model.rowNames.length);
  for (let i = 0; i < activity.length; i++) {
    let sum = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += values[k]! * x[indices[k]!]!;
    activity[i] = sum;
  }
  return activity;
}
