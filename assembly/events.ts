/**
 * Events: where along a step a sphere, a plane or an apsis is met. Common subset, one lane at a time.
 * Each slot has a value g(state) and a rate dg/dt; it fires where g changes sign, and the root is found on the dense
 * output to the last bits of time. A double crossing inside one step is found through the extremum between the two.
 * In the ephemeris model states are evaluated on the axes of the Earth-Moon line, in units of its present length.
 * Not here: what an event does to the flight (batch.ts).
 */
import { read, readIndex, write } from './cells';
import { viewState } from './dynamics/rotating-view';
import { probe } from './integrator/dense';
import { LANE_COUNT } from './integrator/dop853';
import { usesEphemeris, ephemerisTime } from './integrator/ephemeris-steps';
import * as map from './memory';

/** Sides of an event: the sign of g. Twice the sign stands for a start at zero whose g moves to that side at once. */
const SIDE_ABOVE = 1.0;
const SIDE_BELOW = -1.0;
const SIDE_RISES_OFF = 2.0;
const SIDE_FALLS_IN = -2.0;
/** A start whose value is below this (for a sphere: this share of the squared radius) counts as at zero. */
const NEAR_ZERO_RATIO = 1e-12;
/** Fraction of a slot that does not fire in the step. */
const NEVER = 2.0;

/**
 * Value g of a slot for the state whose components lie `stride` cells apart from `at`; l is the length of its unit,
 * stretch the relative rate l′/l.
 */
function eventValue(slot: i32, at: i32, stride: i32, l: f64, stretch: f64): f64 {
  const kind = readIndex(slot + map.EVENT_KIND);
  const x = read(at);
  const y = read(at + stride);
  const z = read(at + 2 * stride);
  const a = read(slot + map.EVENT_X);
  const b = read(slot + map.EVENT_Y);
  const c = read(slot + map.EVENT_Z);
  const size = read(slot + map.EVENT_SIZE);
  if (kind == map.KIND_PLANE) return a * x + b * y + c * z - size;
  const dx = x - a;
  const dy = y - b;
  const dz = z - c;
  const radius = size / l;
  const rr = dx * dx + dy * dy + dz * dz;
  if (kind == map.KIND_SPHERE) return rr - radius * radius;
  return dx * read(at + 3 * stride) + dy * read(at + 4 * stride) + dz * read(at + 5 * stride) + stretch * rr;
}

/** Rate dg/dt of a sphere or plane slot; 0 for an apsis: its extrema inside a step are not searched. */
function eventRate(slot: i32, at: i32, stride: i32, l: f64, stretch: f64): f64 {
  const kind = readIndex(slot + map.EVENT_KIND);
  const u = read(at + 3 * stride);
  const v = read(at + 4 * stride);
  const w = read(at + 5 * stride);
  const a = read(slot + map.EVENT_X);
  const b = read(slot + map.EVENT_Y);
  const c = read(slot + map.EVENT_Z);
  if (kind == map.KIND_PLANE) return a * u + b * v + c * w;
  if (kind == map.KIND_APSIS) return 0.0;
  const radius = read(slot + map.EVENT_SIZE) / l;
  const approach = (read(at) - a) * u + (read(at + stride) - b) * v + (read(at + 2 * stride) - c) * w;
  return 2.0 * (approach + stretch * radius * radius);
}

/**
 * Rate of (r − c)·v at a lane's start, v² + (r − c)·a. It tells perigee from apogee, and inside from outside for
 * a start tangent to the sphere. On inertial states it holds only for spheres about the centre; flights start on no others.
 */
function radialSlope(slot: i32, lane: i32): f64 {
  let slope = 0.0;
  for (let i = 0; i < 3; i++) {
    const arm = read(map.WORK_Y + i * LANE_COUNT + lane) - read(slot + map.EVENT_X + i);
    const speed = read(map.WORK_Y + (3 + i) * LANE_COUNT + lane);
    slope += speed * speed + arm * read(map.WORK_K + (3 + i) * LANE_COUNT + lane);
  }
  return slope;
}

