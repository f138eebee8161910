/**
 * The ephemeris model of a span of dates, ready for the kernel: the bodies' places as Chebyshev segments, fitted once, and
 * the strengths of the forces. Not here: the places themselves (ephemeris.ts), launches and arrivals (ephemeris-flight.ts).
 */
import { cos } from '../../maths/angles.ts';
import { square } from '../../maths/products.ts';
import {
  ASTRONOMICAL_UNIT_KM,
  C22_MOON_RATIO,
  GM_SUN_KM3_S2,
  J2_EARTH_RATIO,
  J2_MOON_RATIO,
  PRESSURE_SUN_N_M2,
  RADIUS_EARTH_KM,
  RADIUS_MOON_FIELD_KM,
  RADIUS_SUN_KM,
} from '../../../assembly/constants.ts';
import { SEGMENT_CAPACITY_COUNT, SEGMENT_FUNCTION_COUNT, SEGMENT_TERM_COUNT } from '../../../assembly/memory.ts';
import type { EphemerisModel } from '../../kernel/ephemeris-model.ts';
import type { ProblemUnits } from '../circular/constant-sets.ts';
import type { Ephemeris } from './ephemeris.ts';
import type { ConstantSet } from '../flight-result.ts';

/** Length of a segment: with twelve terms the fit then follows the Moon to the last digits of its coordinates. */
const SEGMENT_DAYS = 2;
/**
 * Kept free at the end of the last segment: a span is summed up in other units and another order than the flights within it,
 * which then end a rounding later, and dates across a leap second stand a second later.
 */
const END_MARGIN_DAYS = 0.001;
/** Longest span that fits the kernel's map. */
export const SPAN_LIMIT_DAYS = SEGMENT_DAYS * SEGMENT_CAPACITY_COUNT - END_MARGIN_DAYS;

/** Share of sunlight's push on a body beyond full absorption: 1 absorbs, 2 mirrors. A usual value for satellites. */
const REFLECTIVITY_FACTOR = 1.3;

/** Forces beside the pull of Earth and Moon as points. */
export interface ForceChoice {
  readonly sun: boolean;
  /** J2 and C22 of the Moon, J2 of the Earth. */
  readonly figures: boolean;
}

/** A model and the time at which its clock stands at zero. */
export interface EphemerisSpan {
  readonly kernel: EphemerisModel;
  readonly start_days: number;
  readonly ephemeris: Ephemeris;
}

/** Segments that hold a span in days and the margin at its end. */
export function segmentsOver(span_days: number): number {
  return Math.max(1, Math.ceil((span_days + END_MARGIN_DAYS) / SEGMENT_DAYS));
}

/**
 * The model from a time on for a span in days. Throws when the span is longer than SPAN_LIMIT_DAYS: a bug of the caller.
 */
export function ephemerisSpan(
  ephemeris: Ephemeris,
  constants: ConstantSet,
  units: ProblemUnits,
  start_days: number,
  span_days: number,
  forces: ForceChoice,
): EphemerisSpan {
  const segments = segmentsOver(span_days);
  const length2_km2 = square(units.length_km);
  const figures = forces.figures ? 1 : 0;
  return {
    start_days,
    ephemeris,
    kernel: {
      start: 0,
      segmentLength: SEGMENT_DAYS / units.time_days,
      coefficients: fitted(ephemeris, units.length_km, start_days, segments),
      gmSun: forces.sun ? GM_SUN_KM3_S2 / (constants.gmEarth_km3_s2 + constants.gmMoon_km3_s2) : 0,
      moonJ2: (figures * J2_MOON_RATIO * square(RADIUS_MOON_FIELD_KM)) / length2_km2,
      moonC22: (figures * C22_MOON_RATIO * square(RADIUS_MOON_FIELD_KM)) / length2_km2,
      earthJ2: (figures * J2_EARTH_RATIO * square(RADIUS_EARTH_KM)) / length2_km2,
      earthPole: ephemeris.earthPole(start_days + span_days / 2),
      radiusMoon: constants.moonRadius_km / units.length_km,
      radiusEarth: RADIUS_EARTH_KM / units.length_km,
      radiusSun: RADIUS_SUN_KM / units.length_km,
    },
  };
}

/** Radiation factor of a trajectory (assembly/dynamics/forces/radiation.ts) for an area-to-mass ratio. */
export function radiationFactor(areaToMass_m2_kg: number, constants: ConstantSet): number {
  const push_km_s2 = (PRESSURE_SUN_N_M2 / 1000) * REFLECTIVITY_FACTOR * areaToMass_m2_kg;
  return (push_km_s2 * square(ASTRONOMICAL_UNIT_KM)) / (constants.gmEarth_km3_s2 + constants.gmMoon_km3_s2);
}

/** Chebyshev coefficients of the ten functions, segment after segment, by interpolation at the roots. */
function fitted(ephemeris: Ephemeris, length_km: number, start_days: number, segments: number): Float64Array {
  const terms = SEGMENT_TERM_COUNT;
  const coefficients = new Float64Array(segments * SEGMENT_FUNCTION_COUNT * terms);
  const angles = Array.from({ length: terms }, (_, k) => (Math.PI * (k + 0.5)) / terms);
  let before: readonly number[] = [1, 0, 0, 0];
  for (let s = 0; s < segments; s++) {
    const rows = angles.map((angle) => {
      const time_days = start_days + SEGMENT_DAYS * (s + 0.5 + 0.5 * cos(angle));
      const quaternion = ephemeris.moonQuaternion(time_days);
      // Both signs mean the same orientation; a fit needs one of them throughout.
      const sign = quaternion.reduce((sum, q, i) => sum + q * before[i]!, 0) < 0 ? -1 : 1;
      before = quaternion.map((q) => q * sign);
      return [
        ...ephemeris.moon_km(time_days).map((x) => x / length_km),
        ...ephemeris.sun_km(time_days).map((x) => x / length_km),
        ...before,
      ];
    });
    for (let f = 0; f < SEGMENT_FUNCTION_COUNT; f++)
      for (let j = 0; j < terms; j++) {
        const sum = rows.reduce((total, row, k) => total + row[f]! * cos(j * angles[k]!), 0);
        coefficients[(s * SEGMENT_FUNCTION_COUNT + f) * terms + j] = ((j === 0 ? 1 : 2) / terms) * sum;
      }
  }
  return coefficients;
}
