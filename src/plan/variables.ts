/**
 * Variables as columns of the matrix: their place, their bounds, and what stands before period 1.
 * Columns run period by period, within a period in the order of names.ts. Not here: what the variables mean.
 */
import { STAGES, type Stage } from '../scenario/fields.ts';
import type { PlanData } from './data.ts';
import { VARIABLES, type VariableId } from './names.ts';

const PLACE = new Map<VariableId, number>(VARIABLES.map((row, place) => [row.id, place]));

/** Column of a variable in period t ≥ 1, from 0. */
export function columnIndex(variable: VariableId, period: number): number {
  return (period - 1) * VARIABLES.length + PLACE.get(variable)!;
}

/** Name of a variable in LP and MPS files: its symbol and its period, `KSite_12`. */
export function columnName(variable: VariableId, period: number): string {
  return `${VARIABLES[PLACE.get(variable)!]!.symbol}_${period}`;
}

/** Capacity ordered and installed, by stage. */
export const ORDERED = {
  engines: 'orderedEngines',
  supply: 'orderedSupply',
  assembly: 'orderedAssembly',
  site: 'orderedSite',
} as const satisfies Record<Stage, VariableId>;

export const CAPACITY = {
  engines: 'capacityEngines',
  supply: 'capacitySupply',
  assembly: 'capacityAssembly',
  site: 'capacitySite',
} as const satisfies Record<Stage, VariableId>;

/** Value of every variable before period 1: the starting stock where one is named, else absent (zero). */
export function startingStocks({ scenario, stages }: PlanData): Partial<Record<VariableId, number>> {
  const { earth, moon } = scenario;
  return {
    ...Object.fromEntries(STAGES.map((h) => [CAPACITY[h], stages[h].paperCapacity_per_yr])),
    fleet: earth.fleetStart_ships,
    equipment: moon.start.equipment_t,
    power: moon.start.power_MW,
    drivers: moon.start.drivers,
    vitamins: moon.start.vitamins_t,
    warehouse: moon.start.satellites,
  };
}

/** Upper bounds that hold in every period; a variable not named has none. All lower bounds are zero. */
export function upperBounds({ scenario, stages }: PlanData): Partial<Record<VariableId, number>> {
  return {
    ...Object.fromEntries(STAGES.map((h) => [ORDERED[h], stages[h].orderLimit_per_yr])),
    warehouse: scenario.moon.warehouse_units,
  };
}