/** Side on which a lane's first step starts; a start at zero takes the side of the first derivative that is not zero. */
function startSide(slot: i32, lane: i32, value: f64, rate: f64): f64 {
  const kind = readIndex(slot + map.EVENT_KIND);
  const size = read(slot + map.EVENT_SIZE);
  const near = kind == map.KIND_SPHERE ? NEAR_ZERO_RATIO * size * size : NEAR_ZERO_RATIO;
  if (Math.abs(value) > near) return value >= 0.0 ? SIDE_ABOVE : SIDE_BELOW;
  const slope = Math.abs(rate) > NEAR_ZERO_RATIO || kind == map.KIND_PLANE ? rate : radialSlope(slot, lane);
  if (slope > 0.0) return SIDE_RISES_OFF;
  return kind == map.KIND_SPHERE ? SIDE_FALLS_IN : SIDE_BELOW;
}

/** Set side, value and rate of every slot at a lane's start, from the state in WORK_Y and its derivative in stage 1. */
export function startEvents(lane: i32): void {
  const count = readIndex(map.PARAMETER_EVENT_COUNT);
  const ephemeris = usesEphemeris();
  if (ephemeris && count > 0) viewState(ephemerisTime(lane, 0.0), map.WORK_Y + lane, LANE_COUNT, map.WORK_VIEW);
  const from = ephemeris ? map.WORK_VIEW : map.WORK_Y + lane;
  const stride = ephemeris ? 1 : LANE_COUNT;
  const l = ephemeris ? read(map.WORK_VIEW + 6) : 1.0;
  const stretch = ephemeris ? read(map.WORK_VIEW + 7) : 0.0;
  for (let e = 0; e < count; e++) {
    const slot = map.EVENT + e * map.EVENT_STRIDE;
    const at = e * LANE_COUNT + lane;
    const value = eventValue(slot, from, stride, l, stretch);
    const rate = eventRate(slot, from, stride, l, stretch);
    write(map.WORK_EVENT_VALUE + at, value);
    const side = startSide(slot, lane, value, rate);
    write(map.WORK_EVENT_SIDE + at, side);
    // There the rate is only rounding, and must not look like a movement towards zero.
    write(map.WORK_EVENT_RATE + at, side == SIDE_RISES_OFF ? 0.0 : rate);
  }
}

/** Value (order 0) or rate (order 1) of a slot at a fraction of a lane's step. */
function along(slot: i32, lane: i32, order: i32, fraction: f64): f64 {
  probe(lane, fraction);
  if (usesEphemeris()) {
    viewState(ephemerisTime(lane, fraction), map.WORK_PROBE, 1, map.WORK_VIEW);
    const l = read(map.WORK_VIEW + 6);
    const stretch = read(map.WORK_VIEW + 7);
    return order == 0 ? eventValue(slot, map.WORK_VIEW, 1, l, stretch) : eventRate(slot, map.WORK_VIEW, 1, l, stretch);
  }
  return order == 0 ? eventValue(slot, map.WORK_PROBE, 1, 1.0, 0.0) : eventRate(slot, map.WORK_PROBE, 1, 1.0, 0.0);
}

/** Root of value or rate between two fractions with values of opposite sign: false position, Illinois variant. */
function root(slot: i32, lane: i32, order: i32, from: f64, to: f64, valueFrom: f64, valueTo: f64): f64 {
  let a = from;
  let b = to;
  let ga = valueFrom;
  let gb = valueTo;
  let side = 0;
  for (let i = 0; i < 100 && Math.abs(b - a) > 1e-15; i++) {
    // Every eighth step halves: false position alone is slow where g is flat at one end.
    let middle = i % 8 == 7 ? 0.5 * (a + b) : (a * gb - b * ga) / (gb - ga);
    if (!(middle > Math.min(a, b) && middle < Math.max(a, b))) middle = 0.5 * (a + b);
    const g = along(slot, lane, order, middle);
    if (g == 0.0) return middle;
    if (g > 0.0 == gb > 0.0) {
      b = middle;
      gb = g;
      if (side == 1) ga *= 0.5;
      side = 1;
    } else {
      a = middle;
      ga = g;
      if (side == 2) gb *= 0.5;
      side = 2;
    }
  }
  return b;
}

/** Whether an apsis lies within the slot's size; true where the size is 0, and for other kinds. */
function isWithinReach(slot: i32, lane: i32, fraction: f64): boolean {
  if (readIndex(slot + map.EVENT_KIND) != map.KIND_APSIS) return true;
  const size = read(slot + map.EVENT_SIZE);
  if (size == 0.0) return true;
  probe(lane, fraction);
  const ephemeris = usesEphemeris();
  if (ephemeris) viewState(ephemerisTime(lane, fraction), map.WORK_PROBE, 1, map.WORK_VIEW);
  const from = ephemeris ? map.WORK_VIEW : map.WORK_PROBE;
  const radius = ephemeris ? size / read(map.WORK_VIEW + 6) : size;
  let rr = 0.0;
  for (let i = 0; i < 3; i++) {
    const arm = read(from + i) - read(slot + map.EVENT_X + i);
    rr += arm * arm;
  }
  return rr <= radius * radius;
}

