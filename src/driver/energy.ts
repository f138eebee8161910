/**
 * Where the energy of one launch goes: payload, recovered, and each loss. From the grid to storage, windings and bucket.
 * Not here: the run that the works come from (kernel), the efficiency ladder's fields.
 */
import { square } from '../maths/products.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { RunColumns } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { numberOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { Ladder, ShotEnergy, Stalled } from './driver-result.ts';

const last = (column: Float64Array) => column.at(-1)!;

/** Wall to kinetic energy as the ladder's three steps and the run's drag give it: what `auto` stands for. */
export function ladderEfficiency({ driver }: Pick<Scenario, 'driver'>, run: RunColumns): number {
  const { motorFraction, conversionFraction, storageFraction } = driver.ladder;
  return Math.min(1, motorFraction * conversionFraction * storageFraction * kineticShare(run));
}

/** Kinetic energy over the drive's work: what drag and a straight track's gravity leave, 1 without them. */
function kineticShare(run: RunColumns): number {
  return (0.5 * square(last(run.speed_m_s))) / last(run.driveWork_J_kg);
}

/** Why no drive has the efficiency that is set, or null. A drive without losses of its own has the share of kinetic energy. */
export function excessEfficiency({ driver }: Pick<Scenario, 'driver'>, run: RunColumns): Stalled | null {
  const share = kineticShare(run);
  if (driver.efficiency <= share * (1 + 1e-12)) return null;
  // Rounded down, so that what is named can be set.
  return { message: message('driver.stalled.efficiency', { share: numberOf(Math.floor(share * 1e6) / 1e6, 6) }) };
}

/**
 * The ladder in force. An efficiency set by hand is spread over the three steps in proportion of the logarithms they
 * have in the scenario, so that their product with the run's share of kinetic energy is the efficiency set.
 */
export function ladderOf(kernel: Kernel, { driver }: Pick<Scenario, 'driver'>, run: RunColumns): Ladder {
  return ladderTo(kernel, driver, Math.min(1, driver.efficiency / kineticShare(run)));
}

/** Loss of the motor per kinetic energy as the ladder gives it without drag: what sizing searches with. */
export function motorHeatRatio(kernel: Kernel, driver: Scenario['driver']): number {
  return 1 / ladderTo(kernel, driver, driver.efficiency).motorFraction - 1;
}

function ladderTo({ exports: { log, pow } }: Kernel, { ladder }: Scenario['driver'], driveFraction: number): Ladder {
  const { motorFraction, conversionFraction, storageFraction } = ladder;
  const product = motorFraction * conversionFraction * storageFraction;
  const spread = product < 1 ? log(driveFraction) / log(product) : 0;
  return {
    conversionFraction: pow(conversionFraction, spread),
    storageFraction: pow(storageFraction, spread),
    motorFraction: product < 1 ? pow(motorFraction, spread) : driveFraction,
    driveFraction,
  };
}

/** What one launch takes at each step: from the grid, into storage, out of it, and as work on the bucket. */
export interface DrawnEnergy {
  readonly wall_J: number;
  readonly converted_J: number;
  readonly stored_J: number;
  readonly drive_J: number;
}

/** Energy drawn for a launch up to the muzzle. */
export function drawnEnergy({ driver, satellite }: Scenario, run: RunColumns, ladder: Ladder): DrawnEnergy {
  const drive_J = (satellite.mass_kg + driver.bucketMass_kg) * last(run.driveWork_J_kg);
  const wall_J = drive_J / ladder.driveFraction;
  const converted_J = wall_J * ladder.conversionFraction;
  return { wall_J, converted_J, stored_J: converted_J * ladder.storageFraction, drive_J };
}

/** What braking returns per mass: the share set of kinetic energy, yet no more than drag and slope leave to the brake. */
export function recoveredWork_J_kg({ driver, flight }: Scenario, braking: RunColumns): number {
  return Math.min(driver.regeneration * 0.5 * square(flight.speed_m_s), last(braking.brakeWork_J_kg));
}

/** The account of one shot: wall and gravity on one side, payload, losses and what comes back on the other. */
export function shotEnergy(scenario: Scenario, run: RunColumns, braking: RunColumns, drawn: DrawnEnergy): ShotEnergy {
  const { driver, flight, satellite } = scenario;
  const { wall_J, converted_J, stored_J, drive_J } = drawn;
  const bucket_kg = driver.bucketMass_kg;
  const moving_kg = satellite.mass_kg + bucket_kg;
  const both = (work: 'gravityWork_J_kg' | 'dragWork_J_kg') =>
    moving_kg * last(run[work]) + bucket_kg * last(braking[work]);
  const brake_J = bucket_kg * last(braking.brakeWork_J_kg);
  const recovered_J = bucket_kg * recoveredWork_J_kg(scenario, braking);
  return {
    wall_J,
    net_J: wall_J - recovered_J,
    payload_J: 0.5 * satellite.mass_kg * square(flight.speed_m_s),
    recovered_J,
    gravity_J: both('gravityWork_J_kg'),
    losses: [
      { id: 'conversion', label: message('driver.loss.conversion'), energy_J: wall_J - converted_J },
      { id: 'storage', label: message('driver.loss.storage'), energy_J: converted_J - stored_J },
      { id: 'motor', label: message('driver.loss.motor'), energy_J: stored_J - drive_J },
      { id: 'drag', label: message('driver.loss.drag'), energy_J: both('dragWork_J_kg') },
      { id: 'hold', label: message('driver.loss.hold'), energy_J: moving_kg * last(run.brakeWork_J_kg) },
      { id: 'braking', label: message('driver.loss.braking'), energy_J: brake_J - recovered_J },
    ],
  };
}
