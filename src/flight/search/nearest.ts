/**
 * How near a search without a find came, and what to turn: the launch that came nearest, and the one setting, beside the
 * speed, that comes nearer when it is turned. The advice is flown and never guessed. Not here: the searches themselves
 * (aiming.ts, achromatic.ts), dates (calendar.ts).
 */
import { quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { wrapped_deg } from '../../units.ts';
import type { Launch } from '../circular/free-flight.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import { missSize } from '../targets/targets.ts';
import { coarseMisses } from './crossings.ts';
import { clamped, evenly } from './search.ts';
import { CORRECTION_STEP_LIMIT_COUNT, Work } from './work.ts';

/** What may be turned beside the speed to come nearer. */
export type Lever = 'latitude' | 'longitude' | 'azimuth' | 'elevation';

/** A launch and how far off it arrives: of a point its distance, of an orbit what its radius is off. */
export interface Passing {
  readonly distance_km: number;
  readonly miss_km: number;
  /** Square to the miss above; of an orbit how far off its plane. */
  readonly missNormal_km: number;
  readonly time_days: number;
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly speed_m_s: number;
}

/** How near a search without a find came. */
export interface Approach {
  /** The launch that came nearest; null with a find, and where none arrived. */
  readonly nearest: Passing | null;
  /** The launch that comes nearest with one more setting turned, as a person types it; null where none comes much nearer. */
  readonly nearer: (Passing & { readonly lever: Lever }) | null;
  /** Whether the bound of work let every lever be turned over all of its range. */
  readonly isAllTurned: boolean;
}

/** With a find there is nothing to tell. */
export const NO_APPROACH: Approach = { nearest: null, nearer: null, isAllTurned: true };

/** Ranges of the levers and the steps of the first look. The Moon has no other latitudes, and an arc does not start downwards. */
export const LEVER_RANGES: Readonly<Record<Lever, readonly [least: number, most: number, step: number]>> = {
  latitude: [-90, 90, 10],
  longitude: [-180, 165, 15],
  azimuth: [0, 345, 15],
  elevation: [0, 85, 5],
};
const SPEED_COUNT = 40;
/** The step is halved so many times about the nearest. */
const ROUND_COUNT = 8;
/** What comes no nearer than to this share is no advice. */
export const NEARER_RATIO = 0.9;

const HALVES = [-1, 0, 1] as const;

/** A launch is tried as it is told, to 0.01° and 0.1 m/s, so that who types it flies the same. */
const asTold = (value: number, perUnit: number) => Math.round(value * perUnit) / perUnit;
const told_deg = (value: number) => asTold(value, 100);
const told_m_s = (value: number) => asTold(value, 10);

/** A launch as a search knows it, with both misses. */
export function passingOf(
  { target }: Pick<FlightSetting, 'target'>,
  { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s }: Launch,
  misses: { readonly miss_km: number; readonly missNormal_km: number; readonly time_days: number },
): Passing {
  const { miss_km, missNormal_km, time_days } = misses;
  return {
    distance_km: missSize(target, miss_km, missNormal_km),
    miss_km,
    missNormal_km,
    time_days,
    latitude_deg,
    longitude_deg,
    azimuth_deg,
    elevation_deg,
    speed_m_s,
  };
}

/** The nearer of two, either of which may be none. */
export function nearerOf(a: Passing | null, b: Passing | null): Passing | null {
  return a && (!b || a.distance_km <= b.distance_km) ? a : b;
}

/** The nearest of launches at a looser tolerance, null when none arrives. */
function nearestOf(setting: FlightSetting, launches: readonly Launch[]): Passing | null {
  const flown = coarseMisses(setting, launches);
  let nearest: Passing | null = null;
  launches.forEach((launch, i) => {
    if (flown.arrived[i] !== 1) return;
    const misses = {
      miss_km: flown.miss_km[i]!,
      missNormal_km: flown.missNormal_km[i]!,
      time_days: flown.time_days[i]!,
    };
    nearest = nearerOf(nearest, passingOf(setting, launch, misses));
  });
  return nearest;
}

function turned<L extends Launch>(launch: L, lever: Lever, by_deg: number): L {
  const key = `${lever}_deg` as const;
  const value = told_deg(launch[key] + by_deg);
  if (lever === 'azimuth') return { ...launch, azimuth_deg: (value + 360) % 360 };
  if (lever === 'longitude') return { ...launch, longitude_deg: wrapped_deg(value) };
  if (lever === 'elevation') return { ...launch, elevation_deg: Math.max(0, Math.min(90, value)) };
  return { ...launch, latitude_deg: clamped(value, 90) };
}

/** The nearest that one lever and the speed come to, from a look over the whole range and closer looks about its nearest. */
function byLever(setting: FlightSetting, launch: Launch, lever: Lever): Passing | null {
  const [least, most, step_deg] = LEVER_RANGES[lever];
  const [least_m_s, most_m_s] = setting.target.speeds_m_s;
  const step_m_s = (most_m_s - least_m_s) / SPEED_COUNT;
  const speeds = evenly([least_m_s, most_m_s], step_m_s).map(told_m_s);
  const key = `${lever}_deg` as const;
  let nearest = nearestOf(
    setting,
    evenly([least, most], step_deg).flatMap((value) =>
      speeds.map((speed_m_s) => ({ ...launch, [key]: value, speed_m_s })),
    ),
  );
  for (let share = 1 / 2, round = 0; nearest && round < ROUND_COUNT; round++, share /= 2) {
    const centre: Passing = nearest;
    const beside = HALVES.flatMap((i) =>
      HALVES.map((k) => {
        const speed_m_s = Math.min(most_m_s, Math.max(least_m_s, told_m_s(centre.speed_m_s + k * share * step_m_s)));
        return { ...turned(centre, lever, i * share * step_deg), speed_m_s };
      }),
    );
    nearest = nearerOf(nearestOf(setting, beside), centre);
  }
  return nearest;
}

/** The nearest launch of a search with what it turned as it is told; what it left alone stays exactly as it is. */
function startOf(launch: Launch, nearest: Passing | null): Launch {
  if (!nearest) return launch;
  const kept = (key: 'latitude_deg' | 'longitude_deg' | 'azimuth_deg' | 'elevation_deg') =>
    nearest[key] === launch[key] ? launch[key] : told_deg(nearest[key]);
  return {
    latitude_deg: kept('latitude_deg'),
    longitude_deg: kept('longitude_deg'),
    azimuth_deg: kept('azimuth_deg'),
    elevation_deg: kept('elevation_deg'),
    speed_m_s: nearest.speed_m_s,
  };
}

/** How near a search came, and which of the levers that it left alone comes nearer. */
export function approachOf(
  uncounted: FlightSetting,
  launch: Launch,
  nearest: Passing | null,
  levers: readonly Lever[],
): Approach {
  const work = new Work(CORRECTION_STEP_LIMIT_COUNT);
  const setting = { ...uncounted, work };
  const start = startOf(launch, nearest);
  const [best] = levers
    .flatMap((lever) => {
      const found = byLever(setting, start, lever);
      return found ? [{ ...found, lever }] : [];
    })
    .sort((a, b) => a.distance_km - b.distance_km);
  const helps = best && (!nearest || best.distance_km < NEARER_RATIO * nearest.distance_km);
  return { nearest, nearer: helps ? best : null, isAllTurned: !work.isCut };
}

/** What was found, followed by the launch that came nearest and what to turn. */
export function withApproach({ target }: FlightSetting, approach: Approach, found: Message): Message {
  const { nearest, nearer, isAllTurned } = approach;
  if (approach === NO_APPROACH) return found;
  const told = nearest ? nearestMessage(target, nearest, found) : found;
  if (!nearer) return isAllTurned ? message('flight.search.nearest.noLever', { found: told }) : told;
  return message('flight.search.nearest.turn', {
    found: told,
    lever: nearer.lever,
    ...settings(nearer),
    distance: quantityOf(nearer.distance_km, 'km'),
  });
}

function nearestMessage(target: FlightSetting['target'], nearest: Passing, found: Message): Message {
  const values = {
    found,
    ...settings(nearest),
    days: quantityOf(nearest.time_days, 'days'),
    along: quantityOf(Math.abs(nearest.miss_km), 'km'),
    across: quantityOf(Math.abs(nearest.missNormal_km), 'km'),
  };
  if (target.kind !== 'point') return message('flight.search.nearest.orbit', values);
  return target.periodic
    ? message('flight.search.nearest.periodic', values)
    : message('flight.search.nearest.point', values);
}

/** All settings of a launch in as many digits as it was tried with. */
const settings = (launch: Launch) => ({
  latitude: quantityOf(launch.latitude_deg, 'deg', 7),
  longitude: quantityOf(launch.longitude_deg, 'deg', 7),
  azimuth: quantityOf(launch.azimuth_deg, 'deg', 7),
  elevation: quantityOf(launch.elevation_deg, 'deg', 7),
  speed: quantityOf(launch.speed_m_s, 'm_s', 7),
});
