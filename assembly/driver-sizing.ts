/**
 * Sizing of the launcher: figures, component masses and cost of one design, its limits, and the best design. Common
 * subset; SI units; closed forms without drag, which is some 1e-5 of the drive force. Coefficients are read from the
 * cells; their sources are in src/driver/coefficients.ts. Not here: the run (driver.ts).
 *
 * Symbols: a acceleration, v muzzle speed, m payload, M loaded bucket, L length, P power, E energy.
 */
import { read, readIndex, write } from './cells';
import * as map from './memory';
import { leastInBox, setAxis } from './pattern-search';

/**
 * Length, time and peak mechanical power of the profile, and the distance travelled after one interval; returns its
 * peak.
 */
function profileFigures(a: f64, M: f64, interval: f64): f64 {
  const v = read(map.DRIVER_SPEED);
  const profile = read(map.DRIVER_PROFILE);
  let length = (v * v) / (2.0 * a);
  let time = v / a;
  let power = M * a * v;
  let travelled = 0.5 * a * interval * interval;
  let peak = a;
  if (profile == map.PROFILE_RAMPED) {
    const ramp = read(map.DRIVER_RAMP);
    const end = Math.min(v, 0.5 * a * ramp);
    const t = Math.sqrt((2.0 * end * ramp) / a);
    const x = (a * t * t * t) / (6.0 * ramp);
    length = x + (v * v - end * end) / (2.0 * a);
    time = t + (v - end) / a;
    power = (M * a * v * t) / ramp;
    if (end < v) power = M * a * v;
    else peak = (a * t) / ramp;
    const late = interval - t;
    travelled =
      late > 0.0 ? x + end * late + 0.5 * a * late * late : (a * interval * interval * interval) / (6.0 * ramp);
  } else if (profile == map.PROFILE_POWER_LIMITED) {
    const P = read(map.DRIVER_POWER_LIMIT);
    const kink = Math.min(v, P / (M * a));
    length = (kink * kink) / (2.0 * a) + (M * (v * v * v - kink * kink * kink)) / (3.0 * P);
    time = kink / a + (M * (v * v - kink * kink)) / (2.0 * P);
    power = M * a * kink;
    const late = interval - kink / a;
    if (late > 0.0) {
      const u = Math.sqrt(kink * kink + (2.0 * P * late) / M);
      travelled = (kink * kink) / (2.0 * a) + (M * (u * u * u - kink * kink * kink)) / (3.0 * P);
    }
  }
  write(map.FIGURE_LENGTH, length);
  write(map.FIGURE_TIME, time);
  write(map.FIGURE_PEAK_POWER, power);
  write(map.FIGURE_SPACING, interval < time ? travelled : length);
  return peak;
}

/** Net wall energy of a shot: what is drawn less what braking returns. */
function shotEnergy(M: f64): f64 {
  const v = read(map.DRIVER_SPEED);
  const returned = read(map.SIZING_RECOVERED) * (M - read(map.DRIVER_PAYLOAD));
  return 0.5 * v * v * (M / read(map.SIZING_EFFICIENCY) - returned);
}

/**
 * Least interval for a moving mass: the largest of those that the life of the coils, the power for recharging and the
 * spacing where a bucket comes to rest require. There its successor has ½bT² to go, b = v²/2l.
 */
function leastInterval(M: f64): f64 {
  const brake = read(map.DRIVER_BRAKE_LENGTH);
  const spacing = M > read(map.DRIVER_PAYLOAD) ? Math.min(read(map.SIZING_SPACING), brake) : 0.0;
  const duty = Math.max(read(map.SIZING_INTERVAL_LIMIT), shotEnergy(M) / read(map.SIZING_RECHARGE_LIMIT));
  return Math.max(duty, (2.0 * Math.sqrt(spacing * brake)) / read(map.DRIVER_SPEED));
}

/** Largest force per mass between bucket and track. */
function largestLoad(): f64 {
  const v = read(map.DRIVER_SPEED);
  const g = read(map.DRIVER_GRAVITY);
  return read(map.DRIVER_STRAIGHT) != 0.0 ? g : Math.max(g, Math.abs(g - (v * v) / read(map.DRIVER_RADIUS)));
}

/**
 * Whether a design of this peak acceleration is within its limits: payload, site, ground, spacing, clearance, duty,
 * heat.
 */
function isAllowed(a: f64, M: f64, interval: f64): bool {
  const v = read(map.DRIVER_SPEED);
  const R = read(map.DRIVER_RADIUS);
  const L = read(map.FIGURE_LENGTH);
  const straight = read(map.DRIVER_STRAIGHT) != 0.0;
  const load = largestLoad();
  if (Math.sqrt(a * a + load * load) > read(map.SIZING_FELT_LIMIT)) return false;
  if (L > read(map.SIZING_LENGTH_LIMIT)) return false;
  const longer = M > read(map.DRIVER_PAYLOAD) ? Math.max(L, read(map.DRIVER_BRAKE_LENGTH)) : L;
  if (straight && (longer * longer) / (2.0 * R) > read(map.SIZING_DROP_LIMIT)) return false;
  if (read(map.FIGURE_SPACING) < Math.min(read(map.SIZING_SPACING), L)) return false;
  if (M > read(map.SIZING_MOVING_LIMIT) || interval < leastInterval(M)) return false;
  return 0.5 * M * v * v * read(map.SIZING_MOTOR_HEAT) <= read(map.SIZING_HEAT_LIMIT) * read(map.FIGURE_MASSES);
}

