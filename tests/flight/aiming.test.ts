/** Aiming: against flights that use what was found, and against a fine even scan that looks nowhere closer. Not here: the rates it corrects with (targets.test.ts). */
import { expect, test } from 'vitest';
import { aimed, AIM_FREEDOMS } from '../../src/flight/search/aiming.ts';
import { coarseMisses, crossings } from '../../src/flight/search/crossings.ts';
import { flightSetting, type FlightSetting } from '../../src/flight/targets/arrivals.ts';
import { flightResult } from '../../src/flight/circular/flight.ts';
import type { Launch } from '../../src/flight/circular/free-flight.ts';
import { formatNumber } from '../../src/units.ts';
import { text } from '../../src/text/text.ts';
import { changedScenario, expectRising, settingTo } from './setting.ts';

test.each(AIM_FREEDOMS.flatMap((freedom) => (['EML1', 'EML2'] as const).map((target) => [target, freedom] as const)))(
  '%s, turning the %s: every branch really hits, in a flight of its own',
  async (target, freedom) => {
    const setting = await settingTo(target);
    const site = {
      latitude_deg: 10,
      longitude_deg: target === 'EML2' ? 60 : -120,
      azimuth_deg: 90,
      elevation_deg: 0,
      speed_m_s: 2400,
    };
    const told: number[] = [];
    const { branches, message } = aimed(setting, site, freedom, (doneFraction) => told.push(doneFraction));
    if (freedom !== 'speed') expectRising(told);
    expect(branches.length, text(message)).toBeGreaterThan(0);
    for (const branch of branches) {
      const { arrival } = flightResult(
        setting.kernel,
        changedScenario({
          'flight.target': target,
          'flight.latitude_deg': site.latitude_deg,
          'flight.longitude_deg': site.longitude_deg,
          'flight.azimuth_deg': branch.azimuth_deg,
          'flight.elevation_deg': branch.elevation_deg,
          'flight.speed_m_s': branch.speed_m_s,
        }),
        { fan: false },
      );
      expect(Math.abs(arrival!.miss_km)).toBeLessThan(1e-3);
      if (freedom !== 'speed') expect(Math.abs(arrival!.missNormal_km)).toBeLessThan(1e-3);
      expect(arrival!.time_days).toBeCloseTo(branch.time_days, 6);
    }
  },
);

