/** The Solver port: textbook optima, statuses, GLPK's traps, one instance for all calls. */
import { describe, expect, test, vi } from 'vitest';
import { planData } from '../../src/plan/data.ts';
import { assembledModel, type ColumnSpec, type RowSpec } from '../../src/plan/solver/model.ts';
import { planOutcome } from '../../src/plan/plan.ts';
import { planModel } from '../../src/plan/plan-model.ts';
import { provenSolution, refusal } from '../../src/plan/solver/proof.ts';
import { geometricScaling } from '../../src/plan/solver/scaling.ts';
import { loadedSolver, type Solution } from '../../src/plan/solver/solver.ts';
import { scenarioOf } from './reference-plans.ts';

const solver = await loadedSolver();

function row(name: string, factors: readonly number[], lower: number, upper: number): RowSpec {
  return { name, entries: factors.map((factor, j) => [factor, j] as const), lower, upper };
}

function optimum(solution: Solution) {
  if (solution.status !== 'optimal') throw new Error(`The solver answered ${solution.status}`);
  return solution;
}

const objectiveValue = (costs: readonly number[], values: Float64Array) =>
  costs.reduce((sum, cost, j) => sum + cost * values[j]!, 0);

/** Dantzig's transport problem: two plants, three markets, $90 per case and 1000 miles. */
function transport() {
  const miles = [2.5, 1.7, 1.8, 2.5, 1.8, 1.4];
  const columns: ColumnSpec[] = miles.map((distance, j) => ({ name: `x${j}`, cost: (90 * distance) / 1000 }));
  const rows = [
    row('seattle', [1, 1, 1, 0, 0, 0], -Infinity, 350),
    row('san_diego', [0, 0, 0, 1, 1, 1], -Infinity, 600),
    row('new_york', [1, 0, 0, 1, 0, 0], 325, Infinity),
    row('chicago', [0, 1, 0, 0, 1, 0], 300, Infinity),
    row('topeka', [0, 0, 1, 0, 0, 1], 275, Infinity),
  ];
  return assembledModel('transport', 'min', columns, rows);
}