/** Record that slot e fires at a fraction, if it watches for crossings in this direction. */
function fire(e: i32, slot: i32, lane: i32, rising: boolean, fraction: f64): void {
  const direction = read(slot + map.EVENT_DIRECTION);
  if (direction > 0.0 && !rising) return;
  if (direction < 0.0 && rising) return;
  if (!isWithinReach(slot, lane, fraction)) return;
  if (fraction < read(map.WORK_EVENT_FRACTION + e)) write(map.WORK_EVENT_FRACTION + e, fraction);
  write(map.WORK_EVENT_FIRINGS + e, read(map.WORK_EVENT_FIRINGS + e) + 1.0);
}

/** Crossings of one slot in a lane's step, given value and rate at the step's end. */
function scanSlot(e: i32, slot: i32, lane: i32, endValue: f64, endRate: f64): void {
  const at = e * LANE_COUNT + lane;
  const side = read(map.WORK_EVENT_SIDE + at);
  const startValue = read(map.WORK_EVENT_VALUE + at);
  if (side == SIDE_FALLS_IN) {
    fire(e, slot, lane, false, 0.0);
    return;
  }
  const above = side > 0.0;
  const endAbove = endValue >= 0.0;
  if (above != endAbove) {
    let from = 0.0;
    let valueFrom = startValue;
    if (side == SIDE_RISES_OFF) {
      // The start itself is a zero: first find a later point above the sphere.
      from = 1.0;
      valueFrom = endValue;
      for (let i = 0; i < 50 && valueFrom <= 0.0; i++) {
        from *= 0.5;
        valueFrom = along(slot, lane, 0, from);
      }
      if (valueFrom <= 0.0) {
        fire(e, slot, lane, false, 0.0);
        return;
      }
    }
    fire(e, slot, lane, !above, root(slot, lane, 0, from, 1.0, valueFrom, endValue));
    return;
  }
  const startRate = read(map.WORK_EVENT_RATE + at);
  const turnsBack = above ? startRate < 0.0 && endRate > 0.0 : startRate > 0.0 && endRate < 0.0;
  if (!turnsBack) return;
  const turn = root(slot, lane, 1, 0.0, 1.0, startRate, endRate);
  const turnValue = along(slot, lane, 0, turn);
  if (turnValue >= 0.0 == above) return;
  fire(e, slot, lane, !above, root(slot, lane, 0, 0.0, turn, startValue, turnValue));
  fire(e, slot, lane, above, root(slot, lane, 0, turn, 1.0, turnValue, endValue));
}

/** Search a lane's accepted step for every slot; fractions and numbers of firings go into the work area. */
export function scanEvents(lane: i32): void {
  const count = readIndex(map.PARAMETER_EVENT_COUNT);
  const ephemeris = usesEphemeris();
  if (ephemeris && count > 0) viewState(ephemerisTime(lane, 1.0), map.WORK_NEW + lane, LANE_COUNT, map.WORK_VIEW_END);
  const end = ephemeris ? map.WORK_VIEW_END : map.WORK_NEW + lane;
  const stride = ephemeris ? 1 : LANE_COUNT;
  const l = ephemeris ? read(map.WORK_VIEW_END + 6) : 1.0;
  const stretch = ephemeris ? read(map.WORK_VIEW_END + 7) : 0.0;
  for (let e = 0; e < count; e++) {
    const slot = map.EVENT + e * map.EVENT_STRIDE;
    const at = e * LANE_COUNT + lane;
    write(map.WORK_EVENT_FRACTION + e, NEVER);
    write(map.WORK_EVENT_FIRINGS + e, 0.0);
    const endValue = eventValue(slot, end, stride, l, stretch);
    const endRate = eventRate(slot, end, stride, l, stretch);
    scanSlot(e, slot, lane, endValue, endRate);
    write(map.WORK_EVENT_SIDE + at, endValue >= 0.0 ? SIDE_ABOVE : SIDE_BELOW);
    write(map.WORK_EVENT_VALUE + at, endValue);
    write(map.WORK_EVENT_RATE + at, endRate);
  }
}
