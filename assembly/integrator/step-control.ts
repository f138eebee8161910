/**
 * How large a step may be, and whether the numerical error of a flight is within bounds. Common subset, one lane at a time.
 * Source: Hairer, Norsett, Wanner, Solving ODEs I, section II.4, with a norm of our own (PARAMETER_TOLERANCE in memory.ts).
 */
import { read, write } from '../cells';
import * as map from '../memory';
import { LANE_COUNT, probeDerivative } from './dop853';
import { usesEphemeris, ephemerisProbeDerivative } from './ephemeris-steps';

/** Largest numerical error of a flight, as the change of its Jacobi constant: the larger of this and tolerance × factor. */
const LARGEST_ERROR_RATIO = 1e-9;
const ERROR_PER_TOLERANCE_FACTOR = 1e4;

/** Step control of Hairer's DOP853: safety, least and most growth of a step. */
const SAFETY_FACTOR = 0.9;
const LEAST_FACTOR = 0.333;
const MOST_FACTOR = 6.0;

/** x to the power 1/8 by square roots: the same bits in every engine, which pow does not promise. */
function eighthRoot(x: f64): f64 {
  return Math.sqrt(Math.sqrt(Math.sqrt(x)));
}

/** Size of a state derivative in the norm of the error: place over the distance to the nearer body, rate over √(1 + v²). */
function changeNorm(lane: i32, k: i32): f64 {
  const x = read(map.WORK_Y + lane);
  const y = read(map.WORK_Y + LANE_COUNT + lane);
  const z = read(map.WORK_Y + 2 * LANE_COUNT + lane);
  const yz = y * y + z * z;
  const nearer = usesEphemeris() ? read(map.WORK_NEARER + lane) : Math.min(x * x + yz, (x + 1.0) * (x + 1.0) + yz);
  let speed2 = 1.0;
  let place = 0.0;
  let rate = 0.0;
  for (let i = 0; i < 3; i++) {
    const v = read(map.WORK_Y + (3 + i) * LANE_COUNT + lane);
    const dx = read(k + i * LANE_COUNT + lane);
    const dv = read(k + (3 + i) * LANE_COUNT + lane);
    speed2 += v * v;
    place += dx * dx;
    rate += dv * dv;
  }
  return Math.sqrt(place / nearer + rate / speed2);
}

/** First step of a lane from one Euler probe (section II.4); overwrites stage 2 and the lane's WORK_NEW. */
export function firstStep(lane: i32): f64 {
  const fixed = read(map.PARAMETER_FIXED_STEP);
  if (fixed > 0.0) return fixed;
  const first = changeNorm(lane, map.WORK_K);
  const euler = first > 1e-10 ? 0.01 / first : 1e-6;
  for (let c = 0; c < 6; c++) {
    const at = c * LANE_COUNT + lane;
    write(map.WORK_NEW + at, read(map.WORK_Y + at) + euler * read(map.WORK_K + at));
  }
  if (usesEphemeris()) ephemerisProbeDerivative(lane, euler);
  else probeDerivative();
  const stage2 = map.WORK_K + 6 * LANE_COUNT;
  for (let c = 0; c < 6; c++) {
    const at = c * LANE_COUNT + lane;
    write(stage2 + at, (read(stage2 + at) - read(map.WORK_K + at)) / euler);
  }
  const second = changeNorm(lane, stage2);
  const size = Math.max(first, second);
  const step = size > 1e-15 ? eighthRoot((0.01 * read(map.PARAMETER_TOLERANCE)) / size) : 1e-3;
  return Math.min(100.0 * euler, step);
}

/** Factor by which an error over tolerance lets the step grow (or makes it shrink, when above 1); NaN shrinks most. */
export function stepFactor(error: f64): f64 {
  if (!(error < 1e30)) return 0.1;
  if (error <= 1e-30) return MOST_FACTOR;
  return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, SAFETY_FACTOR / eighthRoot(error)));
}

/** Jacobi constant of the state whose components lie `stride` cells apart from `at` (JPL's convention, without µ(1 − µ)). */
export function jacobi(at: i32, stride: i32): f64 {
  const minor = read(map.PARAMETER_MASS_RATIO);
  const x = read(at);
  const y = read(at + stride);
  const z = read(at + 2 * stride);
  const u = read(at + 3 * stride);
  const v = read(at + 4 * stride);
  const w = read(at + 5 * stride);
  const major = 1.0 - minor;
  const yz = y * y + z * z;
  const pull = major / Math.sqrt((x + 1.0) * (x + 1.0) + yz) + minor / Math.sqrt(x * x + yz);
  return (x + major) * (x + major) + y * y + 2.0 * pull - (u * u + v * v + w * w);
}

/**
 * The status given, or STATUS_ACCURACY_LOST where the numerical error is too large. Flights of a fixed step, and of the
 * ephemeris model, which has no Jacobi constant, are not checked.
 */
export function checkedStatus(lane: i32, status: i32, at: i32, stride: i32): i32 {
  if (
    usesEphemeris() ||
    read(map.PARAMETER_FIXED_STEP) > 0.0 ||
    status == map.STATUS_NOT_A_NUMBER ||
    status == map.STATUS_STEP_UNDERFLOW
  )
    return status;
  const start = read(map.WORK_JACOBI + lane);
  const error = Math.abs(jacobi(at, stride) - start);
  const bound = Math.max(LARGEST_ERROR_RATIO, ERROR_PER_TOLERANCE_FACTOR * read(map.PARAMETER_TOLERANCE));
  return error <= bound * Math.max(1.0, Math.abs(start)) ? status : map.STATUS_ACCURACY_LOST;
}
