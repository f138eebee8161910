/** Figures of the page by the id of their explanation, read from results; and which fields move them, found by moving each. No test here. */
import { driverResult } from '../../src/driver/driver.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import { flightResult } from '../../src/flight/circular/flight.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { satelliteResult } from '../../src/satellite/satellite.ts';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import type { Message } from '../../src/text/message.ts';
import { text } from '../../src/text/text.ts';
import { FIELDS, type FieldPath } from '../../src/scenario/fields.ts';
import { plainScenario, valueAt, withValue, type Scenario } from '../../src/scenario/scenario.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario } from '../flight/setting.ts';

const kernel = await kernelBuild('release');

export type Reading = number | string | null | undefined;
type Readers<R> = Readonly<Record<string, (result: R) => Reading>>;

const mass = (id: string) => (d: DriverResult) => d.components.find((row) => row.id === id)?.mass_kg;
const loss = (id: string) => (d: DriverResult) => d.energy.losses.find((row) => row.id === id)?.energy_J;
const checked = (id: string) => (d: DriverResult) => {
  const row = d.checks.find((one) => one.id === id);
  return row && `${String(row.value)} ${String(row.limit)}`;
};

const DRIVER: Readers<DriverResult> = {
  'driver-length': (d) => d.length_m,
  'driver-time': (d) => d.time_s,
  'driver-acceleration': (d) => d.acceleration_m_s2,
  'driver-peak-power': (d) => d.peak_power_W,
  'driver-shot-energy': (d) => d.energy_shot_J,
  'driver-average-power': (d) => d.average_power_W,
  'driver-throughput': (d) => d.throughput_t_yr,
  'driver-moving-mass': (d) => d.movingMass_kg,
  'driver-force': (d) => d.force_N,
  'driver-recoil': (d) => d.reaction_N,
  'driver-shots': (d) => d.shotsPerYear,
  'driver-target-interval': (d) => d.targetInterval_s,
  'driver-ground-drop': (d) => d.tangentDrop_m,
  'driver-windings': (d) => d.stageCount,
  'driver-buckets': (d) => d.bucketCount,
  'driver-drive-area': (d) => d.driveArea_m2,
  'driver-storage': (d) => d.storage.energy_J,
  'driver-speed-error': (d) => d.muzzleErrors.speed_m_s,
  'driver-aim-error': (d) => d.muzzleErrors.elevation_deg,
  'driver-mass-windings': mass('windings'),
  'driver-mass-feeders': mass('feeders'),
  'driver-mass-switches': mass('switches'),
  'driver-mass-storage': mass('storage'),
  'driver-mass-radiators': mass('radiators'),
  'driver-mass-structure': mass('structure'),
  'driver-mass-buckets': mass('buckets'),
  'driver-mass': (d) => d.mass_kg,
  'driver-energy-payload': (d) => d.energy.payload_J,
  'driver-energy-recovered': (d) => d.energy.recovered_J,
  'driver-energy-conversion': loss('conversion'),
  'driver-energy-storage': loss('storage'),
  'driver-energy-motor': loss('motor'),
  'driver-energy-drag': loss('drag'),
  'driver-energy-hold': loss('hold'),
  'driver-energy-braking': loss('braking'),
  'driver-energy': (d) => d.energy.wall_J + d.energy.gravity_J,
  'driver-check-gLimit': checked('gLimit'),
  'driver-check-holdDown': checked('holdDown'),
  'driver-check-drop': checked('drop'),
  'driver-check-length': checked('length'),
  'driver-check-straightness': checked('straightness'),
  'driver-check-clearance': checked('clearance'),
  'driver-check-magneticPressure': checked('magneticPressure'),
  'driver-check-terrain': checked('terrain'),
  'driver-check-headway': checked('headway'),
  'driver-check-coilLife': checked('coilLife'),
  'driver-check-recharge': checked('recharge'),
  'driver-check-thermal': checked('thermal'),
  'driver-optimum': (d) => text(d.optimum.message),
};

const part = (id: string) => (s: SatelliteResult) => s.budget.find((row) => row.id === id)?.mass_kg;
const use = (id: string) => (s: SatelliteResult) => s.powers.find((row) => row.id === id)?.power_W;
const orbits = (read: (row: SatelliteResult['orbit']) => Reading) => (s: SatelliteResult) =>
  s.orbits.map((row) => read(row)).join(' ');

