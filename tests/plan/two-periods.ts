/**
 * The two-period scenario of the golden programs: numbers chosen so that every factor can be worked out by hand.
 * Periods of half a year; leads of one period; a life of one period.
 */
import type { Scenario } from '../../src/scenario/scenario.ts';
import { checked } from './reference-plans.ts';

const stage = (
  paperCapacity_per_yr: number,
  readiness: number,
  growth_per_yr2: number,
  expansionCost_MUSD: number,
) => ({
  paperCapacity_per_yr,
  // Start and end alike: readiness is constant.
  readinessStart: readiness,
  readinessEnd: readiness,
  ramp_yr: 1,
  growth_per_yr2,
  expansionCost_MUSD,
  lead_yr: 0.5,
});

const INPUT = {
  name: 'Two periods',
  earth: {
    hurdles: {
      finalisation: { readinessStart: 0.5, readinessEnd: 0.5, ramp_yr: 1 },
      engines: stage(128, 0.5, 64, 8),
      supply: stage(256, 0.75, 32, 4),
      assembly: stage(512, 0.25, 16, 6),
      site: stage(100, 0.5, 40, 2),
    },
    fleetStart_ships: 10,
    flightsPerShip_per_yr: 50,
    reuseLimit_flights: 8,
    lossProbability: 0.125,
    shipCost_MUSD: 40,
    launchCost_MUSD: 5,
    payload_t: 100,
    tankersPerLanding: 10,
  },
  moon: {
    productivity_per_yr: 3,
    equipmentDecay_per_yr: 0.25,
    powerDecay_per_yr: 0.5,
    localFraction: { equipment: 0.75, power: 0.5, driver: 0.25, satellite: 0.875 },
    powerMass_t_MW: 16,
    gearEnergy_MWh_t: 20,
    satelliteEnergy_MWh_t: 40,
    powerAvailability: 0.5,
    warehouse_units: 300,
    start: { equipment_t: 800, power_MW: 64, drivers: 2, vitamins_t: 50, satellites: 7 },
  },
  driver: { efficiency: 0.5, interval_s: 3600, availability: 0.5, mass_t: 1024 },
  flight: { speed_m_s: 2400, deliveryProbability: 0.75 },
  satellite: { mass_kg: 500, power_kW: 125, life_yr: 0.5, attrition_per_yr: 0.5, chipCost_MUSD: 1.5 },
  finance: {
    discount_per_yr: 0,
    budget_MUSD_yr: 3000,
    gearCost_MUSD_t: 0.5,
    computePrice_USD_kW_yr: 16000,
    reinvestFraction: 0.5,
  },
  plan: { startYear: 2030, horizon_yr: 1, periodsPerYear: 2, targetRate_units_yr: 400 },
};

/** The scenario, checked. */
export function twoPeriods(): Scenario {
  return checked(INPUT);
}

/** The same with licences, satellites from Earth and whole units. */
export function twoPeriodsWithOptions(): Scenario {
  return checked({
    ...INPUT,
    earth: {
      ...INPUT.earth,
      licences: { mode: 'on', start_per_yr: 60, growth_per_yr2: 5 },
      direct: { mode: 'on', payload_t: 30, tankersPerFlight: 2, unitCost_MUSD: 2.5 },
    },
    plan: { ...INPUT.plan, units: 'whole', padSize_per_yr: 20, plantSize_per_yr: 8 },
  });
}