test('slow and fast: from 40° E due east EML2 has both', async () => {
  const site = { latitude_deg: 0, longitude_deg: 40, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
  const { branches } = aimed(await settingTo('EML2'), site, 'speed');
  expect(branches.length).toBeGreaterThanOrEqual(2);
  expect(branches[0]!.speed_m_s).toBeGreaterThan(branches.at(-1)!.speed_m_s);
});

test('from the middle of the far side, due west and level, there is no way, and it says so', async () => {
  const site = { latitude_deg: 0, longitude_deg: 180, azimuth_deg: 270, elevation_deg: 0, speed_m_s: 2400 };
  const setting = await settingTo('EML2', 2);
  const { branches, nearest, nearer, message } = aimed(setting, site, 'speed');
  expect([branches, nearest]).toEqual([[], null]);
  const [none, ...rest] = text(message).split(/(?<=in time\.) /);
  expect(none).toBe('No launch found from here between 2300 and 2700 m/s that reaches the plane of EML2 in time.');
  expect(rest.join()).toMatch(
    /^What helps most is .* a launch comes within .* Searched at steps of 0\.25 m\/s, down to 0\.0002 m\/s where neighbours differ\.$/,
  );
  // Another way round, or another place, comes that near within the two days.
  const [row] = crossings(setting, [nearer!]);
  expect(Math.hypot(row!.miss_km, row!.missNormal_km) / nearer!.distance_km).toBeCloseTo(1, 2);
});

/** Hits of an even scan: every change of sign of the miss halved until the speed is known, jumps of the miss left out. */
function evenHits(
  setting: FlightSetting,
  site: Launch,
  [from, to]: readonly [number, number],
  step_m_s: number,
): number[] {
  const at = (speed_m_s: number) => ({ ...site, speed_m_s });
  const speeds = Array.from({ length: Math.round((to - from) / step_m_s) + 1 }, (_, i) => from + i * step_m_s);
  const { arrived, miss_km } = coarseMisses(setting, speeds.map(at));
  const hits: number[] = [];
  for (let i = 1; i < speeds.length; i++) {
    if (!arrived[i] || !arrived[i - 1] || miss_km[i]! > 0 === miss_km[i - 1]! > 0) continue;
    let [low, high] = [speeds[i - 1]!, speeds[i]!];
    for (let round = 0; round < 40; round++) {
      const middle = (low + high) / 2;
      const [row] = crossings(setting, [at(middle)]);
      if (row && row.miss_km > 0 === miss_km[i]! > 0) high = middle;
      else low = middle;
    }
    const [row] = crossings(setting, [at(high)]);
    if (row && Math.abs(row.miss_km) < 1e-2) hits.push(high);
  }
  return hits;
}

test.each([
  ['EML2', 0, [2328, 2332], 0.01, 3],
  ['EML2', -38, [2335, 2375], 0.01, 9],
  ['EML2', 150, [2330, 2360], 0.01, 5],
  ['EML2', 150, [2355.3, 2355.4], 0.001, 1],
  ['EML1', 33, [2328, 2332], 0.01, 2],
  ['EML4', -38, [2370, 2390], 0.01, 1],
] as const)(
  '%s from %d° E: every hit of a scan of %o m/s at even steps of %d m/s is among the branches',
  async (target, longitude_deg, range, step_m_s, least_count) => {
    const setting = await settingTo(target, 30);
    const site = { latitude_deg: 0, longitude_deg, azimuth_deg: 90, elevation_deg: 0, speed_m_s: 2400 };
    const hits = evenHits(setting, site, range, step_m_s);
    expect(hits.length).toBeGreaterThanOrEqual(least_count);
    const speeds = aimed(setting, site, 'speed').branches.map((branch) => branch.speed_m_s);
    const missing = hits.filter((hit) => !speeds.some((speed) => Math.abs(speed - hit) < 1e-6));
    expect(missing).toEqual([]);
  },
);

/**
 * Hits of an even grid of speeds and directions: from every point that comes nearer than its neighbours, Newton's steps
 * by differences of flights; the library's rates and cells are not used.
 */
function gridHits(setting: FlightSetting, at: (speed_m_s: number, angle_deg: number) => Launch, grid: Grid) {
  const speeds = Array.from({ length: 41 }, (_, i) => grid.speed_m_s + i * 0.25);
  const angles = Array.from({ length: 61 }, (_, i) => grid.angle_deg + i * grid.step_deg);
  const flown = coarseMisses(
    setting,
    angles.flatMap((angle) => speeds.map((speed) => at(speed, angle))),
  );
  const size = (row: number, column: number) => {
    const i = row * speeds.length + column;
    const inside = row >= 0 && column >= 0 && row < angles.length && column < speeds.length;
    return inside && flown.arrived[i] ? Math.hypot(flown.miss_km[i]!, flown.missNormal_km[i]!) : Infinity;
  };
  const hits: { speed_m_s: number; angle_deg: number }[] = [];
  angles.forEach((angle, row) =>
    speeds.forEach((speed, column) => {
      const around = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => size(row + i, column + j)));
      if (!(size(row, column) <= Math.min(...around)) || size(row, column) === Infinity) return;
      let [v, α] = [speed, angle];
      for (let round = 0; round < 12; round++) {
        const [here, faster, turned] = crossings(setting, [at(v, α), at(v + 1e-5, α), at(v, α + 1e-5)]);
        if (!here || !faster || !turned) return;
        if (Math.hypot(here.miss_km, here.missNormal_km) < 1e-4) return void hits.push({ speed_m_s: v, angle_deg: α });
        const [a, c] = [(faster.miss_km - here.miss_km) / 1e-5, (faster.missNormal_km - here.missNormal_km) / 1e-5];
        const [b, d] = [(turned.miss_km - here.miss_km) / 1e-5, (turned.missNormal_km - here.missNormal_km) / 1e-5];
        const [dv, dα] = [here.miss_km * d - b * here.missNormal_km, a * here.missNormal_km - c * here.miss_km];
        const shrink = Math.min(1, Math.abs((a * d - b * c) / dv), Math.abs((a * d - b * c) / dα));
        v -= (dv / (a * d - b * c)) * shrink;
        α -= (dα / (a * d - b * c)) * shrink;
      }
    }),
  );
  return hits;
}

interface Grid {
  readonly speed_m_s: number;
  readonly angle_deg: number;
  readonly step_deg: number;
}

