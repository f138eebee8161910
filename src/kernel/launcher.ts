/** The launcher's part of the kernel: what goes into its cells and what comes out. Not here: scenarios, coefficients. */
import * as map from '../../assembly/memory.ts';

/** Profiles of the drive, in the order of the kernel's codes. */
const PROFILES = ['constant', 'ramped', 'forceLimited', 'powerLimited'] as const;
const OBJECTIVES = ['mass', 'cost', 'power'] as const;

/** A launch: the masses, the drive and the track. */
export interface LaunchInput {
  readonly payload_kg: number;
  readonly bucket_kg: number;
  readonly speed_m_s: number;
  readonly acceleration_m_s2: number;
  readonly profile: (typeof PROFILES)[number];
  readonly ramp_s: number;
  readonly powerLimit_W: number;
  readonly liftToDragRatio: number;
  readonly polePitch_m: number;
  readonly gapField_T: number;
  readonly straight: boolean;
  readonly brakeLength_m: number;
  readonly gravity_m_s2: number;
  readonly radius_m: number;
}

/**
 * Columns of a run: of the loaded bucket from rest to the muzzle, or of the empty one from the muzzle to rest. Time,
 * position and works per mass count from the run's own start.
 */
export interface RunColumns {
  readonly time_s: Float64Array;
  readonly position_m: Float64Array;
  readonly speed_m_s: Float64Array;
  readonly acceleration_m_s2: Float64Array;
  readonly jerk_m_s3: Float64Array;
  /** Force of the drive per mass, negative where it brakes. */
  readonly drive_N_kg: Float64Array;
  readonly driveWork_J_kg: Float64Array;
  readonly brakeWork_J_kg: Float64Array;
  readonly dragWork_J_kg: Float64Array;
  readonly gravityWork_J_kg: Float64Array;
  readonly load_N_kg: Float64Array;
  readonly frequency_Hz: Float64Array;
  /** Electromotive force per metre of conductor across the gap field. */
  readonly backEmf_V_m: Float64Array;
}

/** Inputs of sizing beside the launch: duty, limits, and the coefficients of masses and costs. */
export interface SizingInput {
  readonly efficiency: number;
  readonly recoveredFraction: number;
  readonly availability: number;
  /** Payloads required; 0 sizes one launcher whatever it launches. */
  readonly rate_per_s: number;
  readonly feltLimit_m_s2: number;
  readonly lengthLimit_m: number;
  readonly dropLimit_m: number;
  readonly spacing_m: number;
  /** Power that storage is recharged with. */
  readonly rechargeLimit_W: number;
  /** Largest loaded bucket. */
  readonly movingLimit_kg: number;
  /** Least interval. */
  readonly intervalLimit_s: number;
  /** Most heat one launch may leave in the windings, per mass of windings. */
  readonly heatLimit_J_kg: number;
  /** Loss of the motor per kinetic energy. */
  readonly motorHeatRatio: number;
  readonly objective: (typeof OBJECTIVES)[number];
  readonly plant_kg_W: number;
  readonly armatureFraction: number;
  readonly winding_kg_J: number;
  readonly feeder_kg_W_m: number;
  readonly switch_kg_W: number;
  readonly radiator_kg_W: number;
  readonly structure_kg_m: number;
  readonly calibrationFactor: number;
  readonly returnSpeed_m_s: number;
  readonly reload_s: number;
  /** Windings, feeders, switches, radiators, structure, buckets, power plant. */
  readonly costs_USD_kg: readonly number[];
  readonly storage: readonly {
    readonly energy_J_kg: number;
    readonly power_W_kg: number;
    readonly cost_USD_kg: number;
  }[];
}

/** One launcher: the four choices of the optimum. `storage` counts the kinds of the input. */
export interface LauncherDesign {
  readonly acceleration_m_s2: number;
  readonly bucket_kg: number;
  readonly storageIndex: number;
  readonly interval_s: number;
}

export interface DesignBox {
  readonly acceleration_m_s2: readonly [low: number, high: number];
  readonly bucketFraction: number;
  readonly interval_s: readonly [low: number, high: number];
  /** Longest interval where the limits require more than the upper bound above. */
  readonly longest_interval_s: number;
}

