/** `pareto`: least cost of several launch rates for several lengths of the plan. */
import { POINT_COUNTS } from '../../engine/plan-options.ts';
import type { ParetoOptions } from '../../plan/studies/study-result.ts';
import { numberField } from '../../scenario/fields.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../units.ts';
import { wholeNumberOf, type Call } from '../arguments.ts';
import { withoutResult, type Command } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows } from '../table.ts';

const PERIODS = numberField('plan.periodsPerYear');

function optionsOf(call: Call): ParetoOptions {
  const periodsPerYear = wholeNumberOf(call, 'periodsPerYear');
  const pointCount = wholeNumberOf(call, 'points');
  return {
    ...(periodsPerYear !== undefined && { periodsPerYear }),
    ...(pointCount !== undefined && { pointCount }),
  };
}

export const paretoCommand: Command = {
  name: 'pareto',
  usage: '[SCENARIO]',
  summary: 'draw the fronts of time, cost and launch rate',
  options: {
    ...SCENARIO_OPTIONS,
    points: { value: 'COUNT', help: `points of each front, from ${POINT_COUNTS.join(' to ')}` },
    periodsPerYear: { value: 'COUNT', help: `periods per year, from ${PERIODS.min} to ${PERIODS.max}; 1 unless given` },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const options = optionsOf(call);
    const answer = await (await nodeEngine()).pareto(scenario, options);
    if (answer.status !== 'done') return withoutResult(answer);
    const rows = answer.value.fronts.flatMap((front) =>
      Array.from(front.cost_MUSD, (cost, i) => [
        formatFixed(front.endYear, 0),
        formatNumber(Math.round(front.rate_units_yr[i]!), 7),
        `${formatNumber(front.addedPower_GW_yr[i]!, 4)} GW`,
        formatQuantity(cost, 'MUSD', 5),
      ]),
    );
    const head = ['by', 'launches a year', 'added a year', 'least cost, discounted'];
    return {
      status: 0,
      json: { status: answer.status, ...answer.value },
      text: alignedRows([head, ...rows], [1, 2, 3]),
    };
  },
};
