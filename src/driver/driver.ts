/**
 * The launcher of a scenario: the launch run, its energy, checks, mass, optimum, errors at the muzzle.
 * Not here: the formulas (sizing.ts), the columns (launch-run.ts), the checks (checks.ts), mass (trade.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import { launcherCalls } from '../kernel/launcher.ts';
import type { Coefficient } from '../scenario/coefficients.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { message } from '../text/text.ts';
import { COEFFICIENTS, SP_428 } from './coefficients.ts';
import { DESIGNS } from './designs.ts';
import { atMuzzle, checkedLaunch, largest, presentFigures, STALLED, type CheckedLaunch } from './checked-launch.ts';
import type { DriverResult, Stalled } from './driver-result.ts';
import { ladderEfficiency } from './energy.ts';
import { calibrationFactor, launchInput } from './launcher-input.ts';
import { launchRun } from './launch-run.ts';
import { muzzleErrors } from './muzzle-errors.ts';
import {
  CIRCULAR_SPEED_MOON_M_S,
  intervalFor_s,
  kineticEnergy_J,
  meanPower_W,
  tangentDrop_m,
  throughput_t_yr,
} from './sizing.ts';
import { trade } from './trade.ts';

/** The launcher's figures, run and checks. The payload is one satellite, the muzzle speed that of the flight. */
export function driverResult(kernel: Kernel, scenario: Scenario): DriverResult | Stalled {
  const launch = checkedLaunch(kernel, scenario);
  return 'message' in launch ? launch : resultOf(kernel, scenario, launch);
}

/** What `driver.efficiency: auto` stands for: the ladder's efficiency, or why there is none. */
export function linkedEfficiency(kernel: Kernel, scenario: Scenario): number | Stalled {
  const columns = launcherCalls(kernel).launchRun(launchInput(scenario));
  return columns ? ladderEfficiency(scenario, columns) : STALLED;
}

/** Standard deviation of the speed at the muzzle of the scenario's launch run. */
export function linkedSpeedError_m_s(kernel: Kernel, scenario: Scenario): number | Stalled {
  const columns = launcherCalls(kernel).launchRun(launchInput(scenario));
  return columns ? muzzleErrors(scenario, columns).speed_m_s : STALLED;
}

/** Mass of one launcher by the mass model, in tonnes. */
export function linkedMass_t(kernel: Kernel, scenario: Scenario): number {
  return presentFigures(kernel, scenario).mass_kg / 1e3;
}

function resultOf(kernel: Kernel, scenario: Scenario, launch: CheckedLaunch): DriverResult {
  const { driver, flight, satellite, plan } = scenario;
  const { columns, braking, ladder, drawn, energy, figures, recharge_power_W, shotsPerYear } = launch;
  const payload_kg = satellite.mass_kg;
  const { bucketMass_kg: bucket_kg, interval_s, availability } = driver;
  const movingMass_kg = payload_kg + bucket_kg;
  const run = launchRun({
    run: columns,
    braking,
    moving_kg: movingMass_kg,
    bucket_kg,
    drawn,
    energy,
    liftToDragRatio: driver.liftToDragRatio,
    interval_s,
  });
  const length_m = atMuzzle(columns.position_m);
  const time_s = atMuzzle(columns.time_s);
  const speed_m_s = flight.speed_m_s;
  const force_N = movingMass_kg * largest(columns.drive_N_kg);
  const payloadEnergy_J = kineticEnergy_J(payload_kg, speed_m_s);
  const target_t_yr = (plan.targetRate_units_yr * payload_kg) / 1e3;
  const targetInterval_s = target_t_yr > 0 ? intervalFor_s(payload_kg, target_t_yr) : null;
  const { curve, optimum } = trade(kernel, scenario, launch);

  return {
    length_m,
    time_s,
    acceleration_m_s2: launch.acceleration_m_s2,
    movingMass_kg,
    force_N,
    peak_power_W: movingMass_kg * mostPower_W_kg(columns.acceleration_m_s2, columns.speed_m_s),
    peakElectrical_power_W: Math.max(...run.power_W),
    payloadEnergy_J,
    energy_shot_J: energy.net_J,
    average_power_W: meanPower_W(energy.net_J, interval_s),
    shotsPerYear,
    throughput_t_yr: throughput_t_yr(payload_kg, interval_s, availability),
    targetInterval_s,
    kinetic_power_W: meanPower_W(payloadEnergy_J, interval_s),
    targetKinetic_power_W: targetInterval_s === null ? 0 : meanPower_W(payloadEnergy_J, targetInterval_s),
    reaction_N: (payload_kg * speed_m_s) / interval_s,
    circularSpeed_m_s: CIRCULAR_SPEED_MOON_M_S,
    holdDown_kN_t: atMuzzle(columns.load_N_kg),
    tangentDrop_m: tangentDrop_m(length_m),
    efficiency: driver.efficiency,
    ladder,
    energy,
    storage: {
      kind: driver.storage,
      energy_J: drawn.stored_J,
      mass_kg: launch.components.find((part) => part.id === 'storage')!.mass_kg,
      recharge_power_W,
    },
    stageCount: Math.max(1, Math.round(length_m / driver.polePitch_m)),
    payloadsOnTrackCount: time_s / interval_s,
    bucketCount: figures.bucketCount,
    brake:
      bucket_kg > 0
        ? {
            length_m: braking.position_m.at(-1)!,
            acceleration_m_s2: largest(braking.acceleration_m_s2),
            time_s: braking.time_s.at(-1)!,
            peak_power_W:
              bucket_kg *
              mostPower_W_kg(
                braking.drive_N_kg.map((drive) => -drive),
                braking.speed_m_s,
              ),
          }
        : null,
    recoilPerShot_N_s: payload_kg * speed_m_s,
    driveArea_m2: force_N / (driver.gapField_T * driver.currentSheet_kA_m * 1e3),
    components: launch.components,
    mass_kg: figures.mass_kg,
    cost_USD: figures.cost_USD,
    muzzleErrors: muzzleErrors(scenario, columns),
    optimum,
    trade: curve,
    designs: DESIGNS,
    coefficients: [calibration(kernel), ...COEFFICIENTS],
    run,
    muzzleIndex: columns.time_s.length - 1,
    checks: launch.checks,
  };
}

const mostPower_W_kg = (force_N_kg: Float64Array, speed_m_s: Float64Array) =>
  Math.max(0, ...force_N_kg.map((force, i) => force * speed_m_s[i]!));

function calibration(kernel: Kernel): Coefficient {
  return {
    id: 'calibration',
    label: message('driver.coefficient.calibration.label'),
    value: calibrationFactor(kernel),
    unit: '',
    source: message('driver.coefficient.calibration.source', { source: SP_428.source }),
    confidence: 'published',
  };
}
