/**
 * Scaling of a program: powers of two by which rows and columns are multiplied so that entries come near one.
 * Powers of two change no digit. Not here: how a solver uses them.
 */
import type { Model } from './model.ts';

/** x = column factor × scaled x; scaled row = row factor × row. */
export interface Scaling {
  readonly row: Float64Array;
  readonly column: Float64Array;
  /** Scaled cost = cost factor × column factor × cost; the largest is near COST_SIZE. */
  readonly costFactor: number;
}

const PASSES_COUNT = 3;
// Solvers stop at reduced costs of 1e-7: costs near a thousand make that 1e-10 of the largest.
const COST_SIZE = 2 ** 10;

/** Geometric-mean scaling of rows and columns in turn, rounded to powers of two; whole-number columns keep factor 1. */
export function geometricScaling(model: Model): Scaling {
  const { starts, indices, values } = model;
  const row = new Float64Array(model.rowNames.length).fill(1);
  const column = new Float64Array(model.columnNames.length).fill(1);
  const least = new Float64Array(column.length);
  const most = new Float64Array(column.length);
  for (let pass = 0; pass < PASSES_COUNT; pass++) {
    least.fill(Infinity);
    most.fill(0);
    for (let i = 0; i < row.length; i++) {
      let low = Infinity;
      let high = 0;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const size = Math.abs(values[k]!) * column[indices[k]!]!;
        low = Math.min(low, size);
        high = Math.max(high, size);
      }
      if (high > 0) row[i] = 1 / Math.sqrt(low * high);
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const j = indices[k]!;
        const size = Math.abs(values[k]!) * row[i]!;
        least[j] = Math.min(least[j]!, size);
        most[j] = Math.max(most[j]!, size);
      }
    }
    for (let j = 0; j < column.length; j++)
      if (most[j]! > 0 && !model.whole[j]) column[j] = 1 / Math.sqrt(least[j]! * most[j]!);
  }
  row.forEach((factor, i) => (row[i] = powerOfTwo(factor)));
  column.forEach((factor, j) => (column[j] = powerOfTwo(factor)));
  let largest = 0;
  for (let j = 0; j < column.length; j++) largest = Math.max(largest, Math.abs(model.cost[j]! * column[j]!));
  return { row, column, costFactor: largest > 0 ? powerOfTwo(COST_SIZE / largest) : 1 };
}

function powerOfTwo(value: number): number {
  return 2 ** Math.round(Math.log2(value));
}