test.each([
  ['EML2', 20, 40, 'azimuth', { speed_m_s: 2335, angle_deg: 245, step_deg: 0.5 }, 2],
  ['EML1', -30, 10, 'azimuth', { speed_m_s: 2329, angle_deg: 112, step_deg: 0.5 }, 1],
  ['EML2', 10, -60, 'elevation', { speed_m_s: 2338, angle_deg: 8, step_deg: 0.3 }, 3],
] as const)(
  '%s from %d° N %d° E, turning the %s: every hit of an even grid at %o is among the branches',
  async (target, latitude_deg, longitude_deg, freedom, grid, least_count) => {
    const setting = await settingTo(target, 30);
    const site = { latitude_deg, longitude_deg, azimuth_deg: 60, elevation_deg: 0, speed_m_s: 2400 };
    const angleName = freedom === 'azimuth' ? 'azimuth_deg' : 'elevation_deg';
    const hits = gridHits(setting, (speed_m_s, angle) => ({ ...site, speed_m_s, [angleName]: angle }), grid);
    const { branches } = aimed(setting, site, freedom);
    const of = (list: readonly { speed_m_s: number; angle_deg: number }[]) =>
      new Set(list.map((one) => `${one.speed_m_s.toFixed(4)} ${one.angle_deg.toFixed(3)}`));
    const found = of(branches.map((branch) => ({ speed_m_s: branch.speed_m_s, angle_deg: branch[angleName] })));
    expect(of(hits).size).toBeGreaterThanOrEqual(least_count);
    expect([...of(hits)].filter((hit) => !found.has(hit))).toEqual([]);
  },
);

test.each([0, 10, 100])(
  'escape with C3 %d km²/s²: from 90° E it is reached, and a flight of its own says so',
  async (wanted) => {
    const { kernel } = await settingTo('ESCAPE');
    const values = { 'flight.target': 'ESCAPE', 'flight.longitude_deg': 90, 'flight.escape_km2_s2': wanted };
    const scenario = changedScenario(values);
    const { branches, message } = aimed(flightSetting(kernel, scenario), scenario.flight, 'speed');
    expect(branches.length, text(message)).toBeGreaterThan(0);
    for (const { speed_m_s } of branches) {
      const { arrival } = flightResult(kernel, changedScenario({ ...values, 'flight.speed_m_s': speed_m_s }), {
        fan: false,
      });
      expect(arrival!.escape_km2_s2).toBeCloseTo(wanted, 7);
    }
  },
);

test('an escape that is not reached is told by its C3, as a flight finds it', async () => {
  const { kernel } = await settingTo('ESCAPE');
  const values = { 'flight.target': 'ESCAPE', 'flight.longitude_deg': 90, 'flight.escape_km2_s2': 10 };
  const scenario = changedScenario(values);
  const setting = flightSetting(kernel, scenario);
  const slow = { ...setting, target: { ...setting.target, speeds_m_s: [2330, 2900] as const } };
  const { message } = aimed(slow, scenario.flight, 'speed');
  const { arrival } = flightResult(kernel, changedScenario({ ...values, 'flight.speed_m_s': 2900 }), { fan: false });
  expect(text(message)).toContain(
    `the C3 of the nearest of those tried is ${formatNumber(10 - arrival!.escape_km2_s2!, 3)} km²/s² off.`,
  );
});

test('a plane crossed far from its point is called so, in a flight and in a search', async () => {
  const { kernel } = await settingTo('NRHO');
  const values = { 'flight.target': 'NRHO', 'flight.orbitPhase_deg': 180 };
  const scenario = changedScenario(values);
  // Row of faults.md and chain.md 8: 604 635 km off was an arrival with time, speed and Δv.
  const { arrival, pass, status, message } = flightResult(kernel, scenario, { fan: false });
  expect([status, arrival]).toEqual(['missed', null]);
  expect(pass!.distance_km).toBeGreaterThan(58_000);
  expect(text(message)).toMatch(
    /^Misses the 9:2 NRHO: the path crosses its plane .* from the point; beyond 58\D000\Dkm that is no arrival\.$/,
  );
  const still = changedScenario({ 'flight.target': 'NRHO' });
  const found = aimed(flightSetting(kernel, still), still.flight, 'speed');
  expect(found.branches).toEqual([]);
  expect(text(found.message)).toMatch(
    / that hits the 9:2 NRHO: the nearest of those tried crosses its plane 1\D?219\D?\d{3}\D?km from it\./,
  );
});
