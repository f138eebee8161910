/** `plan`: the best plan for an objective, and its linear program as a file. */
import type { Engine } from '../../engine/engine-api.ts';
import type { PlanReport } from '../../engine/plan-report.ts';
import type { PlanFigures, PlanOptions, Report, WhyNot } from '../../plan/plan-result.ts';
import { choiceLabel } from '../../scenario/field-texts.ts';
import { OBJECTIVES } from '../../scenario/fields.ts';
import type { LinkedScenario } from '../../scenario/scenario.ts';
import { decimalsOf, numberOf, quantityOf, type Message } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { formatFixed, formatNumber, formatQuantity, unitOf } from '../../units.ts';
import { BadInput, typedValue, type Call } from '../arguments.ts';
import { withoutResult, type Command } from '../command.ts';
import { choiceOf, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';
import { refuseOverwriting, writeWhole } from '../written-file.ts';

const LONGEST_TIME_S = 3600;

const FIGURE_LABELS: Readonly<Record<keyof PlanFigures, Message>> = {
  targetYear: message('cli.plan.figure.targetYear'),
  energy_GW_yr: message('cli.plan.figure.energy'),
  finalPower_GW: message('cli.plan.figure.finalPower'),
  finalRate_units_yr: message('cli.plan.figure.finalRate'),
  spent_MUSD: message('cli.plan.figure.spent'),
  importedMass_t: message('cli.plan.figure.imports'),
  flights: message('cli.plan.figure.flights'),
  landings: message('cli.plan.figure.landings'),
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
      message('cli.plan.badTimeLimit', { limit: quantityOf(LONGEST_TIME_S, 's'), given: typedValue(limit ?? '') }),
    );
  return {
    ...(objective !== undefined && { objective }),
    ...(timeLimit_s !== undefined && { timeLimit_s }),
    confirm: true,
    explain: true,
  };
}

/** Write the model where the call asks for it; a refused scenario throws BadInput. */
async function writeModels(engine: Engine, scenario: LinkedScenario, options: PlanOptions, call: Call): Promise<void> {
  for (const format of ['lp', 'mps'] as const) {
    const file = call.value(`write-${format}`);
    if (file === undefined) continue;
    const answer = await engine.planModel(scenario, format, options);
    if (answer.status === 'invalid') throw new BadInput(answer.problems);
    if (answer.status !== 'done') throw new Error(`The model has no text: ${answer.status}`);
    await writeWhole(`write-${format}`, file, answer.value);
  }
}

/** Tells that a plan takes long before it begins, and then each tenth that is done; short ones pass without a word. */
function longWork(tell: (news: Message) => void): Report {
  let tenths = -1;
  return ({ message: news, doneFraction }) => {
    if (news.id !== 'plan.progress.long') return;
    const reached = Math.floor(10 * doneFraction);
    if (reached > tenths) tell(tenths < 0 ? news : message('cli.plan.progress', { share: numberOf(10 * reached, 2) }));
    tenths = Math.max(tenths, reached);
  };
}

function figureText(result: PlanReport, id: keyof PlanFigures): string {
  const value = result.figures[id];
  if (value === null) return text('cli.plan.notWithinPlan');
  return id === 'targetYear' ? formatFixed(value, 2) : formatQuantity(value, unitOf(id), 6);
}

function reportText(result: PlanReport): string {
  const ids = Object.keys(FIGURE_LABELS) as (keyof PlanFigures)[];
  const figures = ids.map((id) => [text(FIGURE_LABELS[id]), figureText(result, id)]);
  const levers = result.bottlenecks.map((lever) => [
    formatFixed(lever.elasticity, 3),
    text(lever.label),
    text(lever.message),
  ]);
  const { proof, timing, rows, columns, nonzeros } = result;
  const { primal, dual } = { primal: numberOf(proof.primal, 10), dual: numberOf(proof.dual, 10) };
  const evidence = [
    [text('cli.plan.proof.size'), text('cli.plan.proof.sizeOf', { rows, columns, nonzeros })],
    [
      text('cli.plan.proof.solver'),
      text('cli.plan.proof.solverOf', { solver: proof.solver, time: quantityOf(timing.solve_s, 's') }),
    ],
    [text('cli.plan.proof.primalDual'), text('cli.plan.proof.primalDualOf', { primal, dual })],
    [text('cli.plan.proof.residual'), formatNumber(proof.residualRatio, 2)],
  ];
  return [
    text('cli.plan.best', {
      objective: choiceLabel({ path: 'plan.objective' }, result.objective),
      value: quantityOf(result.value, result.unit, 9),
    }),
    '',
    section(text('cli.plan.section.figures'), alignedRows(figures)),
    '',
    section(text('cli.plan.section.levers'), result.nothing ? text(result.nothing.message) : alignedRows(levers, [0])),
    '',
    section(text('cli.plan.section.proof'), alignedRows(evidence)),
    ...reportParts(result),
  ].join('\n');
}

