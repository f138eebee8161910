/**
 * Variables as columns of the matrix: their place, their names, and what stands before period 1.
 * Columns run period by period, within a period in the order of names.ts. Not here: what the variables
 * mean (names.ts), their bounds (constraints/).
 */
import { STAGES, type Stage } from '../scenario/fields.ts';
import type { PlanData } from './data.ts';
import {
  OPTIONAL_VARIABLES,
  VARIABLES,
  type AnyVariableId,
  type OptionalVariableId,
  type VariableId,
} from './names.ts';

const PLACE = new Map<VariableId, number>(VARIABLES.map((row, place) => [row.id, place]));

/** Column of a variable in period t ≥ 1, from 0. */
export function columnIndex(variable: VariableId, period: number): number {
  return (period - 1) * VARIABLES.length + PLACE.get(variable)!;
}

/** The optional variables that a plan has, in their order in the matrix. */
export function optionalVariables({ direct, whole }: PlanData): OptionalVariableId[] {
  const whileWhole: OptionalVariableId[] = whole ? ['wholeDrivers', 'wholePads', 'wholePlants'] : [];
  return [...(direct ? (['shippedFromEarth'] as const) : []), ...whileWhole];
}

/** Column of any variable that the plan has, optional ones included, in period t ≥ 1, from 0. */
export function anyColumnIndex(data: PlanData, variable: AnyVariableId, period: number): number {
  const place = PLACE.get(variable as VariableId);
  if (place !== undefined) return columnIndex(variable as VariableId, period);
  const options = optionalVariables(data);
  const option = options.indexOf(variable as OptionalVariableId);
  if (option < 0) throw new Error(`The plan has no variable ${variable}`);
  return data.periodCount * VARIABLES.length + (period - 1) * options.length + option;
}

const SYMBOLS = new Map<AnyVariableId, string>(
  [...VARIABLES, ...OPTIONAL_VARIABLES].map((row) => [row.id, row.symbol]),
);

/** Name of a variable in LP and MPS files: its symbol and its period, `KSite_12`. */
export function columnName(variable: AnyVariableId, period: number): string {
  return `${SYMBOLS.get(variable)!}_${period}`;
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
export function startingStocks({ scenario, stages }: PlanData): Partial<Record<AnyVariableId, number>> {
  const { earth, moon } = scenario;
  return {
    ...Object.fromEntries(STAGES.map((h) => [CAPACITY[h], stages[h].paperCapacity_per_yr])),
    fleet: earth.fleetStart_ships,
    equipment: moon.start.equipment_t,
    power: moon.start.power_MW,
    drivers: moon.start.drivers,
    vitamins: moon.start.vitamins_t,
    warehouse: moon.start.satellites,
    wholeDrivers: Math.floor(moon.start.drivers),
  };
}
