/**
 * A flight as an Orbit Ephemeris Message, CCSDS 502.0-B, in key = value notation: km and km/s on the rotating axes.
 * The three-body model has no date: times count from a nominal epoch, and the message says so. Not here: the flight.
 */
import { square } from '../maths/products.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { DAY_S } from '../units.ts';
import { flightResult } from './circular/flight.ts';

/** Rows of a short flight, rows more for each day, rows at most. */
const LEAST_COUNT = 181;
const PER_DAY_COUNT = 40;
const MOST_COUNT = 1441;
/** J2000, standing for the moment of launch. */
const EPOCH_MS = Date.UTC(2000, 0, 1, 12);
const LINE_LIMIT_COUNT = 254;

/** A time after launch as an epoch of the message, to the microsecond. */
function epochText(time_us: number): string {
  const whole_s = Math.floor(time_us / 1e6);
  const stamp = new Date(EPOCH_MS + whole_s * 1000).toISOString().slice(0, 19);
  return `${stamp}.${String(time_us - whole_s * 1e6).padStart(6, '0')}`;
}

/** Printable ASCII on one line, as the standard wants its comments. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, (sign) => (/\p{Mark}/u.test(sign) ? '' : '?'))
    .slice(0, LINE_LIMIT_COUNT - 'COMMENT '.length);
}

/** Times of the message's rows: whole microseconds, ascending, closer together near the muzzle, to the end of the flight. */
function rowTimes_us(end_days: number, endIncluded: boolean): number[] {
  const count = Math.min(MOST_COUNT, LEAST_COUNT + Math.ceil(PER_DAY_COUNT * end_days));
  const end_us = end_days * DAY_S * 1e6;
  const times = Array.from({ length: count }, (_, i) => Math.floor(end_us * square(i / (count - 1))));
  return [...new Set(endIncluded ? times : times.slice(0, -1))];
}

/** The message of a scenario's launch, from the muzzle to its arrival or to where it ends. `created` dates the message. */
export function oemText(kernel: Kernel, scenario: Scenario, created: Date): string {
  const flight = flightResult(kernel, scenario, { fan: false });
  const times_us = rowTimes_us(flight.end.time_days, flight.status === 'arrived');
  const at_days = times_us.map((time_us) => time_us / 1e6 / DAY_S);
  const { samples } = flightResult(kernel, scenario, { fan: false, at_days });
  const stamp = (i: number) => epochText(times_us[i]!);
  const { launch, constants, target } = flight;
  return [
    'CCSDS_OEM_VERS = 2.0',
    `COMMENT ${plain(`Moonline, scenario: ${scenario.name}`)}`,
    `CREATION_DATE = ${created.toISOString().slice(0, 19)}`,
    'ORIGINATOR = MOONLINE',
    '',
    'META_START',
    'COMMENT EARTH_MOON_ROTATING: origin at the Earth-Moon barycentre, +X from Earth to Moon, +Z along the orbit normal,',
    'COMMENT +Y completes the right-handed set and points along the motion of the Moon; velocities are relative to it.',
    `COMMENT Model: circular restricted three-body problem, constants ${constants.id}, Earth-Moon distance ${constants.distance_km} km.`,
    'COMMENT The model has no date: START_TIME is a nominal epoch that stands for the launch.',
    `COMMENT ${plain(`Launch: latitude ${launch.latitude_deg} deg, longitude ${launch.longitude_deg} deg E, azimuth ${launch.azimuth_deg} deg, elevation ${launch.elevation_deg} deg, ${launch.speed_m_s} m/s; target ${target.id}.`)}`,
    'OBJECT_NAME = MOONLINE PAYLOAD',
    'OBJECT_ID = MOONLINE-PAYLOAD',
    'CENTER_NAME = EARTH BARYCENTER',
    'REF_FRAME = EARTH_MOON_ROTATING',
    'TIME_SYSTEM = TDB',
    `START_TIME = ${stamp(0)}`,
    `STOP_TIME = ${stamp(samples.length - 1)}`,
    'META_STOP',
    '',
    ...samples.map(({ position_km, velocity_km_s }, i) =>
      [stamp(i), ...position_km.map((x) => x.toFixed(6)), ...velocity_km_s.map((v) => v.toFixed(9))].join(' '),
    ),
    '',
  ].join('\n');
}
