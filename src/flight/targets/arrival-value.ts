/**
 * What an arrival is worth: speed relative to what is there, the Δv to stay, the plane reached, the energy of an escape.
 * From a state about the body, in km, so that both models share it. Not here: finding the arrival (sections.ts).
 */
import { RADIUS_EARTH_KM } from '../../../assembly/constants.ts';
import { degrees, formatFixed, formatNumber, formatQuantity } from '../../units.ts';
import type { Arrival, ConstantSet, ReachedOrbit, Vector } from '../flight-result.ts';
import type { Target } from './targets.ts';
import { cross, dot } from '../vectors.ts';

/** A place and a velocity as the stars see them, from the centre of the target's body. */
export interface BodyState {
  readonly position_km: Vector;
  readonly velocity_km_s: Vector;
}

/** The plane that inclinations are measured from. */
export interface ReferencePlane {
  readonly pole: Vector;
  readonly reference: ReachedOrbit['reference'];
  /** Local time of a node in a direction; null where there is no date. */
  readonly nodeTime_h: ((node: Vector) => number) | null;
}

export type Reached = Pick<Arrival, 'speed_m_s' | 'stay_m_s' | 'orbit' | 'escape_km2_s2'>;

/** A point stops a payload by its whole speed relative to it. */
export function atPoint(speed_m_s: number): Reached {
  return { speed_m_s, stay_m_s: speed_m_s, orbit: null, escape_km2_s2: null };
}

/** The speed that a catcher must take away, where something catches. */
export function stayOrSpeed_m_s({ stay_m_s, speed_m_s }: Reached): number {
  return stay_m_s ?? speed_m_s;
}

/** Angle between the plane of a motion and a reference plane. */
export function inclinationOf({ position_km, velocity_km_s }: BodyState, pole: Vector): number {
  const h = cross(position_km, velocity_km_s);
  return Math.acos(Math.max(-1, Math.min(1, dot(h, pole) / Math.hypot(...h))));
}

/**
 * Circularising at the apsis, in the plane reached. After aerobraking: the burn at the top of the ellipse that the air has
 * left, from the pass to the final orbit. Vis-viva.
 */
export function onOrbit(
  orbit: NonNullable<Target['orbit']>,
  constants: ConstantSet,
  state: BodyState,
  plane: ReferencePlane,
): Reached {
  const earth = orbit.centre === 'earth';
  const gm = earth ? constants.gmEarth_km3_s2 : constants.gmMoon_km3_s2;
  const r = Math.hypot(...state.position_km);
  const v = Math.hypot(...state.velocity_km_s);
  const end = orbit.finalRadius_km;
  const climb = Math.sqrt((2 * gm * end) / (r * (r + end)));
  const top = (climb * r) / end;
  const stay_m_s = 1000 * (orbit.braked ? Math.abs(Math.sqrt(gm / end) - top) : Math.abs(v - Math.sqrt(gm / r)));
  const h = cross(state.position_km, state.velocity_km_s);
  return {
    speed_m_s: orbit.braked ? v * 1000 : stay_m_s,
    stay_m_s,
    orbit: {
      centre: orbit.centre,
      altitude_km: r - (earth ? RADIUS_EARTH_KM : constants.moonRadius_km),
      speed_m_s: v * 1000,
      inclination_deg: degrees(inclinationOf(state, plane.pole)),
      reference: plane.reference,
      nodeTime_h: plane.nodeTime_h ? plane.nodeTime_h(cross(plane.pole, h)) : null,
      braking_m_s: orbit.braked ? (v - climb) * 1000 : null,
    },
    escape_km2_s2: null,
  };
}

/** On the way out: speed about the barycentre, and C3 from it and from the pull of both bodies. */
export function onTheWayOut(
  constants: ConstantSet,
  velocity_km_s: Vector,
  earthDistance_km: number,
  moonDistance_km: number,
): Reached {
  const { gmEarth_km3_s2, gmMoon_km3_s2 } = constants;
  const escape_km2_s2 =
    dot(velocity_km_s, velocity_km_s) - (2 * gmEarth_km3_s2) / earthDistance_km - (2 * gmMoon_km3_s2) / moonDistance_km;
  return { speed_m_s: Math.hypot(...velocity_km_s) * 1000, stay_m_s: null, orbit: null, escape_km2_s2 };
}

const PLANES = { moonOrbit: 'the Moon’s orbit', equator: 'the equator' } as const;

/** An orbit reached, in words. */
export function planeText({ inclination_deg, reference, nodeTime_h }: ReachedOrbit): string {
  const node = nodeTime_h === null ? '' : `, its node at ${formatFixed(nodeTime_h, 1)} h local time`;
  return `${formatNumber(inclination_deg, 3)}° to ${PLANES[reference]}${node}`;
}

/** Beyond a quarter of the Earth-Moon distance a crossing of a point’s plane is no pass by the point. */
export const FAR_PASS_KM = 96100;

/** The arrival in one plain sentence. */
export function arrivalSentence(target: Target, arrival: Arrival): string {
  const days = formatNumber(arrival.time_days, 4);
  const { orbit } = arrival;
  if (target.kind === 'escape')
    return `Leaves the Earth’s sphere of influence after ${days} days with C3 ${formatNumber(arrival.escape_km2_s2!, 4)} km²/s², ${formatNumber(target.escape_km2_s2!, 4)} wanted.`;
  if (!orbit) {
    const stay = target.motion.some((w) => w !== 0) ? ' relative to the orbit there' : '';
    if (arrival.distance_km > FAR_PASS_KM)
      return `Crosses the plane of ${target.name} after ${days} days, ${formatQuantity(arrival.distance_km, 'km')} from the point: not an arrival there.`;
    return `Passes ${target.name} after ${days} days, ${formatQuantity(arrival.distance_km, 'km')} from the point, at ${formatNumber(arrival.speed_m_s, 4)} m/s${stay}.`;
  }
  const apsis = orbit.centre === 'earth' ? 'perigee' : 'the top of its arc';
  const when = arrival.time_days < 2 ? `${formatNumber(arrival.time_days * 24, 3)} hours` : `${days} days`;
  const miss = Math.abs(arrival.miss_km);
  const off =
    miss < 0.05 ? '' : `, ${formatQuantity(miss, 'km')} ${arrival.miss_km > 0 ? 'above' : 'below'} ${target.name}`;
  const stay = formatQuantity(arrival.stay_m_s!, 'm_s', 4);
  const burn =
    orbit.braking_m_s === null
      ? `${stay} make it stay there`
      : `the air must take ${formatQuantity(orbit.braking_m_s, 'm_s', 4)}, and ${stay} at the top of what is left make it stay`;
  return `Reaches ${apsis} after ${when}, ${formatQuantity(orbit.altitude_km, 'km')} up${off}; ${burn}. Plane ${planeText(orbit)}.`;
}