/** The parts behind the proof, each only when there is something to say. */
function reportParts(result: PlanReport): string[] {
  const { whole, rounds, monthSooner, waterfall, moon, cash, revenue, kardashev } = result;
  const part = (title: string, body: string | null | undefined) => (body ? ['', section(title, body)] : []);
  const lastRound = rounds.at(-1);
  const learning =
    lastRound && text('cli.plan.rounds', { rounds: rounds.length, share: numberOf(100 * lastRound.changeRatio, 2) });
  const bars = waterfall.steps.map(({ id, label, meaning }) => [
    formatNumber(waterfall.left_per_yr[id].at(-1) ?? NaN, 4),
    text(label),
    text(meaning),
  ]);
  const payback = cash.paybackYear === null ? text('cli.plan.notWithinPlan') : formatFixed(cash.paybackYear, 0);
  const money = [
    [text('cli.plan.money.presentValue'), formatQuantity(cash.netPresentValue_MUSD, 'MUSD', 4)],
    [text('cli.plan.money.payback'), payback],
    [text('cli.plan.money.nasaShare'), `${formatNumber(100 * (revenue.nasaFraction.at(-1) ?? NaN), 3)} %`],
    [text('cli.plan.money.valuation'), formatQuantity(revenue.valuation_MUSD.at(-1) ?? NaN, 'MUSD', 4)],
  ];
  return [
    ...part(text('cli.plan.section.whole'), whole && text(whole.message)),
    ...part(text('cli.plan.section.learning'), learning),
    ...part(text('cli.plan.section.monthSooner'), monthSooner && text(monthSooner.message)),
    ...part(
      text('cli.plan.section.waterfall', { year: decimalsOf(waterfall.year.at(-1) ?? 0, 0) }),
      [alignedRows(bars, [0]), text(waterfall.message), ...waterfall.use.slice(-1).map((use) => text(use))].join('\n'),
    ),
    ...part(text('cli.plan.section.moon'), text(moon.message)),
    ...part(text('cli.plan.section.money'), alignedRows(money)),
    ...part(text('cli.plan.section.kardashev'), text(kardashev.message)),
  ];
}

function whyNotText({ relief, message: reason }: WhyNot): string {
  const rows = relief.map((one) => [`${formatNumber(100 * one.shareFraction, 3)} %`, text(one.message)]);
  return section(text('cli.plan.section.whyNot'), `${alignedRows(rows, [0])}\n${text(reason)}`);
}

export const planCommand: Command = {
  name: 'plan',
  usage: '[SCENARIO]',
  summary: message('cli.plan.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    objective: { value: OBJECTIVES.map((row) => row.id).join('|'), help: message('cli.plan.option.objective') },
    'write-lp': { value: 'FILE', help: message('cli.plan.option.writeLp') },
    'write-mps': { value: 'FILE', help: message('cli.plan.option.writeMps') },
    timeLimit_s: { value: 'SECONDS', help: message('cli.plan.option.timeLimit') },
  },
  wordLimitCount: 1,
  run: async (call, tell) => {
    const scenario = await scenarioOf(call);
    const options = optionsOf(call);
    refuseOverwriting(call, ['write-lp', 'write-mps']);
    const engine = await nodeEngine();
    const answer = await engine.plan(scenario, options, longWork(tell));
    if (answer.status !== 'invalid') await writeModels(engine, scenario, options, call);
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
