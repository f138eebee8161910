/**
 * Positions of the bodies and orientation of the Moon at a time, from Chebyshev segments that the engine fitted. Common
 * subset. Each segment holds Moon and Sun from the Earth (three functions each) and the Moon's quaternion (four),
 * lowest term first.
 * Not here: the fit (src/flight/ephemeris/ephemeris-model.ts), the forces.
 */
import { read, write } from '../cells';
import * as map from '../memory';

/** Sum of a function's coefficients at cell `from` times the basis at cell `basis`. */
function series(from: i32, basis: i32): f64 {
  let sum = 0.0;
  for (let i = 0; i < map.SEGMENT_TERM_COUNT; i++) sum += read(from + i) * read(basis + i);
  return sum;
}

/** First cell of the segment of a time; the normalised time in it, from −1 to 1, is left in the basis (term 1). */
function segment(time: f64): i32 {
  const length = read(map.PARAMETER_SEGMENT_LENGTH);
  const since = (time - read(map.PARAMETER_SEGMENT_START)) / length;
  const last = read(map.PARAMETER_SEGMENT_COUNT) - 1.0;
  const index = Math.min(last, Math.max(0.0, Math.floor(since)));
  write(map.WORK_BASIS + 1, 2.0 * (since - index) - 1.0);
  return map.EPHEMERIS + (index as i32) * map.SEGMENT_FUNCTION_COUNT * map.SEGMENT_TERM_COUNT;
}

/** Fill the basis with the Chebyshev polynomials at the normalised time in term 1. */
function fillBasis(): void {
  const x = read(map.WORK_BASIS + 1);
  write(map.WORK_BASIS, 1.0);
  for (let i = 2; i < map.SEGMENT_TERM_COUNT; i++)
    write(map.WORK_BASIS + i, 2.0 * x * read(map.WORK_BASIS + i - 1) - read(map.WORK_BASIS + i - 2));
}

/** Write positions and orientation at a time into WORK_BODY. */
export function bodiesAt(time: f64): void {
  const from = segment(time);
  fillBasis();
  for (let f = 0; f < map.SEGMENT_FUNCTION_COUNT; f++)
    write(map.WORK_BODY + f, series(from + f * map.SEGMENT_TERM_COUNT, map.WORK_BASIS));
}

/** Write the Moon's position, velocity and acceleration at a time into WORK_BODY and the cells after it. */
export function moonMotionAt(time: f64): void {
  const from = segment(time);
  fillBasis();
  const x = read(map.WORK_BASIS + 1);
  const first = map.WORK_BASIS + map.SEGMENT_TERM_COUNT;
  const second = first + map.SEGMENT_TERM_COUNT;
  write(first, 0.0);
  write(first + 1, 1.0);
  write(second, 0.0);
  write(second + 1, 0.0);
  for (let i = 2; i < map.SEGMENT_TERM_COUNT; i++) {
    // T′ᵢ = 2Tᵢ₋₁ + 2xT′ᵢ₋₁ − T′ᵢ₋₂, and likewise for T″.
    write(first + i, 2.0 * read(map.WORK_BASIS + i - 1) + 2.0 * x * read(first + i - 1) - read(first + i - 2));
    write(second + i, 4.0 * read(first + i - 1) + 2.0 * x * read(second + i - 1) - read(second + i - 2));
  }
  const perUnit = 2.0 / read(map.PARAMETER_SEGMENT_LENGTH);
  for (let f = 0; f < 3; f++) {
    const at = from + f * map.SEGMENT_TERM_COUNT;
    write(map.WORK_BODY + f, series(at, map.WORK_BASIS));
    write(map.WORK_BODY_RATE + f, series(at, first) * perUnit);
    write(map.WORK_BODY_RATE2 + f, series(at, second) * perUnit * perUnit);
  }
}
