/**
 * Drawn paths: sampled states as columns in kilometres and days, in the rotating frame and in the inertial one that it
 * coincides with at launch, and around the Moon. Not here: what a flight's outcome is (flight.ts), how a path is drawn (the page).
 */
import { cos, sin } from '../../maths/angles.ts';
import { hypot, square } from '../../maths/products.ts';
import type { BatchResult } from '../../kernel/kernel.ts';
import type { ProblemUnits } from './constant-sets.ts';
import type { Arrival, FanPath, FlightPath, FlightStatus } from '../flight-result.ts';
import { dimensional, stateRow } from './free-flight.ts';

/** Rows of a short path, rows more for each day, rows at most. */
const LEAST_COUNT = 241;
const PER_DAY_COUNT = 40;
const MOST_COUNT = 1441;

/** The path is drawn a little beyond the arrival, to show where a miss would go. */
const OVERSHOOT_FACTOR = 1.12;
/** Speeds of the fan beside the aim. */
const FAN_STEPS_M_S = [-12, -9, -6, -3, 3, 6, 9, 12] as const;

/** Rows more on either side of an arrival at an orbit, and how far around it they lie. */
const AROUND_COUNT = 120;
const AROUND_DAYS = 0.5;

/**
 * Times at which a flight that ends at `end` is drawn, non-dimensional: to a little beyond an arrival, not beyond the
 * longest flight. Closer together near the muzzle, where the path bends most, and around an apsis, where it bends again.
 */
export function drawnTimes(
  arrival: Pick<Arrival, 'orbit'> | null,
  end: number,
  limit: number,
  units: ProblemUnits,
): Float64Array {
  return pathTimes(arrival ? Math.min(end * OVERSHOOT_FACTOR, limit) : end, units, arrival?.orbit ? end : null);
}

function pathTimes(until: number, units: ProblemUnits, apsis: number | null): Float64Array {
  const count = Math.min(MOST_COUNT, LEAST_COUNT + Math.ceil(PER_DAY_COUNT * until * units.time_days));
  const times = Array.from({ length: count }, (_, i) => until * square(i / (count - 1)));
  if (apsis === null) return Float64Array.from(times);
  for (let i = -AROUND_COUNT; i <= AROUND_COUNT; i++) {
    const off = (AROUND_DAYS / units.time_days) * Math.sign(i) * square(i / AROUND_COUNT);
    if (apsis + off > 0 && apsis + off < until) times.push(apsis + off);
  }
  return Float64Array.from(times).sort();
}

/** States of one trajectory of a sampled batch and their times. A flight that ends between two rows is told to its very end. */
export function sampledRows(
  flown: BatchResult,
  index: number,
  times: Float64Array,
): { rows: number[][]; clock: number[] } {
  const sampled = flown.sampleCount[index]!;
  const rows = Array.from({ length: sampled }, (_, i) => stateRow(flown.samples, index * times.length + i));
  const clock = [...times.subarray(0, sampled)];
  if (sampled < times.length && flown.time[index]! > (clock.at(-1) ?? -1)) {
    rows.push(stateRow(flown.state, index));
    clock.push(flown.time[index]!);
  }
  return { rows, clock };
}

/** One row of a path: what each column says of it. */
export type PathRow = Readonly<Record<keyof FlightPath, number>>;

/** A height smaller than this, a micrometre, is the rounding of two radii. */
const ROUNDING_KM = 1e-9;

/** Columns of a path. */
export function pathOf(rows: readonly PathRow[]): FlightPath {
  const column = (key: keyof PathRow) => Float64Array.from(rows, (row) => row[key]);
  return {
    time_days: column('time_days'),
    x_km: column('x_km'),
    y_km: column('y_km'),
    z_km: column('z_km'),
    xInertial_km: column('xInertial_km'),
    yInertial_km: column('yInertial_km'),
    xMoon_km: column('xMoon_km'),
    yMoon_km: column('yMoon_km'),
    speed_m_s: column('speed_m_s'),
    altitude_km: column('altitude_km').map((height) => (Math.abs(height) < ROUNDING_KM ? 0 : height)),
  };
}

/** Speeds of the fan beside an aim. */
export function fanSpeeds_m_s(speed_m_s: number): number[] {
  return FAN_STEPS_M_S.map((step_m_s) => speed_m_s + step_m_s).filter((beside_m_s) => beside_m_s > 0);
}

/** A path of the fan: the columns that a map draws. */
export function fanPath(speed_m_s: number, status: FlightStatus, miss_km: number | null, path: FlightPath): FanPath {
  const { x_km, y_km, xInertial_km, yInertial_km, xMoon_km, yMoon_km } = path;
  return { speed_m_s, status, miss_km, x_km, y_km, xInertial_km, yInertial_km, xMoon_km, yMoon_km };
}

/** One trajectory of a sampled batch as a path. */
export function drawnPath(
  flown: BatchResult,
  index: number,
  times: Float64Array,
  units: ProblemUnits,
  moonRadius_km: number,
): FlightPath {
  const { rows, clock } = sampledRows(flown, index, times);
  return pathOf(
    rows.map((state, i) => {
      const { position_km, velocity_km_s } = dimensional(state, units);
      const [x, y, z] = position_km;
      const angle = clock[i]!;
      const cosine = cos(angle);
      const sine = sin(angle);
      return {
        time_days: angle * units.time_days,
        x_km: x,
        y_km: y,
        z_km: z,
        xInertial_km: x * cosine - y * sine,
        yInertial_km: x * sine + y * cosine,
        // States are Moon-centred: taken as they are, they keep the digits that the barycentric x has lost.
        xMoon_km: state[0]! * units.length_km,
        yMoon_km: state[1]! * units.length_km,
        speed_m_s: hypot(...velocity_km_s) * 1000,
        altitude_km: hypot(state[0]!, state[1]!, state[2]!) * units.length_km - moonRadius_km,
      };
    }),
  );
}
