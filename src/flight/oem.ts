/**
 * A flight as an Orbit Ephemeris Message, CCSDS 502.0-B, in key = value notation: km and km/s. On a date Earth-centred on
 * the axes of EME2000 at TDB; the circular problem has rotating axes and no date: its times count from a nominal epoch, and
 * the message says so. Not here: the flight, how close its rows stand (state-rows.ts).
 */
import type { Scenario } from '../scenario/scenario.ts';
import { DAY_S } from '../units.ts';
import type { FlightOptions, FlightResult } from './flight-result.ts';
import { stateRows } from './state-rows.ts';

/** J2000, standing for the moment of launch where there is no date. */
const EPOCH_MS = Date.UTC(2000, 0, 1, 12);
const LINE_LIMIT_COUNT = 254;

/** Microseconds after J2000 as an epoch of the message. */
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

/** What the metadata say of a flight's model: frame, scale of time and how far both can be trusted. */
function modelLines({ model, constants, date }: FlightResult): { comments: string[]; pairs: string[] } {
  if (model === 'ephemeris')
    return {
      comments: [
        'EME2000: centred on the Earth, axes of the mean equator and equinox of J2000, within 0.02 arc seconds of ICRF.',
        'TDB is taken as TT, from which it differs by less than 1.7 ms.',
        `Model: ephemeris of Earth, Moon and Sun, constants ${constants.id}; launch ${date} UTC. For planning, not for navigation.`,
      ],
      pairs: ['CENTER_NAME = EARTH', 'REF_FRAME = EME2000', 'TIME_SYSTEM = TDB'],
    };
  return {
    comments: [
      'EARTH_MOON_ROTATING: origin at the Earth-Moon barycentre, +X from Earth to Moon, +Z along the orbit normal,',
      '+Y completes the right-handed set and points along the motion of the Moon; velocities are relative to it.',
      `Model: circular restricted three-body problem, constants ${constants.id}, Earth-Moon distance ${constants.distance_km} km.`,
      'The model has no date: START_TIME is a nominal epoch that stands for the launch.',
    ],
    pairs: ['CENTER_NAME = EARTH BARYCENTER', 'REF_FRAME = EARTH_MOON_ROTATING', 'TIME_SYSTEM = TDB'],
  };
}

/**
 * The message of a scenario's launch, from the muzzle to its arrival or to where it ends; null where it ends as it begins,
 * for a message of one state is none. `fly` flies the scenario, `start_days` is its date after J2000 (0 where there is none),
 * `created` dates the message.
 */
export function oemText(
  scenario: Scenario,
  fly: (options: FlightOptions) => FlightResult,
  start_days: number,
  created: Date,
): string | null {
  const flight = fly({ fan: false });
  const last_us = Math.floor(flight.end.time_days * DAY_S * 1e6) - (flight.status === 'arrived' ? 0 : 1);
  const { times_us, samples, error_km } = stateRows(last_us, (at_days) => fly({ fan: false, at_days }).samples);
  if (samples.length < 2) return null;
  const start_us = Math.round(start_days * DAY_S * 1e6);
  const stamps = times_us.map((time_us) => epochText(start_us + time_us));
  const { launch, target } = flight;
  const { comments, pairs } = modelLines(flight);
  return [
    'CCSDS_OEM_VERS = 2.0',
    `COMMENT ${plain(`Moonline, scenario: ${scenario.name}`)}`,
    `CREATION_DATE = ${created.toISOString().slice(0, 19)}`,
    'ORIGINATOR = MOONLINE',
    '',
    'META_START',
    ...comments.map((line) => `COMMENT ${line}`),
    `COMMENT ${plain(`Launch: latitude ${launch.latitude_deg} deg, longitude ${launch.longitude_deg} deg E, azimuth ${launch.azimuth_deg} deg, elevation ${launch.elevation_deg} deg, ${launch.speed_m_s} m/s; target ${target.id}.`)}`,
    `COMMENT Cubic Hermite interpolation of the rows stays within ${error_km.toFixed(3)} km of the path, measured in the middle of each step.`,
    'OBJECT_NAME = MOONLINE PAYLOAD',
    'OBJECT_ID = UNKNOWN',
    ...pairs,
    `START_TIME = ${stamps[0]}`,
    `STOP_TIME = ${stamps.at(-1)}`,
    'INTERPOLATION = HERMITE',
    'INTERPOLATION_DEGREE = 3',
    'META_STOP',
    '',
    ...samples.map(({ position_km, velocity_km_s }, i) =>
      [stamps[i], ...position_km.map((x) => x.toFixed(6)), ...velocity_km_s.map((v) => v.toFixed(9))].join(' '),
    ),
    '',
  ].join('\n');
}