const SATELLITE: Readers<SatelliteResult> = {
  'satellite-specific-power': (s) => s.specificPower_kW_t,
  'satellite-mass': (s) => s.mass_kg,
  'satellite-power': (s) => s.power_kW,
  'satellite-useful': (s) => s.useful_kW_t,
  'satellite-radiator': (s) => s.heat.area_m2,
  'satellite-array': (s) => s.array.area_m2,
  'satellite-eclipse': (s) => s.orbit.longestEclipse_s,
  'satellite-battery': (s) => s.battery_Wh,
  'satellite-link': (s) => s.link.rate_Gb_s,
  'satellite-interactive': (s) => s.link.interactiveFraction,
  'satellite-cost': (s) => s.cost_USD,
  'satellite-fleet': (s) => s.fleet.active_GW,
  'satellite-mass-compute': part('compute'),
  'satellite-mass-array': part('array'),
  'satellite-mass-radiator': part('radiator'),
  'satellite-mass-transport': part('transport'),
  'satellite-mass-battery': part('battery'),
  'satellite-mass-link': part('link'),
  'satellite-mass-bus': part('bus'),
  'satellite-mass-structure': part('structure'),
  'satellite-mass-loadStructure': part('loadStructure'),
  'satellite-mass-propulsion': part('propulsion'),
  'satellite-power-compute': use('compute'),
  'satellite-power-pump': use('pump'),
  'satellite-power-link': use('link'),
  'satellite-power-bus': use('bus'),
  'satellite-power-battery': use('battery'),
  'satellite-radiated': (s) => s.heat.out_W,
  'satellite-goal': (s) => `${s.verdict} ${s.goal_kW_t} ${s.together_kW_t}`,
  'satellite-orbit-eclipse': orbits((row) => row.eclipseFraction),
  'satellite-orbit-longest': orbits((row) => row.longestEclipse_s),
  'satellite-orbit-sink': orbits((row) => row.sink_K),
  'satellite-orbit-arrival': orbits((row) => `${String(row.arrival_m_s)} ${String(row.arrivalPropellantFraction)}`),
  'satellite-orbit-upkeep': orbits((row) => row.upkeep_m_s_yr),
  'satellite-orbit-link': orbits((row) => row.rate_Gb_s),
  'satellite-orbit-delay': orbits((row) => row.latency_ms),
  'satellite-optimum': (s) => text(s.optimum.message),
  'satellite-stations': (s) => `${s.link.stationCount} ${s.link.loss_dB}`,
};

const FLIGHT: Readers<FlightResult> = {
  'flight-time': (f) => f.arrival?.time_days,
  'flight-outcome': (f) => f.status,
  'flight-end': (f) => f.end.time_days,
  'flight-speed': (f) => f.launch.speed_m_s,
  'flight-miss': (f) => (f.arrival?.orbit ? null : f.arrival?.miss_km),
  'flight-miss-orbit': (f) => (f.arrival?.orbit ? f.arrival.miss_km : null),
  'flight-arrival-speed': (f) => f.arrival?.speed_m_s,
  'flight-stay': (f) => f.arrival?.insertion_m_s,
  'flight-plane': (f) => f.arrival?.orbit?.inclination_deg,
  'flight-escape-energy': (f) => f.arrival?.escape_km2_s2,
  'flight-escape-speed': (f) => (f.arrival?.escape_km2_s2 === null ? null : f.arrival?.speed_m_s),
  'flight-error': (f) => f.jacobi?.driftRatio,
  'flight-distance': (f) => f.arrival?.distance_km,
};

/** Whether a figure can be read from a result here. */
export const readable = (id: string) => id in DRIVER || id in SATELLITE || id in FLIGHT;

/** A figure has moved when it differs by more than rounding. */
const moved = (a: Reading, b: Reading) =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b))
    : (a ?? null) !== (b ?? null);

/** Other values of a field: each other choice, or less than a step and a leap. */
export function otherValues(scenario: Scenario, path: FieldPath): readonly unknown[] {
  const row = FIELDS.find((one) => one.path === path)!;
  const value = valueAt(scenario, path);
  if (row.kind === 'choice') return row.choices.map((one) => one.id).filter((id) => id !== value);
  if (row.kind === 'text') return row.format === 'date' ? ['2031-02-03T04:00:00Z'] : [];
  const present = typeof value === 'number' ? value : (row.min + row.max) / 2;
  const near = [present + 0.37 * row.step, 1.6 * present <= row.max ? 1.6 * present : 0.7 * present]
    .map((one) => Math.min(row.max, Math.max(row.min, row.whole ? Math.round(one) : one)))
    .filter((one) => one !== value);
  return row.word === 'unknown' && value !== 'unknown' ? [...near, 'unknown'] : near;
}

