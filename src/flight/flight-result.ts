/** The shape of a flight's result: plain data and columns, ready for printing and charts. No computation. */
import type { TARGETS, CONSTANT_SETS } from '../scenario/fields.ts';

/** How a flight ended. Only `arrived` has an arrival. */
export type FlightStatus = 'arrived' | 'impactMoon' | 'impactEarth' | 'escaped' | 'timeOut' | 'stepUnderflow';

/** Cartesian components x, y, z. */
export type Vector = readonly [x: number, y: number, z: number];

/** The named set of constants a flight was computed with. */
export interface ConstantSet {
  readonly id: (typeof CONSTANT_SETS)[number]['id'];
  readonly gmEarth_km3_s2: number;
  readonly gmMoon_km3_s2: number;
  readonly distance_km: number;
  readonly moonRadius_km: number;
  readonly massRatio: number;
}

/** Where the path first crosses the plane x = x_target, in the rotating frame. */
export interface Arrival {
  readonly time_days: number;
  /** Signed y at the crossing (flight.md: the miss), on the turning axes of the moment. */
  readonly miss_km: number;
  /** Signed z at the crossing. */
  readonly missNormal_km: number;
  /** Distance from the target point at the crossing. */
  readonly distance_km: number;
  /** Speed relative to the target, which rests in the rotating frame. */
  readonly speed_m_s: number;
  readonly position_km: Vector;
  readonly velocity_km_s: Vector;
}

/** State at one asked time. */
export interface FlightSample {
  readonly time_days: number;
  readonly position_km: Vector;
  readonly velocity_km_s: Vector;
}

/**
 * A drawn path: equal-length columns from muzzle to end. Rotating frame, the inertial one it coincides with at launch,
 * and the rotating axes moved to the Moon's centre. In the ephemeris model the rotating columns are scaled to the mean
 * distance, so that Moon and target rest; the inertial ones, speed and altitude are not.
 */
export interface FlightPath {
  readonly time_days: Float64Array;
  readonly x_km: Float64Array;
  readonly y_km: Float64Array;
  readonly z_km: Float64Array;
  readonly xInertial_km: Float64Array;
  readonly yInertial_km: Float64Array;
  readonly xMoon_km: Float64Array;
  readonly yMoon_km: Float64Array;
  /** Speed in the rotating frame. */
  readonly speed_m_s: Float64Array;
  /** Height above the mean lunar sphere. */
  readonly altitude_km: Float64Array;
}

/** A launch beside the aim, for the fan on the map. */
export interface FanPath {
  readonly speed_m_s: number;
  readonly status: FlightStatus;
  readonly miss_km: number | null;
  readonly x_km: Float64Array;
  readonly y_km: Float64Array;
  readonly xInertial_km: Float64Array;
  readonly yInertial_km: Float64Array;
  readonly xMoon_km: Float64Array;
  readonly yMoon_km: Float64Array;
}

export interface FlightResult {
  readonly status: FlightStatus;
  /** The outcome in one plain sentence. */
  readonly sentence: string;
  readonly model: 'CR3BP' | 'ephemeris';
  /** What the numbers can be trusted for, in a sentence that stands beside them. */
  readonly accuracy: string;
  /** Frame of every position and velocity but the path's columns. */
  readonly frame: 'rotating, barycentric' | 'ICRF, Earth-centred';
  /** When the payload leaves the muzzle, UTC; the circular problem has no date. */
  readonly date: string | null;
  readonly constants: ConstantSet;
  readonly tolerance: number;
  readonly launch: {
    readonly latitude_deg: number;
    readonly longitude_deg: number;
    readonly azimuth_deg: number;
    readonly elevation_deg: number;
    readonly speed_m_s: number;
    readonly position_km: Vector;
    readonly velocity_km_s: Vector;
  };
  readonly target: {
    readonly id: (typeof TARGETS)[number]['id'];
    readonly label: string;
    readonly position_km: Vector;
    /** Where it rests on the rotating axes at the mean distance, the place on the map. */
    readonly rotating_km: Vector;
  };
  readonly arrival: Arrival | null;
  /** When and where the flight ended: arrival, impact, or the end of the allowed time. */
  readonly end: { readonly time_days: number; readonly position_km: Vector };
  /** Of the circular problem alone: on a date it is no constant. */
  readonly jacobi: { readonly start: number; readonly end: number; readonly driftRatio: number } | null;
  readonly samples: readonly FlightSample[];
  readonly path: FlightPath;
  /** Launches a few m/s slower and faster than the aim, slowest first, the aim itself left out. */
  readonly fan: readonly FanPath[];
  readonly stepCount: number;
}

/** What a caller may ask beside the scenario. */
export interface FlightOptions {
  /** Times at which states are wanted, days after launch, ascending. */
  readonly at_days?: readonly number[];
  /** Leave the fan out (the command line does). */
  readonly fan?: boolean;
}
