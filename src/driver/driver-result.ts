/** The shape of the launcher's result: sizing figures, the launch run as columns, checks. No computation. */
import type { UnitSuffix } from '../units.ts';

/** A check: a value beside its limit, with a sentence a person can act on. */
export interface Check {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: UnitSuffix;
  readonly ok: boolean;
  readonly sentence: string;
  readonly source: string;
}

/** The launch run: equal-length columns from rest to the muzzle. */
export interface LaunchRun {
  readonly time_s: Float64Array;
  readonly position_m: Float64Array;
  readonly speed_m_s: Float64Array;
  readonly acceleration_m_s2: Float64Array;
  readonly force_N: Float64Array;
  /** Electrical power drawn from the wall side of the drive. */
  readonly power_W: Float64Array;
  /** Electrical energy drawn since the start. */
  readonly energy_J: Float64Array;
  /** Force between bucket and track, positive when the track carries the bucket, negative when it holds it down. */
  readonly load_N: Float64Array;
}

export interface DriverResult {
  readonly length_m: number;
  readonly time_s: number;
  readonly acceleration_m_s2: number;
  readonly movingMass_kg: number;
  readonly force_N: number;
  /** Mechanical: moving mass × acceleration × muzzle speed. */
  readonly peak_power_W: number;
  /** Drawn from storage at the muzzle: mechanical over efficiency. */
  readonly peakElectrical_power_W: number;
  readonly payloadEnergy_J: number;
  /** Wall energy per shot: ½Mv²/η less what bucket braking returns. */
  readonly energy_shot_J: number;
  /** While launching, at the set interval. */
  readonly average_power_W: number;
  readonly shotsPerYear: number;
  readonly throughput_t_yr: number;
  /** Interval at which one driver, always running, reaches the target rate of the plan; Infinity for a rate of zero. */
  readonly targetInterval_s: number;
  /** Mean kinetic power of the payloads while launching, at the set interval. */
  readonly kinetic_power_W: number;
  /** The same at the target interval. */
  readonly targetKinetic_power_W: number;
  /** Mean force of the payloads' recoil on the ground, while launching. */
  readonly reaction_N: number;
  /** Above this speed a track that follows the Moon must pull the bucket down. */
  readonly circularSpeed_m_s: number;
  /** Force per mass between bucket and track at the muzzle; negative when the track pulls the bucket down. */
  readonly holdDown_kN_t: number;
  /** How far the ground falls below the muzzle's tangent over the length: L²/2R. */
  readonly tangentDrop_m: number;
  readonly run: LaunchRun;
  readonly checks: readonly Check[];
}