export interface LauncherFigures {
  readonly length_m: number;
  readonly time_s: number;
  readonly peakElectrical_power_W: number;
  readonly energy_J: number;
  readonly mean_power_W: number;
  /** Windings, feeders, switches, storage, radiators, structure, buckets. */
  readonly masses_kg: readonly number[];
  readonly mass_kg: number;
  readonly cost_USD: number;
  /** Launchers for the rate asked for, at least one. */
  readonly launcherCount: number;
  readonly bucketCount: number;
  /** Mass in kg, cost in USD or power in W of all launchers, with the power plant for mass and cost. */
  readonly objective: { readonly value: number; readonly unit: 'kg' | 'USD' | 'W' };
  readonly allowed: boolean;
  readonly spacing_m: number;
  readonly plant_kg: number;
}

export interface LauncherExports {
  launchRun(): number;
  brakingRun(): number;
  sizing(acceleration: number, bucket: number, storage: number, interval: number): number;
  sizingOptimum(): number;
}

/** What of a kernel these calls need. */
interface LauncherKernel {
  readonly exports: LauncherExports;
  readonly cells: Float64Array;
}

/** The launcher's calls over a kernel, apart from its own, since a flight needs none of them. */
export function launcherCalls({ exports, cells }: LauncherKernel) {
  const put = (launch: LaunchInput) => {
    cells[map.DRIVER_PAYLOAD] = launch.payload_kg;
    cells[map.DRIVER_BUCKET] = launch.bucket_kg;
    cells[map.DRIVER_SPEED] = launch.speed_m_s;
    cells[map.DRIVER_ACCELERATION] = launch.acceleration_m_s2;
    cells[map.DRIVER_PROFILE] = PROFILES.indexOf(launch.profile);
    cells[map.DRIVER_RAMP] = launch.ramp_s;
    cells[map.DRIVER_POWER_LIMIT] = launch.powerLimit_W;
    cells[map.DRIVER_LIFT_TO_DRAG] = launch.liftToDragRatio;
    cells[map.DRIVER_POLE_PITCH] = launch.polePitch_m;
    cells[map.DRIVER_GAP_FIELD] = launch.gapField_T;
    cells[map.DRIVER_STRAIGHT] = launch.straight ? 1 : 0;
    cells[map.DRIVER_GRAVITY] = launch.gravity_m_s2;
    cells[map.DRIVER_RADIUS] = launch.radius_m;
    cells[map.DRIVER_BRAKE_LENGTH] = launch.brakeLength_m;
  };
  const putSizing = (s: SizingInput) => {
    cells[map.SIZING_EFFICIENCY] = s.efficiency;
    cells[map.SIZING_RECOVERED] = s.recoveredFraction;
    cells[map.SIZING_AVAILABILITY] = s.availability;
    cells[map.SIZING_RATE] = s.rate_per_s;
    cells[map.SIZING_FELT_LIMIT] = s.feltLimit_m_s2;
    cells[map.SIZING_LENGTH_LIMIT] = s.lengthLimit_m;
    cells[map.SIZING_DROP_LIMIT] = s.dropLimit_m;
    cells[map.SIZING_SPACING] = s.spacing_m;
    cells[map.SIZING_RECHARGE_LIMIT] = s.rechargeLimit_W;
    cells[map.SIZING_MOVING_LIMIT] = s.movingLimit_kg;
    cells[map.SIZING_INTERVAL_LIMIT] = s.intervalLimit_s;
    cells[map.SIZING_HEAT_LIMIT] = s.heatLimit_J_kg;
    cells[map.SIZING_MOTOR_HEAT] = s.motorHeatRatio;
    cells[map.SIZING_OBJECTIVE] = OBJECTIVES.indexOf(s.objective);
    cells[map.SIZING_PLANT] = s.plant_kg_W;
    cells[map.SIZING_ARMATURE] = s.armatureFraction;
    cells[map.SIZING_WINDING] = s.winding_kg_J;
    cells[map.SIZING_FEEDER] = s.feeder_kg_W_m;
    cells[map.SIZING_SWITCH] = s.switch_kg_W;
    cells[map.SIZING_RADIATOR] = s.radiator_kg_W;
    cells[map.SIZING_STRUCTURE] = s.structure_kg_m;
    cells[map.SIZING_CALIBRATION] = s.calibrationFactor;
    cells[map.SIZING_RETURN_SPEED] = s.returnSpeed_m_s;
    cells[map.SIZING_RELOAD] = s.reload_s;
    cells.set(s.costs_USD_kg, map.SIZING_COST);
    s.storage.forEach((kind, i) =>
      cells.set(
        [kind.energy_J_kg, kind.power_W_kg, kind.cost_USD_kg],
        map.SIZING_STORAGE + i * map.SIZING_STORAGE_STRIDE,
      ),
    );
  };
  const figures = (objective: SizingInput['objective']): LauncherFigures => ({
    length_m: cells[map.FIGURE_LENGTH]!,
    time_s: cells[map.FIGURE_TIME]!,
    peakElectrical_power_W: cells[map.FIGURE_PEAK_POWER]!,
    energy_J: cells[map.FIGURE_ENERGY]!,
    mean_power_W: cells[map.FIGURE_MEAN_POWER]!,
    masses_kg: Array.from(cells.subarray(map.FIGURE_MASSES, map.FIGURE_MASSES + 7)),
    mass_kg: cells[map.FIGURE_MASS]!,
    cost_USD: cells[map.FIGURE_COST]!,
    launcherCount: cells[map.FIGURE_LAUNCHERS]!,
    bucketCount: cells[map.FIGURE_BUCKETS]!,
    objective: {
      value: cells[map.FIGURE_OBJECTIVE]!,
      unit: objective === 'mass' ? 'kg' : objective === 'cost' ? 'USD' : 'W',
    },
    allowed: cells[map.FIGURE_ALLOWED] === 1,
    spacing_m: cells[map.FIGURE_SPACING]!,
    plant_kg: cells[map.FIGURE_PLANT]!,
  });

  /** The run of so many rows. The kernel counts them from the muzzle: `reversed` puts the row at the muzzle last. */
  const run = (rows: number, reversed: boolean): RunColumns => {
    const column = (index: number) => {
      const first = map.RUN + index * map.RUN_CAPACITY_COUNT;
      const values = cells.slice(first, first + rows);
      return reversed ? values.reverse() : values;
    };
    // The kernel's columns hold what remains to the muzzle; these hold what has been done since the start of the run.
    const done = (index: number) => {
      const values = column(index);
      const total = values[0]!;
      return values.map((left) => total - left);
    };
    return {
      time_s: done(0),
      position_m: done(1),
      speed_m_s: column(2),
      acceleration_m_s2: column(3),
      jerk_m_s3: column(4),
      drive_N_kg: column(5),
      driveWork_J_kg: done(6),
      brakeWork_J_kg: done(7),
      dragWork_J_kg: done(8),
      gravityWork_J_kg: done(9),
      load_N_kg: column(10),
      frequency_Hz: column(11),
      backEmf_V_m: column(12),
    };
  };

  return {
    /** The launch run from rest to the muzzle, or `null` where drag stops the bucket. */
    launchRun(launch: LaunchInput): RunColumns | null {
      put(launch);
      const rows = exports.launchRun();
      return rows === 0 ? null : run(rows, true);
    },

    /** How the empty bucket stops behind the muzzle, within its braking track. */
    brakingRun(launch: LaunchInput): RunColumns {
      put(launch);
      return run(exports.brakingRun(), false);
    },

    /** Figures of several designs under the same inputs. */
    sizing(launch: LaunchInput, input: SizingInput, designs: readonly LauncherDesign[]): LauncherFigures[] {
      put(launch);
      putSizing(input);
      return designs.map((d) => {
        exports.sizing(d.acceleration_m_s2, d.bucket_kg, d.storageIndex, d.interval_s);
        return figures(input.objective);
      });
    },

    /** The best design within the box and its figures, or `null` when none of those tried is within the limits. */
    sizingOptimum(
      launch: LaunchInput,
      input: SizingInput,
      box: DesignBox,
    ): { design: LauncherDesign; figures: LauncherFigures } | null {
      put(launch);
      putSizing(input);
      cells.set(
        [...box.acceleration_m_s2, box.bucketFraction, ...box.interval_s, box.longest_interval_s],
        map.DESIGN_BOX,
      );
      if (exports.sizingOptimum() >= 1e300) return null;
      return {
        design: {
          acceleration_m_s2: cells[map.DESIGN_ACCELERATION]!,
          bucket_kg: cells[map.DESIGN_BUCKET]!,
          storageIndex: cells[map.DESIGN_STORAGE]!,
          interval_s: cells[map.DESIGN_INTERVAL]!,
        },
        figures: figures(input.objective),
      };
    },
  };
}
