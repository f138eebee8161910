/** From a scenario to the kernel's input for launch and sizing. Not here: the coefficients' values (coefficients.ts). */
import { square } from '../maths/products.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { launcherCalls, type LauncherDesign, type LaunchInput, type SizingInput } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { STANDARD_GRAVITY_M_S2, YEAR_S } from '../units.ts';
import { coefficient as c, SP_428, STORAGE_KINDS } from './coefficients.ts';
import { motorHeatRatio, recoveredWork_J_kg } from './energy.ts';
import { GRAVITY_MOON_M_S2, guidewayShake_m_s2, RADIUS_MOON_M } from './sizing.ts';

/** The launch of a scenario: one satellite in its bucket, to the muzzle speed of the flight. */
export function launchInput({ driver, flight, satellite }: Scenario): LaunchInput {
  return {
    payload_kg: satellite.mass_kg,
    bucket_kg: driver.bucketMass_kg,
    speed_m_s: flight.speed_m_s,
    acceleration_m_s2: driver.acceleration_g * STANDARD_GRAVITY_M_S2,
    profile: driver.profile,
    ramp_s: driver.ramp_s,
    powerLimit_W: driver.powerLimit_MW * 1e6,
    liftToDragRatio: driver.liftToDragRatio,
    polePitch_m: driver.polePitch_m,
    gapField_T: driver.gapField_T,
    straight: driver.track === 'straight',
    brakeLength_m: driver.brakeLength_m,
    gravity_m_s2: GRAVITY_MOON_M_S2,
    radius_m: RADIUS_MOON_M,
  };
}

/** The design that a scenario sets. */
export function scenarioDesign({ driver }: Scenario): LauncherDesign {
  return {
    acceleration_m_s2: driver.acceleration_g * STANDARD_GRAVITY_M_S2,
    bucket_kg: driver.bucketMass_kg,
    storageIndex: STORAGE_KINDS.indexOf(driver.storage),
    interval_s: driver.interval_s,
  };
}

const MODEL = {
  armatureFraction: c('armature'),
  winding_kg_J: c('winding') * 1e-6,
  feeder_kg_W_m: c('feeder') * 1e-9,
  switch_kg_W: c('switch') * 1e-3,
  radiator_kg_W: c('radiator') * 1e-3,
  structure_kg_m: c('structure'),
  returnSpeed_m_s: c('returnSpeed'),
  reload_s: c('reload'),
  costs_USD_kg: [
    c('windingCost'),
    c('feederCost'),
    c('switchCost'),
    c('radiatorCost'),
    c('structureCost'),
    c('bucketCost'),
    c('plantCost'),
  ],
  storage: STORAGE_KINDS.map((kind) => ({
    energy_J_kg: c(`${kind}Energy`) * 1e3,
    power_W_kg: c(`${kind}Power`) * 1e3,
    cost_USD_kg: c(`${kind}Cost`),
  })),
} as const;

/** What sizing needs of a scenario, with the masses calibrated; a limit that is not known is none. */
export function sizingInput(kernel: Kernel, scenario: Scenario): SizingInput {
  const { driver, flight, moon, plan } = scenario;
  const shake_m_s2 = guidewayShake_m_s2(driver.straightness_mm * 1e-3, driver.wavelength_m, flight.speed_m_s);
  const known = (limit: number | 'unknown') => (limit === 'unknown' ? Infinity : limit);
  return {
    ...MODEL,
    efficiency: driver.efficiency,
    recoveredFraction:
      driver.regeneration &&
      recoveredWork_J_kg(scenario, launcherCalls(kernel).brakingRun(launchInput(scenario))) /
        (0.5 * square(flight.speed_m_s)),
    availability: driver.availability,
    rate_per_s: plan.targetRate_units_yr / YEAR_S,
    feltLimit_m_s2: driver.payloadLimit_g * STANDARD_GRAVITY_M_S2,
    lengthLimit_m: driver.siteLength_km * 1e3,
    dropLimit_m: driver.earthworks_m,
    spacing_m: driver.bucketSpacing_m,
    rechargeLimit_W: known(driver.rechargePower_MW) * 1e6,
    // N per kN/m is a millimetre.
    movingLimit_kg: shake_m_s2 > 0 ? (driver.clearance_mm * driver.lateralStiffness_kN_m) / shake_m_s2 : Infinity,
    intervalLimit_s: (YEAR_S * driver.availability * plan.horizon_yr) / known(driver.coilLife_shots),
    heatLimit_J_kg: driver.temperatureRise_K * c('windingHeat') * 1e3,
    motorHeatRatio: motorHeatRatio(kernel, driver),
    objective: driver.objective,
    plant_kg_W: moon.powerMass_t_MW * 1e-3,
    calibrationFactor: calibrationFactor(kernel),
  };
}

/** Printed over modelled mass of Mass Driver III, which brings the model to the one total that is published. */
export function calibrationFactor(kernel: Kernel): number {
  const launch: LaunchInput = {
    payload_kg: SP_428.payload_kg,
    bucket_kg: 0,
    speed_m_s: SP_428.speed_m_s,
    acceleration_m_s2: SP_428.acceleration_m_s2,
    profile: 'constant',
    ramp_s: 1,
    powerLimit_W: 1,
    liftToDragRatio: 1,
    polePitch_m: 1,
    gapField_T: 1,
    straight: false,
    brakeLength_m: SP_428.brakeLength_m,
    gravity_m_s2: GRAVITY_MOON_M_S2,
    radius_m: RADIUS_MOON_M,
  };
  const input: SizingInput = {
    ...MODEL,
    efficiency: SP_428.efficiency,
    recoveredFraction: 0,
    availability: 1,
    rate_per_s: 0,
    feltLimit_m_s2: Infinity,
    lengthLimit_m: Infinity,
    dropLimit_m: Infinity,
    spacing_m: 0,
    rechargeLimit_W: Infinity,
    movingLimit_kg: Infinity,
    intervalLimit_s: 0,
    heatLimit_J_kg: Infinity,
    motorHeatRatio: 0,
    objective: 'mass',
    plant_kg_W: 0,
    calibrationFactor: 1,
  };
  const design = {
    acceleration_m_s2: SP_428.acceleration_m_s2,
    bucket_kg: 0,
    storageIndex: STORAGE_KINDS.indexOf('capacitor'),
    interval_s: SP_428.interval_s,
  };
  return SP_428.mass_kg / launcherCalls(kernel).sizing(launch, input, [design])[0]!.mass_kg;
}
