/**
 * From a launch site to a state: position on the mean lunar sphere and velocity relative to its surface, Moon-centred on
 * the rotating axes. Common subset. Frame (binding): longitude 0 faces the Earth (−ξ), 90° E is −y, +z is north.
 * Symbols: φ latitude, λ longitude, A azimuth clockwise from north, e elevation.
 */
import { write } from './cells';
import * as map from './memory';

/**
 * Write the launch state of one trajectory into the input columns. Angles in radians, radius and speed in the units of
 * the three-body problem. The end time is left as it is.
 */
export function launchState(
  trajectory: i32,
  latitude: f64,
  longitude: f64,
  azimuth: f64,
  elevation: f64,
  radius: f64,
  speed: f64,
): void {
  const sinφ = Math.sin(latitude);
  const cosφ = Math.cos(latitude);
  const sinλ = Math.sin(longitude);
  const cosλ = Math.cos(longitude);
  const up = Math.sin(elevation) * speed;
  const east = Math.cos(elevation) * Math.sin(azimuth) * speed;
  const north = Math.cos(elevation) * Math.cos(azimuth) * speed;
  const at = map.INPUT + trajectory;
  write(at, -cosφ * cosλ * radius);
  write(at + map.CAPACITY_COUNT, -cosφ * sinλ * radius);
  write(at + 2 * map.CAPACITY_COUNT, sinφ * radius);
  write(at + 3 * map.CAPACITY_COUNT, -cosφ * cosλ * up + sinλ * east + sinφ * cosλ * north);
  write(at + 4 * map.CAPACITY_COUNT, -cosφ * sinλ * up - cosλ * east + sinφ * sinλ * north);
  write(at + 5 * map.CAPACITY_COUNT, sinφ * up + cosφ * north);
}
