/** The variables of the plan, in the order of the matrix: one row each, with symbol, label and unit. */
import type { UnitSuffix } from '../units.ts';

interface VariableRow {
  readonly id: string;
  /** Symbol, used in LP and MPS names as `symbol_period`. */
  readonly symbol: string;
  readonly label: string;
  readonly unit: UnitSuffix;
}

export const VARIABLES = [
  { id: 'orderedEngines', symbol: 'xEngines', label: 'Engine capacity ordered', unit: 'per_yr' },
  { id: 'orderedSupply', symbol: 'xSupply', label: 'Supply capacity ordered', unit: 'per_yr' },
  { id: 'orderedAssembly', symbol: 'xAssembly', label: 'Assembly capacity ordered', unit: 'per_yr' },
  { id: 'orderedSite', symbol: 'xSite', label: 'Launch capacity ordered', unit: 'per_yr' },
  { id: 'capacityEngines', symbol: 'KEngines', label: 'Engine capacity', unit: 'per_yr' },
  { id: 'capacitySupply', symbol: 'KSupply', label: 'Supply capacity', unit: 'per_yr' },
  { id: 'capacityAssembly', symbol: 'KAssembly', label: 'Assembly capacity', unit: 'per_yr' },
  { id: 'capacitySite', symbol: 'KSite', label: 'Launch capacity', unit: 'per_yr' },
  { id: 'shipsBuilt', symbol: 's', label: 'Ships built', unit: 'ships' },
  { id: 'fleet', symbol: 'F', label: 'Fleet', unit: 'ships' },
  { id: 'launches', symbol: 'l', label: 'Flights from Earth', unit: 'flights' },
  { id: 'landings', symbol: 'n', label: 'Landings on the Moon', unit: 'flights' },
  { id: 'importedEquipment', symbol: 'iE', label: 'Equipment imported', unit: 't' },
  { id: 'importedPower', symbol: 'iW', label: 'Power gear imported', unit: 't' },
  { id: 'importedDriver', symbol: 'iD', label: 'Driver gear imported', unit: 't' },
  { id: 'importedVitamins', symbol: 'iV', label: 'Vitamins imported', unit: 't' },
  { id: 'madeEquipment', symbol: 'gE', label: 'Equipment made on the Moon', unit: 't' },
  { id: 'madePower', symbol: 'gW', label: 'Power gear made on the Moon', unit: 't' },
  { id: 'madeDriver', symbol: 'gD', label: 'Driver gear made on the Moon', unit: 't' },
  { id: 'equipment', symbol: 'E', label: 'Equipment', unit: 't' },
  { id: 'power', symbol: 'W', label: 'Power', unit: 'MW' },
  { id: 'drivers', symbol: 'D', label: 'Drivers', unit: '' },
  { id: 'vitamins', symbol: 'V', label: 'Vitamins', unit: 't' },
  { id: 'satellitesBuilt', symbol: 'b', label: 'Satellites built', unit: 'units' },
  { id: 'warehouse', symbol: 'Q', label: 'Satellites in the warehouse', unit: 'units' },
  { id: 'satellitesLaunched', symbol: 'z', label: 'Satellites thrown', unit: 'units' },
  { id: 'active', symbol: 'A', label: 'Satellites at work', unit: 'units' },
  { id: 'spending', symbol: 'c', label: 'Spending', unit: 'MUSD' },
] as const satisfies readonly VariableRow[];

export type VariableId = (typeof VARIABLES)[number]['id'];

/** Variables of options, behind all others in the matrix; each only where its option is on (variables.ts). */
export const OPTIONAL_VARIABLES = [
  { id: 'shippedFromEarth', symbol: 'u', label: 'Satellites sent from Earth', unit: 'units' },
  { id: 'wholeDrivers', symbol: 'DWhole', label: 'Drivers that work', unit: '' },
  { id: 'wholePads', symbol: 'PWhole', label: 'New pads that work', unit: '' },
  { id: 'wholePlants', symbol: 'MWhole', label: 'New plants that work', unit: '' },
] as const satisfies readonly VariableRow[];

export type OptionalVariableId = (typeof OPTIONAL_VARIABLES)[number]['id'];
export type AnyVariableId = VariableId | OptionalVariableId;
