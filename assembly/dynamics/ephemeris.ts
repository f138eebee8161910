/**
 * Right-hand side of the ephemeris model: the sum of the forces of Earth, Moon and Sun, at their true positions, on a
 * payload, on inertial axes. Common subset, one lane at a time.
 * Not here: each force (forces/), the positions of the bodies (bodies.ts), the steps (integrator/ephemeris-steps.ts).
 */
import { read, write } from '../cells';
import { LANE_COUNT } from '../integrator/dop853';
import * as map from '../memory';
import { bodiesAt } from './bodies';
import { addEarthFigure } from './forces/earth-figure';
import { addMoonFigure } from './forces/moon-figure';
import { addPull } from './forces/point-mass';
import { addRadiation } from './forces/radiation';

/**
 * Derivative of a lane's state at cells `from`, at a time of the ephemeris, into cells `to`; both LANE_COUNT apart.
 * The centre is accelerated by the other bodies, too: that is subtracted.
 */
export function ephemerisDerivative(lane: i32, time: f64, from: i32, to: i32): void {
  bodiesAt(time);
  const minor = read(map.PARAMETER_MASS_RATIO);
  const major = 1.0 - minor;
  const sun = read(map.PARAMETER_GM_SUN);
  const Mx = read(map.WORK_BODY);
  const My = read(map.WORK_BODY + 1);
  const Mz = read(map.WORK_BODY + 2);
  const Sx = read(map.WORK_BODY + 3);
  const Sy = read(map.WORK_BODY + 4);
  const Sz = read(map.WORK_BODY + 5);
  const fromEarth = read(map.PARAMETER_CENTRE) == map.CENTRE_EARTH;
  const x = read(from + lane);
  const y = read(from + LANE_COUNT + lane);
  const z = read(from + 2 * LANE_COUNT + lane);
  // Position from the Moon, then from the Earth.
  const mx = fromEarth ? x - Mx : x;
  const my = fromEarth ? y - My : y;
  const mz = fromEarth ? z - Mz : z;
  const ex = fromEarth ? x : x + Mx;
  const ey = fromEarth ? y : y + My;
  const ez = fromEarth ? z : z + Mz;
  for (let i = 0; i < 3; i++) write(map.WORK_ACCELERATION + i, 0.0);
  addPull(major, ex, ey, ez);
  addPull(minor, mx, my, mz);
  if (fromEarth) addPull(minor, Mx, My, Mz);
  else addPull(major, -Mx, -My, -Mz);
  if (sun != 0.0) {
    addPull(sun, ex - Sx, ey - Sy, ez - Sz);
    if (fromEarth) addPull(sun, Sx, Sy, Sz);
    else addPull(sun, Sx - Mx, Sy - My, Sz - Mz);
  }
  addMoonFigure(mx, my, mz);
  addEarthFigure(ex, ey, ez);
  addRadiation(read(map.WORK_RADIATION + lane), ex, ey, ez);
  for (let i = 0; i < 3; i++) {
    write(to + i * LANE_COUNT + lane, read(from + (3 + i) * LANE_COUNT + lane));
    write(to + (3 + i) * LANE_COUNT + lane, read(map.WORK_ACCELERATION + i));
  }
}

/**
 * Squared distance of a lane's state at cells `from` to the nearer of Earth and Moon; WORK_BODY must be of the same
 * time.
 */
export function nearerSquared(lane: i32, from: i32): f64 {
  const x = read(from + lane);
  const y = read(from + LANE_COUNT + lane);
  const z = read(from + 2 * LANE_COUNT + lane);
  const sign = read(map.PARAMETER_CENTRE) == map.CENTRE_EARTH ? -1.0 : 1.0;
  const ox = x + sign * read(map.WORK_BODY);
  const oy = y + sign * read(map.WORK_BODY + 1);
  const oz = z + sign * read(map.WORK_BODY + 2);
  return Math.min(x * x + y * y + z * z, ox * ox + oy * oy + oz * oz);
}
