/** The written programs: read back and solved by HiGHS, another solver, they have the same optimum; and their text. */
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { lpText } from '../../src/plan/solver/lp-format.ts';
import { assembledModel, type Model } from '../../src/plan/solver/model.ts';
import { mpsText } from '../../src/plan/solver/mps-format.ts';
import { planModelText, planOutcome } from '../../src/plan/plan.ts';
import { scenarioOf } from './reference-plans.ts';

const highs = await loadHighs();

/** Optimum of a program's text as HiGHS finds it, with its tolerances at their tightest. */
function highsOptimum(format: 'lp' | 'mps', data: string): number {
  return highs.withModel({ format, data }, (model) => {
    model.options.set({ output_flag: false, dual_feasibility_tolerance: 1e-10, primal_feasibility_tolerance: 1e-9 });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('HiGHS found no optimum');
    return model.getObjectiveValue();
  });
}

describe.each(['One megaton a year', 'Five years'])('HiGHS reads %s', (name) => {
  test.each(['energy', 'rate', 'cost'] as const)(
    'and agrees on %s to 1e-6, from LP and from MPS',
    async (objective) => {
      const scenario = scenarioOf(name);
      const plan = await planOutcome(scenario, { objective });
      if (plan.status !== 'done') throw new Error(plan.status);
      const fromLp = highsOptimum('lp', planModelText(scenario, 'lp', { objective }));
      // MPS minimises: an objective to maximise is written negated.
      const sign = objective === 'cost' ? 1 : -1;
      const fromMps = sign * highsOptimum('mps', planModelText(scenario, 'mps', { objective }));
      for (const value of [fromLp, fromMps]) expect(Math.abs(value / plan.value.value - 1)).toBeLessThan(1e-6);
    },
  );
});

test('HiGHS finds no plan where the cost has none', () => {
  const text = planModelText(scenarioOf('Too much too soon'), 'lp');
  expect(highs.solve(text, { output_flag: false }).Status).toBe('Infeasible');
});

test('the text of time is that of rate over the whole horizon', () => {
  const scenario = scenarioOf('Five years');
  expect(planModelText(scenario, 'lp', { objective: 'time' })).toBe(
    planModelText(scenario, 'lp', { objective: 'rate' }),
  );
});

/** A program with every kind of row and bound. */
function everyKind(direction: 'min' | 'max'): Model {
  return assembledModel(
    'Every\nkind',
    direction,
    [
      { name: 'a', cost: 0.1 + 0.2, lower: -Infinity },
      { name: 'b', cost: -1e-7, lower: -Infinity, upper: 5 },
      { name: 'c', lower: 2 },
      { name: 'd', lower: -1, upper: 1 / 3 },
      { name: 'e', lower: 4, upper: 4 },
      { name: 'f', cost: 1, whole: true },
      { name: 'g' },
    ],
    [
      {
        name: 'equal',
        entries: [
          [1, 0],
          [-1, 5],
        ],
        lower: -0.5,
        upper: -0.5,
      },
      {
        name: 'range',
        entries: [
          [1e21, 0],
          [-1, 1],
        ],
        lower: -2,
        upper: 9,
      },
      { name: 'least', entries: [[1, 5]], lower: 1, upper: Infinity },
      {
        name: 'empty',
        entries: [
          [1, 2],
          [-1, 2],
        ],
        lower: -Infinity,
        upper: 3,
      },
    ],
  );
}

test('by hand: LP text', () => {
  expect(lpText(everyKind('min')).split('\n')).toEqual([
    '\\ Every kind',
    '\\ 4 rows, 7 columns, 5 nonzeros',
    'Minimize',
    ' objective: 0.30000000000000004 a - 1e-7 b + f',
    'Subject To',
    ' equal: a - f = -0.5',
    ' range: 1e+21 a - b <= 9',
    ' range_least: 1e+21 a - b >= -2',
    ' least: f >= 1',
    ' empty: 0 a <= 3',
    'Bounds',
    ' a free',
    ' -inf <= b <= 5',
    ' c >= 2',
    ' -1 <= d <= 0.3333333333333333',
    ' e = 4',
    'Generals',
    ' f',
    'End',
    '',
  ]);
});

test('by hand: MPS text, with the objective negated where it maximises', () => {
  expect(mpsText(everyKind('max')).split('\n')).toEqual([
    '* Every kind',
    '* The objective is negated: this file minimises, the program maximises.',
    'NAME Every_kind',
    'ROWS',
    ' N objective',
    ' E equal',
    ' L range',
    ' G least',
    ' L empty',
    'COLUMNS',
    ' a objective -0.30000000000000004',
    ' a equal 1',
    ' a range 1e+21',
    ' b objective 1e-7',
    ' b range -1',
    ' c objective 0',
    ' d objective 0',
    ' e objective 0',
    " MARKER5 'MARKER' 'INTORG'",
    ' f objective -1',
    ' f equal -1',
    ' f least 1',
    " MARKER6 'MARKER' 'INTEND'",
    ' g objective 0',
    'RHS',
    ' RHS equal -0.5',
    ' RHS range 9',
    ' RHS least 1',
    ' RHS empty 3',
    'RANGES',
    ' RANGE range 11',
    'BOUNDS',
    ' FR BOUND a',
    ' MI BOUND b',
    ' UP BOUND b 5',
    ' LO BOUND c 2',
    ' LO BOUND d -1',
    ' UP BOUND d 0.3333333333333333',
    ' FX BOUND e 4',
    ' PL BOUND f',
    'ENDATA',
    '',
  ]);
});

test('HiGHS reads every kind of row and bound alike from both formats', () => {
  const model = assembledModel(
    'small',
    'min',
    [
      { name: 'a', cost: 2, lower: -Infinity },
      { name: 'b', cost: -1, lower: -Infinity, upper: 5 },
      { name: 'f', cost: 1, whole: true },
    ],
    [
      {
        name: 'equal',
        entries: [
          [1, 0],
          [-1, 2],
        ],
        lower: -0.5,
        upper: -0.5,
      },
      {
        name: 'range',
        entries: [
          [1, 0],
          [1, 1],
        ],
        lower: -2,
        upper: 3,
      },
      { name: 'least', entries: [[1, 2]], lower: 0.25, upper: Infinity },
    ],
  );
  // by hand: f = 1, a = 0.5, b = 2.5: 1 − 2.5 + 1 = −0.5.
  expect(highsOptimum('lp', lpText(model))).toBeCloseTo(-0.5, 9);
  expect(highsOptimum('mps', mpsText(model))).toBeCloseTo(-0.5, 9);
});
