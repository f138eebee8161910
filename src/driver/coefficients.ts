/**
 * Coefficients of the launcher's mass and cost model, each a record with unit, source and confidence. The structure is
 * that of NASA SP-428 (windings, feeders, switches, storage, radiators, structure); its component figures are not in the
 * public summary, so the split is an assumption and the total is calibrated. Not here: the model (assembly).
 */
import { assumed as ours, readerOf } from '../scenario/coefficients.ts';
import type { MessageId } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { UnitSuffix } from '../units.ts';

type LabelledId = MessageId extends infer M ? (M extends `driver.coefficient.${infer I}.label` ? I : never) : never;

/** A coefficient named by `driver.coefficient.<id>.label`. */
function assumed<const I extends LabelledId>(
  id: I,
  value: number,
  unit: UnitSuffix,
  source = message('driver.coefficient.unpublished'),
) {
  const of: LabelledId = id;
  return ours(id, { id: `driver.coefficient.${of}.label` }, value, unit, source);
}

export const COEFFICIENTS = [
  assumed('armature', 0.1, ''),
  assumed('winding', 200, 'kg_MJ'),
  assumed('feeder', 14000, 'kg_MW_km'),
  assumed('switch', 2, 'kg_kW'),
  assumed('radiator', 10, 'kg_kW'),
  assumed('structure', 4000, 'kg_m'),
  assumed('returnSpeed', 50, 'm_s'),
  assumed('reload', 60, 's'),
  assumed('windingHeat', 0.9, 'kJ_kg_K', message('driver.coefficient.windingHeat.source')),
  assumed('windingCost', 100, 'USD_kg'),
  assumed('feederCost', 60, 'USD_kg'),
  assumed('switchCost', 500, 'USD_kg'),
  assumed('radiatorCost', 200, 'USD_kg'),
  assumed('structureCost', 20, 'USD_kg'),
  assumed('bucketCost', 2000, 'USD_kg'),
  assumed('plantCost', 200, 'USD_kg'),
  assumed('capacitorEnergy', 5, 'kJ_kg', message('driver.coefficient.capacitorEnergy.source')),
  assumed('capacitorPower', 100, 'kW_kg'),
  assumed('capacitorCost', 100, 'USD_kg'),
  assumed('flywheelEnergy', 100, 'kJ_kg', message('driver.coefficient.flywheelEnergy.source')),
  assumed('flywheelPower', 5, 'kW_kg'),
  assumed('flywheelCost', 200, 'USD_kg'),
  assumed('coilEnergy', 10, 'kJ_kg', message('driver.coefficient.coilEnergy.source')),
  assumed('coilPower', 50, 'kW_kg'),
  assumed('coilCost', 500, 'USD_kg'),
  assumed('batteryEnergy', 500, 'kJ_kg', message('driver.coefficient.batteryEnergy.source')),
  assumed('batteryPower', 1, 'kW_kg', message('driver.coefficient.batteryPower.source')),
  assumed('batteryCost', 100, 'USD_kg'),
] as const;

/** Value of a coefficient in its own unit. */
export const coefficient = readerOf(COEFFICIENTS);

/** Storage kinds in the order of the kernel's input. */
export const STORAGE_KINDS = ['capacitor', 'flywheel', 'coil', 'battery'] as const;
export type StorageKind = (typeof STORAGE_KINDS)[number];

/** Published total of Mass Driver III, with what its summary gives of the rest: the mass model is calibrated to it. */
export const SP_428 = {
  payload_kg: 10.5,
  speed_m_s: 2400,
  acceleration_m_s2: 10_000,
  efficiency: 0.964,
  interval_s: 0.25,
  brakeLength_m: 200,
  mass_kg: 3_130_000,
  source: message('driver.design.sp428.figures'),
} as const;
