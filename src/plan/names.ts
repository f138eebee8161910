/**
 * The variables of the plan, in the order of the matrix: one row each, with symbol, label and unit. Ids and symbols stand in
 * JSON and in written programs, so parts from Earth keep their first name there, vitamins.
 */
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { UnitSuffix } from '../units.ts';

interface VariableRow {
  readonly id: string;
  /** Symbol, used in LP and MPS names as `symbol_period`. */
  readonly symbol: string;
  readonly label: Message;
  readonly unit: UnitSuffix;
}

export const VARIABLES = [
  { id: 'orderedEngines', symbol: 'xEngines', label: message('plan.variable.orderedEngines'), unit: 'per_yr' },
  { id: 'orderedSupply', symbol: 'xSupply', label: message('plan.variable.orderedSupply'), unit: 'per_yr' },
  { id: 'orderedAssembly', symbol: 'xAssembly', label: message('plan.variable.orderedAssembly'), unit: 'per_yr' },
  { id: 'orderedSite', symbol: 'xSite', label: message('plan.variable.orderedSite'), unit: 'per_yr' },
  { id: 'capacityEngines', symbol: 'KEngines', label: message('plan.variable.capacityEngines'), unit: 'per_yr' },
  { id: 'capacitySupply', symbol: 'KSupply', label: message('plan.variable.capacitySupply'), unit: 'per_yr' },
  { id: 'capacityAssembly', symbol: 'KAssembly', label: message('plan.variable.capacityAssembly'), unit: 'per_yr' },
  { id: 'capacitySite', symbol: 'KSite', label: message('plan.variable.capacitySite'), unit: 'per_yr' },
  { id: 'shipsBuilt', symbol: 's', label: message('plan.variable.shipsBuilt'), unit: 'ships' },
  { id: 'fleet', symbol: 'F', label: message('plan.variable.fleet'), unit: 'ships' },
  { id: 'launches', symbol: 'l', label: message('plan.variable.launches'), unit: 'flights' },
  { id: 'landings', symbol: 'n', label: message('plan.variable.landings'), unit: 'flights' },
  { id: 'importedEquipment', symbol: 'iE', label: message('plan.variable.importedEquipment'), unit: 't' },
  { id: 'importedPower', symbol: 'iW', label: message('plan.variable.importedPower'), unit: 't' },
  { id: 'importedDriver', symbol: 'iD', label: message('plan.variable.importedDriver'), unit: 't' },
  { id: 'importedVitamins', symbol: 'iV', label: message('plan.variable.importedVitamins'), unit: 't' },
  { id: 'madeEquipment', symbol: 'gE', label: message('plan.variable.madeEquipment'), unit: 't' },
  { id: 'madePower', symbol: 'gW', label: message('plan.variable.madePower'), unit: 't' },
  { id: 'madeDriver', symbol: 'gD', label: message('plan.variable.madeDriver'), unit: 't' },
  { id: 'equipment', symbol: 'E', label: message('plan.variable.equipment'), unit: 't' },
  { id: 'power', symbol: 'W', label: message('plan.variable.power'), unit: 'MW' },
  { id: 'drivers', symbol: 'D', label: message('plan.variable.drivers'), unit: '' },
  { id: 'vitamins', symbol: 'V', label: message('plan.variable.vitamins'), unit: 't' },
  { id: 'satellitesBuilt', symbol: 'b', label: message('plan.variable.satellitesBuilt'), unit: 'units' },
  { id: 'warehouse', symbol: 'Q', label: message('plan.variable.warehouse'), unit: 'units' },
  { id: 'satellitesLaunched', symbol: 'z', label: message('plan.variable.satellitesLaunched'), unit: 'units' },
  { id: 'active', symbol: 'A', label: message('plan.variable.active'), unit: 'units' },
  { id: 'spending', symbol: 'c', label: message('plan.variable.spending'), unit: 'MUSD' },
] as const satisfies readonly VariableRow[];

export type VariableId = (typeof VARIABLES)[number]['id'];

/** Variables of options, behind all others in the matrix; each only where its option is on (variables.ts). */
export const OPTIONAL_VARIABLES = [
  { id: 'shippedFromEarth', symbol: 'u', label: message('plan.variable.shippedFromEarth'), unit: 'units' },
  { id: 'wholeDrivers', symbol: 'DWhole', label: message('plan.variable.wholeDrivers'), unit: '' },
  { id: 'wholePads', symbol: 'PWhole', label: message('plan.variable.wholePads'), unit: '' },
  { id: 'wholePlants', symbol: 'MWhole', label: message('plan.variable.wholePlants'), unit: '' },
] as const satisfies readonly VariableRow[];

export type OptionalVariableId = (typeof OPTIONAL_VARIABLES)[number]['id'];
export type AnyVariableId = VariableId | OptionalVariableId;
