/**
 * The computing part of each target: its name in a sentence, the section at which it is reached (sections.ts), what is there,
 * and the speeds over which a search looks for it. A target of target-fields.ts without a part here does not compile.
 * Not here: its plain data (scenario/target-fields.ts), values of an arrival (arrival-value.ts), flights.
 */
import { hypot, square } from '../../maths/products.ts';
import { RADIUS_EARTH_KM, RADIUS_GEO_KM, RADIUS_INFLUENCE_EARTH_KM } from '../../../assembly/constants.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { TARGETS, type TargetId, type TargetKind } from '../../scenario/target-fields.ts';
import { quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { radians } from '../../units.ts';
import type { ProblemUnits } from '../circular/constant-sets.ts';
import type { ConstantSet, Vector } from '../flight-result.ts';
import { librationPoints } from '../circular/three-body.ts';
import { orbitState, periodicOrbit, type PeriodicOrbit, type PeriodicOrbitId } from './periodic-orbits.ts';
import { apsisSection, energySection, passSection, planeSection, type Section } from './sections.ts';
import { cross, unit } from '../vectors.ts';

export type { TargetId, TargetKind };

/** Lengths and rates are non-dimensional, places Moon-centred, on the rotating axes. */
export interface Target {
  readonly id: TargetId;
  readonly label: Message;
  /** Its name inside a sentence. */
  readonly name: Message;
  readonly kind: TargetKind;
  readonly section: Section;
  /** The point and its own motion; of an orbit the body's centre. */
  readonly place: Vector;
  readonly motion: Vector;
  /** The body that is orbited, and the radius wanted at arrival and in the end; the latter differs after aerobraking. */
  readonly orbit: {
    readonly centre: 'earth' | 'moon';
    readonly arrivalRadius_km: number;
    readonly finalRadius_km: number;
    readonly braked: boolean;
    /** Plane wanted when a direction is turned to aim, to the Moon's orbit or, on a date, to the Earth's equator. */
    readonly inclination_deg: number;
    /** Wanted with its node at dawn or dusk, on a date at the inclination that turns with the Sun. */
    readonly dawnDusk: boolean;
  } | null;
  /** Energy wanted beyond the Earth's pull. */
  readonly escape_km2_s2: number | null;
  /** The periodic orbit that the point lies on. */
  readonly periodic: PeriodicOrbit | null;
  /** Speeds over which launches to it are searched. */
  readonly speeds_m_s: readonly [least: number, most: number];
}

/** What a target is computed from. */
export interface TargetContext {
  readonly kernel: Kernel;
  readonly constants: ConstantSet;
  readonly units: ProblemUnits;
  readonly flight: Scenario['flight'];
}

type Part = Omit<Target, 'id' | 'label' | 'kind'>;

const NOWHERE: Vector = [0, 0, 0];
const EARTH: Vector = [-1, 0, 0];
/** Nearest passes count within a quarter of the Earth-Moon distance, apsides about the Earth within half of it. */
const PASS_REACH = 0.25;
const PERIGEE_REACH = 0.5;
/** The top of an arc about the Moon is searched no farther out than APOLUNE_REACH, well inside L1 and L2. */
const APOLUNE_REACH = 0.12;
/** Slower than the first gateway, to well above escape. */
const AWAY_M_S = [2300, 2700] as const;
const FAR_M_S = [2330, 2900] as const;
/** A launch that does not even circle falls back; at lunar escape it does not come down. */
const ROUND_MOON_M_S = [1660, 2376] as const;

const nothing = { motion: NOWHERE, orbit: null, escape_km2_s2: null, periodic: null } as const;

/** A libration point on the Earth-Moon line; the miss is along y, the other along z. */
function collinear(id: 'EML1' | 'EML2', x: number, µ: number): Part {
  const place: Vector = [x - (1 - µ), 0, 0];
  const section = planeSection(place, [1, 0, 0], [0, 1, 0]);
  return { ...nothing, name: message(`flight.target.${id}.name`), section, place, speeds_m_s: AWAY_M_S };
}

function triangular(id: 'EML4' | 'EML5', side: 1 | -1): Part {
  const place: Vector = [-0.5, (side * Math.sqrt(3)) / 2, 0];
  const name = message(`flight.target.${id}.name`);
  return { ...nothing, name, section: passSection(place, PASS_REACH), place, speeds_m_s: FAR_M_S };
}

function onPeriodic({ kernel, units, flight }: TargetContext, id: PeriodicOrbitId): Part {
  const orbit = periodicOrbit(kernel, units.massRatio, id);
  const [ξ = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN] = orbitState(
    kernel,
    units.massRatio,
    orbit,
    flight.orbitPhase_deg / 360,
  );
  const place: Vector = [ξ, y, z];
  const ahead = unit(place);
  return {
    ...nothing,
    name: message(`flight.target.${id}.name`),
    section: planeSection(place, ahead, unit(cross([0, 0, 1], ahead))),
    place,
    motion: [u, v, w],
    periodic: orbit,
    speeds_m_s: AWAY_M_S,
  };
}

/** An orbit of the Earth, met at perigee. */
function roundEarth(
  { units, flight }: TargetContext,
  name: Message,
  wanted: { readonly arrival_km: number; readonly final_km?: number; readonly dawnDusk?: boolean },
): Part {
  const { arrival_km, final_km = arrival_km, dawnDusk = false } = wanted;
  const { inclination_deg } = flight;
  const radius = arrival_km / units.length_km;
  return {
    ...nothing,
    name,
    section: apsisSection(EARTH, 1, radius, PERIGEE_REACH, radians(inclination_deg)),
    place: EARTH,
    orbit: {
      centre: 'earth',
      arrivalRadius_km: arrival_km,
      finalRadius_km: final_km,
      braked: final_km !== arrival_km,
      inclination_deg,
      dawnDusk,
    },
    speeds_m_s: FAR_M_S,
  };
}

/** A circular orbit of the Moon, met at the top of the launch's arc. */
function roundMoon({ constants, units, flight }: TargetContext): Part {
  const { inclination_deg, moonAltitude_km } = flight;
  const radius_km = constants.moonRadius_km + moonAltitude_km;
  return {
    ...nothing,
    name: message('flight.target.LLO.name', { altitude: quantityOf(moonAltitude_km, 'km') }),
    section: apsisSection(NOWHERE, -1, radius_km / units.length_km, APOLUNE_REACH, radians(inclination_deg)),
    place: NOWHERE,
    orbit: {
      centre: 'moon',
      arrivalRadius_km: radius_km,
      finalRadius_km: radius_km,
      braked: false,
      inclination_deg,
      dawnDusk: false,
    },
    speeds_m_s: ROUND_MOON_M_S,
  };
}

function beyond(context: TargetContext): Part {
  const { units, flight } = context;
  const radius = RADIUS_INFLUENCE_EARTH_KM / units.length_km;
  const energy = flight.escape_km2_s2 / 2 / square(units.speed_km_s);
  return {
    ...nothing,
    name: message('flight.target.ESCAPE.name'),
    section: energySection(units.massRatio, radius, energy),
    place: NOWHERE,
    escape_km2_s2: flight.escape_km2_s2,
    speeds_m_s: [FAR_M_S[0], Math.max(FAR_M_S[1], escapeSpeed_m_s(context))],
  };
}

/** What is missed of C3 by a miss in energy height (sections.ts). */
export function escapeOff_km2_s2({ units }: Pick<TargetContext, 'units'>, miss_km: number): number {
  const radius = RADIUS_INFLUENCE_EARTH_KM / units.length_km;
  return (2 * (miss_km / units.length_km) * square(units.speed_km_s)) / square(radius);
}

/** The launch that a C3 can ask for at most: against the Moon's own way round the Earth, and out of its pull. */
function escapeSpeed_m_s({ constants, units, flight }: TargetContext): number {
  const fromEarth = Math.sqrt(flight.escape_km2_s2 + (2 * constants.gmEarth_km3_s2) / constants.distance_km);
  const fall2 = (2 * constants.gmMoon_km3_s2) / constants.moonRadius_km;
  const most_m_s = 1000 * hypot(fromEarth + units.speed_km_s, Math.sqrt(fall2));
  return Math.ceil(most_m_s / 100) * 100;
}

const PARTS: Readonly<Record<TargetId, (context: TargetContext) => Part>> = {
  EML1: ({ units }) => collinear('EML1', librationPoints(units.massRatio).L1, units.massRatio),
  EML2: ({ units }) => collinear('EML2', librationPoints(units.massRatio).L2, units.massRatio),
  EML4: () => triangular('EML4', 1),
  EML5: () => triangular('EML5', -1),
  NRHO: (context) => onPeriodic(context, 'NRHO'),
  HALO: (context) => onPeriodic(context, 'HALO'),
  LLO: roundMoon,
  GEO: (context) => roundEarth(context, message('flight.target.GEO.name'), { arrival_km: RADIUS_GEO_KM }),
  LEO: (context) => {
    const altitude = quantityOf(context.flight.earthAltitude_km, 'km');
    return roundEarth(context, message('flight.target.LEO.name', { altitude }), { arrival_km: lowRadius_km(context) });
  },
  AEROBRAKE: (context) => {
    const { aerobrakeAltitude_km } = context.flight;
    const altitude = quantityOf(aerobrakeAltitude_km, 'km');
    return roundEarth(context, message('flight.target.AEROBRAKE.name', { altitude }), {
      arrival_km: RADIUS_EARTH_KM + aerobrakeAltitude_km,
      final_km: lowRadius_km(context),
    });
  },
  DAWNDUSK: (context) =>
    roundEarth(context, message('flight.target.DAWNDUSK.name'), { arrival_km: lowRadius_km(context), dawnDusk: true }),
  ESCAPE: beyond,
};

const lowRadius_km = ({ flight }: TargetContext) => RADIUS_EARTH_KM + flight.earthAltitude_km;

/** The target of a flight's fields. */
export function targetOf(context: TargetContext): Target {
  const { target: id } = context.flight;
  const { kind } = TARGETS.find((row) => row.id === id)!;
  return { id, kind, label: message(`field.flight.target.choice.${id}`), ...PARTS[id](context) };
}

/** How far off an arrival is: of a point in both directions, of an orbit its radius alone. */
export function missSize({ kind }: Pick<Target, 'kind'>, miss: number, normal: number): number {
  return kind === 'point' ? hypot(miss, normal) : Math.abs(miss);
}
