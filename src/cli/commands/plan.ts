/** `plan`: the best plan for an objective, and its linear program as a file. */
import { writeFile } from 'node:fs/promises';
import type { Engine } from '../../engine/engine-api.ts';
import type { PlanReport } from '../../engine/plan-report.ts';
import type { PlanFigures, PlanOptions, WhyNot } from '../../plan/plan-result.ts';
import { OBJECTIVES } from '../../scenario/fields.ts';
import type { LinkedScenario } from '../../scenario/scenario.ts';
import { formatFixed, formatNumber, formatQuantity, unitOf } from '../../units.ts';
import { BadInput, type Call } from '../arguments.ts';
import { withoutResult, type Command } from '../command.ts';
import { choiceOf, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
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
  const objective = choiceOf(
    call,
    'objective',
    OBJECTIVES.map((row) => row.id),
  );
  const limit = call.value('timeLimit_s');
  const timeLimit_s = limit === undefined ? undefined : Number(limit);
  if (timeLimit_s !== undefined && !(limit?.trim() && timeLimit_s > 0 && timeLimit_s <= LONGEST_TIME_S))
    throw BadInput.of(
      '--timeLimit_s',
      `the time limit must be a number above 0, at most ${LONGEST_TIME_S} s, got ${limit}`,
    );
  return {
    ...(objective !== undefined && { objective }),
    ...(timeLimit_s !== undefined && { timeLimit_s }),
    confirm: true,
    explain: true,
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

function figureText(result: PlanReport, id: keyof PlanFigures): string {
  const value = result.figures[id];
  if (value === null) return 'not within the plan';
  return id === 'targetYear' ? formatFixed(value, 2) : formatQuantity(value, unitOf(id), 6);
}

function reportText(result: PlanReport): string {
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
    ...reportParts(result),
  ].join('\n');
}

/** The parts behind the proof, each only when there is something to say. */
function reportParts(result: PlanReport): string[] {
  const { whole, rounds, monthSooner, waterfall, moon, cash, revenue, kardashev } = result;
  const part = (title: string, text: string | undefined) => (text ? ['', section(title, text)] : []);
  const lastRound = rounds.at(-1);
  const bars = waterfall.steps.map(({ id, label, says }) => [
    formatNumber(waterfall.left_per_yr[id].at(-1) ?? NaN, 4),
    label,
    says,
  ]);
  const money = [
    ['Net present value', formatQuantity(cash.netPresentValue_MUSD, 'MUSD', 4)],
    ['Money back', cash.paybackYear === null ? 'not within the plan' : formatFixed(cash.paybackYear, 0)],
    ['Share of NASA in the last year', `${formatNumber(100 * (revenue.nasaFraction.at(-1) ?? NaN), 3)} %`],
    ['Value of the whole in the last year', formatQuantity(revenue.valuation_MUSD.at(-1) ?? NaN, 'MUSD', 4)],
  ];
  return [
    ...part('Whole units', whole?.sentence),
    ...part(
      'Learning',
      lastRound &&
        `${rounds.length} rounds; losses and costs agree with the plan within ${formatNumber(100 * lastRound.changeRatio, 2)} %`,
    ),
    ...part('A month sooner', monthSooner?.sentence),
    ...part('From paper to flights, a year, in the end', `${alignedRows(bars, [0])}\n${waterfall.sentence}`),
    ...part('Moon', moon.sentence),
    ...part('Money', alignedRows(money)),
    ...part('Kardashev', kardashev.sentence),
  ];
}

function whyNotText({ relief, sentence }: WhyNot): string {
  const rows = relief.map((one) => [`${formatNumber(100 * one.shareFraction, 3)} %`, one.sentence]);
  return section('What would have to give, together', `${alignedRows(rows, [0])}\n${sentence}`);
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
    if (answer.status !== 'done') {
      const none = withoutResult(answer, { objective: options.objective ?? scenario.plan.objective });
      const whyNot = 'whyNot' in answer ? answer.whyNot : undefined;
      return whyNot ? { ...none, text: `${none.text}\n\n${whyNotText(whyNot)}` } : none;
    }
    const { series, derived, optional, ...rest } = answer.value;
    return {
      status: 0,
      json: { status: answer.status, ...rest, series: { ...series, ...derived, ...optional } },
      text: reportText(answer.value),
    };
  },
};
