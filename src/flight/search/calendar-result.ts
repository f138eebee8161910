/** The shape of a launch calendar, what it covers by default and how many dates that is: plain data. No flights. */
import { calendarTargets, type CalendarTarget } from '../../scenario/target-fields.ts';
import type { Message } from '../../text/message.ts';
import type { Lever } from './nearest.ts';
import type { ConstantSet } from '../flight-result.ts';

/** Targets that a calendar can be asked for: those that a date opens and closes. */
export const CALENDAR_TARGETS = calendarTargets();
export type { CalendarTarget };

/**
 * What a trim may turn: one variable for the miss in the plane of the Moon's orbit, two for the miss out of it as well.
 * Their labels are `flight.trim.<id>`.
 */
export const TRIMS = [
  { id: 'speed', turns: ['speed'] },
  { id: 'elevation', turns: ['elevation'] },
  { id: 'speedAzimuth', turns: ['speed', 'azimuth'] },
  { id: 'elevationAzimuth', turns: ['elevation', 'azimuth'] },
] as const;
export type TrimId = (typeof TRIMS)[number]['id'];
export type TrimVariable = (typeof TRIMS)[number]['turns'][number];

/** A launch with a trim: the changes from the launcher's own setting, and how the payload arrives. */
export interface Trim {
  readonly id: TrimId;
  readonly speed_m_s: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly flight_days: number;
  readonly arrival_speed_m_s: number;
  /** Miss in the plane of the Moon's orbit (orbit target: of its perigee): below 1 m. */
  readonly miss_km: number;
  /**
   * Miss out of the Moon's orbital plane (orbit target: off the wanted plane): below 1 m with two variables, what is left
   * with one.
   */
  readonly missNormal_km: number;
  /** Size of the change of the launch velocity: the measure of what is least. */
  readonly change_m_s: number;
  readonly insertion_m_s: number | null;
  /** Local time of the orbit's ascending node; null where there is none. */
  readonly nodeTime_h: number | null;
}

/**
 * One date and target. `open`: a trim hits the point, or meets the orbit in its plane (of the dawn-dusk orbit with the node
 * at dawn or dusk); `inPlane`: one passes above or below, or in another plane; `closed`: neither.
 */
export interface CalendarEntry {
  readonly date: string;
  readonly target: CalendarTarget;
  readonly state: 'open' | 'inPlane' | 'closed';
  /** Every trim within the limits, the least change of velocity first within each kind. */
  readonly trims: readonly Trim[];
  /** The least trim that hits, where none does the one that passes nearest, null where there is none. */
  readonly best: Trim | null;
  /** Where no trim is found: least distance from the point at which speed alone crosses its plane; null when it never does. */
  readonly nearest_km: number | null;
  readonly message: Message;
}

/** The sky of one date. Sub-Earth point: where on the Moon the Earth stands overhead (libration). */
export interface CalendarSky {
  readonly date: string;
  readonly moonDistance_km: number;
  readonly subEarthLongitude_deg: number;
  readonly subEarthLatitude_deg: number;
  /** Angle between Sun and Moon as seen from the Earth: 90 at the quarters. */
  readonly elongation_deg: number;
}

/** When the Moon stands in the plane of a dawn-dusk sun-synchronous orbit; null where the window runs past the calendar. */
export interface PlaneWindow {
  /** Local time of the ascending node: 6 dawn, 18 dusk. */
  readonly nodeTime_h: 6 | 18;
  readonly opens: string | null;
  readonly centre: string;
  readonly closes: string | null;
  readonly elongation_deg: number;
}

/** What a calendar is asked; the first date and the launcher are the scenario's. */
export interface CalendarOptions {
  readonly span_days?: number;
  readonly step_h?: number;
  /** Longest flight. */
  readonly limit_days?: number;
  readonly targets?: readonly CalendarTarget[];
  /** Most that the launcher's speed, and its azimuth or elevation, can be turned from its setting, either way. */
  readonly speedTrim_m_s?: number;
  readonly angleTrim_deg?: number;
  /** Angle between Moon and plane that still counts as in the plane. */
  readonly planeTolerance_deg?: number;
}

/** What a calendar covers unless asked: a month by the day, flights up to ten days, trims of a launcher with some range. */
export const CALENDAR_DEFAULTS: Required<CalendarOptions> = {
  span_days: 30,
  step_h: 24,
  limit_days: 10,
  targets: calendarTargets('gateways'),
  speedTrim_m_s: 60,
  angleTrim_deg: 15,
  planeTolerance_deg: 5,
};

/** Dates of a calendar: the first, and every step as long as the span lasts. A step that should end it may round beyond it. */
export function calendarCount({ span_days, step_h }: Pick<Required<CalendarOptions>, 'span_days' | 'step_h'>): number {
  return Math.floor((span_days * 24) / step_h + 1e-9) + 1;
}

/** A launch that does not hit: its setting and how far off it arrives. */
export interface CalendarPassing {
  readonly date: string;
  readonly distance_km: number;
  readonly miss_km: number;
  readonly missNormal_km: number;
  readonly flight_days: number;
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly speed_m_s: number;
}

/** How near speed alone comes to a target that every date keeps closed, and which other setting comes nearer on that date. */
export interface CalendarNearest {
  readonly target: CalendarTarget;
  /** Null when no launch within the limits arrives at all. */
  readonly nearest: CalendarPassing | null;
  readonly nearer: (CalendarPassing & { readonly lever: Lever }) | null;
}

export interface CalendarResult {
  readonly model: 'ephemeris';
  readonly accuracy: Message;
  readonly constants: ConstantSet;
  readonly launcher: {
    readonly latitude_deg: number;
    readonly longitude_deg: number;
    readonly azimuth_deg: number;
    readonly elevation_deg: number;
    readonly speed_m_s: number;
  };
  readonly options: Required<CalendarOptions>;
  readonly sky: readonly CalendarSky[];
  readonly entries: readonly CalendarEntry[];
  /** One for each target that every date keeps closed. */
  readonly nearest: readonly CalendarNearest[];
  readonly sunSynchronous: {
    readonly altitude_km: number;
    readonly inclination_deg: number;
    readonly windows: readonly PlaneWindow[];
    readonly message: Message;
  };
  readonly message: Message;
}
