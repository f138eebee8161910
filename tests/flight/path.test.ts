/** Drawn paths: straight lines between rows against the path flown between them. Not here: rows of a message (oem.test.ts). */
import { beforeAll, describe, expect, test } from 'vitest';
import { flightResult } from '../../src/flight/circular/flight.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario, done } from './setting.ts';

let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
});

const RANDOM = [0.13, 0.37, 0.61, 0.83].map((r, i) => ({
  'flight.longitude_deg': -180 + 360 * r,
  'flight.speed_m_s': 2330 + 90 * ((r * 7) % 1),
  'flight.elevation_deg': 20 * i,
  'flight.limit_days': 30,
}));

// Row of faults.md: a swing-by was drawn as a polygon, its rows 48 to 53 minutes apart.
describe('by hand: straight lines between rows stay within a kilometre of the path', () => {
  test.each(
    ['EML2', 'ESCAPE', 'LEO'].flatMap((target) => RANDOM.map((launch) => ({ 'flight.target': target, ...launch }))),
  )('%o', (values) => {
    const { path, pathError_km } = flightResult(kernel, changedScenario(values), { fan: false });
    const at_days = Array.from(path.time_days.subarray(1), (time, i) => (time + path.time_days[i]!) / 2);
    const { samples } = flightResult(kernel, changedScenario(values), { fan: false, at_days });
    expect(samples.length).toBeGreaterThan(at_days.length - 2);
    const off_km = samples.map(({ position_km: [x, y, z] }, i) =>
      Math.hypot(
        (path.x_km[i]! + path.x_km[i + 1]!) / 2 - x,
        (path.y_km[i]! + path.y_km[i + 1]!) / 2 - y,
        (path.z_km[i]! + path.z_km[i + 1]!) / 2 - z,
      ),
    );
    expect(Math.max(...off_km)).toBeLessThan(1);
    expect(pathError_km).toBeLessThan(1);
  });

  test.each(RANDOM.slice(0, 2))('on a date: %o', async (launch) => {
    const scenario = changedScenario({ 'flight.model': 'ephemeris', 'flight.target': 'ESCAPE', ...launch });
    const result: FlightResult = done(await createEngine(kernel).flight(scenario, { fan: false }));
    expect(result.pathError_km).toBeLessThan(1);
    expect(result.path.time_days.length).toBeGreaterThan(241);
  });
});
