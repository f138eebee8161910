/**
 * The launcher of a scenario, sized in closed form at constant acceleration, with its run and its checks.
 * Not here: the formulas (sizing.ts), the columns (launch-run.ts), the checks' sentences (checks.ts).
 */
import type { Scenario } from '../scenario/scenario.ts';
import { STANDARD_GRAVITY_M_S2, YEAR_S } from '../units.ts';
import { driverChecks } from './checks.ts';
import type { DriverResult } from './driver-result.ts';
import { launchRun } from './launch-run.ts';
import {
  acceleratingLength_m,
  acceleratingTime_s,
  CIRCULAR_SPEED_MOON_M_S,
  intervalFor_s,
  kineticEnergy_J,
  meanPower_W,
  peakPower_W,
  shotEnergy_J,
  tangentDrop_m,
  throughput_t_yr,
} from './sizing.ts';

/** The launcher's figures, run and checks. The payload is one satellite, the muzzle speed that of the flight. */
export function driverResult(scenario: Scenario): DriverResult {
  const { driver, flight, satellite, plan } = scenario;
  const speed_m_s = flight.speed_m_s;
  const payload_kg = satellite.mass_kg;
  const movingMass_kg = payload_kg + driver.bucketMass_kg;
  const acceleration_m_s2 = driver.acceleration_g * STANDARD_GRAVITY_M_S2;
  const { efficiency, interval_s, availability, track } = driver;

  const length_m = acceleratingLength_m(speed_m_s, acceleration_m_s2);
  const payloadEnergy_J = kineticEnergy_J(payload_kg, speed_m_s);
  const shot_J = shotEnergy_J({
    payload_kg,
    bucket_kg: driver.bucketMass_kg,
    speed_m_s,
    efficiency,
    regeneration: driver.regeneration,
  });
  const mechanical_W = peakPower_W(movingMass_kg, acceleration_m_s2, speed_m_s);
  const targetInterval_s = intervalFor_s(payload_kg, (plan.targetRate_units_yr * payload_kg) / 1e3);

  const run = launchRun({ movingMass_kg, speed_m_s, acceleration_m_s2, efficiency, track });
  const loads_kN_t = Array.from(run.load_N, (load_N) => load_N / movingMass_kg);
  const muzzleLoad_kN_t = loads_kN_t.at(-1)!;

  return {
    length_m,
    time_s: acceleratingTime_s(speed_m_s, acceleration_m_s2),
    acceleration_m_s2,
    movingMass_kg,
    force_N: movingMass_kg * acceleration_m_s2,
    peak_power_W: mechanical_W,
    peakElectrical_power_W: mechanical_W / efficiency,
    payloadEnergy_J,
    energy_shot_J: shot_J,
    average_power_W: meanPower_W(shot_J, interval_s),
    shotsPerYear: (YEAR_S / interval_s) * availability,
    throughput_t_yr: throughput_t_yr(payload_kg, interval_s, availability),
    targetInterval_s,
    kinetic_power_W: meanPower_W(payloadEnergy_J, interval_s),
    targetKinetic_power_W: meanPower_W(payloadEnergy_J, targetInterval_s),
    reaction_N: (payload_kg * speed_m_s) / interval_s,
    circularSpeed_m_s: CIRCULAR_SPEED_MOON_M_S,
    holdDown_kN_t: muzzleLoad_kN_t,
    tangentDrop_m: tangentDrop_m(length_m),
    run,
    checks: driverChecks(scenario, {
      acceleration_m_s2,
      length_m,
      muzzleLoad_kN_t,
      largestLoad_kN_t: Math.max(...loads_kN_t.map(Math.abs)),
    }),
  };
}
