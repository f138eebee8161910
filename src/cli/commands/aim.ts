/** `aim`: the launches from the scenario's site that hit its target. */
import type { AimBranch, AimFreedom } from '../../flight/search/aiming.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { foundOutcome, targetedScenario, TARGET_OPTIONS } from '../found.ts';
import { SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';

const HEAD = ['m/s', 'azimuth °', 'elevation °', 'days', 'off the plane', 'arrival m/s', 'to stay m/s', 'km per m/s'];

const rowOf = (branch: AimBranch) => [
  formatNumber(branch.speed_m_s, 8),
  formatNumber(branch.azimuth_deg, 7),
  formatNumber(branch.elevation_deg, 6),
  formatNumber(branch.time_days, 5),
  branch.inclination_deg === null
    ? formatQuantity(branch.missNormal_km, 'km', 3)
    : `tilt ${formatNumber(branch.inclination_deg, 3)}°`,
  formatNumber(branch.arrival_speed_m_s, 5),
  branch.stay_m_s === null ? '–' : formatNumber(branch.stay_m_s, 5),
  formatNumber(branch.miss_per_speed_km_per_m_s, 4),
];

export const aimCommand: Command = {
  name: 'aim',
  usage: '[SCENARIO]',
  summary: 'launches from this site that hit the target, every branch',
  options: {
    ...SCENARIO_OPTIONS,
    ...TARGET_OPTIONS,
    turn: { value: 'WHAT', help: 'speed (default), or speed with azimuth or elevation' },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await targetedScenario(call);
    // A word that is no freedom goes on as it is: the engine refuses it by name.
    const engine = await nodeEngine();
    const answer = await engine.aim(scenario, (call.value('turn') ?? 'speed') as AimFreedom);
    if (answer.status !== 'done') return withoutResult(answer, {}, { freedom: 'turn' });
    return foundOutcome(answer.value, HEAD, answer.value.branches.map(rowOf));
  },
};
