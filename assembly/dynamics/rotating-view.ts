/**
 * An inertial state of the ephemeris model on axes that turn and stretch with the Earth-Moon line: the Moon is at the
 * origin, the Earth at (−1, 0, 0), libration points are where the circular problem has them. Common subset.
 * Symbols: M Moon from Earth, l its length, h = M × M′, Ω turning rate of the axes (its y is 0), p q place and rate on
 * them.
 */
import { read, write } from '../cells';
import * as map from '../memory';
import { moonMotionAt } from './bodies';

/**
 * Write the view of a state whose components lie `stride` cells apart from `at`, at a time of the ephemeris, into eight
 * cells: place, rate, then l and l′/l.
 */
export function viewState(time: f64, at: i32, stride: i32, to: i32): void {
  moonMotionAt(time);
  const Mx = read(map.WORK_BODY);
  const My = read(map.WORK_BODY + 1);
  const Mz = read(map.WORK_BODY + 2);
  const Vx = read(map.WORK_BODY_RATE);
  const Vy = read(map.WORK_BODY_RATE + 1);
  const Vz = read(map.WORK_BODY_RATE + 2);
  const fromEarth = read(map.PARAMETER_CENTRE) == map.CENTRE_EARTH;
  const x = fromEarth ? read(at) - Mx : read(at);
  const y = fromEarth ? read(at + stride) - My : read(at + stride);
  const z = fromEarth ? read(at + 2 * stride) - Mz : read(at + 2 * stride);
  const u = fromEarth ? read(at + 3 * stride) - Vx : read(at + 3 * stride);
  const v = fromEarth ? read(at + 4 * stride) - Vy : read(at + 4 * stride);
  const w = fromEarth ? read(at + 5 * stride) - Vz : read(at + 5 * stride);
  const l = Math.sqrt(Mx * Mx + My * My + Mz * Mz);
  const hx = My * Vz - Mz * Vy;
  const hy = Mz * Vx - Mx * Vz;
  const hz = Mx * Vy - My * Vx;
  const h = Math.sqrt(hx * hx + hy * hy + hz * hz);
  const ax = Mx / l;
  const ay = My / l;
  const az = Mz / l;
  const cx = hx / h;
  const cy = hy / h;
  const cz = hz / h;
  const bx = cy * az - cz * ay;
  const by = cz * ax - cx * az;
  const bz = cx * ay - cy * ax;
  const stretch = (Mx * Vx + My * Vy + Mz * Vz) / (l * l);
  const turn = h / (l * l);
  const tilt =
    (l * (read(map.WORK_BODY_RATE2) * cx + read(map.WORK_BODY_RATE2 + 1) * cy + read(map.WORK_BODY_RATE2 + 2) * cz)) / h;
  const px = x * ax + y * ay + z * az;
  const py = x * bx + y * by + z * bz;
  const pz = x * cx + y * cy + z * cz;
  const qx = u * ax + v * ay + w * az;
  const qy = u * bx + v * by + w * bz;
  const qz = u * cx + v * cy + w * cz;
  write(to, px / l);
  write(to + 1, py / l);
  write(to + 2, pz / l);
  write(to + 3, (qx + turn * py - stretch * px) / l);
  write(to + 4, (qy - turn * px + tilt * pz - stretch * py) / l);
  write(to + 5, (qz - tilt * py - stretch * pz) / l);
  write(to + 6, l);
  write(to + 7, stretch);
}
