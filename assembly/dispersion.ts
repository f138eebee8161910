/**
 * Launches with random errors, as states in the input columns: one sample is one seed, one index, seven errors. Common
 * subset. Not here: the flights (integrator/batch.ts) and the statistics of their arrivals (src/flight).
 * Order of the errors: speed, azimuth, elevation, place to the north, place to the east, time of release, area to mass.
 * The last two do not change the state: flights in the ephemeris model read them from the draws.
 */
import { read, write } from './cells';
import { launchState } from './launch';
import * as map from './memory';
import { drawPair } from './random';

/**
 * Draw samples first to first + count − 1 into rows 0 to count − 1: their errors into DISPERSION_DRAW, their launch
 * states into the input columns. Errors are the lower triangular DISPERSION_FACTOR times as many independent draws.
 */
export function disperse(first: i32, count: i32): void {
  const latitude = read(map.DISPERSION_LAUNCH);
  const longitude = read(map.DISPERSION_LAUNCH + 1);
  const azimuth = read(map.DISPERSION_LAUNCH + 2);
  const elevation = read(map.DISPERSION_LAUNCH + 3);
  const radius = read(map.DISPERSION_LAUNCH + 4);
  const speed = read(map.DISPERSION_LAUNCH + 5);
  const uniform = read(map.DISPERSION_UNIFORM) != 0.0;
  for (let row = 0; row < count; row++) {
    for (let error = 0; error < map.ERROR_COUNT; error++)
      write(map.DISPERSION_DRAW + error * map.CAPACITY_COUNT + row, 0.0);
    for (let place = 0; place < map.ERROR_COUNT; place++) {
      if (place % 2 == 0) drawPair(first + row, place / 2, uniform);
      const draw = read(map.RANDOM_NORMAL + (place % 2));
      for (let error = place; error < map.ERROR_COUNT; error++) {
        const cell = map.DISPERSION_DRAW + error * map.CAPACITY_COUNT + row;
        write(cell, read(cell) + read(map.DISPERSION_FACTOR + error * map.ERROR_COUNT + place) * draw);
      }
    }
    const at = map.DISPERSION_DRAW + row;
    launchState(
      row,
      latitude + read(at + 3 * map.CAPACITY_COUNT) / radius,
      longitude + read(at + 4 * map.CAPACITY_COUNT) / (radius * Math.cos(latitude)),
      azimuth + read(at + map.CAPACITY_COUNT),
      elevation + read(at + 2 * map.CAPACITY_COUNT),
      radius,
      speed + read(at),
    );
  }
}
