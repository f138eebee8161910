/**
 * The launch run: a loaded bucket from rest to the muzzle under a drive profile, with track load, levitation drag and
 * the gravity along a straight track; and the braking run of the empty bucket behind it. Common subset. Integrated in
 * speed, from the muzzle both ways, so that the muzzle speed and the distance to the muzzle are exact; a ramp at the
 * start, whose acceleration vanishes, in time.
 * Not here: efficiency, storage, masses (driver-sizing.ts), wall power (src/driver).
 *
 * Symbols: v speed, s distance to the muzzle (negative behind it), a acceleration, M loaded bucket, F drive force,
 * D drag, R lunar radius.
 */
import { read, write } from './cells';
import * as map from './memory';

/** Rows of one phase of the run, and steps of the method between two rows. */
const PHASE_ROWS: i32 = 60;
const ROW_STEPS: i32 = 8;

/** Deceleration that stops the bucket on its braking track; 0 on the way to the muzzle. */
const BRAKE: i32 = map.WORK_RUN + 48;

/** Force per mass between bucket and track, positive where the track bears the bucket; s is the distance to the muzzle. */
function trackLoad(v: f64, s: f64): f64 {
  const g = read(map.DRIVER_GRAVITY);
  const R = read(map.DRIVER_RADIUS);
  if (read(map.DRIVER_STRAIGHT) == 0.0) return g - (v * v) / R;
  const r2 = R * R + s * s;
  return (g * R * R * R) / (r2 * Math.sqrt(r2));
}

/** Gravity along a straight track, in the direction of travel: towards the muzzle from both sides. */
function gravityAlong(s: f64): f64 {
  if (read(map.DRIVER_STRAIGHT) == 0.0) return 0.0;
  const R = read(map.DRIVER_RADIUS);
  const r2 = R * R + s * s;
  return (read(map.DRIVER_GRAVITY) * R * R * s) / (r2 * Math.sqrt(r2));
}

function drag(v: f64, s: f64): f64 {
  return Math.abs(trackLoad(v, s)) / read(map.DRIVER_LIFT_TO_DRAG);
}

/**
 * Acceleration after the ramp. A force or power limit leaves drag and gravity to act on the bucket. Behind the muzzle the
 * drive only brakes, and not where drag and slope already decelerate the bucket by more than needed.
 */
function acceleration(v: f64, s: f64): f64 {
  const brake = read(BRAKE);
  if (brake > 0.0) return -Math.max(brake, drag(v, s) - gravityAlong(s));
  const a = read(map.DRIVER_ACCELERATION);
  const profile = read(map.DRIVER_PROFILE);
  if (profile == map.PROFILE_FORCE_LIMITED) return a - drag(v, s) + gravityAlong(s);
  if (profile == map.PROFILE_POWER_LIMITED) {
    const M = read(map.DRIVER_PAYLOAD) + read(map.DRIVER_BUCKET);
    const limited = v > 1e-9 ? Math.min(a, read(map.DRIVER_POWER_LIMIT) / (M * v)) : a;
    return limited - drag(v, s) + gravityAlong(s);
  }
  return a;
}

// State of the integration: distance, time, and the work per mass of drive, braking drive, drag and gravity. All are what
// remains until the muzzle, and so negative behind it.
const STATE_COUNT: i32 = 6;

/** Rates of the state per unit of speed lost, at speed v; written to `to`. */
function rates(v: f64, from: i32, to: i32): void {
  const s = read(from);
  const a = acceleration(v, s);
  const D = drag(v, s);
  const G = gravityAlong(s);
  const F = a + D - G;
  write(to, v / a);
  write(to + 1, 1.0 / a);
  write(to + 2, (Math.max(F, 0.0) * v) / a);
  write(to + 3, (Math.max(-F, 0.0) * v) / a);
  write(to + 4, (D * v) / a);
  write(to + 5, (G * v) / a);
}

/** One classical Runge-Kutta step of fourth order, from speed v down by h. */
function step(v: f64, h: f64): void {
  const y = map.WORK_RUN;
  const probe = map.WORK_RUN + 8;
  const k = map.WORK_RUN + 16;
  rates(v, y, k);
  for (let i = 0; i < STATE_COUNT; i++) write(probe + i, read(y + i) + 0.5 * h * read(k + i));
  rates(v - 0.5 * h, probe, k + 8);
  for (let i = 0; i < STATE_COUNT; i++) write(probe + i, read(y + i) + 0.5 * h * read(k + 8 + i));
  rates(v - 0.5 * h, probe, k + 16);
  for (let i = 0; i < STATE_COUNT; i++) write(probe + i, read(y + i) + h * read(k + 16 + i));
  rates(v - h, probe, k + 24);
  for (let i = 0; i < STATE_COUNT; i++)
    write(
      y + i,
      read(y + i) + (h / 6.0) * (read(k + i) + 2.0 * read(k + 8 + i) + 2.0 * read(k + 16 + i) + read(k + 24 + i)),
    );
}

