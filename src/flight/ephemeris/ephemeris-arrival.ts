/**
 * An arrival on a date: misses and values, from the state that a flight ended with. Points and periodic orbits stand on the
 * axes of the Earth-Moon line and stretch with it; orbits and escapes are computed on axes that do not turn.
 * Not here: flying (ephemeris-launch.ts), the circular problem's arrivals (arrivals.ts).
 */
import { hypot, square } from '../../maths/products.ts';
import { RADIUS_EARTH_KM, RADIUS_INFLUENCE_EARTH_KM } from '../../../assembly/constants.ts';
import type { RotatingView } from '../../kernel/ephemeris-model.ts';
import { radians } from '../../units.ts';
import type { EphemerisSpan } from './ephemeris-model.ts';
import type { InertialState } from './ephemeris-propagation.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import type { Vector } from '../flight-result.ts';
import {
  pointValue,
  inclinationOf,
  orbitValue,
  escapeValue,
  type ArrivalValue,
  type ReferencePlane,
} from '../targets/arrival-value.ts';
import { nodeTime_h, sunSynchronousInclination_deg } from './sun-synchronous.ts';
import { cross, plus, unit } from '../vectors.ts';
import type { Target } from '../targets/targets.ts';

/** Misses of an arrival on a date, signed as in the circular problem, and its values. */
export interface EphemerisMiss extends ArrivalValue {
  readonly miss_km: number;
  readonly missNormal_km: number;
  readonly distance_km: number;
}

/** Row i of the rotating view, for an arrival at a point target. */
export function pointArrival({ units, target }: FlightSetting, view: RotatingView, i: number): EphemerisMiss {
  const scale = view.distance[i]!;
  const off = plus([view.state[0]![i]!, view.state[1]![i]!, view.state[2]![i]!], target.place, -1);
  // A point that misses the target also drifts with the stretching of the line.
  const drift = plus([view.state[3]![i]!, view.state[4]![i]!, view.state[5]![i]!], off, view.stretch[i]);
  const [miss, normal] = target.section.misses([...plus(off, target.place), ...drift]);
  const scale_km = scale * units.length_km;
  return {
    miss_km: miss * scale_km,
    missNormal_km: normal * scale_km,
    distance_km: hypot(...off) * scale_km,
    ...pointValue(hypot(...plus(drift, target.motion, -1)) * scale * units.speed_km_s * 1000),
  };
}

/** Inclination wanted on a date: of the dawn-dusk orbit the one that turns with the Sun. */
function wantedInclination_deg(orbit: NonNullable<Target['orbit']>): number {
  return orbit.dawnDusk ? sunSynchronousInclination_deg(orbit.finalRadius_km - RADIUS_EARTH_KM) : orbit.inclination_deg;
}

/** An arrival at an orbit or an escape, from the Moon-centred state on inertial axes at a time. */
export function bodyArrival(
  { constants, units, target }: FlightSetting,
  { ephemeris }: EphemerisSpan,
  state: InertialState,
  time_days: number,
): EphemerisMiss {
  const moon = ephemeris.moon_km(time_days);
  const moonVelocity = ephemeris.moonVelocity_km_s(time_days);
  /** The state from a point on the Earth-Moon line, a share of it away from the Moon. */
  const seenFrom = (share: number): InertialState => ({
    position_km: plus(state.position_km, moon, share),
    velocity_km_s: plus(state.velocity_km_s, moonVelocity, share),
  });
  const { orbit } = target;
  if (!orbit) {
    const { velocity_km_s } = seenFrom(1 - units.massRatio);
    const fromEarth_km = hypot(...seenFrom(1).position_km);
    const way = escapeValue(constants, velocity_km_s, fromEarth_km, hypot(...state.position_km));
    const gm = constants.gmEarth_km3_s2 + constants.gmMoon_km3_s2;
    const excess_km2_s2 = way.escape_km2_s2! - target.escape_km2_s2!;
    const miss_km = (excess_km2_s2 / 2) * (square(RADIUS_INFLUENCE_EARTH_KM) / gm);
    return { miss_km, missNormal_km: 0, distance_km: Math.abs(miss_km), ...way };
  }
  const earth = orbit.centre === 'earth';
  const seen = seenFrom(earth ? 1 : 0);
  const plane: ReferencePlane = earth
    ? {
        pole: ephemeris.earthPole(time_days),
        reference: 'equator',
        nodeTime_h: (node: Vector) => nodeTime_h(node, time_days),
      }
    : { pole: unit(cross(moon, moonVelocity)), reference: 'moonOrbit', nodeTime_h: null };
  const miss_km = hypot(...seen.position_km) - orbit.arrivalRadius_km;
  const tilt = inclinationOf(seen, plane.pole) - radians(wantedInclination_deg(orbit));
  return {
    miss_km,
    missNormal_km: orbit.arrivalRadius_km * tilt,
    distance_km: Math.abs(miss_km),
    ...orbitValue(orbit, constants, seen, plane),
  };
}
