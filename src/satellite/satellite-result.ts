/** The shape of the satellite's result: budget, heat balance, orbits, link, fleet, optimum. No computation. */
import type { Coefficient } from '../scenario/coefficients.ts';
import type { Confidence } from '../scenario/fields.ts';
import type { PublishedDesign } from '../scenario/published.ts';
import type { Message } from '../text/message.ts';
import type { UnitSuffix } from '../units.ts';

export type OrbitId = 'leo' | 'dawnDusk' | 'geo' | 'eml1' | 'eml2';

/** What an orbit means for a satellite. */
export interface OrbitRow {
  readonly id: OrbitId;
  readonly label: Message;
  readonly altitude_km: number | null;
  readonly period_s: number;
  /** Share of the year spent in eclipse. */
  readonly eclipseFraction: number;
  readonly longestEclipse_s: number;
  /** Largest share of one orbit in shadow in the course of a year. */
  readonly darkestFraction: number;
  readonly sink_K: number;
  /** Upkeep without drag. */
  readonly keeping_m_s_yr: number;
  readonly upkeep_m_s_yr: number;
  /** Speed change on arrival of a satellite launched from the Moon; null where the flight has it, at a libration point. */
  readonly arrival_m_s: number | null;
  /** Share of the mass on arrival that it takes as propellant of its own thrusters; the budget leaves it out. */
  readonly arrivalPropellantFraction: number | null;
  readonly distance_km: number;
  readonly latency_ms: number;
  readonly rate_Gb_s: number;
  /** What the link assumes where the Earth is not in sight of the orbit as it is computed. */
  readonly linkNote: Message | null;
  readonly dose: Message;
}

export interface MassRow {
  readonly id:
    | 'compute'
    | 'array'
    | 'radiator'
    | 'transport'
    | 'battery'
    | 'link'
    | 'bus'
    | 'structure'
    | 'loadStructure'
    | 'propulsion';
  readonly label: Message;
  readonly mass_kg: number;
}

export interface PowerRow {
  readonly id: 'compute' | 'pump' | 'link' | 'bus' | 'battery';
  readonly label: Message;
  readonly power_W: number;
}

/** One parameter moved alone until the goal is reached; `needed` is null where no allowed value reaches it. */
export interface GoalChange {
  readonly path: string;
  readonly label: Message;
  readonly unit: UnitSuffix;
  readonly present: number;
  readonly needed: number | null;
  /** The best value that is published or in reach, and the power per mass that it gives. */
  readonly reach: number;
  readonly atReach_kW_t: number;
  readonly message: Message;
}

export interface UnitChoice {
  readonly radiator_K: number;
  readonly oversizeFactor: number;
  readonly batteryFraction: number;
  readonly computeFraction: number;
  readonly useful_W: number;
  readonly mass_kg: number;
  readonly cost_USD: number;
  /** Useful compute per tonne and per million dollars. */
  readonly useful_kW_t: number;
  readonly useful_kW_MUSD: number;
}

/** A satellite that others announced or budgeted, and how sure its figures are. */
export interface UnitDesign extends PublishedDesign {
  readonly confidence: Confidence;
}

export interface SatelliteResult {
  /** Mass of the budget; the scenario's own mass is `setMass_kg`. */
  readonly mass_kg: number;
  readonly setMass_kg: number;
  readonly power_kW: number;
  readonly specificPower_kW_t: number;
  readonly goal_kW_t: number;
  /** Whether the goal is reached as set, only with every parameter at the best in reach, or not even then. */
  readonly verdict: 'reached' | 'inReach' | 'outOfReach';
  /** Whether the goal is reached, under the name that `--json` promises. */
  readonly closes: boolean;
  readonly message: Message;
  /** The three changes that are nearest, each moved alone. */
  readonly changes: readonly GoalChange[];
  /** Power per mass with every parameter at the best in reach. */
  readonly together_kW_t: number;
  readonly budget: readonly MassRow[];
  readonly powers: readonly PowerRow[];
  readonly heat: {
    readonly in_W: number;
    readonly out_W: number;
    readonly flux_W_m2: number;
    readonly area_m2: number;
    readonly temperature_K: number;
    readonly sink_K: number;
  };
  readonly array: { readonly power_W: number; readonly area_m2: number };
  readonly battery_Wh: number;
  readonly useful_W: number;
  readonly useful_kW_t: number;
  readonly cost_USD: number;
  readonly launchLoad_g: number;
  readonly orbit: OrbitRow;
  readonly orbits: readonly OrbitRow[];
  /** Longest eclipse without a break of one orbit through the year, in the scenario's orbit. */
  readonly season: { readonly day_days: Float64Array; readonly eclipse_min: Float64Array };
  readonly radiationPressure_m_s_yr: number;
  readonly link: {
    readonly rate_Gb_s: number;
    /** Decibels below the same terminals 1 000 km apart. */
    readonly loss_dB: number;
    readonly stationCount: number;
    /** Share of the compute whose data can be sent down as it is made; the rest is training or batch work. */
    readonly interactiveFraction: number;
    readonly message: Message;
  };
  readonly fleet: {
    /** Share of launched satellites that arrive, typed or computed. */
    readonly deliveryProbability: number;
    readonly launched_per_yr: number;
    readonly activeCount: number;
    readonly active_GW: number;
    readonly retired_t_yr: number;
    readonly message: Message;
  };
  readonly optimum: {
    readonly objective: 'mass' | 'cost';
    readonly best: UnitChoice | null;
    readonly present: UnitChoice;
    readonly message: Message;
  };
  /**
   * Useful compute over radiator temperature: with all else as set, and with all else at the optimum; NaN where no such
   * satellite can be built.
   */
  readonly curve: {
    readonly radiator_K: Float64Array;
    readonly present_kW_t: Float64Array;
    readonly best_kW_t: Float64Array;
  };
  readonly designs: readonly UnitDesign[];
  readonly coefficients: readonly Coefficient[];
}
