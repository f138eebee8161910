/** Checks of repeated launching: headway, life of the coils, recharging, heating of the windings. */
import type { Scenario } from '../scenario/scenario.ts';
import { formatQuantity } from '../units.ts';
import type { CheckedLaunch } from './checks.ts';
import { coefficient } from './coefficients.ts';
import type { Check } from './driver-result.ts';

/** Every check of the duty. */
export function dutyChecks(scenario: Scenario, launch: CheckedLaunch): Check[] {
  return [
    headwayCheck(scenario, launch),
    coilLifeCheck(scenario, launch),
    rechargeCheck(scenario, launch),
    thermalCheck(scenario, launch),
  ];
}

function headwayCheck({ driver }: Scenario, launch: CheckedLaunch): Check {
  // What is left to go to a bucket when the one ahead comes to rest: ½bT², b = v²/2l.
  const left_m = (launch.speed_m_s * driver.interval_s) ** 2 / (4 * launch.brakeLength_m);
  const collides = left_m < Math.min(driver.bucketSpacing_m, launch.brakeLength_m);
  const value = collides ? left_m : launch.spacing_m;
  const limit = Math.min(driver.bucketSpacing_m, collides ? launch.brakeLength_m : launch.length_m);
  const ok = value >= limit;
  const gone = formatQuantity(value, 'm');
  return {
    id: 'headway',
    label: 'Headway',
    value,
    limit,
    unit: 'm',
    ok,
    sentence: collides
      ? `A bucket is only ${gone} behind when the one ahead stands: lengthen the interval.`
      : value >= launch.length_m
        ? 'Each bucket has left the track before the next one starts.'
        : ok
          ? `A bucket is ${gone} on when the next one starts.`
          : `A bucket is only ${gone} on when the next one starts: lengthen the interval.`,
    source: 'Way after one interval, or to a bucket at rest; limit from driver.bucketSpacing_m',
  };
}

function coilLifeCheck({ driver, plan }: Scenario, launch: CheckedLaunch): Check {
  const value = launch.shotsPerYear * plan.horizon_yr;
  const limit = driver.coilLife_shots === 'unknown' ? null : driver.coilLife_shots;
  const ok = limit === null ? null : value <= limit;
  const shots = formatQuantity(value, 'shots');
  const span = formatQuantity(plan.horizon_yr, 'yr');
  return {
    id: 'coilLife',
    label: 'Life of the coils',
    value,
    limit,
    unit: 'shots',
    ok,
    sentence:
      ok === null
        ? `The coils fire ${shots} in ${span}; no test says how many they stand, so this is not checked.`
        : ok
          ? `The coils fire ${shots} in ${span} and last that long.`
          : `The coils fire ${shots} in ${span} and wear out before: plan replacements or launch less often.`,
    source: 'Shots over plan.horizon_yr; limit from driver.coilLife_shots',
  };
}

function rechargeCheck({ driver }: Scenario, launch: CheckedLaunch): Check {
  const value = launch.recharge_power_W;
  const limit = driver.rechargePower_MW === 'unknown' ? null : driver.rechargePower_MW * 1e6;
  const ok = limit === null ? null : value <= limit;
  const needed = formatQuantity(value, 'W');
  return {
    id: 'recharge',
    label: 'Recharging',
    value,
    limit,
    unit: 'W',
    ok,
    sentence:
      limit === null
        ? `Storage needs ${needed} to be full again in time; the grid’s power is not set, so this is not checked.`
        : ok
          ? `Storage needs ${needed} to be full again in time and has it.`
          : `Storage needs ${needed} to be full again in time and gets only ${formatQuantity(limit, 'W')}: lengthen the interval.`,
    source: 'Net wall energy of a shot over the interval; limit from driver.rechargePower_MW',
  };
}

function thermalCheck({ driver }: Scenario, launch: CheckedLaunch): Check {
  const value = Math.max(0, launch.windingHeat_J) / (launch.windings_kg * coefficient('windingHeat') * 1e3);
  const ok = value <= driver.temperatureRise_K;
  const rise = formatQuantity(value, 'K');
  return {
    id: 'thermal',
    label: 'Heating of the windings',
    value,
    limit: driver.temperatureRise_K,
    unit: 'K',
    ok,
    sentence: ok
      ? `One shot heats the windings by ${rise}; radiators take the mean heat.`
      : `One shot heats the windings by ${rise}, more than they may: more winding, or a better motor.`,
    source: 'Motor loss of the launch over mass of windings and heat capacity; limit from driver.temperatureRise_K',
  };
}
