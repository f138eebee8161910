/** Settings and flights for tests: the default scenario with a target and changed fields. */
import { expect } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { flightSetting, type FlightSetting } from '../../src/flight/targets/arrivals.ts';
import { flightResult } from '../../src/flight/circular/flight.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { TargetId } from '../../src/flight/targets/targets.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
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

/** Setting of flights to a target over the release build. */
export async function settingTo(target: TargetId, limit_days = 15): Promise<FlightSetting> {
  return targetSetting(await kernelBuild('release'), target, { 'flight.limit_days': limit_days });
}

/** Setting of flights to a target, other fields changed too. */
export function targetSetting(kernel: Kernel, target: TargetId, more: Record<string, unknown> = {}): FlightSetting {
  return flightSetting(kernel, changedScenario({ 'flight.target': target, ...more }));
}

/** A flight to a target: its launch by the names of the flight's fields, other fields by their paths. */
export function flownTo(
  kernel: Kernel,
  target: TargetId,
  launch: Record<string, number>,
  more: Record<string, unknown> = {},
): FlightResult {
  return flightResult(kernel, changedScenario({ 'flight.target': target, ...flightFields(launch), ...more }), {
    fan: false,
  });
}

/** Values of the flight's fields by their paths. */
export function flightFields(values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`flight.${key}`, value]));
}

/** What a search told of itself: in several steps, never back, nearly to the end or to it. */
export function expectRising(told: readonly number[]): void {
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told[0]).toBeGreaterThan(0);
  expect(told.at(-1)).toBeGreaterThan(0.9);
  expect(told.at(-1)).toBeLessThanOrEqual(1);
}

/** The value of an answer that must be done. */
export function done<T>(answer: Answer<T>): T {
  if (answer.status !== 'done') throw new Error(JSON.stringify(answer));
  return answer.value;
}
