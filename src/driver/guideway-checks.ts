/** Checks of site and guideway: length, straightness, clearance, magnetic pressure, terrain after release. */
import { PERMEABILITY_N_A2 } from '../../assembly/constants.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatQuantity, STANDARD_GRAVITY_M_S2 } from '../units.ts';
import type { CheckedLaunch } from './checks.ts';
import type { Check } from './driver-result.ts';
import { climbAfterRelease_m, downrange_m, guidewayShake_m_s2 } from './sizing.ts';

/** Every check of site and guideway. */
export function guidewayChecks(scenario: Scenario, launch: CheckedLaunch): Check[] {
  return [
    lengthCheck(scenario, launch),
    straightnessCheck(scenario, launch),
    clearanceCheck(scenario, launch),
    pressureCheck(scenario),
    terrainCheck(scenario, launch),
  ];
}

function lengthCheck({ driver }: Scenario, { length_m }: CheckedLaunch): Check {
  const limit_m = driver.siteLength_km * 1e3;
  const ok = length_m <= limit_m;
  const [length, limit] = [formatQuantity(length_m, 'm'), formatQuantity(limit_m, 'm')];
  return {
    id: 'length',
    label: 'Length of the site',
    value: length_m,
    limit: limit_m,
    unit: 'm',
    ok,
    sentence: ok
      ? `The accelerating track takes ${length} of the ${limit} that the site has.`
      : `The accelerating track takes ${length} and the site has only ${limit}: raise the acceleration.`,
    source: 'Length of the launch run; limit from driver.siteLength_km',
  };
}

function shake_m_s2({ driver }: Scenario, launch: CheckedLaunch): number {
  return guidewayShake_m_s2(driver.straightness_mm * 1e-3, driver.wavelength_m, launch.speed_m_s);
}

function straightnessCheck(scenario: Scenario, launch: CheckedLaunch): Check {
  const { driver } = scenario;
  const value = shake_m_s2(scenario, launch);
  const limit = driver.lateralLimit_g * STANDARD_GRAVITY_M_S2;
  const ok = value <= limit;
  const waves = `${formatQuantity(driver.straightness_mm, 'mm')} over ${formatQuantity(driver.wavelength_m, 'm')}`;
  const shake = formatQuantity(value, 'm_s2');
  return {
    id: 'straightness',
    label: 'Straightness',
    value,
    limit,
    unit: 'm_s2',
    ok,
    sentence: ok
      ? `Waves of ${waves} shake the bucket at the muzzle with ${shake}, within what it survives.`
      : `Waves of ${waves} shake the bucket at the muzzle with ${shake}, more than it survives: align the guideway better.`,
    source: 'A(2πv/λ)²; limit from driver.lateralLimit_g',
  };
}

function clearanceCheck(scenario: Scenario, launch: CheckedLaunch): Check {
  const { driver } = scenario;
  const value = (launch.movingMass_kg * shake_m_s2(scenario, launch)) / driver.lateralStiffness_kN_m;
  const ok = value <= driver.clearance_mm;
  const offset = formatQuantity(value, 'mm');
  return {
    id: 'clearance',
    label: 'Clearance sideways',
    value,
    limit: driver.clearance_mm,
    unit: 'mm',
    ok,
    sentence: ok
      ? `The shaking moves the bucket ${offset} off the centre line, within the clearance.`
      : `The shaking moves the bucket ${offset} off the centre line and it touches: stiffen the guideway or align it better.`,
    // N per kN/m is a millimetre.
    source: 'M·A(2πv/λ)²/k; limit from driver.clearance_mm',
  };
}

function pressureCheck({ driver }: Scenario): Check {
  const value = driver.gapField_T ** 2 / (2 * PERMEABILITY_N_A2) / 1e6;
  const ok = value <= driver.strength_MPa;
  const pressure = formatQuantity(value, 'MPa');
  return {
    id: 'magneticPressure',
    label: 'Magnetic pressure',
    value,
    limit: driver.strength_MPa,
    unit: 'MPa',
    ok,
    sentence: ok
      ? `The field presses on windings and guideway with ${pressure}, which they stand.`
      : `The field presses on windings and guideway with ${pressure}, more than they stand: lower the field or strengthen them.`,
    source: 'B²/2µ0; limit from driver.strength_MPa',
  };
}

function terrainCheck({ driver, flight }: Scenario, launch: CheckedLaunch): Check {
  const climb_m = climbAfterRelease_m(launch.speed_m_s, flight.elevation_deg, driver.obstacleDistance_km * 1e3);
  const common = {
    id: 'terrain',
    label: 'Terrain after release',
    value: Number.isFinite(climb_m) ? climb_m : null,
    unit: 'm',
  } as const;
  const source =
    'Two-body path over the mean sphere; obstacle from driver.obstacleHeight_m at driver.obstacleDistance_km';
  const distance = formatQuantity(driver.obstacleDistance_km, 'km');
  const limit_m = driver.obstacleHeight_m === 'unknown' ? null : driver.obstacleHeight_m;
  const ok = limit_m === null ? null : climb_m >= limit_m;
  return { ...common, limit: limit_m, ok, sentence: terrainSentence(ok), source };

  function terrainSentence(clears: boolean | null): string {
    if (climb_m === Infinity)
      return `The payload never comes over a place ${distance} on: what stands there is not in its way.`;
    const climb = formatQuantity(Math.abs(climb_m), 'm');
    if (climb_m < 0 && clears)
      return `The payload is ${climb} below the muzzle’s level ${distance} on and clears the obstacle, which stands lower.`;
    if (climb_m < 0) {
      const down = formatQuantity(downrange_m(launch.speed_m_s, flight.elevation_deg), 'm');
      return `The payload is below the muzzle’s level from ${down} on and is down before it comes ${distance}: raise the elevation or the speed.`;
    }
    if (clears === null)
      return `The payload is ${climb} above the muzzle’s level ${distance} on; what stands there is not known, so this is not checked.`;
    return clears
      ? `The payload is ${climb} up ${distance} on and clears the obstacle.`
      : `The payload is only ${climb} up ${distance} on and strikes the obstacle: raise the elevation or move the site.`;
  }
}
