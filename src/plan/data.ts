/**
 * Data of the plan: every number the constraints and objectives use, derived once from a scenario.
 * Rates are already per period. Not here: variables, rows, or anything that knows a solver.
 */
import { pow } from '../maths/powers.ts';
import { square } from '../maths/products.ts';
import { effectiveFraction, licencesByYear } from '../earth/readiness.ts';
import { STAGES, type Stage } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { YEAR_H, YEAR_S } from '../units.ts';
import { powerSource } from './power-source.ts';

export interface StageData {
  /** ρ, for production stages φρ, by period. */
  readonly effectiveFraction: Float64Array;
  readonly paperCapacity_per_yr: number;
  /** Most capacity that can be ordered in one period. */
  readonly orderLimit_per_yr: number;
  readonly expansionCost_MUSD: number;
  /** Periods from order to first use. */
  readonly leadCount: number;
}

/** What learning changes over the periods: loss per flight and costs. Without one they stay as the scenario has them. */
export interface Course {
  readonly lossProbability: Float64Array;
  readonly shipCost_MUSD: Float64Array;
  readonly launchCost_MUSD: Float64Array;
  readonly chipCost_MUSD: Float64Array;
}

/** The second route: satellites built on Earth. */
export interface DirectRoute {
  /** Flights, tankers included, that one satellite takes. */
  readonly unitFlightsCount: number;
  readonly unitCost_MUSD: number;
}

/** Sizes of whole units: launches a year of a pad, ships a year of a plant. */
export interface WholeUnits {
  readonly pad_per_yr: number;
  readonly plant_per_yr: number;
}

/** Numbers of one planning problem. Per-period columns hold period t at index t − 1. */
export interface PlanData {
  readonly scenario: Scenario;
  readonly periodsPerYear: number;
  readonly periodCount: number;
  /** Δ. */
  readonly period_yr: number;
  /** (1 + r)^(−tΔ) by period. */
  readonly discountFactor: Float64Array;
  readonly stages: Readonly<Record<Stage, StageData>>;
  /** By period: probability that a flight fails, and what ships, launches and chips cost. */
  readonly course: Course;
  /** Ships worn out per flight, besides those lost: 1/reuseLimit. */
  readonly shipWearFraction: number;
  /** Most flights of each year of the plan; absent when licences cap nothing. */
  readonly licences_per_yr: Float64Array | null;
  readonly direct: DirectRoute | null;
  readonly whole: WholeUnits | null;
  readonly powerMass_t_MW: number;
  /** Flights of one ship in a period. */
  readonly shipFlightsCount: number;
  /** Flights that one landing takes: 1 + tankers. */
  readonly landingFlightsCount: number;
  /** Share left after a period of wear: 1 − decay·Δ. */
  readonly equipmentLeftFraction: number;
  readonly powerLeftFraction: number;
  readonly driverMass_t: number;
  readonly unitMass_t: number;
  /** Tonnes made in a period per tonne of equipment. */
  readonly industryOutputFactor: number;
  /** ε, wall energy of one shot. */
  readonly shotEnergy_MWh: number;
  /** Energy of one installed MW in a period. */
  readonly powerOutput_MWh_MW: number;
  /** N·Δ, shots of one driver in a period. */
  readonly driverShotsCount: number;
  /** k, share of the satellites at work that is left after a period. */
  readonly activeLeftFraction: number;
  /** λ, periods that a satellite works. */
  readonly lifeCount: number;
  /** Outside budget of a period. */
  readonly budget_MUSD: number;
  /** Reinvested income of a period per satellite at work. */
  readonly unitIncome_MUSD: number;
  /** Power of one satellite at work. */
  readonly unitPower_GW: number;
}

/** What may replace the scenario's own time grid. */
export interface TimeGrid {
  readonly periodsPerYear?: number;
  /** Leaves only the first periods of the horizon. */
  readonly periodCount?: number;
  /** Losses and costs by period; absent: constant. */
  readonly course?: Course;
}

/** Flights, tankers included, that one satellite built on Earth takes, whether the plan may send any or not. */
export function unitFlightsCount({ earth: { direct }, satellite }: Scenario): number {
  return ((satellite.mass_kg / 1000) * (1 + direct.tankersPerFlight)) / direct.payload_t;
}