/** Write a row of the run from the present state; rows count from the muzzle. */
function writeRow(row: i32, v: f64, a: f64, jerk: f64): void {
  const s = read(map.WORK_RUN);
  const load = trackLoad(v, s);
  const F = a + drag(v, s) - gravityAlong(s);
  const at = map.RUN + row;
  write(at, read(map.WORK_RUN + 1));
  write(at + map.RUN_CAPACITY_COUNT, s);
  write(at + 2 * map.RUN_CAPACITY_COUNT, v);
  write(at + 3 * map.RUN_CAPACITY_COUNT, a);
  write(at + 4 * map.RUN_CAPACITY_COUNT, jerk);
  write(at + 5 * map.RUN_CAPACITY_COUNT, F);
  for (let i = 0; i < 4; i++) write(at + (6 + i) * map.RUN_CAPACITY_COUNT, read(map.WORK_RUN + 2 + i));
  write(at + 10 * map.RUN_CAPACITY_COUNT, load);
  write(at + 11 * map.RUN_CAPACITY_COUNT, v / (2.0 * read(map.DRIVER_POLE_PITCH)));
  write(at + 12 * map.RUN_CAPACITY_COUNT, v * read(map.DRIVER_GAP_FIELD));
}

/** da/dt, by a small difference of speed. */
function jerkAt(v: f64, s: f64): f64 {
  const a = acceleration(v, s);
  const dv = Math.max(v * 1e-6, 1e-9);
  const lower = Math.max(v - dv, 0.5 * v);
  const back = acceleration(lower, s + ((v - lower) * v) / a);
  return v > lower && a != back ? ((a - back) * a) / (v - lower) : 0.0;
}

/**
 * Share of a phase's speed that is lost after a number of its steps. On a straight braking track the slope may be
 * nearly all that stops the bucket. It grows from zero at the muzzle, so that steps of speed must begin small there.
 */
function lostShare(steps: i32): f64 {
  const x = (steps as f64) / ((PHASE_ROWS * ROW_STEPS) as f64);
  return read(BRAKE) > 0.0 && read(map.DRIVER_STRAIGHT) != 0.0 ? x * x * x : x;
}

/** Write one phase from speed `from` down to `to`; returns the row after it, or −1 where the bucket stalls. */
function phase(row: i32, from: f64, to: f64, last: bool): i32 {
  const sign = read(BRAKE) > 0.0 ? -1.0 : 1.0;
  let next = row;
  for (let i = 0; i < PHASE_ROWS; i++) {
    const v = from - (from - to) * lostShare(i * ROW_STEPS);
    const a = acceleration(v, read(map.WORK_RUN));
    if (!(sign * a > 0.0)) return -1;
    writeRow(next, v, a, jerkAt(v, read(map.WORK_RUN)));
    next += 1;
    for (let j = 0; j < ROW_STEPS; j++) {
      const lost = lostShare(i * ROW_STEPS + j);
      step(from - (from - to) * lost, (from - to) * (lostShare(i * ROW_STEPS + j + 1) - lost));
      if (!(sign * read(map.WORK_RUN + 1) >= 0.0 && sign * read(map.WORK_RUN) < 1e15)) return -1;
    }
  }
  if (last) {
    const a = acceleration(to, read(map.WORK_RUN));
    if (!(sign * a > 0.0)) return -1;
    writeRow(next, to, a, jerkAt(Math.max(to, 1e-9), read(map.WORK_RUN)));
    next += 1;
  }
  return next;
}

/** The linear ramp from rest to `v`, in time, backwards from its end; the acceleration is prescribed. */
function rampPhase(row: i32, v: f64, jerk: f64): i32 {
  const duration = Math.sqrt((2.0 * v) / jerk);
  const rows = 2 * PHASE_ROWS;
  const h = duration / ((rows * ROW_STEPS) as f64);
  const s0 = read(map.WORK_RUN);
  const t0 = read(map.WORK_RUN + 1);
  const x = (jerk * duration * duration * duration) / 6.0;
  let next = row;
  for (let i = 0; i <= rows; i++) {
    const t = i == rows ? 0.0 : duration - h * ((i * ROW_STEPS) as f64);
    write(map.WORK_RUN, s0 + x - (jerk * t * t * t) / 6.0);
    write(map.WORK_RUN + 1, t0 + duration - t);
    writeRow(next, i == 0 ? v : 0.5 * jerk * t * t, jerk * t, jerk);
    next += 1;
    if (i == rows) break;
    for (let j = 0; j < ROW_STEPS; j++) rampWork(t - h * (j as f64), h, jerk, s0 + x);
  }
  return next;
}

