/** Which fields move the figures of the page, found by moving each in scenarios of every kind. No test here. */
import { driverResult } from '../../src/driver/driver.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import { flightResult } from '../../src/flight/circular/flight.ts';
import { ephemerisFlightResult, loadEphemeris } from '../../src/flight/ephemeris/ephemeris-part.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { satelliteResult } from '../../src/satellite/satellite.ts';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import type { Message } from '../../src/text/message.ts';
import { FIELDS, type FieldPath } from '../../src/scenario/fields.ts';
import { plainScenario, withValue, type Scenario } from '../../src/scenario/scenario.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario } from '../flight/setting.ts';
import { otherValues, watched } from './changed-fields.ts';
import { DRIVER, FLIGHT, SATELLITE, type Readers, type Reading } from './figure-readers.ts';

const kernel = await kernelBuild('release');

/** A figure has moved when it differs by more than rounding. */
const moved = (a: Reading, b: Reading) =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b))
    : (a ?? null) !== (b ?? null);

/** For each figure the fields that move it. */
export type Movers = ReadonlyMap<string, ReadonlySet<FieldPath>>;

/** A part of the chain whose figures are moved: how it is solved, and scenarios in which every field is. */
interface Part<R> {
  readonly readers: Readers<R>;
  readonly solve: (scenario: Scenario) => R | null;
  readonly scenarios: readonly Scenario[];
}

/** Each figure’s fields that move it in this scenario, of those that are asked about, into what was found before. */
function move<R>({ readers, solve }: Part<R>, scenario: Scenario, found: Map<string, Set<FieldPath>>, asked: Asked) {
  const { scenario: seen, isRead } = watched(scenario);
  const base = solve(seen);
  if (base === null) throw new Error('A scenario has no result');
  for (const { path } of FIELDS.filter((field) => asked(field.path) && isRead(field.path)))
    for (const value of otherValues(scenario, path)) {
      const check = withValue(scenario, path, value);
      const other = check.ok ? solve(plainScenario(check.scenario)) : null;
      if (other === null) continue;
      for (const [id, read] of Object.entries(readers)) if (moved(read(base), read(other))) found.get(id)!.add(path);
    }
}
type Asked = (path: FieldPath) => boolean;

/** What is found once and asked for twice. */
const once = <T>(find: () => T): (() => T) => {
  let found: T | undefined;
  return () => (found ??= find());
};

/** For each figure the fields that move it, in any of the scenarios. */
function moversOf<R>(part: Part<R>): Movers {
  const found = new Map(Object.keys(part.readers).map((id) => [id, new Set<FieldPath>()]));
  for (const scenario of part.scenarios) move(part, scenario, found, () => true);
  return found;
}

/**
 * Figures with the named fields that move them in none of the scenarios, nor in those besides; there only what has not
 * moved yet is tried.
 */
