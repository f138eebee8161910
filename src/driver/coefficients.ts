/**
 * Coefficients of the launcher's mass and cost model, each a record with unit, source and confidence. The structure is
 * that of NASA SP-428 (windings, feeders, switches, storage, radiators, structure); its component figures are not in the
 * public summary, so the split is an assumption and the total is calibrated. Not here: the model (assembly).
 */
import { assumed as ours, readerOf } from '../scenario/coefficients.ts';
import type { UnitSuffix } from '../units.ts';

const OURS = 'Moonline; no component table of a launcher this size is published';

function assumed<const I extends string>(id: I, label: string, value: number, unit: UnitSuffix, source = OURS) {
  return ours(id, label, value, unit, source);
}

export const COEFFICIENTS = [
  assumed('armature', 'Share of the payload that serves as armature', 0.1, ''),
  assumed('winding', 'Windings per kinetic energy, over the armature’s share of the moving mass', 200, 'kg_MJ'),
  assumed('feeder', 'Feeders per mean power and length', 14000, 'kg_MW_km'),
  assumed('switch', 'Switches and converters per peak power', 2, 'kg_kW'),
  assumed('radiator', 'Radiators per mean heat', 10, 'kg_kW'),
  assumed('structure', 'Guideway and structure per length', 4000, 'kg_m'),
  assumed('returnSpeed', 'Speed of returning buckets', 50, 'm_s'),
  assumed('reload', 'Loading a bucket', 60, 's'),
  assumed('windingHeat', 'Heat capacity of windings', 0.9, 'kJ_kg_K', 'Aluminium at 300 K: 0.90 kJ/(kg·K)'),
  assumed('windingCost', 'Windings', 100, 'USD_kg'),
  assumed('feederCost', 'Feeders', 60, 'USD_kg'),
  assumed('switchCost', 'Switches and converters', 500, 'USD_kg'),
  assumed('radiatorCost', 'Radiators', 200, 'USD_kg'),
  assumed('structureCost', 'Guideway and structure', 20, 'USD_kg'),
  assumed('bucketCost', 'Buckets', 2000, 'USD_kg'),
  assumed('plantCost', 'Power plant', 200, 'USD_kg'),
  assumed('capacitorEnergy', 'Capacitors, energy', 5, 'kJ_kg', 'Pulse capacitors store about 1 to 10 kJ/kg'),
  assumed('capacitorPower', 'Capacitors, power', 100, 'kW_kg'),
  assumed('capacitorCost', 'Capacitors', 100, 'USD_kg'),
  assumed('flywheelEnergy', 'Flywheels, energy', 100, 'kJ_kg', 'Composite rotors with housing: 50 to 200 kJ/kg'),
  assumed('flywheelPower', 'Flywheels, power', 5, 'kW_kg'),
  assumed('flywheelCost', 'Flywheels', 200, 'USD_kg'),
  assumed(
    'coilEnergy',
    'Superconducting coils, energy',
    10,
    'kJ_kg',
    'Virial theorem with structure: about 5 to 20 kJ/kg',
  ),
  assumed('coilPower', 'Superconducting coils, power', 50, 'kW_kg'),
  assumed('coilCost', 'Superconducting coils', 500, 'USD_kg'),
  assumed('batteryEnergy', 'Batteries, energy', 500, 'kJ_kg', 'Lithium packs: about 400 to 700 kJ/kg'),
  assumed('batteryPower', 'Batteries, power', 1, 'kW_kg', 'High-power packs: about 1 to 3 kW/kg'),
  assumed('batteryCost', 'Batteries', 100, 'USD_kg'),
] as const;

/** Value of a coefficient in its own unit. */
export const coefficient = readerOf(COEFFICIENTS);

/** Storage kinds in the order of the kernel's input. */
export const STORAGE_KINDS = ['capacitor', 'flywheel', 'coil', 'battery'] as const;
export type StorageKind = (typeof STORAGE_KINDS)[number];

/** Printed total of Mass Driver III, with what its summary prints of the rest: the anchor of the mass model. */
export const SP_428 = {
  payload_kg: 10.5,
  speed_m_s: 2400,
  acceleration_m_s2: 10_000,
  efficiency: 0.964,
  interval_s: 0.25,
  brakeLength_m: 200,
  mass_kg: 3_130_000,
  source: 'NASA SP-428 III-3: 3 130 t, 288 m accelerating of 488 m in all, 96.4 %, 4 launches a second of 10.5 kg',
} as const;