/** Work per mass of drive, drag and gravity in one step of the ramp, by Simpson's rule. */
function rampWork(t: f64, h: f64, jerk: f64, length: f64): void {
  for (let part = 0; part < 3; part++) {
    const u = t - 0.5 * h * (part as f64);
    const weight = (h / 6.0) * (part == 1 ? 4.0 : 1.0);
    const v = 0.5 * jerk * u * u;
    const s = length - (jerk * u * u * u) / 6.0;
    const D = drag(v, s);
    const G = gravityAlong(s);
    const F = jerk * u + D - G;
    write(map.WORK_RUN + 2, read(map.WORK_RUN + 2) + weight * Math.max(F, 0.0) * v);
    write(map.WORK_RUN + 3, read(map.WORK_RUN + 3) + weight * Math.max(-F, 0.0) * v);
    write(map.WORK_RUN + 4, read(map.WORK_RUN + 4) + weight * D * v);
    write(map.WORK_RUN + 5, read(map.WORK_RUN + 5) + weight * G * v);
  }
}

/** Speed at which the load of a curved track is zero; 0 for a straight one. */
function circularSpeed(): f64 {
  return read(map.DRIVER_STRAIGHT) == 0.0 ? Math.sqrt(read(map.DRIVER_GRAVITY) * read(map.DRIVER_RADIUS)) : 0.0;
}

function begin(brake: f64): void {
  for (let i = 0; i < STATE_COUNT; i++) write(map.WORK_RUN + i, 0.0);
  write(BRAKE, brake);
}

/** All phases from speed `from` to `to`, divided at two speeds where rates may have a kink; rows, or −1 for a stall. */
function phases(from: f64, to: f64, first: f64, second: f64, last: bool): i32 {
  const upper = Math.max(first, second);
  const lower = Math.min(first, second);
  let row: i32 = 0;
  let top = from;
  if (upper < top && upper > to) {
    row = phase(row, top, upper, false);
    top = upper;
  }
  if (row >= 0 && lower < top && lower > to) {
    row = phase(row, top, lower, false);
    top = lower;
  }
  if (row >= 0 && (top > to || last)) row = phase(row, top, to, last);
  return row;
}

/**
 * Write the run's columns, muzzle first: time and distance to the muzzle, speed, acceleration, jerk, drive force per
 * mass, remaining work per mass of drive, braking drive, drag and gravity, track load per mass, commutation
 * frequency, back-EMF per metre. Returns the rows written, 0 where drag stops the bucket.
 */
export function launchRun(): i32 {
  begin(0.0);
  const v = read(map.DRIVER_SPEED);
  const a = read(map.DRIVER_ACCELERATION);
  const profile = read(map.DRIVER_PROFILE);
  const M = read(map.DRIVER_PAYLOAD) + read(map.DRIVER_BUCKET);
  const jerk = a / read(map.DRIVER_RAMP);
  const ramped = profile == map.PROFILE_RAMPED;
  const rampEnd = ramped ? Math.min(0.5 * a * read(map.DRIVER_RAMP), v) : 0.0;
  // Rates have a kink where the power limit takes over and where the load changes sign: a phase ends there.
  const limited = profile == map.PROFILE_POWER_LIMITED ? read(map.DRIVER_POWER_LIMIT) / (M * a) : 0.0;
  let row = phases(v, rampEnd, circularSpeed(), limited, !ramped);
  if (row >= 0 && ramped) row = rampPhase(row, rampEnd, jerk);
  return row < 0 ? 0 : row;
}

/**
 * Write the columns of the braking run, muzzle first, as those of the launch run. Time, distance and works are
 * negative: they lie behind the muzzle. Returns the rows written, at least two.
 */
export function brakingRun(): i32 {
  const v = read(map.DRIVER_SPEED);
  const brake = (v * v) / (2.0 * read(map.DRIVER_BRAKE_LENGTH));
  begin(brake);
  // Below this speed on a curved track drag alone stops the bucket soon enough.
  const spare = read(map.DRIVER_GRAVITY) - brake * read(map.DRIVER_LIFT_TO_DRAG);
  const coasting = read(map.DRIVER_STRAIGHT) == 0.0 && spare > 0.0 ? Math.sqrt(spare * read(map.DRIVER_RADIUS)) : 0.0;
  return phases(v, 0.0, circularSpeed(), coasting, true);
}
