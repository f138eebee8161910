/** Checks of site and guideway: length, straightness, clearance, magnetic pressure, terrain after release. */
import { square } from '../maths/products.ts';
import { PERMEABILITY_N_A2 } from '../../assembly/constants.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { STANDARD_GRAVITY_M_S2 } from '../units.ts';
import { checkRule, type CheckInput } from './check.ts';
import { guidewayShake_m_s2 } from './sizing.ts';

/** Whether the accelerating track fits the site. */
export const length = checkRule({
  id: 'length',
  label: message('driver.check.length.label'),
  source: message('driver.check.length.source', { field: 'driver.siteLength_km' }),
  unit: 'm',
  searchLimit: { key: 'lengthLimit_m', sign: 1, name: message('driver.check.length.inSentence') },
  verdict: ({ driver }, { length_m }) => {
    const limit = driver.siteLength_km * 1e3;
    const ok = length_m <= limit;
    const said = { length: quantityOf(length_m, 'm'), limit: quantityOf(limit, 'm') };
    return {
      value: length_m,
      limit,
      ok,
      message: ok ? message('driver.check.length.ok', said) : message('driver.check.length.fails', said),
    };
  },
});

function shake_m_s2({ driver }: Scenario, launch: CheckInput): number {
  return guidewayShake_m_s2(driver.straightness_mm * 1e-3, driver.wavelength_m, launch.speed_m_s);
}

/** Sideways acceleration at the muzzle from waves of the guideway. */
export const straightness = checkRule({
  id: 'straightness',
  label: message('driver.check.straightness.label'),
  source: message('driver.check.straightness.source', { field: 'driver.lateralLimit_g' }),
  unit: 'm_s2',
  verdict: (scenario, launch) => {
    const { driver } = scenario;
    const value = shake_m_s2(scenario, launch);
    const limit = driver.lateralLimit_g * STANDARD_GRAVITY_M_S2;
    const ok = value <= limit;
    const said = {
      amplitude: quantityOf(driver.straightness_mm, 'mm'),
      wavelength: quantityOf(driver.wavelength_m, 'm'),
      shake: quantityOf(value, 'm_s2'),
    };
    return {
      value,
      limit,
      ok,
      message: ok ? message('driver.check.straightness.ok', said) : message('driver.check.straightness.fails', said),
    };
  },
});

/** How far that moves the bucket off the centre line. */
export const clearance = checkRule({
  id: 'clearance',
  label: message('driver.check.clearance.label'),
  source: message('driver.check.clearance.source', { field: 'driver.clearance_mm' }),
  unit: 'mm',
  searchLimit: { key: 'movingLimit_kg', sign: 1, name: message('driver.check.clearance.inSentence') },
  verdict: (scenario, launch) => {
    const { driver } = scenario;
    // N per kN/m is a millimetre.
    const value = (launch.movingMass_kg * shake_m_s2(scenario, launch)) / driver.lateralStiffness_kN_m;
    const ok = value <= driver.clearance_mm;
    const said = { offset: quantityOf(value, 'mm') };
    return {
      value,
      limit: driver.clearance_mm,
      ok,
      message: ok ? message('driver.check.clearance.ok', said) : message('driver.check.clearance.fails', said),
    };
  },
});

/** Pressure of the field in the gap on windings and guideway. */
export const magneticPressure = checkRule({
  id: 'magneticPressure',
  label: message('driver.check.magneticPressure.label'),
  source: message('driver.check.magneticPressure.source', { field: 'driver.strength_MPa' }),
  unit: 'MPa',
  verdict: ({ driver }) => {
    const value = square(driver.gapField_T) / (2 * PERMEABILITY_N_A2) / 1e6;
    const ok = value <= driver.strength_MPa;
    const said = { pressure: quantityOf(value, 'MPa') };
    return {
      value,
      limit: driver.strength_MPa,
      ok,
      message: ok
        ? message('driver.check.magneticPressure.ok', said)
        : message('driver.check.magneticPressure.fails', said),
    };
  },
});

/** Height of the payload over an obstacle on its way. */
export const terrain = checkRule({
  id: 'terrain',
  label: message('driver.check.terrain.label'),
  source: message('driver.check.terrain.source', {
    height: 'driver.obstacleHeight_m',
    distance: 'driver.obstacleDistance_km',
  }),
  unit: 'm',
  verdict: (scenario, launch) => {
    const { driver } = scenario;
    const { climb_m } = launch;
    const limit = driver.obstacleHeight_m === 'unknown' ? null : driver.obstacleHeight_m;
    const ok = limit === null ? null : climb_m >= limit;
    return {
      value: Number.isFinite(climb_m) ? climb_m : null,
      limit,
      ok,
      message: terrainMessage(scenario, launch, ok),
    };
  },
});

function terrainMessage({ driver }: Scenario, { climb_m, downrange_m }: CheckInput, clears: boolean | null): Message {
  const distance = quantityOf(driver.obstacleDistance_km, 'km');
  if (climb_m === Infinity) return message('driver.check.terrain.never', { distance });
  const said = { height: quantityOf(Math.abs(climb_m), 'm'), distance };
  if (climb_m < 0) {
    const downrange = quantityOf(downrange_m, 'm');
    return clears
      ? message('driver.check.terrain.belowMuzzle', said)
      : message('driver.check.terrain.down', { downrange, distance });
  }
  if (clears === null) return message('driver.check.terrain.unknown', said);
  return clears ? message('driver.check.terrain.ok', said) : message('driver.check.terrain.fails', said);
}
