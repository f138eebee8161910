/** Units of the default scenario with some fields changed, for the tests of this folder. No test stands here. */
import { expect } from 'vitest';
import { orbitRow } from '../../src/satellite/orbits.ts';
import { satelliteResult } from '../../src/satellite/satellite.ts';
import type { OrbitId, SatelliteResult } from '../../src/satellite/satellite-result.ts';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { kernelBuild } from '../kernel/loaded.ts';

/** The kernel as it is delivered. */
export const kernel = await kernelBuild('release');

/** The default scenario with other fields of the unit. */
export function scenarioWith(satellite: Partial<Scenario['satellite']>): Scenario {
  const scenario = defaultScenario();
  return { ...scenario, satellite: { ...scenario.satellite, ...satellite } };
}

/** Figures of that unit. */
export function resultOf(satellite: Partial<Scenario['satellite']> = {}): SatelliteResult {
  const result = satelliteResult(kernel, scenarioWith(satellite));
  if (!('budget' in result)) throw new Error(text(result.message));
  return result;
}

/** An orbit of the default unit, without drag. */
export const orbit = (id: OrbitId, altitude_km = 600) => orbitRow(id, scenarioWith({ altitude_km }), 0);
/** A figure is finite and within a share of what it should be. */
export const within = (value: number, wanted: number, relative: number) => {
  expect(Number.isFinite(value)).toBe(true);
  expect(Math.abs(value / wanted - 1), `${value} for ${wanted}`).toBeLessThanOrEqual(relative);
};