function idleIn<R>(
  part: Part<R>,
  movers: Movers,
  namedBy: (id: string) => readonly FieldPath[],
  besides: readonly Scenario[],
): string[] {
  const found = new Map([...movers].map(([id, paths]) => [id, new Set(paths)]));
  const idle = (id: string) => namedBy(id).filter((path) => !found.get(id)!.has(path));
  for (const scenario of besides) {
    const asked = new Set([...found.keys()].flatMap(idle));
    move(part, scenario, found, (path) => asked.has(path));
  }
  return [...found.keys()].flatMap((id) => (idle(id).length > 0 ? [`${id}: ${idle(id).join(' ')}`] : []));
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

/** A unit of hot cells and chips that leak. */
const FADING = {
  'satellite.orbit': 'leo',
  'satellite.batteryFraction': 0.5,
  'satellite.cell_K': 380,
  'satellite.rise_K': 30,
} as const;

/** Better in every part than what is published. */
const BEST = {
  'satellite.compute_kg_kW': 2,
  'satellite.array_W_kg': 400,
  'satellite.radiator_K': 370,
  'satellite.radiator_kg_m2': 1,
  'satellite.emissivityFraction': 0.95,
  'satellite.transport_kg_kW': 0.2,
  'satellite.structureFraction': 0.04,
  'satellite.loadStructure_per_g': 0.00005,
  'satellite.busMass_kg': 10,
  'satellite.linkMass_kg': 5,
  'satellite.oversizeFactor': 0.9,
  'satellite.cell_K': 380,
} as const;

/** A unit that works at night, and its power per mass. */
const STORED = { 'satellite.orbit': 'leo', 'satellite.batteryFraction': 0.5 } as const;
const stored_kW_t = orNull(satelliteResult(kernel, changedScenario(STORED)), 'budget')!.specificPower_kW_t;

/** A launch that comes down to a perigee. */
const TO_EARTH = { 'flight.longitude_deg': -90, 'flight.speed_m_s': 2400 } as const;

/** The same flight with less time than it takes, where more of it lets it arrive. */
function shortened(flight: Readonly<Record<string, unknown>>): Scenario {
  const { arrival } = flightResult(kernel, changedScenario(flight), { fan: false });
  return changedScenario({ ...flight, 'flight.limit_days': Math.floor(90 * arrival!.time_days) / 100 });
}

const LAUNCHER: Part<DriverResult> = {
  readers: DRIVER,
  solve: (scenario) => orNull(driverResult(kernel, scenario), 'components'),
  scenarios: [
    changedScenario({}),
    changedScenario({ 'driver.profile': 'ramped', 'driver.track': 'straight' }),
    changedScenario({ 'driver.profile': 'powerLimited', 'driver.powerLimit_MW': 20_000 }),
    changedScenario({ 'driver.track': 'straight', 'driver.liftToDragRatio': 8, 'driver.acceleration_g': 30 }),
    changedScenario({ 'driver.coilLife_shots': 1e6, 'driver.rechargePower_MW': 900, 'driver.obstacleHeight_m': 20 }),
    changedScenario({ ...BRAKED, 'driver.brakeLength_m': 100 }),
    changedScenario({ ...BRAKED, 'driver.brakeLength_m': 10_000, 'driver.acceleration_g': 1000 }),
  ],
};

const UNIT: Part<SatelliteResult> = {
  readers: SATELLITE,
  solve: (scenario) => orNull(satelliteResult(kernel, scenario), 'budget'),
  scenarios: [
    changedScenario({}),
    changedScenario({ 'satellite.orbit': 'leo', 'satellite.batteryFraction': 0.5 }),
    changedScenario({ 'satellite.orbit': 'eml2', 'satellite.modem_Gb_s': 5000 }),
    changedScenario({ 'satellite.orbit': 'dawnDusk', 'satellite.altitude_km': 350 }),
  ],
};

const ephemeris = await loadEphemeris();
const PATH: Part<FlightResult> = {
  readers: FLIGHT,
  solve: (scenario) =>
    scenario.flight.model === 'cr3bp'
      ? flightResult(kernel, scenario, { fan: false })
      : ephemerisFlightResult(kernel, ephemeris, scenario, { fan: false }),
  scenarios: [
    changedScenario({}),
    changedScenario({ 'flight.target': 'LLO', 'flight.speed_m_s': 1698.56 }),
    changedScenario({ 'flight.target': 'ESCAPE', 'flight.speed_m_s': 2790 }),
    changedScenario({ 'flight.target': 'EML1', 'flight.speed_m_s': 2330, 'flight.longitude_deg': 0 }),
  ],
};

/** The fields that move the figures of the launcher. */
export const driverMovers = once(() => moversOf(LAUNCHER));

/** The fields that move the figures of the satellite. */
export const satelliteMovers = once(() => moversOf(UNIT));

/** The fields that move the figures of a flight. */
export const flightMovers = once(() => moversOf(PATH));

type Named = (id: string) => readonly FieldPath[];

/** Named fields that never move a figure of the launcher: where power, slope, drag, braking or a limit rules it. */
export const driverIdle = (namedBy: Named) =>
  idleIn(LAUNCHER, driverMovers(), namedBy, [
    changedScenario({
      'driver.profile': 'ramped',
      'driver.ramp_s': 20,
      'driver.interval_s': 2,
      'driver.bucketMass_kg': 200,
    }),
    changedScenario({ ...BRAKED, 'driver.regeneration': 0.5, 'driver.brakeLength_m': 1000 }),
    changedScenario({ ...BRAKED, 'driver.storage': 'flywheel', 'driver.brakeLength_m': 30 }),
    changedScenario({ 'driver.profile': 'ramped', 'driver.ramp_s': 20, 'driver.storage': 'flywheel' }),
    changedScenario({ 'driver.profile': 'powerLimited', 'driver.powerLimit_MW': 500, 'driver.storage': 'flywheel' }),
    changedScenario({
      ...BRAKED,
      'driver.profile': 'powerLimited',
      'driver.powerLimit_MW': 50,
      'driver.brakeLength_m': 100,
    }),
    changedScenario({ ...BRAKED, 'driver.profile': 'forceLimited', 'driver.brakeLength_m': 100 }),
    changedScenario({
      'driver.profile': 'powerLimited',
      'driver.powerLimit_MW': 50,
      'driver.interval_s': 10,
      'driver.bucketSpacing_m': 5000,
      'driver.bucketMass_kg': 100,
    }),
    changedScenario({
      'driver.profile': 'ramped',
      'driver.ramp_s': 20,
      'driver.track': 'straight',
      'driver.liftToDragRatio': 5000,
      'driver.acceleration_g': 10,
    }),
    changedScenario({
      'driver.profile': 'powerLimited',
      'driver.powerLimit_MW': 3,
      'driver.track': 'straight',
      'driver.liftToDragRatio': 5000,
      'driver.acceleration_g': 10,
    }),
    changedScenario({ 'driver.payloadLimit_g': 20, 'plan.targetRate_units_yr': 1e9 }),
    changedScenario({ 'driver.siteLength_km': 20, 'driver.objective': 'power' }),
    changedScenario({ 'driver.track': 'straight', 'driver.earthworks_m': 1 }),
    changedScenario({ 'driver.temperatureRise_K': 0.25 }),
    changedScenario({ 'driver.clearance_mm': 4.4 }),
    changedScenario({ 'driver.rechargePower_MW': 10 }),
  ]);

/** Named fields that never move a figure of the unit: hot cells, a low orbit, a long link, one at its goal, the best of all. */
export const satelliteIdle = (namedBy: Named) =>
  idleIn(UNIT, satelliteMovers(), namedBy, [
    changedScenario({ ...FADING, 'satellite.altitude_km': 300, 'satellite.dataNeed_Mb_s_kW': 1e4 }),
    changedScenario({ ...FADING, 'satellite.altitude_km': 1500, 'satellite.modem_Gb_s': 1e5 }),
    changedScenario({ 'satellite.orbit': 'eml2', 'satellite.modem_Gb_s': 5000, 'satellite.dataNeed_Mb_s_kW': 1e4 }),
    changedScenario(BEST),
    ...[1 - 1e-4, 1 + 1e-4].map((share) => changedScenario({ ...STORED, 'satellite.goal_kW_t': share * stored_kW_t })),
  ]);

/** Launches a millionth of a metre per second slower and faster than the slowest that arrives, by halving. */
function barely(flight: Readonly<Record<string, unknown>>, speeds_m_s: readonly [no: number, yes: number]): Scenario[] {
  const at = (speed_m_s: number) => changedScenario({ ...flight, 'flight.speed_m_s': speed_m_s });
  let [no, yes] = speeds_m_s;
  while (yes - no > 1e-6) {
    const middle = (no + yes) / 2;
    if (PATH.solve(at(middle))!.status === 'arrived') yes = middle;
    else no = middle;
  }
  return [at(no), at(yes)];
}

/** A launch to each kind of target. */
const TO_EACH = [
  { 'flight.target': 'EML1', 'flight.longitude_deg': -90, 'flight.speed_m_s': 2400 },
  { 'flight.target': 'LLO', 'flight.speed_m_s': 1700 },
  { 'flight.target': 'ESCAPE', 'flight.speed_m_s': 2600 },
  { ...TO_EARTH, 'flight.target': 'LEO' },
] as const;
const DATED = { 'flight.model': 'ephemeris' } as const;

/** Named fields that never move a figure of a flight: to every target, in both models, in time or not, barely there. */
export const flightIdle = (namedBy: Named) =>
  idleIn(PATH, flightMovers(), namedBy, [
    changedScenario({ 'flight.target': 'HALO' }),
    ...['GEO', 'AEROBRAKE', 'DAWNDUSK'].map((target) => changedScenario({ ...TO_EARTH, 'flight.target': target })),
    ...TO_EACH.map((flight) => changedScenario({ ...flight, ...DATED })),
    ...TO_EACH.map(shortened),
    ...barely({ 'flight.target': 'EML1', 'flight.longitude_deg': -90 }, [2335, 2345]),
    ...barely({ 'flight.target': 'EML1', 'flight.longitude_deg': -90, ...DATED }, [2335, 2345]),
    ...barely({ 'flight.target': 'HALO' }, [2332, 2336]),
  ]);