/**
 * Figures of one design, into the FIGURE cells: length, time, peak electrical power, net wall energy of a shot, mean
 * power, component masses, total mass, cost, launchers for the rate asked for, buckets, objective (for all launchers).
 * Returns the objective, whether or not limits are broken; FIGURE_ALLOWED is 1 where none is.
 */
export function sizing(a: f64, bucket: f64, storage: i32, interval: f64): f64 {
  const v = read(map.DRIVER_SPEED);
  const m = read(map.DRIVER_PAYLOAD);
  const M = m + bucket;
  const efficiency = read(map.SIZING_EFFICIENCY);
  const peakA = profileFigures(a, M, interval);
  const L = read(map.FIGURE_LENGTH);
  const kinetic = 0.5 * M * v * v;
  const drawn = kinetic / efficiency;
  const shot = shotEnergy(M);
  const peak = read(map.FIGURE_PEAK_POWER) / efficiency;
  const mean = shot / interval;
  const heat = (shot - 0.5 * m * v * v) / interval;
  const track = L + read(map.DRIVER_BRAKE_LENGTH);
  const cycle =
    read(map.FIGURE_TIME) +
    (2.0 * read(map.DRIVER_BRAKE_LENGTH)) / v +
    track / read(map.SIZING_RETURN_SPEED) +
    read(map.SIZING_RELOAD);
  const buckets = bucket > 0.0 ? Math.max(1.0, cycle / interval) : 0.0;
  const k = read(map.SIZING_CALIBRATION);
  const kind = map.SIZING_STORAGE + storage * map.SIZING_STORAGE_STRIDE;

  const windings = (k * read(map.SIZING_WINDING) * kinetic * M) / (bucket + read(map.SIZING_ARMATURE) * m);
  const feeders = k * read(map.SIZING_FEEDER) * mean * L;
  // The brake returns the highest power where it begins: switches and storage must take that, too.
  const returned = (read(map.SIZING_RECOVERED) * bucket * v * v * v) / (2.0 * read(map.DRIVER_BRAKE_LENGTH));
  const most = Math.max(peak, returned);
  const switches = k * read(map.SIZING_SWITCH) * most;
  const store = k * Math.max(drawn / read(kind), most / read(kind + 1));
  const radiators = k * read(map.SIZING_RADIATOR) * Math.max(0.0, heat);
  const structure = k * read(map.SIZING_STRUCTURE) * track;
  const fleet = buckets * bucket;
  write(map.FIGURE_MASSES, windings);
  write(map.FIGURE_MASSES + 1, feeders);
  write(map.FIGURE_MASSES + 2, switches);
  write(map.FIGURE_MASSES + 3, store);
  write(map.FIGURE_MASSES + 4, radiators);
  write(map.FIGURE_MASSES + 5, structure);
  write(map.FIGURE_MASSES + 6, fleet);
  const mass = windings + feeders + switches + store + radiators + structure + fleet;
  const cost =
    windings * read(map.SIZING_COST) +
    feeders * read(map.SIZING_COST + 1) +
    switches * read(map.SIZING_COST + 2) +
    store * read(kind + 2) +
    radiators * read(map.SIZING_COST + 3) +
    structure * read(map.SIZING_COST + 4) +
    fleet * read(map.SIZING_COST + 5);
  // The plan counts fractions of launchers, but fewer than one cannot be built.
  const rate = read(map.SIZING_RATE);
  const launchers = rate > 0.0 ? Math.max(1.0, (interval * rate) / read(map.SIZING_AVAILABILITY)) : 1.0;
  const plant = read(map.SIZING_PLANT) * mean;
  const objective = readIndex(map.SIZING_OBJECTIVE);
  const each = objective == 0 ? mass + plant : objective == 1 ? cost + plant * read(map.SIZING_COST + 6) : peak;
  write(map.FIGURE_PEAK_POWER, peak);
  write(map.FIGURE_ENERGY, shot);
  write(map.FIGURE_MEAN_POWER, mean);
  write(map.FIGURE_MASS, mass);
  write(map.FIGURE_COST, cost);
  write(map.FIGURE_LAUNCHERS, launchers);
  write(map.FIGURE_BUCKETS, buckets);
  write(map.FIGURE_PLANT, plant);
  write(map.FIGURE_OBJECTIVE, launchers * each);
  write(map.FIGURE_ALLOWED, isAllowed(peakA, M, interval) ? 1.0 : 0.0);
  return launchers * each;
}

