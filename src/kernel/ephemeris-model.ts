/**
 * Inputs of the ephemeris model: positions of the bodies, strengths of the forces, epochs of the trajectories. Units are
 * those of the three-body problem; times count from one that the caller chose. Not here: the copying (kernel.ts).
 */
import * as map from '../../assembly/memory.ts';

/**
 * Positions of the bodies over a span of time, and the forces of the ephemeris model. `coefficients` holds, segment after
 * segment, ten functions of twelve Chebyshev coefficients (assembly/memory.ts). A strength of 0 leaves its force out.
 */
export interface EphemerisModel {
  readonly start: number;
  readonly segmentLength: number;
  readonly coefficients: Float64Array;
  readonly gmSun: number;
  /** J2 R² and C22 R² of the Moon, J2 R² of the Earth. */
  readonly moonJ2: number;
  readonly moonC22: number;
  readonly earthJ2: number;
  readonly earthPole: readonly [number, number, number];
  readonly radiusMoon: number;
  readonly radiusEarth: number;
  readonly radiusSun: number;
}

/** A batch in the ephemeris model: one epoch and one radiation factor per trajectory. Its states are inertial. */
export interface EphemerisBatch {
  readonly model: EphemerisModel;
  readonly centre: 'moon' | 'earth';
  readonly epoch: Float64Array;
  readonly radiation: Float64Array;
}

/** States on the axes of the Earth-Moon line: six columns in units of its length, that length and its relative rate. */
export interface RotatingView {
  readonly state: readonly Float64Array[];
  readonly distance: Float64Array;
  readonly stretch: Float64Array;
}

const SEGMENT_SIZE = map.SEGMENT_FUNCTION_COUNT * map.SEGMENT_TERM_COUNT;

/** Segments of a model; throws when its coefficients are not whole segments or too many for the map. */
export function segmentCount(model: EphemerisModel): number {
  const segments = model.coefficients.length / SEGMENT_SIZE;
  if (!Number.isInteger(segments) || segments < 1 || segments > map.SEGMENT_CAPACITY_COUNT)
    throw new RangeError(`An ephemeris holds from 1 to ${map.SEGMENT_CAPACITY_COUNT} segments, got ${segments}`);
  return segments;
}

/** Throws when a span of time is not covered: outside the fit the polynomials are meaningless. */
export function refuseUncovered(model: EphemerisModel, from: number, to: number): void {
  const end = model.start + model.segmentLength * segmentCount(model);
  if (from < model.start || to > end)
    throw new RangeError(`The ephemeris was fitted from ${model.start} to ${end}, a flight needs ${from} to ${to}`);
}
