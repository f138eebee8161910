/** `plan`: the best plan for an objective, and its linear program as a file. */
import { writeFile } from 'node:fs/promises';
import type { Engine } from '../../engine/engine-api.ts';
import type { ObjectiveId, PlanFigures, PlanOptions, PlanResult } from '../../plan/plan-result.ts';
import { OBJECTIVES } from '../../scenario/fields.ts';
import type { LinkedScenario } from '../../scenario/scenario.ts';
import { formatFixed, formatNumber, formatQuantity, unitOf } from '../../units.ts';
import { BadInput, type Call } from '../arguments.ts';
import { withoutResult, type Command } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { suggestion } from '../suggestion.ts';
import { alignedRows, section } from '../table.ts';

const LONGEST_TIME_S = 3600;

const FIGURE_LABELS: Readonly<Record<keyof PlanFigures, string>> = {
  targetYear: 'Target rate reached',
  energy_GW_yr: 'Energy delivered',
  finalPower_GW: 'Power at work in the end',
  finalRate_units_yr: 'Launches in the last year',
  spent_MUSD: 'Spent',
  importedMass_t: 'Brought from Earth',
  flights: 'Flights from Earth',
  landings: 'Landings on the Moon',
};

function optionsOf(call: Call): PlanOptions {
  const objective = call.value('objective');
  const ids = OBJECTIVES.map((row) => row.id) as readonly string[];
  if (objective !== undefined && !ids.includes(objective))
    throw BadInput.of(
      '--objective',
      `the objective must be one of ${ids.join(', ')}, got ${objective}${suggestion(objective, ids)}`,
    );
  const limit = call.value('timeLimit_s');
  const timeLimit_s = limit === undefined ? undefined : Number(limit);
  if (timeLimit_s !== undefined && !(limit?.trim() && timeLimit_s > 0 && timeLimit_s <= LONGEST_TIME_S))
    throw BadInput.of(
      '--timeLimit_s',
      `the time limit must be a number above 0, at most ${LONGEST_TIME_S} s, got ${limit}`,
    );
  return {
    ...(objective !== undefined && { objective: objective as ObjectiveId }),
    ...(timeLimit_s !== undefined && { timeLimit_s }),
  };
}

/** Write the model where the call asks for it; a refused scenario or a path that cannot be written throws BadInput. */
async function writeModels(engine: Engine, scenario: LinkedScenario, options: PlanOptions, call: Call): Promise<void> {
  for (const format of ['lp', 'mps'] as const) {
    const file = call.value(`write-${format}`);
    if (file === undefined) continue;
    const answer = await engine.planModel(scenario, format, options);
    if (answer.status === 'invalid') throw new BadInput(answer.problems);
    if (answer.status !== 'done') throw new Error(`The model has no text: ${answer.status}`);
    try {
      await writeFile(file, answer.value);
    } catch (error) {
      throw BadInput.of(`--write-${format}`, `Cannot be written: ${(error as Error).message}`);
    }
  }
}

function figureText(result: PlanResult, id: keyof PlanFigures): string {
  const value = result.figures[id];
  if (value === null) return 'not within the plan';
  return id === 'targetYear' ? formatFixed(value, 2) : formatQuantity(value, unitOf(id), 6);
}

function reportText(result: PlanResult): string {
  const ids = Object.keys(FIGURE_LABELS) as (keyof PlanFigures)[];
  const levers = result.bottlenecks.map((lever) => [formatFixed(lever.elasticity, 3), lever.label, lever.sentence]);
  const { proof } = result;
  const evidence = [
    ['Size', `${result.rows} rows, ${result.columns} columns, ${result.nonzeros} non-zeros`],
    ['Solver', `${proof.solver}, ${formatQuantity(proof.solve_s, 's')}`],
    ['Primal, dual', `${formatNumber(proof.primal, 10)}, ${formatNumber(proof.dual, 10)}`],
    ['Largest residual of a row', formatNumber(proof.residualRatio, 2)],
  ];
  const best = OBJECTIVES.find((row) => row.id === result.objective)!.label;
  return [
    `${best}: ${formatQuantity(result.value, result.unit, 9)}`,
    '',
    section('Figures', alignedRows(ids.map((id) => [FIGURE_LABELS[id], figureText(result, id)]))),
    '',
    section('Levers, % of the objective per % of the lever', alignedRows(levers, [0])),
    '',
    section('Proof', alignedRows(evidence)),
  ].join('\n');
}

export const planCommand: Command = {
  name: 'plan',
  usage: '[SCENARIO]',
  summary: 'find the best plan and what holds it back',
  options: {
    ...SCENARIO_OPTIONS,
    objective: { value: OBJECTIVES.map((row) => row.id).join('|'), help: 'in place of the scenario’s own' },
    'write-lp': { value: 'FILE', help: 'write the linear program in CPLEX LP format' },
    'write-mps': { value: 'FILE', help: 'write the linear program in free MPS format' },
    timeLimit_s: { value: 'SECONDS', help: 'give up after so much time' },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const options = optionsOf(call);
    const engine = await nodeEngine();
    await writeModels(engine, scenario, options, call);
    const answer = await engine.plan(scenario, options);
    if (answer.status !== 'done')
      return withoutResult(answer, { objective: options.objective ?? scenario.plan.objective });
    const { series, derived, ...rest } = answer.value;
    return {
      status: 0,
      json: { status: answer.status, ...rest, series: { ...series, ...derived } },
      text: reportText(answer.value),
    };
  },
};
