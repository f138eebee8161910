/**
 * Variational equations of the ephemeris model: the gradient of the forces with the payload's position on inertial
 * axes, and Φ′ = A(t)Φ. Common subset, one lane at a time.
 * Not here: the forces themselves (ephemeris.ts, forces/), the stages of Φ (integrator/variations.ts).
 */
import { read, write } from '../cells';
import { LANE_COUNT } from '../integrator/dop853';
import * as map from '../memory';
import { bodiesAt } from './bodies';
import { addEarthFigureGradient } from './forces/earth-figure';
import { addMoonFigureGradient } from './forces/moon-figure';
import { addPullGradient } from './forces/point-mass';
import { addRadiationGradient } from './forces/radiation';

/** Gradient of all forces on a lane's state at cells `from`, at a time of the ephemeris, into WORK_GRADIENT. */
function forceGradient(lane: i32, time: f64, from: i32): void {
  bodiesAt(time);
  const minor = read(map.PARAMETER_MASS_RATIO);
  const sun = read(map.PARAMETER_GM_SUN);
  const Mx = read(map.WORK_BODY);
  const My = read(map.WORK_BODY + 1);
  const Mz = read(map.WORK_BODY + 2);
  const fromEarth = read(map.PARAMETER_CENTRE) == map.CENTRE_EARTH;
  const x = read(from + lane);
  const y = read(from + LANE_COUNT + lane);
  const z = read(from + 2 * LANE_COUNT + lane);
  const mx = fromEarth ? x - Mx : x;
  const my = fromEarth ? y - My : y;
  const mz = fromEarth ? z - Mz : z;
  const ex = fromEarth ? x : x + Mx;
  const ey = fromEarth ? y : y + My;
  const ez = fromEarth ? z : z + Mz;
  for (let i = 0; i < 6; i++) write(map.WORK_GRADIENT + i, 0.0);
  addPullGradient(1.0 - minor, ex, ey, ez);
  addPullGradient(minor, mx, my, mz);
  if (sun != 0.0) addPullGradient(sun, ex - read(map.WORK_BODY + 3), ey - read(map.WORK_BODY + 4), ez - read(map.WORK_BODY + 5));
  addMoonFigureGradient(mx, my, mz);
  addEarthFigureGradient(ex, ey, ez);
  addRadiationGradient(read(map.WORK_RADIATION + lane), ex, ey, ez);
}

/**
 * AΦ of a lane, for `count` components of Φ at cells `matrix` along the state at cells `place`, into cells `to`; all
 * LANE_COUNT apart.
 */
export function ephemerisMatrixDerivative(lane: i32, time: f64, place: i32, matrix: i32, to: i32, count: i32): void {
  forceGradient(lane, time, place);
  const gxx = read(map.WORK_GRADIENT);
  const gxy = read(map.WORK_GRADIENT + 1);
  const gxz = read(map.WORK_GRADIENT + 2);
  const gyy = read(map.WORK_GRADIENT + 3);
  const gyz = read(map.WORK_GRADIENT + 4);
  const gzz = read(map.WORK_GRADIENT + 5);
  for (let c = 0; c < count; c += 6) {
    const from = matrix + c * LANE_COUNT + lane;
    const into = to + c * LANE_COUNT + lane;
    const x = read(from);
    const y = read(from + LANE_COUNT);
    const z = read(from + 2 * LANE_COUNT);
    for (let i = 0; i < 3; i++) write(into + i * LANE_COUNT, read(from + (3 + i) * LANE_COUNT));
    write(into + 3 * LANE_COUNT, gxx * x + gxy * y + gxz * z);
    write(into + 4 * LANE_COUNT, gxy * x + gyy * y + gyz * z);
    write(into + 5 * LANE_COUNT, gxz * x + gyz * y + gzz * z);
  }
}
