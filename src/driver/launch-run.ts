/** The launch run of a scenario as columns with wall power and storage. Not here: the integration (kernel), sizing. */
import type { RunColumns } from '../kernel/launcher.ts';
import type { LaunchRun } from './driver-result.ts';
import type { Ladder } from './energy.ts';

/**
 * Columns for charts from the kernel's run per mass. Power and energy are electrical, drawn for the loaded bucket before
 * anything braking returns. Storage starts full with what the shot takes and is recharged at the mean power all along.
 */
export function launchRun(
  run: RunColumns,
  setup: { movingMass_kg: number; ladder: Ladder; liftToDragRatio: number; stored_J: number; recharge_W: number },
): LaunchRun {
  const { movingMass_kg, ladder, stored_J } = setup;
  const { time_s, position_m, speed_m_s, acceleration_m_s2, jerk_m_s3, frequency_Hz, backEmf_V_m } = run;
  const drawn = movingMass_kg / ladder.driveFraction;
  return {
    time_s,
    position_m,
    speed_m_s,
    acceleration_m_s2,
    jerk_m_s3,
    force_N: run.drive_N_kg.map((perMass) => movingMass_kg * perMass),
    power_W: run.drive_N_kg.map((perMass, i) => drawn * Math.max(perMass, 0) * speed_m_s[i]!),
    energy_J: run.driveWork_J_kg.map((work) => drawn * work),
    storage_J: run.driveWork_J_kg.map((work, i) =>
      Math.min(stored_J, stored_J - (movingMass_kg * work) / ladder.motorFraction + setup.recharge_W * time_s[i]!),
    ),
    frequency_Hz,
    backEmf_V_m,
    load_N: run.load_N_kg.map((perMass) => movingMass_kg * perMass),
    drag_N: run.load_N_kg.map((perMass) => (movingMass_kg * Math.abs(perMass)) / setup.liftToDragRatio),
  };
}
