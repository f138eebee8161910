/** The shape of a flight's result: plain data and columns, ready for printing and charts. No computation. */
import type { CONSTANT_SETS } from '../scenario/fields.ts';
import type { TargetId, TargetKind } from '../scenario/target-fields.ts';
import type { Message } from '../text/message.ts';

/** How a flight ended. Only `arrived` has an arrival; `missed` meets the target's section too far off (targets/arrival-value.ts). */
export type FlightStatus =
  'arrived' | 'missed' | 'impactMoon' | 'impactEarth' | 'escaped' | 'timeOut' | 'stepUnderflow';

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

/** The orbit of Earth or Moon that a payload is on when it arrives. */
export interface ArrivalOrbit {
  readonly centre: 'earth' | 'moon';
  /** Of the perigee, or of the top of an arc about the Moon, above the equatorial or mean radius. */
  readonly altitude_km: number;
  /** About the body, on axes that do not turn. */
  readonly speed_m_s: number;
  /** To the plane of the Moon's orbit, or to the Earth's equator of the date. */
  readonly inclination_deg: number;
  readonly reference: 'moonOrbit' | 'equator';
  /** Local mean solar time of the ascending node, on a date; 6 and 18 are dawn and dusk. */
  readonly nodeTime_h: number | null;
  /** Speed that the air must take before the payload climbs to its orbit; null where it is not asked to. */
  readonly braking_m_s: number | null;
}

/** Where the path first meets the target's section (targets.ts): a plane, a nearest pass, an apsis, a way out. */
export interface Arrival {
  readonly time_days: number;
  /**
   * Signed miss, on the axes of the moment: of a point in the plane of the Moon's orbit (y for EML1 and EML2), of an orbit
   * its radius beyond the one wanted, of an escape its energy height.
   */
  readonly miss_km: number;
  /** Of a point the miss square to the other; of an orbit its radius times the angle to the plane wanted. */
  readonly missNormal_km: number;
  /** Distance from a point; of the others the size of the miss. */
  readonly distance_km: number;
  /** Speed relative to what is there: the point, a satellite on the orbit, the air; of an escape to the Earth-Moon system. */
  readonly speed_m_s: number;
  /** Insertion Δv: to stop at the point, match the orbit, or circularise in the plane reached; null for an escape. */
  readonly insertion_m_s: number | null;
  readonly orbit: ArrivalOrbit | null;
  /** Energy C3 about the Earth-Moon system, of an escape. */
  readonly escape_km2_s2: number | null;
  readonly position_km: Vector;
  readonly velocity_km_s: Vector;
}

/** How far off a path that missed meets the target's section: no arrival, so neither speed nor Δv. */
export type Pass = Pick<Arrival, 'miss_km' | 'missNormal_km' | 'distance_km'>;

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
  /** The outcome. */
  readonly message: Message;
  readonly model: 'CR3BP' | 'ephemeris';
  /** What the numbers can be trusted for; stands beside them. */
  readonly accuracy: Message;
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
    readonly id: TargetId;
    readonly label: Message;
    /** Its name inside a sentence. */
    readonly name: Message;
    readonly kind: TargetKind;
    readonly position_km: Vector;
    /** Where it rests on the rotating axes at the mean distance, the place on the map; of an orbit its centre. */
    readonly rotating_km: Vector;
    /** Radii to draw about it: the orbit wanted, and where the payload meets it if that differs. */
    readonly radii_km: readonly number[];
    /** A periodic orbit on the rotating axes, for the map; null where there is none. */
    readonly trace: { readonly x_km: Float64Array; readonly y_km: Float64Array } | null;
  };
  readonly arrival: Arrival | null;
  /** Where a path that missed meets the target's section; null for every other. */
  readonly pass: Pass | null;
  /** When and where the flight ended: arrival, impact, or the end of the allowed time. */
  readonly end: { readonly time_days: number; readonly position_km: Vector };
  /** Of the circular problem alone: on a date it is no constant. */
  readonly jacobi: { readonly start: number; readonly end: number; readonly driftRatio: number } | null;
  readonly samples: readonly FlightSample[];
  readonly path: FlightPath;
  /** Farthest that straight lines between the path's rows lie off it, on rotating axes and on those at rest. */
  readonly pathError_km: number;
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
