/**
 * Sections: where along a path an arrival is told, how far off it is, and how both move with the state. Four shapes serve
 * every target: a plane through a point, the nearest pass by a point, an apsis about a body, a sphere with an energy.
 * States are Moon-centred on the rotating axes; lengths in Earth-Moon distances. Not here: which target has which (targets.ts).
 * Symbols: d place from a centre, v rate on the rotating axes, V = v + ẑ × d velocity on inertial axes, h = d × V.
 */
import { acos } from '../../maths/angles.ts';
import { cube, hypot } from '../../maths/products.ts';
import { KIND_APSIS, KIND_PLANE, KIND_SPHERE } from '../../../assembly/memory.ts';
import type { EventSlot } from '../../kernel/kernel.ts';
import type { Vector } from '../flight-result.ts';
import { cross, dot, plus, scaled, unit } from '../vectors.ts';

type State = readonly number[];

/** Rates of the section's own condition and of both misses with the six components of a state on it. */
export interface SectionGradients {
  readonly crossing: State;
  readonly miss: State;
  readonly normal: State;
}

/** One way to arrive. `normal` is the miss out of the plane, or of the plane; a target without one has 0. */
export interface Section {
  readonly event: Omit<EventSlot, 'status'>;
  misses(state: State): readonly [miss: number, normal: number];
  gradients(state: State): SectionGradients;
  /** Share of the miss that lies square to the path: 1 but for slanted crossings of a plane. */
  slantFactor(state: State): number;
}

const NORTH: Vector = [0, 0, 1];
const NONE = [0, 0, 0] as const;
const place = (state: State): Vector => [state[0]!, state[1]!, state[2]!];
const rate = (state: State): Vector => [state[3]!, state[4]!, state[5]!];

/**
 * The first crossing of the plane through a point square to `ahead`; the miss lies along `across`, the other along
 * ahead × across. Unit vectors.
 */
export function planeSection(point: Vector, ahead: Vector, across: Vector): Section {
  const up = cross(ahead, across);
  return {
    event: { kind: KIND_PLANE, direction: 0, point: ahead, size: dot(ahead, point) },
    misses: (state) => {
      const d = plus(place(state), point, -1);
      return [dot(d, across), dot(d, up)];
    },
    gradients: () => ({ crossing: [...ahead, ...NONE], miss: [...across, ...NONE], normal: [...up, ...NONE] }),
    slantFactor: (state) => {
      const v = rate(state);
      return Math.abs(dot(v, ahead)) / hypot(dot(v, ahead), dot(v, across));
    },
  };
}

/**
 * The nearest pass by a point, no farther than `reach`. The miss is to the left of the path in the plane of the Moon's
 * orbit, the other above it.
 */
export function passSection(point: Vector, reach: number): Section {
  const parts = (state: State) => {
    const d = plus(place(state), point, -1);
    const v = rate(state);
    const level = hypot(v[0], v[1]);
    return { d, v, level, speed: hypot(...v), side: (d[1] * v[0] - d[0] * v[1]) / level };
  };
  return {
    event: { kind: KIND_APSIS, direction: 1, point, size: reach },
    misses: (state) => {
      const { d, level, speed, side } = parts(state);
      // d is square to v here, so that what is not to the side is d_z |v| / v_level.
      return [side, (d[2] * speed) / level];
    },
    gradients: (state) => {
      const { d, v, level, speed, side } = parts(state);
      const level2 = level * level;
      const bend = d[2] / (level * speed) - (d[2] * speed) / (level * level2);
      return {
        crossing: [...v, ...d],
        miss: [
          -v[1] / level,
          v[0] / level,
          0,
          d[1] / level - (side * v[0]) / level2,
          -d[0] / level - (side * v[1]) / level2,
          0,
        ],
        normal: [0, 0, speed / level, v[0] * bend, v[1] * bend, (d[2] * v[2]) / (level * speed)],
      };
    },
    slantFactor: () => 1,
  };
}

/** Below this sine an orbit lies in the plane of the Moon's, where its inclination has no rate. */
const IN_PLANE_RATIO = 1e-7;

/**
 * The first pericentre (rising) or apocentre (falling) about a body, no farther than `reach`. The miss is its radius beyond
 * the one wanted; the other is the radius times the angle between the planes reached and wanted.
 */
export function apsisSection(
  centre: Vector,
  direction: 1 | -1,
  radius: number,
  reach: number,
  inclination: number,
): Section {
  const parts = (state: State) => {
    const d = plus(place(state), centre, -1);
    const V = plus(rate(state), cross(NORTH, d));
    const h = cross(d, V);
    const size = hypot(...h);
    return { d, V, h, size, cosine: Math.max(-1, Math.min(1, h[2] / size)) };
  };
  return {
    event: { kind: KIND_APSIS, direction, point: centre, size: reach },
    misses: (state) => {
      const { d, cosine } = parts(state);
      return [hypot(...d) - radius, radius * (acos(cosine) - inclination)];
    },
    gradients: (state) => {
      const { d, V, h, size, cosine } = parts(state);
      const sine = hypot(h[0], h[1]) / size;
      const crossing = [...rate(state), ...d];
      const miss = [...unit(d), ...NONE];
      // In the plane itself any change tilts the orbit; what counts then is the climb of the path.
      if (sine < IN_PLANE_RATIO) return { crossing, miss, normal: [0, 0, 0, 0, 0, radius / hypot(...V)] };
      const g = scaled(plus(NORTH, scaled(h, cosine / size), -1), -radius / (sine * size));
      const perRate = cross(g, d);
      const perPlace = plus(cross(V, g), cross(perRate, NORTH));
      return { crossing, miss, normal: [...perPlace, ...perRate] };
    },
    slantFactor: () => 1,
  };
}

/**
 * The way out through a sphere about the barycentre. The miss is the energy beyond the one wanted, as the height that it is
 * worth in the pull of Earth and Moon there (energy height).
 */
export function energySection(µ: number, radius: number, energy: number): Section {
  const barycentre: Vector = [-(1 - µ), 0, 0];
  const earth: Vector = [-1, 0, 0];
  const worth = radius * radius;
  const parts = (state: State) => {
    const d = plus(place(state), barycentre, -1);
    const V = plus(rate(state), cross(NORTH, d));
    const toEarth = plus(place(state), earth, -1);
    const toMoon = place(state);
    return { d, V, toEarth, toMoon, r1: hypot(...toEarth), r2: hypot(...toMoon) };
  };
  return {
    event: { kind: KIND_SPHERE, direction: 1, point: barycentre, size: radius },
    misses: (state) => {
      const { V, r1, r2 } = parts(state);
      return [(dot(V, V) / 2 - (1 - µ) / r1 - µ / r2 - energy) * worth, 0];
    },
    gradients: (state) => {
      const { d, V, toEarth, toMoon, r1, r2 } = parts(state);
      const pull = plus(scaled(toEarth, (1 - µ) / cube(r1)), toMoon, µ / cube(r2));
      return {
        crossing: [...scaled(d, 2), ...NONE],
        miss: [...scaled(plus(pull, cross(V, NORTH)), worth), ...scaled(V, worth)],
        normal: [...NONE, ...NONE],
      };
    },
    slantFactor: () => 1,
  };
}
