/**
 * Scaling of a program: powers of two by which rows and columns are multiplied so that a solver's absolute tolerances
 * mean the same everywhere. Powers of two change no digit. Not here: when which scaling is tried (attempts.ts).
 */
import { powerOfTwo } from '../../maths/bits.ts';
import { log2 } from '../../maths/powers.ts';
import type { Model } from './model.ts';

/** x = column factor × scaled x; scaled row = row factor × row; scaled cost = cost factor × column factor × cost. */
export interface Scaling {
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly costFactor: number;
}

const PASSES_COUNT = 3;
// Solvers stop at infeasibilities and reduced costs of 1e-7: a thousand times larger values make that 1e-10.
const SIZE = 1024;
const ABSENT_RATIO = 1e-9;

/** No scaling at all. */
export function unitScaling(model: Model): Scaling {
  const ones = (length: number) => new Float64Array(length).fill(1);
  return { row: ones(model.rowNames.length), column: ones(model.columnNames.length), costFactor: 1 };
}

/** Geometric-mean scaling of rows and columns in turn: entries come near one, costs and values near SIZE and above. */
export function geometricScaling(model: Model): Scaling {
  const { starts, indices, values } = model;
  const { row, column } = unitScaling(model);
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
    for (let j = 0; j < column.length; j++) if (most[j]! > 0) column[j] = 1 / Math.sqrt(least[j]! * most[j]!);
  }
  return sized(model, row, column);
}

/**
 * Scaling by a rough solution: columns by their value, rows by their largest term, so that every term that counts is
 * near one. Columns without a value keep the factor of `otherwise`.
 */
export function solutionScaling(model: Model, solution: Float64Array, otherwise: Scaling): Scaling {
  const { starts, indices, values } = model;
  const largest = solution.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const present = (j: number) => Math.abs(solution[j]!) > ABSENT_RATIO * largest;
  const column = otherwise.column.map((factor, j) => (present(j) ? Math.abs(solution[j]!) : factor));
  const row = Float64Array.from(model.rowNames, (_, i) => {
    let most = 0;
    let mostPresent = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const size = Math.abs(values[k]!) * column[indices[k]!]!;
      most = Math.max(most, size);
      if (present(indices[k]!)) mostPresent = Math.max(mostPresent, size);
    }
    return most > 0 ? 1 / (mostPresent || most) : 1;
  });
  return sized(model, row, column);
}

/** Round to powers of two, enlarge values and costs to SIZE; whole-number columns keep factor one. */
function sized(model: Model, row: Float64Array, column: Float64Array): Scaling {
  const size = model.whole.includes(1) ? 1 : SIZE;
  const rows = row.map((factor) => nearestPower(factor) * size);
  const columns = column.map((factor, j) => (model.whole[j] ? 1 : nearestPower(factor) / size));
  const cost = columns.reduce((most, factor, j) => Math.max(most, Math.abs(model.cost[j]! * factor)), 0);
  return { row: rows, column: columns, costFactor: cost > 0 ? nearestPower(SIZE / cost) : 1 };
}

function nearestPower(value: number): number {
  return powerOfTwo(Math.round(log2(value)));
}

/** The program in scaled rows and columns. */
export function scaledModel(model: Model, { row, column, costFactor }: Scaling): Model {
  const values = model.values.slice();
  for (let i = 0; i < row.length; i++)
    for (let k = model.starts[i]!; k < model.starts[i + 1]!; k++) values[k]! *= row[i]! * column[model.indices[k]!]!;
  return {
    ...model,
    cost: model.cost.map((cost, j) => cost * column[j]! * costFactor),
    lower: model.lower.map((bound, j) => bound / column[j]!),
    upper: model.upper.map((bound, j) => bound / column[j]!),
    rowLower: model.rowLower.map((bound, i) => bound * row[i]!),
    rowUpper: model.rowUpper.map((bound, i) => bound * row[i]!),
    values,
  };
}

/** Values of the program from those of its scaled form. */
export function unscaledValues(scaling: Scaling, values: Float64Array): Float64Array {
  return values.map((value, j) => value * scaling.column[j]!);
}

/** Row duals of the program from those of its scaled form. */
export function unscaledDuals(scaling: Scaling, duals: Float64Array): Float64Array {
  return duals.map((dual, i) => (dual * scaling.row[i]!) / scaling.costFactor);
}