/** Stays inside a limit by this share of it, so that rounding does not break it. */
const INSIDE: f64 = 1e-12;
/** Objective of a design that breaks a limit. */
const NOT_ALLOWED: f64 = 1e300;

/**
 * Objective of the point that the search tries, in its coordinates: ln a, bucket fraction, ln interval. An interval
 * that the duty does not allow is lengthened to the least that it does: the best design often has that one.
 */
function searchValue(): f64 {
  const m = read(map.DRIVER_PAYLOAD);
  const fraction = read(map.WORK_SEARCH_POINT + 1);
  const bucket = (m * fraction) / (1.0 - fraction);
  const asked = Math.exp(read(map.WORK_SEARCH_POINT + 2));
  const interval = Math.max(asked, leastInterval(m + bucket) * (1.0 + INSIDE));
  if (interval > read(map.DESIGN_BOX + 5)) return NOT_ALLOWED;
  write(map.DESIGN_ACCELERATION, Math.exp(read(map.WORK_SEARCH_POINT)));
  write(map.DESIGN_BUCKET, bucket);
  write(map.DESIGN_INTERVAL, interval);
  const value = sizing(read(map.DESIGN_ACCELERATION), bucket, readIndex(map.DESIGN_STORAGE), interval);
  return read(map.FIGURE_ALLOWED) == 1.0 ? value : NOT_ALLOWED;
}

/** Largest bucket fraction that clearance and heat of the windings allow; the model's windings grow with (b + αm)/M. */
function mostFraction(): f64 {
  const armature = read(map.SIZING_ARMATURE);
  const heat = read(map.SIZING_MOTOR_HEAT);
  const share =
    heat > 0.0 ? (read(map.SIZING_HEAT_LIMIT) * read(map.SIZING_CALIBRATION) * read(map.SIZING_WINDING)) / heat : 1.0;
  const cool = (share - armature) / (1.0 - armature);
  const clear = 1.0 - read(map.DRIVER_PAYLOAD) / read(map.SIZING_MOVING_LIMIT);
  return Math.max(0.0, Math.min(read(map.DESIGN_BOX + 2), Math.min(cool, clear) * (1.0 - INSIDE)));
}

/** Least acceleration that site and ground allow: no profile has a shorter track than v²/2a. */
function leastAcceleration(): f64 {
  const v = read(map.DRIVER_SPEED);
  let most = read(map.SIZING_LENGTH_LIMIT);
  if (read(map.DRIVER_STRAIGHT) != 0.0)
    most = Math.min(most, Math.sqrt(2.0 * read(map.DRIVER_RADIUS) * read(map.SIZING_DROP_LIMIT)));
  return Math.max(read(map.DESIGN_BOX), ((v * v) / (2.0 * most)) * (1.0 + INSIDE));
}

/** Most acceleration that the payload allows; on a ramp it may never be reached. */
function mostAcceleration(): f64 {
  const load = largestLoad();
  const felt = read(map.SIZING_FELT_LIMIT);
  const most = read(map.DESIGN_BOX + 1);
  if (read(map.DRIVER_PROFILE) == map.PROFILE_RAMPED) return most;
  return Math.min(most, Math.sqrt(Math.max(0.0, felt * felt - load * load)) * (1.0 - INSIDE));
}

const AXIS_COUNT: i32 = 3;
const ROUNDS: i32 = 16;

/**
 * The best design within the box, into the DESIGN and FIGURE cells: one search for each storage kind. Returns the
 * objective, or 1e300 when no design of the coarse grids is within the limits.
 */
export function sizingOptimum(): f64 {
  const least = leastAcceleration();
  const most = mostAcceleration();
  if (least > most) return NOT_ALLOWED;
  let best = NOT_ALLOWED;
  let bestKind: i32 = 0;
  for (let kind = 0; kind < map.SIZING_STORAGE_COUNT; kind++) {
    write(map.DESIGN_STORAGE, kind as f64);
    setAxis(0, Math.log(least), Math.log(most), 24);
    setAxis(1, 0.0, mostFraction(), 12);
    setAxis(2, Math.log(read(map.DESIGN_BOX + 3)), Math.log(read(map.DESIGN_BOX + 4)), 8);
    const value = leastInBox(searchValue, AXIS_COUNT, 2, ROUNDS, NOT_ALLOWED);
    if (value < best) {
      best = value;
      bestKind = kind;
      for (let axis = 0; axis < AXIS_COUNT; axis++)
        write(map.WORK_SEARCH_OVERALL + axis, read(map.WORK_SEARCH_BEST + axis));
    }
  }
  if (best >= NOT_ALLOWED) return best;
  write(map.DESIGN_STORAGE, bestKind as f64);
  for (let axis = 0; axis < AXIS_COUNT; axis++)
    write(map.WORK_SEARCH_POINT + axis, read(map.WORK_SEARCH_OVERALL + axis));
  return searchValue();
}