/**
 * A scenario that remembers which fields were read from it, parts taken as a whole included. What a calculation does not
 * read cannot move its answer; so a field need not be moved where it stayed unread.
 */
export function watched(scenario: Scenario): {
  readonly scenario: Scenario;
  readonly isRead: (path: FieldPath) => boolean;
} {
  const read = new Set<string>();
  const watch = <T extends object>(node: T, place: string): T =>
    new Proxy(node, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof key === 'symbol') return value;
        if (typeof value === 'object' && value !== null) return watch(value, `${place}${key}.`);
        read.add(place + key);
        return value;
      },
    });
  return { scenario: watch(scenario, ''), isRead: (path) => read.has(path) };
}

/** For each figure the fields that move it, in any of the scenarios. */
export function movers<R>(
  readers: Readers<R>,
  solve: (scenario: Scenario) => R | null,
  scenarios: readonly Scenario[],
): ReadonlyMap<string, ReadonlySet<FieldPath>> {
  const found = new Map(Object.keys(readers).map((id) => [id, new Set<FieldPath>()]));
  for (const scenario of scenarios) {
    const { scenario: seen, isRead } = watched(scenario);
    const base = solve(seen);
    if (base === null) throw new Error('A scenario has no result');
    for (const { path } of FIELDS.filter((field) => isRead(field.path)))
      for (const value of otherValues(scenario, path)) {
        const check = withValue(scenario, path, value);
        const other = check.ok ? solve(plainScenario(check.scenario)) : null;
        if (other === null) continue;
        for (const [id, read] of Object.entries(readers)) if (moved(read(base), read(other))) found.get(id)!.add(path);
      }
  }
  return found;
}

const orNull = <R extends object>(result: R | { readonly message: Message }, key: keyof R) =>
  key in result ? (result as R) : null;

/** A bucket that gives back all that drag and slope leave, soon followed by the next. */
const BRAKED = {
  'driver.bucketMass_kg': 500,
  'driver.regeneration': 1,
  'driver.track': 'straight',
  'driver.liftToDragRatio': 8,
  'driver.interval_s': 0.1,
  'driver.bucketSpacing_m': 20,
} as const;

/** The fields that move the figures of the launcher. */
export const driverMovers = () =>
  movers(DRIVER, (scenario) => orNull(driverResult(kernel, scenario), 'components'), [
    changedScenario({}),
    changedScenario({ 'driver.profile': 'ramped', 'driver.track': 'straight' }),
    changedScenario({ 'driver.profile': 'powerLimited', 'driver.powerLimit_MW': 20_000 }),
    changedScenario({ 'driver.track': 'straight', 'driver.liftToDragRatio': 8, 'driver.acceleration_g': 30 }),
    changedScenario({ 'driver.coilLife_shots': 1e6, 'driver.rechargePower_MW': 900, 'driver.obstacleHeight_m': 20 }),
    changedScenario({ ...BRAKED, 'driver.brakeLength_m': 100 }),
    changedScenario({ ...BRAKED, 'driver.brakeLength_m': 10_000, 'driver.acceleration_g': 1000 }),
  ]);

/** The fields that move the figures of the satellite. */
export const satelliteMovers = () =>
  movers(SATELLITE, (scenario) => orNull(satelliteResult(kernel, scenario), 'budget'), [
    changedScenario({}),
    changedScenario({ 'satellite.orbit': 'leo', 'satellite.batteryFraction': 0.5 }),
    changedScenario({ 'satellite.orbit': 'eml2', 'satellite.modem_Gb_s': 5000 }),
    changedScenario({ 'satellite.orbit': 'dawnDusk', 'satellite.altitude_km': 350 }),
  ]);

/** The fields that move the figures of a flight. */
export const flightMovers = () =>
  movers(FLIGHT, (scenario) => flightResult(kernel, scenario), [
    changedScenario({}),
    changedScenario({ 'flight.target': 'LLO', 'flight.speed_m_s': 1698.56 }),
    changedScenario({ 'flight.target': 'ESCAPE', 'flight.speed_m_s': 2790 }),
    changedScenario({ 'flight.target': 'EML1', 'flight.speed_m_s': 2330, 'flight.longitude_deg': 0 }),
  ]);
