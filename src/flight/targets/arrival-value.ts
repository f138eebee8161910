/**
 * Values of an arrival: speed relative to what is there, insertion Δv, the plane reached, the energy of an escape, and the
 * arrival as a message. From a state about the body, in km, so that both models share it. Not here: finding the arrival
 * (sections.ts).
 */
import { acos } from '../../maths/angles.ts';
import { hypot } from '../../maths/products.ts';
import { RADIUS_EARTH_KM } from '../../../assembly/constants.ts';
import { decimalsOf, numberOf, quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { degrees } from '../../units.ts';
import type { Arrival, ConstantSet, ArrivalOrbit, Vector } from '../flight-result.ts';
import type { Target } from './targets.ts';
import { cross, dot } from '../vectors.ts';

/** Position and velocity on inertial axes, from the centre of the target's body. */
export interface BodyState {
  readonly position_km: Vector;
  readonly velocity_km_s: Vector;
}

/** The plane that inclinations are measured from. */
export interface ReferencePlane {
  readonly pole: Vector;
  readonly reference: ArrivalOrbit['reference'];
  /** Local time of a node in a direction; null where there is no date. */
  readonly nodeTime_h: ((node: Vector) => number) | null;
}

/** What an arrival's state gives beside time and misses. */
export type ArrivalValue = Pick<Arrival, 'speed_m_s' | 'insertion_m_s' | 'orbit' | 'escape_km2_s2'>;

/** At a point the whole speed relative to it must be taken away. */
export function pointValue(speed_m_s: number): ArrivalValue {
  return { speed_m_s, insertion_m_s: speed_m_s, orbit: null, escape_km2_s2: null };
}

/** The speed that a catcher must take away: the insertion Δv; of an escape the speed itself. */
export function insertionOrSpeed_m_s({ insertion_m_s, speed_m_s }: ArrivalValue): number {
  return insertion_m_s ?? speed_m_s;
}

/** Angle between the plane of a motion and a reference plane. */
export function inclinationOf({ position_km, velocity_km_s }: BodyState, pole: Vector): number {
  const h = cross(position_km, velocity_km_s);
  return acos(Math.max(-1, Math.min(1, dot(h, pole) / hypot(...h))));
}

/**
 * Circularising at the apsis, in the plane reached. After aerobraking: the burn at the top of the ellipse that the air has
 * left, from the pass to the final orbit. Vis-viva.
 */
export function orbitValue(
  orbit: NonNullable<Target['orbit']>,
  constants: ConstantSet,
  state: BodyState,
  plane: ReferencePlane,
): ArrivalValue {
  const earth = orbit.centre === 'earth';
  const gm = earth ? constants.gmEarth_km3_s2 : constants.gmMoon_km3_s2;
  const r = hypot(...state.position_km);
  const v = hypot(...state.velocity_km_s);
  const end = orbit.finalRadius_km;
  const climb = Math.sqrt((2 * gm * end) / (r * (r + end)));
  const top = (climb * r) / end;
  const insertion_m_s = 1000 * (orbit.braked ? Math.abs(Math.sqrt(gm / end) - top) : Math.abs(v - Math.sqrt(gm / r)));
  const h = cross(state.position_km, state.velocity_km_s);
  return {
    speed_m_s: orbit.braked ? v * 1000 : insertion_m_s,
    insertion_m_s,
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
export function escapeValue(
  constants: ConstantSet,
  velocity_km_s: Vector,
  earthDistance_km: number,
  moonDistance_km: number,
): ArrivalValue {
  const { gmEarth_km3_s2, gmMoon_km3_s2 } = constants;
  const escape_km2_s2 =
    dot(velocity_km_s, velocity_km_s) - (2 * gmEarth_km3_s2) / earthDistance_km - (2 * gmMoon_km3_s2) / moonDistance_km;
  return { speed_m_s: hypot(...velocity_km_s) * 1000, insertion_m_s: null, orbit: null, escape_km2_s2 };
}

/** The plane of an orbit that is reached. */
export function planeMessage({ inclination_deg, reference, nodeTime_h }: ArrivalOrbit): Message {
  const inclination = quantityOf(inclination_deg, 'deg');
  if (reference === 'moonOrbit') return message('flight.plane.moonOrbit', { inclination });
  if (nodeTime_h === null) return message('flight.plane.equator', { inclination });
  return message('flight.plane.equatorAndNode', { inclination, node: decimalsOf(nodeTime_h, 1) });
}

/**
 * Farther off than this, a path that meets a point's section misses it: EML1, the nearer gateway, stands 58 019 km from the
 * Moon, and what is farther from it than the Moon is in its neighbourhood no more.
 */
export const ARRIVAL_LIMIT_KM = 58_000;

/** Whether a path that meets a target's section so far off arrives there; those of orbits have a reach of their own. */
export function arrives({ kind }: Pick<Target, 'kind'>, distance_km: number): boolean {
  return kind !== 'point' || distance_km <= ARRIVAL_LIMIT_KM;
}

/** The arrival as a message. */
export function arrivalMessage(target: Target, arrival: Arrival): Message {
  const days = numberOf(arrival.time_days);
  const { name } = target;
  if (target.kind === 'escape')
    return message('flight.arrival.escape', {
      days,
      energy: quantityOf(arrival.escape_km2_s2!, 'km2_s2', 4),
      wanted: quantityOf(target.escape_km2_s2!, 'km2_s2', 4),
    });
  if (arrival.orbit) return orbitMessage(name, arrival, arrival.orbit);
  const values = { target: name, days, miss: quantityOf(arrival.distance_km, 'km') };
  const speed = quantityOf(arrival.speed_m_s, 'm_s', 4);
  return target.periodic
    ? message('flight.arrival.periodicOrbit', { ...values, speed })
    : message('flight.arrival.point', { ...values, speed });
}

/** A radius missed by less than this is not told. */
const TOLD_MISS_KM = 0.05;

function orbitMessage(target: Message, { time_days, miss_km, insertion_m_s }: Arrival, orbit: ArrivalOrbit): Message {
  const side = Math.abs(miss_km) < TOLD_MISS_KM ? 'none' : miss_km > 0 ? 'above' : 'below';
  const values = {
    centre: orbit.centre,
    time:
      time_days < 2
        ? message('flight.arrival.hours', { hours: numberOf(time_days * 24, 3) })
        : message('flight.arrival.days', { days: numberOf(time_days) }),
    altitude: quantityOf(orbit.altitude_km, 'km'),
    side,
    miss: quantityOf(Math.abs(miss_km), 'km'),
    target,
    insertion: quantityOf(insertion_m_s!, 'm_s', 4),
    plane: planeMessage(orbit),
  } as const;
  if (orbit.braking_m_s === null) return message('flight.arrival.orbit', values);
  return message('flight.arrival.aerobraking', { ...values, braking: quantityOf(orbit.braking_m_s, 'm_s', 4) });
}
