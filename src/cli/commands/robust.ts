/** `robust`: one plan for three futures, P10, P50 and P90, with the orders of the first years in common. */
import type { ObjectiveId } from '../../plan/plan-result.ts';
import type { RobustOptions } from '../../plan/studies/study-result.ts';
import { OBJECTIVES, type Stage } from '../../scenario/fields.ts';
import type { Message } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import { wholeNumberOf, type Call } from '../arguments.ts';
import { withoutResult, type Command } from '../command.ts';
import { choiceOf, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';

const IDS = OBJECTIVES.map((row) => row.id) as readonly ObjectiveId[];

const STAGE_LABELS: Readonly<Record<Stage, Message>> = {
  engines: message('plan.limit.engines.label'),
  supply: message('plan.limit.supply.label'),
  assembly: message('plan.limit.assembly.label'),
  site: message('plan.limit.site.label'),
};

function optionsOf(call: Call): RobustOptions {
  const objective = choiceOf(call, 'objective', IDS);
  const commit_yr = wholeNumberOf(call, 'commit_yr');
  return { ...(objective !== undefined && { objective }), ...(commit_yr !== undefined && { commit_yr }) };
}

export const robustCommand: Command = {
  name: 'robust',
  usage: '[SCENARIO]',
  summary: message('cli.robust.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    objective: { value: IDS.join('|'), help: message('cli.robust.option.objective') },
    commit_yr: { value: 'YEARS', help: message('cli.robust.option.commit') },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const answer = await (await nodeEngine()).robust(scenario, optionsOf(call));
    if (answer.status !== 'done') return withoutResult(answer);
    const { cases, orders, unit, message: summary } = answer.value;
    const value = (one: number | null) => (one === null ? text('cli.robust.noPlan') : formatQuantity(one, unit, 5));
    const futures = [
      ['', text('cli.robust.column.alone'), text('cli.robust.column.robust'), text('cli.robust.column.middleFirst')],
      ...cases.map((one) => [one.label, value(one.alone), value(one.robust), value(one.middleFirst)]),
    ];
    const ordered = [
      [
        '',
        text('cli.robust.column.robust'),
        ...cases.map((one) => text('cli.robust.column.forFuture', { future: one.label })),
      ],
      ...orders.map((row) => [
        text(STAGE_LABELS[row.stage]),
        ...[row.robust_per_yr, ...row.alone_per_yr].map((x) => formatNumber(x, 4)),
      ]),
    ];
    return {
      status: 0,
      json: { status: answer.status, ...answer.value },
      text: [
        text(summary),
        '',
        section(text('cli.robust.section.futures'), alignedRows(futures, [1, 2, 3])),
        '',
        section(text('cli.robust.section.orders'), alignedRows(ordered, [1, 2, 3, 4])),
      ].join('\n'),
    };
  },
};
