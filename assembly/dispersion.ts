/**
 * Launches with random errors, as states in the input columns: one sample is one seed, one index, seven errors. Common
 * subset. Not here: the flights (integrator/batch.ts) and what is made of their ends (src/flight).
 * Order of the errors: speed, azimuth, elevation, place to the north, place to the east, time of release, area to mass. The
 * last two do not move the state: whoever flies the samples on a date takes them from the draws.
 */
import { read, write } from './cells';
import { launchState } from './launch';
import {
  CAPACITY_COUNT,
  DISPERSION_DRAW,
  DISPERSION_FACTOR,
  DISPERSION_LAUNCH,
  DISPERSION_UNIFORM,
  ERROR_COUNT,
  RANDOM_NORMAL,
} from './memory';
import { drawPair } from './random';

/**
 * Draw samples first to first + count − 1 into rows 0 to count − 1: their errors into DISPERSION_DRAW, their launch
 * states into the input columns. Errors are the lower triangular DISPERSION_FACTOR times as many independent draws.
 */
export function disperse(first: i32, count: i32): void {
  const latitude = read(DISPERSION_LAUNCH);
  const longitude = read(DISPERSION_LAUNCH + 1);
  const azimuth = read(DISPERSION_LAUNCH + 2);
  const elevation = read(DISPERSION_LAUNCH + 3);
  const radius = read(DISPERSION_LAUNCH + 4);
  const speed = read(DISPERSION_LAUNCH + 5);
  const uniform = read(DISPERSION_UNIFORM) != 0.0;
  for (let row = 0; row < count; row++) {
    for (let error = 0; error < ERROR_COUNT; error++) write(DISPERSION_DRAW + error * CAPACITY_COUNT + row, 0.0);
    for (let place = 0; place < ERROR_COUNT; place++) {
      if (place % 2 == 0) drawPair(first + row, place / 2, uniform);
      const draw = read(RANDOM_NORMAL + (place % 2));
      for (let error = place; error < ERROR_COUNT; error++) {
        const cell = DISPERSION_DRAW + error * CAPACITY_COUNT + row;
        write(cell, read(cell) + read(DISPERSION_FACTOR + error * ERROR_COUNT + place) * draw);
      }
    }
    const at = DISPERSION_DRAW + row;
    launchState(
      row,
      latitude + read(at + 3 * CAPACITY_COUNT) / radius,
      longitude + read(at + 4 * CAPACITY_COUNT) / (radius * Math.cos(latitude)),
      azimuth + read(at + CAPACITY_COUNT),
      elevation + read(at + 2 * CAPACITY_COUNT),
      radius,
      speed + read(at),
    );
  }
}
