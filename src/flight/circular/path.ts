/**
 * Drawn paths: sampled states as columns in kilometres and days, in the rotating frame and in the inertial one that it
 * coincides with at launch, and around the Moon. Not here: what a flight's outcome is (flight.ts), how a path is drawn (the page).
 */
import { cos, sin } from '../../maths/angles.ts';
import { hypot, square } from '../../maths/products.ts';
import { SAMPLE_TIME_CAPACITY_COUNT } from '../../../assembly/memory.ts';
import type { BatchResult } from '../../kernel/kernel.ts';
import type { ProblemUnits } from './constant-sets.ts';
import type { FanPath, FlightPath, Pass } from '../flight-result.ts';
import type { Ending } from '../outcome.ts';
import { dimensional, stateRow } from './free-flight.ts';

/** Rows of a path before its bends are known, and rows at most: the kernel holds no more times. */
const FIRST_COUNT = 241;
const MOST_COUNT = SAMPLE_TIME_CAPACITY_COUNT - FIRST_COUNT;
/** How near to the path straight lines between rows shall stay, under a pixel where the map is closest; and what is aimed at. */
const BAR_KM = 0.9;
const AIM_KM = 0.75;
/** Rows that time alone gives, where the path is straight. */
const LEAST_COUNT = 120;
const ROUND_LIMIT_COUNT = 6;

/** The path is drawn a little beyond the arrival, to show where a miss would go. */
const OVERSHOOT_FACTOR = 1.12;
/** Speeds of the fan beside the aim. */
const FAN_STEPS_M_S = [-12, -9, -6, -3, 3, 6, 9, 12] as const;

/**
 * The path of a flight that ends at `end`, non-dimensional, drawn to a little beyond an arrival, not beyond the longest
 * flight. Rows stand as close together as it bends; `at` draws it at given times. `error_km` is how far straight lines
 * between the rows may leave it.
 */
export function smoothPath(met: unknown, end: number, limit: number, at: (times: Float64Array) => FlightPath) {
  const until = met ? Math.min(end * OVERSHOOT_FACTOR, limit) : end;
  // Closer together near the muzzle, where the path bends most.
  let times = Float64Array.from({ length: FIRST_COUNT }, (_, i) => until * square(i / (FIRST_COUNT - 1)));
  for (let round = 1; ; round++) {
    const path = at(times);
    const sag_km = sags_km(path);
    const error_km = Math.max(0, ...sag_km);
    if (error_km <= BAR_KM || round === ROUND_LIMIT_COUNT) return { path, times, error_km };
    // A flight too long for its rows to stand that close shares them out over its bends; the error then says so.
    const least = sag_km.reduce((sum, sag) => sum + Math.sqrt(sag), 0) / MOST_COUNT;
    const share = Math.max(Math.sqrt(AIM_KM), least);
    const rows: number[] = [];
    let due = 0;
    sag_km.forEach((sag, i) => {
      const step = times[i + 1]! - times[i]!;
      const parts = Math.sqrt(sag) / share + (step / until) * LEAST_COUNT;
      for (; due < parts; due++) rows.push(times[i]! + (step * due) / parts);
      due -= parts;
    });
    times = Float64Array.from([...rows, times.at(-1)!]);
  }
}

/** How far the middle of each step lies off its straight line: the greater bend at its ends times an eighth of its square. */
function sags_km({ time_days: t, x_km, y_km, z_km, xInertial_km, yInertial_km }: FlightPath): number[] {
  const steps = [...t.subarray(1)].map((time, i) => time - t[i]!);
  // On rotating axes and on those at rest at once, which is at least as much as on either.
  const bend = steps.map((before, i) =>
    hypot(
      ...[x_km, y_km, z_km, xInertial_km, yInertial_km].map((x) => {
        const after = steps[i + 1]!;
        return ((x[i + 2]! - x[i + 1]!) / after - (x[i + 1]! - x[i]!) / before) / (before + after) / 4;
      }),
    ),
  );
  return steps.map((step, i) => Math.max(bend[i - 1] || 0, bend[i] || 0) * square(step));
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
export function fanPath(speed_m_s: number, { status, arrival, pass }: Ending<Pass>, path: FlightPath): FanPath {
  const { x_km, y_km, xInertial_km, yInertial_km, xMoon_km, yMoon_km } = path;
  const miss_km = (arrival ?? pass)?.miss_km ?? null;
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
