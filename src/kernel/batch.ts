/**
 * The kernel as types: its calls, and the batches, launches, dispersals and results that they take and return. Units are
 * those of the three-body problem (assembly/memory.ts). No computation: that is in kernel.ts.
 */
import type { EphemerisBatch, EphemerisModel, RotatingView } from './ephemeris-model.ts';
import type { LauncherExports } from './launcher.ts';
import type { UnitExports } from './unit.ts';

/** An event to detect along every trajectory of a batch; kinds and codes are those of assembly/memory.ts. */
export interface EventSlot {
  readonly kind: number;
  /** −1 falling, +1 rising, 0 both ways. */
  readonly direction: -1 | 0 | 1;
  /** Status that ends the flight, or 0 to record only. */
  readonly status: number;
  /** Moon-centred centre of a sphere or apsis; normal of a plane. */
  readonly point: readonly [number, number, number];
  /** Radius of a sphere, offset of a plane, greatest distance at which an apsis counts (0: any). */
  readonly size?: number;
}

/** A batch of trajectories; six state columns and one of end times, all of the same length. */
export interface Batch {
  readonly massRatio: number;
  readonly tolerance: number;
  /** ξ y z ξ′ y′ z′, Moon-centred. */
  readonly state: readonly Float64Array[];
  readonly endTime: Float64Array;
  /** Ascending times at which every trajectory's state is wanted. */
  readonly sampleTimes?: Float64Array;
  readonly events?: readonly EventSlot[];
  /** A step without error control, for measuring the order. */
  readonly fixedStep?: number;
  readonly stepLimit?: number;
  /**
   * Also integrate the state transition matrix of every trajectory; with `speed` only its product with the direction of the
   * initial velocity, a sixth of the work.
   */
  readonly matrix?: boolean | 'speed';
  /** Fly in the ephemeris model; without this, in the circular problem. */
  readonly ephemeris?: EphemerisBatch;
}

/** Firings of an event slot: how often, and time and state (six columns) of the first. */
export interface EventColumns {
  readonly count: Float64Array;
  readonly time: Float64Array;
  readonly state: readonly Float64Array[];
}

/** Columns of a flown batch; one row per trajectory. */
export interface BatchResult {
  readonly status: Float64Array;
  readonly time: Float64Array;
  readonly state: readonly Float64Array[];
  readonly stepCount: Float64Array;
  readonly events: readonly EventColumns[];
  /** Six columns; row = trajectory × number of sample times + sample. Rows beyond sampleCount are 0, not states. */
  readonly samples: readonly Float64Array[];
  readonly sampleCount: Float64Array;
  /** 36 columns ∂state(end)/∂state(0), column by column of the matrix; six with `speed`; none when not asked for. */
  readonly matrix: readonly Float64Array[];
}

/** Direction and speed of launches from the sphere, in radians and units of the three-body problem. */
export interface LaunchRow {
  readonly latitude: number;
  readonly longitude: number;
  readonly azimuth: number;
  readonly elevation: number;
  readonly radius: number;
  readonly speed: number;
}

/** Launches with random errors: the launch without them, their factor (7 × 7 by rows, lower triangular), the seed. */
export interface Dispersal {
  readonly launch: LaunchRow;
  readonly factor: readonly number[];
  readonly uniform: boolean;
  /** A whole number from 0 to 2⁵³ − 1. */
  readonly seed: number;
}

/** Functions of numbers as the kernel has them: the same digits in every engine. */
export interface Functions {
  readonly sin: (angle: number) => number;
  readonly cos: (angle: number) => number;
  readonly atan2: (y: number, x: number) => number;
  readonly log: (x: number) => number;
  readonly pow: (x: number, y: number) => number;
}

/** One loaded kernel; its calls for launcher and satellite are described in launcher.ts and unit.ts. */
/** What the kernel exports for parts that have their calls in files of their own. */
export type PartExports = LauncherExports & UnitExports & Functions;

export interface Kernel {
  readonly exports: PartExports;
  /** The memory map (assembly/memory.ts). */
  readonly cells: Float64Array;

  /** Six Moon-centred state columns of the given launches. At most CAPACITY_COUNT rows. */
  launchStates(rows: readonly LaunchRow[]): Float64Array[];
  /**
   * Samples first to first + count − 1: six Moon-centred state columns, and seven columns of errors (speed,
   * azimuth, elevation, place north, place east, time, area to mass). A sample is the same in every batch it is drawn in.
   */
  dispersedStates(dispersal: Dispersal, first: number, count: number): { state: Float64Array[]; draws: Float64Array[] };
  /** Fly a batch. Throws on a batch larger than the map or with columns of unequal length: a bug of the caller. */
  propagate(batch: Batch): BatchResult;
  /** Moon-centred inertial states, each at its epoch, on the rotating axes. At most CAPACITY_COUNT rows. */
  rotatingView(model: EphemerisModel, state: readonly Float64Array[], epoch: Float64Array): RotatingView;
}
