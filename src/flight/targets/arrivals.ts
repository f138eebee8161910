/**
 * What every flight needs to arrive: the setting, the events that end it, the values of an arrival. A page flies with it alone.
 * Not here: many launches at once, which only searches and dispersions fly (search/).
 */
import { hypot } from '../../maths/products.ts';
import { RADIUS_EARTH_KM } from '../../../assembly/constants.ts';
import {
  KIND_SPHERE,
  STATUS_ARRIVED,
  STATUS_ESCAPED,
  STATUS_IMPACT_EARTH,
  STATUS_IMPACT_MOON,
} from '../../../assembly/memory.ts';
import type { EventSlot, Kernel } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { constantSet, problemUnits, type ProblemUnits } from '../circular/constant-sets.ts';
import type { ConstantSet, Vector } from '../flight-result.ts';
import { pointValue, orbitValue, escapeValue, type ArrivalValue, type ReferencePlane } from './arrival-value.ts';
import { targetOf, type Target } from './targets.ts';
import type { Work } from '../search/work.ts';
import { cross, plus, scaled } from '../vectors.ts';

/** Distance from the Moon beyond which a payload counts as gone from the Earth-Moon system, in Earth-Moon distances. */
const ESCAPE_DISTANCE_RATIO = 8;

/**
 * The events every flight watches; the target's section first. Drawn paths do not stop there. A search flies through the
 * Earth on the way to a perigee, so that launches aimed too low tell how much too low.
 */
export function flightEvents(
  target: Target,
  units: ProblemUnits,
  moonRadius_km: number,
  stopAtTarget: boolean,
  searching = false,
): EventSlot[] {
  const ground = !(searching && target.orbit?.centre === 'earth');
  return [
    { ...target.section.event, status: stopAtTarget ? STATUS_ARRIVED : 0 },
    {
      kind: KIND_SPHERE,
      direction: -1,
      status: STATUS_IMPACT_MOON,
      point: [0, 0, 0],
      size: moonRadius_km / units.length_km,
    },
    {
      kind: KIND_SPHERE,
      direction: -1,
      status: ground ? STATUS_IMPACT_EARTH : 0,
      point: [-1, 0, 0],
      size: RADIUS_EARTH_KM / units.length_km,
    },
    { kind: KIND_SPHERE, direction: 1, status: STATUS_ESCAPED, point: [0, 0, 0], size: ESCAPE_DISTANCE_RATIO },
  ];
}

/** The fixed part of many launches to one target. */
export interface FlightSetting {
  readonly kernel: Kernel;
  readonly constants: ConstantSet;
  readonly units: ProblemUnits;
  readonly target: Target;
  readonly limit_days: number;
  /** Counts the steps of flights in searches, which end by it; without it nothing is counted. */
  readonly work?: Work;
}

/** Setting of a scenario's flights. */
export function flightSetting(kernel: Kernel, { flight }: Scenario): FlightSetting {
  const constants = constantSet(flight.constants);
  const units = problemUnits(constants);
  const target = targetOf({ kernel, constants, units, flight });
  return { kernel, constants, units, target, limit_days: flight.limit_days };
}

/** Values of an arrival from its Moon-centred state on the rotating axes. */
export function arrivalValueAt({ constants, units, target }: FlightSetting, state: readonly number[]): ArrivalValue {
  const { length_km, speed_km_s, massRatio } = units;
  const at: Vector = [state[0]!, state[1]!, state[2]!];
  const rate: Vector = [state[3]!, state[4]!, state[5]!];
  if (target.kind === 'point') return pointValue(hypot(...plus(rate, target.motion, -1)) * speed_km_s * 1000);
  const centre: Vector = target.kind === 'orbit' ? target.place : [massRatio - 1, 0, 0];
  const arm = plus(at, centre, -1);
  // The axes turn once in 2π units of time.
  const velocity_km_s = scaled(plus(rate, cross([0, 0, 1], arm)), speed_km_s);
  if (!target.orbit) {
    const [fromEarth, fromMoon] = [hypot(...plus(at, [1, 0, 0])), hypot(...at)];
    return escapeValue(constants, velocity_km_s, fromEarth * length_km, fromMoon * length_km);
  }
  return orbitValue(target.orbit, constants, { position_km: scaled(arm, length_km), velocity_km_s }, MOON_ORBIT);
}

const MOON_ORBIT: ReferencePlane = { pole: [0, 0, 1], reference: 'moonOrbit', nodeTime_h: null };