describe('textbook programs', () => {
  test("published: Dantzig's transport problem costs 153.675, with the marginals of the markets", () => {
    const model = transport();
    const { values, duals } = optimum(solver.solve(model));
    expect(objectiveValue([...model.cost], values)).toBeCloseTo(153.675, 9);
    // 325 · 0.225 + 300 · 0.153 + 275 · 0.126 = 153.675
    expect([...duals!.slice(2)].map((dual) => dual.toFixed(9))).toEqual(['0.225000000', '0.153000000', '0.126000000']);
    const proven = provenSolution(model, values, duals!);
    expect(refusal(proven.measures)).toBeNull();
    expect(proven.measures.dual).toBeCloseTo(153.675, 9);
  });

  test('by hand: a program with a ranged row, a free column, a negative bound and a fixed column', () => {
    // min x + 2y − z + w, 2 ≤ x + y ≤ 5, x − z ≥ −3, x and z free below, −4 ≤ y, z ≤ 1, w = 7.
    const columns: ColumnSpec[] = [
      { name: 'x', cost: 1, lower: -Infinity },
      { name: 'y', cost: 2, lower: -4 },
      { name: 'z', cost: -1, lower: -Infinity, upper: 1 },
      { name: 'w', cost: 1, lower: 7, upper: 7 },
    ];
    // y costs more than x, so y = −4 and x = 6 (the sum at 2); z = 1: 6 − 8 − 1 + 7 = 4.
    const model = assembledModel('bounds', 'min', columns, [
      row('sum', [1, 1], 2, 5),
      row('lag', [1, 0, -1], -3, Infinity),
    ]);
    const { values, duals } = optimum(solver.solve(model));
    expect([...values].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([6, -4, 1, 7]);
    const { measures } = provenSolution(model, values, duals!);
    expect(measures.primal).toBeCloseTo(4, 12);
    expect(measures.dual).toBeCloseTo(4, 12);
    expect(refusal(measures)).toBeNull();
  });

  test('by hand: a knapsack of whole numbers, where rounding the relaxation fails', () => {
    // max 8a + 11b + 6c + 4d, 5a + 7b + 4c + 3d ≤ 14, each 0 or 1: b, c, d = 21; the relaxation gives 22.
    const costs = [8, 11, 6, 4];
    const columns: ColumnSpec[] = costs.map((cost, j) => ({ name: `x${j}`, cost, upper: 1, whole: true }));
    const model = assembledModel('knapsack', 'max', columns, [row('weight', [5, 7, 4, 3], -Infinity, 14)]);
    const { values, duals } = optimum(solver.solve(model));
    expect([...values]).toEqual([0, 1, 1, 1]);
    expect(objectiveValue(costs, values)).toBe(21);
    expect(duals).toBeNull();
    const relaxed = assembledModel(
      'relaxed',
      'max',
      columns.map((column) => ({ ...column, whole: false })),
      [row('weight', [5, 7, 4, 3], -Infinity, 14)],
    );
    expect(objectiveValue(costs, optimum(solver.solve(relaxed)).values)).toBeCloseTo(22, 9);
  });

  test('by hand: a column that stands nowhere rests at its bound nearest to zero', () => {
    const columns: ColumnSpec[] = [
      { name: 'x', cost: 1, upper: 3 },
      { name: 'idle' },
      { name: 'held', lower: 2, upper: 5 },
    ];
    const { values } = optimum(solver.solve(assembledModel('idle', 'max', columns, [row('any', [1], -Infinity, 9)])));
    expect([...values]).toEqual([3, 0, 2]);
  });
});

describe('statuses', () => {
  const x: ColumnSpec = { name: 'x', cost: 1 };
  const y: ColumnSpec = { name: 'y', cost: 1 };

  test('infeasible', () => {
    const model = assembledModel(
      'no',
      'max',
      [x, y],
      [row('most', [1, 1], -Infinity, 1), row('least', [1, 1], 2, Infinity)],
    );
    expect(solver.solve(model)).toEqual({ status: 'infeasible' });
  });

  test('unbounded', () => {
    const model = assembledModel('endless', 'max', [x, y], [row('gap', [1, -1], -Infinity, 1)]);
    expect(solver.solve(model)).toEqual({ status: 'unbounded' });
  });

  test('whole numbers: infeasible by the relaxation, infeasible only as whole numbers, unbounded', () => {
    const whole = [x, y].map((column) => ({ ...column, whole: true }));
    const solved = (rows: RowSpec[]) => solver.solve(assembledModel('whole', 'max', whole, rows)).status;
    expect(solved([row('most', [1, 1], -Infinity, 1), row('least', [1, 1], 2, Infinity)])).toBe('infeasible');
    expect(solved([row('parity', [2, 2], 3, 3)])).toBe('infeasible');
    expect(solved([row('gap', [1, -1], -Infinity, 1)])).toBe('unbounded');
  });

  test('time limit, for a linear program and one with whole numbers', () => {
    const { model } = planModel(planData(scenarioOf('One megaton a year')), 'rate');
    expect(solver.solve(model, { timeLimit_s: 0 })).toEqual({ status: 'timeLimit' });
    const whole = { ...model, whole: model.whole.map((_, j) => (j % 28 === 11 ? 1 : 0)) };
    expect(solver.solve(whole, { timeLimit_s: 0 })).toEqual({ status: 'timeLimit' });
  });

  test('after failures the same instance still solves', () => {
    expect(solver.solve(transport()).status).toBe('optimal');
  });
});

describe('traps', () => {
  test('a column named twice in a row is merged before it reaches the solver', () => {
    const entries: RowSpec['entries'] = [
      [1, 0],
      [2, 0],
      [5, 1],
      [-5, 1],
    ];
    const model = assembledModel(
      'twice',
      'max',
      [
        { name: 'x', cost: 1 },
        { name: 'y', upper: 1 },
      ],
      [{ name: 'sum', entries, lower: -Infinity, upper: 6 }],
    );
    expect([...model.values]).toEqual([3]);
    expect(optimum(solver.solve(model)).values[0]).toBeCloseTo(2, 12);
  });

  test('a program that is no program is a bug and throws', () => {
    expect(() => assembledModel('nan', 'max', [{ name: 'x' }], [row('r', [NaN], 0, 1)])).toThrow(/factor NaN/);
    expect(() => assembledModel('nan', 'max', [{ name: 'x' }], [row('r', [1], NaN, 1)])).toThrow(/not a number/);
    expect(() => assembledModel('far', 'max', [{ name: 'x' }], [row('r', [1, 1], 0, 1)])).toThrow(/column 1/);
  });

  test('one instance serves all calls', async () => {
    expect(await loadedSolver()).toBe(solver);
    expect(solver.name).toMatch(/^GLPK \d/);
  });

  test('a hundred yearly plans do not make the memory of the module grow', async () => {
    const scenario = scenarioOf('One megaton a year');
    const yearly = () => planOutcome(scenario, { periodsPerYear: 1 });
    await yearly();
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow');
    try {
      // The spy must see what it is there to see.
      new WebAssembly.Memory({ initial: 1 }).grow(1);
      expect(grow).toHaveBeenCalledTimes(1);
      for (let count = 0; count < 100; count++) expect((await yearly()).status).toBe('done');
      expect(grow).toHaveBeenCalledTimes(1);
    } finally {
      grow.mockRestore();
    }
  });
});

test('by hand: a column that stands in no row keeps a scale that is a number', () => {
  const columns: ColumnSpec[] = ['x', 'y', 'alone'].map((name) => ({ name, cost: 1 }));
  const model = assembledModel('alone', 'min', columns, [row('sum', [1e-3, 1e3, 0], 2, Infinity)]);
  const { column, row: rows } = geometricScaling(model);
  expect([...column, ...rows].every((scale) => scale > 0 && Number.isFinite(scale))).toBe(true);
});

test('by hand: a proof of an optimum of nothing made of large terms allows for what double precision leaves of them', () => {
  // max x − y with x ≤ 1e9 and y ≥ 1e9 + 2⁻¹⁰: nothing in the ninth digit of its terms, and much beside the objective.
  const columns: ColumnSpec[] = [
    { name: 'x', cost: 1, upper: 1e9 },
    { name: 'y', cost: -1, lower: 1e9 },
  ];
  const model = assembledModel('nothing', 'max', columns, [row('any', [1, 1], -Infinity, 4e9)]);
  const { measures } = provenSolution(model, Float64Array.of(1e9, 1e9 + 2 ** -20), Float64Array.of(0));
  expect(measures.primal).not.toBe(measures.dual);
  expect(measures.gapRatio).toBeLessThan(1e-6);
});
