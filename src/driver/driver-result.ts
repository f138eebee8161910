/** The shape of the launcher's result: sizing figures, the launch run as columns, checks. No computation. */

import type { LauncherDesign, LauncherFigures } from '../kernel/launcher.ts';
import type { Coefficient } from '../scenario/coefficients.ts';
import type { PublishedDesign } from '../scenario/published.ts';
import type { Message } from '../text/message.ts';
import type { Check } from './check.ts';
import type { CheckId } from './checks.ts';
import type { StorageKind } from './coefficients.ts';

/** Why a scenario has no launcher. */
export interface Stalled {
  readonly message: Message;
}

/** Efficiencies of the three steps as they act in a run. */
export interface Ladder {
  readonly conversionFraction: number;
  readonly storageFraction: number;
  readonly motorFraction: number;
  /** From the grid to the work of the drive on the bucket. */
  readonly driveFraction: number;
}

/** The launch run: equal-length columns from rest to the muzzle and, where there is a bucket, on until it stands. */
export interface LaunchRun {
  /** What moves: payload and bucket up to the muzzle, then the bucket. Two rows stand at the muzzle, before and after. */
  readonly mass_kg: Float64Array;
  readonly time_s: Float64Array;
  readonly position_m: Float64Array;
  readonly speed_m_s: Float64Array;
  readonly acceleration_m_s2: Float64Array;
  readonly jerk_m_s3: Float64Array;
  /** Of the drive on what moves; negative where it brakes. */
  readonly force_N: Float64Array;
  /** Electrical power drawn on the grid's side of the drive; negative where braking the bucket gives back. */
  readonly power_W: Float64Array;
  /** Electrical energy drawn since the start, less what came back. */
  readonly energy_J: Float64Array;
  /** Energy left in storage, recharged at the mean power all along and by what braking gives back. */
  readonly storage_J: Float64Array;
  readonly frequency_Hz: Float64Array;
  /** Electromotive force per metre of conductor. */
  readonly backEmf_V_m: Float64Array;
  /** Force between bucket and track, positive when the track supports the bucket, negative when it holds it down. */
  readonly load_N: Float64Array;
  readonly drag_N: Float64Array;
}

export type LossId = 'conversion' | 'storage' | 'motor' | 'drag' | 'hold' | 'braking';

/** Where the energy of one launch goes: grid + gravity = payload + recovered + losses. */
export interface ShotEnergy {
  readonly wall_J: number;
  /** From the wall less what braking the bucket returns. */
  readonly net_J: number;
  readonly payload_J: number;
  readonly recovered_J: number;
  /** What gravity adds on the way down a straight track, less what it takes from the bucket that climbs behind it. */
  readonly gravity_J: number;
  readonly losses: readonly { readonly id: LossId; readonly label: Message; readonly energy_J: number }[];
}

/** Standard deviations at the muzzle. */
export interface MuzzleErrors {
  readonly speed_m_s: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
}

export type ComponentId = 'windings' | 'feeders' | 'switches' | 'storage' | 'radiators' | 'structure' | 'buckets';

/** A component of the mass model. */
export interface Component {
  readonly id: ComponentId;
  readonly label: Message;
  readonly mass_kg: number;
}

/** Trade curve over acceleration, all else as in the scenario and the storage of the scenario. */
export interface TradeCurve {
  readonly acceleration_g: Float64Array;
  readonly length_m: Float64Array;
  readonly peak_power_W: Float64Array;
  readonly mass_kg: Float64Array;
  readonly cost_USD: Float64Array;
  /** Acceleration of the row that is best for the objective and within the limits; null when none does. */
  readonly best_g: number | null;
}

/** A design in as few digits, four or more, as pass the checks. */
export interface RoundedDesign {
  readonly acceleration_g: number;
  readonly bucket_kg: number;
  readonly interval_s: number;
}

/** Figures of a design; where no number of launchers reaches the target rate, how many and what all of them take is `null`. */
export type PresentFigures = Omit<LauncherFigures, 'launcherCount' | 'objective'> & {
  readonly launcherCount: number | null;
  readonly objective: { readonly value: number | null; readonly unit: LauncherFigures['objective']['unit'] };
};

/** The best launcher for the target rate, or the reason that there is none. */
export interface SizingOptimum {
  readonly objective: 'mass' | 'cost' | 'power';
  readonly best:
    | (LauncherDesign &
        LauncherFigures & {
          readonly acceleration_g: number;
          readonly storage: StorageKind;
          readonly rounded: RoundedDesign;
        })
    | null;
  /** The scenario's own design, allowed where it fails no check. */
  readonly present: PresentFigures;
  readonly message: Message;
}

/** A published launcher, and how far its printed figures may be off. */
export interface DesignRow extends PublishedDesign {
  readonly toleranceRatio: number;
}

export interface DriverResult {
  readonly length_m: number;
  readonly time_s: number;
  readonly acceleration_m_s2: number;
  readonly movingMass_kg: number;
  readonly force_N: number;
  /** Mechanical: moving mass × acceleration × speed, where it is highest. */
  readonly peak_power_W: number;
  /** Largest electrical power of the run. */
  readonly peakElectrical_power_W: number;
  readonly payloadEnergy_J: number;
  /** Wall energy per shot: ½Mv²/η less what bucket braking returns. */
  readonly energy_shot_J: number;
  /** While launching, at the set interval. */
  readonly average_power_W: number;
  readonly shotsPerYear: number;
  readonly throughput_t_yr: number;
  /** Interval at which one driver, always running, reaches the target rate of the plan; `null` for a rate of zero. */
  readonly targetInterval_s: number | null;
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
  /** Wall to kinetic energy, with the steps it is made of. */
  readonly efficiency: number;
  readonly ladder: Ladder;
  readonly energy: ShotEnergy;
  readonly storage: {
    readonly kind: StorageKind;
    readonly energy_J: number;
    readonly mass_kg: number;
    /** Power that recharges the storage within one launch interval. */
    readonly recharge_power_W: number;
  };
  /** Windings along the accelerating track, one per pole pitch. */
  readonly stageCount: number;
  readonly payloadsOnTrackCount: number;
  readonly bucketCount: number;
  /** How the empty bucket stops: on what length, how hard and how long; power of the brake where it is highest. */
  readonly brake: {
    readonly length_m: number;
    readonly acceleration_m_s2: number;
    readonly time_s: number;
    readonly peak_power_W: number;
  } | null;
  readonly recoilPerShot_N_s: number;
  /** Drive area that field and current sheet need for the force. */
  readonly driveArea_m2: number;
  readonly components: readonly Component[];
  readonly mass_kg: number;
  readonly cost_USD: number;
  readonly muzzleErrors: MuzzleErrors;
  readonly optimum: SizingOptimum;
  readonly trade: TradeCurve;
  readonly designs: readonly DesignRow[];
  readonly coefficients: readonly Coefficient[];
  readonly run: LaunchRun;
  /** Row of the run in which the loaded bucket is at the muzzle. */
  readonly muzzleIndex: number;
  readonly checks: readonly Check<CheckId>[];
}
