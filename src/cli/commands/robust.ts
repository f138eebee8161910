/** `robust`: one plan for three futures, P10, P50 and P90, with the orders of the first years in common. */
import type { ObjectiveId } from '../../plan/plan-result.ts';
import type { RobustOptions } from '../../plan/studies/study-result.ts';
import { OBJECTIVES } from '../../scenario/fields.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import { wholeNumberOf, type Call } from '../arguments.ts';
import { withoutResult, type Command } from '../command.ts';
import { choiceOf, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';

const IDS = OBJECTIVES.map((row) => row.id) as readonly ObjectiveId[];

function optionsOf(call: Call): RobustOptions {
  const objective = choiceOf(call, 'objective', IDS);
  const commit_yr = wholeNumberOf(call, 'commit_yr');
  return { ...(objective !== undefined && { objective }), ...(commit_yr !== undefined && { commit_yr }) };
}

export const robustCommand: Command = {
  name: 'robust',
  usage: '[SCENARIO]',
  summary: 'find one plan for three futures',
  options: {
    ...SCENARIO_OPTIONS,
    objective: { value: IDS.join('|'), help: 'in place of the scenario’s own; time is planned as rate' },
    commit_yr: { value: 'YEARS', help: 'years whose orders are the same in every future; 3 unless given' },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const answer = await (await nodeEngine()).robust(scenario, optionsOf(call));
    if (answer.status !== 'done') return withoutResult(answer);
    const { cases, orders, unit, sentence } = answer.value;
    const value = (one: number | null) => (one === null ? 'no plan' : formatQuantity(one, unit, 5));
    const futures = [
      ['', 'planned for alone', 'robust', 'after orders for P50'],
      ...cases.map((one) => [one.label, value(one.alone), value(one.robust), value(one.middleFirst)]),
    ];
    const ordered = [
      ['', 'robust', ...cases.map((one) => `for ${one.label}`)],
      ...orders.map((row) => [row.stage, ...[row.robust_per_yr, ...row.alone_per_yr].map((x) => formatNumber(x, 4))]),
    ];
    return {
      status: 0,
      json: { status: answer.status, ...answer.value },
      text: [
        sentence,
        '',
        section('Futures', alignedRows(futures, [1, 2, 3])),
        '',
        section('Capacity ordered in the common years, a year', alignedRows(ordered, [1, 2, 3, 4])),
      ].join('\n'),
    };
  },
};
