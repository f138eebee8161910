/** `aim`: the launches from the scenario's site that hit its target. */
import type { AimBranch, AimFreedom } from '../../flight/search/aiming.ts';
import { quantityOf } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { solutionsOutcome, targetedScenario, TARGET_OPTIONS } from '../solutions.ts';

const head = () => [
  'm/s',
  text('cli.aim.column.azimuth'),
  text('cli.aim.column.elevation'),
  text('cli.fly.days'),
  text('cli.aim.column.off'),
  text('cli.aim.column.arrival'),
  text('cli.aim.column.insertion'),
  text('cli.aim.column.rate'),
];

const rowOf = (branch: AimBranch) => [
  formatNumber(branch.speed_m_s, 8),
  formatNumber(branch.azimuth_deg, 7),
  formatNumber(branch.elevation_deg, 6),
  formatNumber(branch.time_days, 5),
  branch.inclination_deg === null
    ? formatQuantity(branch.missNormal_km, 'km', 3)
    : text('cli.aim.tilt', { inclination: quantityOf(branch.inclination_deg, 'deg') }),
  formatNumber(branch.arrival_speed_m_s, 5),
  branch.insertion_m_s === null ? '–' : formatNumber(branch.insertion_m_s, 5),
  formatNumber(branch.miss_per_speed_km_per_m_s, 4),
];

export const aimCommand: Command = {
  name: 'aim',
  usage: '[SCENARIO]',
  summary: message('cli.aim.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    ...TARGET_OPTIONS,
    turn: { value: 'WHAT', help: message('cli.aim.optionTurn') },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await targetedScenario(call);
    // A word that is no freedom goes on as it is: the engine refuses it by name.
    const engine = await nodeEngine();
    const answer = await engine.aim(scenario, (call.value('turn') ?? 'speed') as AimFreedom);
    if (answer.status !== 'done') return withoutResult(answer, {}, { turn: 'turn' });
    return solutionsOutcome(answer.value, head(), answer.value.branches.map(rowOf));
  },
};
