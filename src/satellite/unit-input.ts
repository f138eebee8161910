/** From a scenario and an orbit to the kernel's input for one satellite. Not here: the budget's formulas (assembly). */
import type { UnitInput } from '../kernel/unit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { STANDARD_GRAVITY_M_S2 } from '../units.ts';
import { unitCoefficient as c } from './coefficients.ts';
import { orbitDrag_m_s_yr } from './orbits.ts';
import type { OrbitRow } from './satellite-result.ts';

const COSTS_USD_KG = [
  c('computeCost'),
  c('arrayCost'),
  c('thermalCost'),
  c('batteryCost'),
  c('linkCost'),
  c('busCost'),
  c('structureCost'),
  c('propulsionCost'),
];

/** The satellite of a scenario in an orbit. A hot array gives less power; upkeep over the life becomes propellant. */
export function unitInput(scenario: Scenario, orbit: OrbitRow): UnitInput {
  const { satellite: s, driver } = scenario;
  const perYear = s.life_yr / (s.isp_s * STANDARD_GRAVITY_M_S2);
  const cell = Math.max(0.01, 1 - s.cellLoss_per_K * (s.cell_K - c('cellReference')));
  return {
    power_W: s.power_kW * 1e3,
    radiator_K: s.radiator_K,
    oversizeFactor: s.oversizeFactor,
    batteryFraction: s.batteryFraction,
    computeFraction: 1,
    sink_K: orbit.sink_K,
    emissivityFraction: s.emissivityFraction,
    eclipseFraction: orbit.eclipseFraction,
    longestEclipse_s: orbit.longestEclipse_s,
    darkestFraction: orbit.darkestFraction,
    life_yr: s.life_yr,
    degradation_per_yr: s.degradation_per_yr,
    pumpFraction: s.pumpFraction,
    link_W: s.link_W,
    busFraction: s.busFraction,
    leakage_per_K: s.leakage_per_K,
    rise_K: s.rise_K,
    reference_K: c('chipReference'),
    compute_kg_W: s.compute_kg_kW * 1e-3,
    array_W_kg: s.array_W_kg * cell,
    array_W_m2: s.array_W_m2 * cell,
    radiator_kg_m2: s.radiator_kg_m2,
    transport_kg_W: s.transport_kg_kW * 1e-3,
    battery_J_kg: s.battery_Wh_kg * 3600,
    batteryEfficiencyFraction: s.batteryEfficiencyFraction,
    link_kg: s.linkMass_kg,
    bus_kg: s.busMass_kg,
    structureFraction: s.structureFraction,
    loadStructureFraction: s.loadStructure_per_g * driver.acceleration_g,
    upkeepRatio: orbit.keeping_m_s_yr * perYear,
    drag_kg_m2: orbitDrag_m_s_yr(orbit.id, s.altitude_km, 1) * perYear,
    costs_USD_kg: COSTS_USD_KG,
    launch_USD_kg: c('launchCost'),
    objective: s.objective,
  };
}