/** What a satellite at work earns in a period. */
export function unitIncome_MUSD({ finance, satellite }: Scenario, periodsPerYear: number): number {
  return (finance.computePrice_USD_kW_yr * 1e-6 * satellite.power_kW) / periodsPerYear;
}

/** Derive the plan's numbers. A life or lead shorter than half a period rounds to none. */
export function planData(scenario: Scenario, grid: TimeGrid = {}): PlanData {
  const { earth, moon, driver, flight, satellite, finance, plan } = scenario;
  const periodsPerYear = grid.periodsPerYear ?? plan.periodsPerYear;
  const periodCount = grid.periodCount ?? Math.round(plan.horizon_yr * periodsPerYear);
  const period_yr = 1 / periodsPerYear;
  const byPeriod = (value: (t: number) => number) => Float64Array.from({ length: periodCount }, (_, i) => value(i + 1));

  const source = powerSource(moon);
  const constant = (value: number) => byPeriod(() => value);

  const stage = (h: Stage): StageData => {
    const hurdle = earth.hurdles[h];
    return {
      effectiveFraction: byPeriod((t) => effectiveFraction(earth.hurdles, h, (t - 0.5) * period_yr)),
      paperCapacity_per_yr: hurdle.paperCapacity_per_yr,
      orderLimit_per_yr: hurdle.growth_per_yr2 * period_yr,
      expansionCost_MUSD: hurdle.expansionCost_MUSD,
      leadCount: Math.round(hurdle.lead_yr * periodsPerYear),
    };
  };

  return {
    scenario,
    periodsPerYear,
    periodCount,
    period_yr,
    discountFactor: byPeriod((t) => pow(1 + finance.discount_per_yr, -t * period_yr)),
    stages: Object.fromEntries(STAGES.map((h) => [h, stage(h)])) as Record<Stage, StageData>,
    course: grid.course ?? {
      lossProbability: constant(earth.lossProbability),
      shipCost_MUSD: constant(earth.shipCost_MUSD),
      launchCost_MUSD: constant(earth.launchCost_MUSD),
      chipCost_MUSD: constant(satellite.chipCost_MUSD),
    },
    shipWearFraction: 1 / earth.reuseLimit_flights,
    licences_per_yr: licencesByYear(earth.licences, Math.ceil(periodCount / periodsPerYear)),
    direct:
      earth.direct.mode === 'on'
        ? {
            unitFlightsCount: unitFlightsCount(scenario),
            unitCost_MUSD: earth.direct.unitCost_MUSD,
          }
        : null,
    whole: plan.units === 'whole' ? { pad_per_yr: plan.padSize_per_yr, plant_per_yr: plan.plantSize_per_yr } : null,
    powerMass_t_MW: source.mass_t_MW,
    shipFlightsCount: earth.flightsPerShip_per_yr * period_yr,
    landingFlightsCount: 1 + earth.tankersPerLanding,
    equipmentLeftFraction: 1 - moon.equipmentDecay_per_yr * period_yr,
    powerLeftFraction: 1 - moon.powerDecay_per_yr * period_yr,
    driverMass_t: driver.mass_t,
    unitMass_t: satellite.mass_kg / 1000,
    industryOutputFactor: moon.productivity_per_yr * period_yr,
    shotEnergy_MWh: (0.5 * satellite.mass_kg * square(flight.speed_m_s)) / driver.efficiency / 3.6e9,
    powerOutput_MWh_MW: source.availability * YEAR_H * period_yr,
    driverShotsCount: ((YEAR_S * driver.availability * source.driverFraction) / driver.interval_s) * period_yr,
    activeLeftFraction: 1 - satellite.attrition_per_yr * period_yr,
    lifeCount: Math.round(satellite.life_yr * periodsPerYear),
    budget_MUSD: finance.budget_MUSD_yr * period_yr,
    unitIncome_MUSD: finance.reinvestFraction * unitIncome_MUSD(scenario, periodsPerYear),
    unitPower_GW: satellite.power_kW * 1e-6,
  };
}
