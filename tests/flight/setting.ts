/** Settings of flights for tests: the default scenario with a target, over the release build. */
import { flightSetting, type FlightSetting } from '../../src/flight/arrivals.ts';
import type { TargetId } from '../../src/flight/targets.ts';
import { defaultScenario, plainScenario, withValue, type Scenario } from '../../src/scenario/scenario.ts';
import { kernelBuild } from '../kernel/loaded.ts';

/** The default scenario with some fields changed; throws on a value that fails its checks. */
export function changedScenario(values: Record<string, unknown>): Scenario {
  return Object.entries(values).reduce<Scenario>((scenario, [path, value]) => {
    const check = withValue(scenario, path, value);
    if (!check.ok) throw new Error(check.problems.map((p) => p.message).join('; '));
    return plainScenario(check.scenario);
  }, defaultScenario());
}

/** Setting of flights to a target. */
export async function settingTo(target: TargetId, limit_days = 15): Promise<FlightSetting> {
  const scenario = changedScenario({ 'flight.target': target, 'flight.limit_days': limit_days });
  return flightSetting(await kernelBuild('release'), scenario);
}
