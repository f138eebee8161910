/**
 * How near a launcher comes to a target that no date of a calendar opens, and what to turn beyond the limits of its trims. The
 * advice is flown and never guessed. Not here: trims (calendar.ts), searches without dates (nearest.ts).
 */
import { quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { ephemerisCrossings, type EphemerisLaunch, type EphemerisSetting } from '../ephemeris/ephemeris-launch.ts';
import { preciseUtcText } from '../ephemeris/time-scales.ts';
import type { CalendarNearest, CalendarPassing, CalendarTarget } from './calendar-result.ts';
import { COARSE_TOLERANCE_RATIO, type Hit, type TrimLimits } from './ephemeris-aim.ts';
import { LEVER_RANGES, NEARER_RATIO, type Lever } from './nearest.ts';
import { evenly } from './search.ts';

const SPEED_COUNT = 12;

function passingOf({ launch, crossing }: Hit): CalendarPassing {
  return {
    date: preciseUtcText(launch.time_days),
    distance_km: crossing.distance_km,
    miss_km: crossing.miss_km,
    missNormal_km: crossing.missNormal_km,
    flight_days: crossing.flight_days,
    latitude_deg: launch.latitude_deg,
    longitude_deg: launch.longitude_deg,
    azimuth_deg: launch.azimuth_deg,
    elevation_deg: launch.elevation_deg,
    speed_m_s: launch.speed_m_s,
  };
}

function nearerOf(a: Hit | null, b: Hit | null): Hit | null {
  return a && (!b || a.crossing.distance_km <= b.crossing.distance_km) ? a : b;
}

/** The nearest that one lever over its range and the speed within its limit come to, on the date of a launch. */
function byLever(
  setting: EphemerisSetting,
  launch: EphemerisLaunch,
  lever: Lever,
  { speedTrim_m_s }: Pick<TrimLimits, 'speedTrim_m_s'>,
): Hit | null {
  const [least, most, step_deg] = LEVER_RANGES[lever];
  const slowest_m_s = Math.max(1, launch.speed_m_s - speedTrim_m_s);
  const fastest_m_s = launch.speed_m_s + speedTrim_m_s;
  const speeds =
    speedTrim_m_s > 0
      ? evenly([slowest_m_s, fastest_m_s], (fastest_m_s - slowest_m_s) / SPEED_COUNT)
      : [launch.speed_m_s];
  const launches = evenly([least, most], step_deg).flatMap((value) =>
    speeds.map((speed_m_s) => ({ ...launch, [`${lever}_deg`]: value, speed_m_s })),
  );
  return ephemerisCrossings(setting, launches, COARSE_TOLERANCE_RATIO).reduce<Hit | null>(
    (nearest, crossing, i) => nearerOf(nearest, crossing && { launch: launches[i]!, crossing }),
    null,
  );
}

/** The nearest launch of all dates by speed alone, and the lever that comes nearer than it on its date. */
export function calendarNearest(
  setting: EphemerisSetting,
  target: CalendarTarget,
  nominals: readonly EphemerisLaunch[],
  bySpeed: readonly (Hit | null)[],
  limits: Pick<TrimLimits, 'speedTrim_m_s'>,
): CalendarNearest {
  const nearest = bySpeed.reduce<Hit | null>((best, one) => nearerOf(best, one), null);
  const nominal = nominals[Math.max(0, bySpeed.indexOf(nearest))]!;
  const levers = ['azimuth', 'elevation', 'latitude', 'longitude'] as const;
  const [best] = levers
    .flatMap((lever) => {
      const hit = byLever(setting, nominal, lever, limits);
      return hit ? [{ ...passingOf(hit), lever }] : [];
    })
    .sort((a, b) => a.distance_km - b.distance_km);
  const helps = best && (!nearest || best.distance_km < NEARER_RATIO * nearest.crossing.distance_km);
  return { target, nearest: nearest && passingOf(nearest), nearer: helps ? best : null };
}

/** What a calendar says, followed by how near it came to a target that it does not open and what to turn. */
export function withCalendarNearest(found: Message, { target, nearest, nearer }: CalendarNearest): Message {
  const told = nearest
    ? message('flight.calendar.nearest', { found, target, ...valuesOf(nearest) })
    : message('flight.calendar.nowhere', { found, target });
  if (!nearer) return told;
  const value = quantityOf(nearer[`${nearer.lever}_deg`], 'deg', 7);
  return message('flight.calendar.lever', { found: told, lever: nearer.lever, value, ...valuesOf(nearer) });
}

const valuesOf = ({ date, speed_m_s, distance_km }: CalendarPassing) => ({
  date,
  speed: quantityOf(speed_m_s, 'm_s', 7),
  distance: quantityOf(distance_km, 'km'),
});
