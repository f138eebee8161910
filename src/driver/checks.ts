/**
 * The launcher's checks, each a value beside its limit with a sentence. Not here: the formulas (sizing.ts),
 * checks of the guideway and of the duty (guideway-checks.ts, duty-checks.ts).
 */
import type { Scenario } from '../scenario/scenario.ts';
import { formatQuantity, STANDARD_GRAVITY_M_S2 } from '../units.ts';
import type { Check } from './driver-result.ts';
import { dutyChecks } from './duty-checks.ts';
import { guidewayChecks } from './guideway-checks.ts';
import { CIRCULAR_SPEED_MOON_M_S, tangentDrop_m } from './sizing.ts';

/** What the checks look at. */
export interface CheckedLaunch {
  /** Largest acceleration of the run. */
  readonly acceleration_m_s2: number;
  readonly length_m: number;
  /** Braking track of the bucket; 0 where there is none. */
  readonly brakeLength_m: number;
  readonly speed_m_s: number;
  readonly movingMass_kg: number;
  /** Force per mass between bucket and track at the muzzle, positive when the track carries, kN/t. */
  readonly muzzleLoad_kN_t: number;
  /** Largest force per mass between bucket and track, by size, kN/t. */
  readonly largestLoad_kN_t: number;
  /** How far a bucket has come when its successor starts. */
  readonly spacing_m: number;
  readonly shotsPerYear: number;
  readonly recharge_power_W: number;
  /** Heat in the windings of one shot, and their mass. */
  readonly windingHeat_J: number;
  readonly windings_kg: number;
}

/** Every check that applies to the scenario, the payload's first. One that lacks data has `ok: null` and says so. */
export function driverChecks(scenario: Scenario, launch: CheckedLaunch): Check[] {
  return [
    payloadCheck(scenario, launch),
    holdDownCheck(scenario, launch),
    ...(scenario.driver.track === 'straight' ? [dropCheck(scenario, launch)] : []),
    ...guidewayChecks(scenario, launch),
    ...dutyChecks(scenario, launch),
  ];
}

function payloadCheck({ driver }: Scenario, launch: CheckedLaunch): Check {
  const felt_g = Math.hypot(launch.acceleration_m_s2, launch.largestLoad_kN_t) / STANDARD_GRAVITY_M_S2;
  const ok = felt_g <= driver.payloadLimit_g;
  const felt = formatQuantity(felt_g, 'g', 4);
  const limit = formatQuantity(driver.payloadLimit_g, 'g', 4);
  return {
    id: 'gLimit',
    label: 'Payload g-limit',
    value: felt_g,
    limit: driver.payloadLimit_g,
    unit: 'g',
    ok,
    sentence: ok
      ? `The payload feels ${felt}, drive and track together, and survives ${limit}.`
      : `The payload feels ${felt}, drive and track together, and survives only ${limit}: lower the acceleration.`,
    source: 'Vector sum of drive and track; limit from driver.payloadLimit_g',
  };
}

function holdDownCheck({ driver }: Scenario, launch: CheckedLaunch): Check {
  const limit_kN_t = driver.holdDown_kN_t === 0 ? 0 : -driver.holdDown_kN_t;
  const ok = launch.muzzleLoad_kN_t >= limit_kN_t;
  const force = formatQuantity(Math.abs(launch.muzzleLoad_kN_t), 'kN_t');
  const circular = formatQuantity(CIRCULAR_SPEED_MOON_M_S, 'm_s', 6);
  const capability = formatQuantity(driver.holdDown_kN_t, 'kN_t');
  const sentence =
    driver.track === 'straight'
      ? `A straight track carries the bucket all the way, with ${force} at the muzzle: no hold-down is needed.`
      : launch.muzzleLoad_kN_t >= 0
        ? `Below ${circular} the bucket’s weight keeps it on the track: no hold-down is needed.`
        : ok
          ? `Above ${circular} the track must pull the bucket down, at the muzzle with ${force}; it can pull with ${capability}.`
          : `The track must pull the bucket down with ${force} at the muzzle and can only pull with ${capability}: strengthen the guideway, lower the speed, or build a straight track.`;
  return {
    id: 'holdDown',
    label: 'Hold-down',
    value: launch.muzzleLoad_kN_t,
    limit: limit_kN_t,
    unit: 'kN_t',
    ok,
    sentence,
    source: 'g − v²/R at the muzzle, negative when the track pulls down; capability from driver.holdDown_kN_t',
  };
}

function dropCheck({ driver }: Scenario, launch: CheckedLaunch): Check {
  const drop_m = tangentDrop_m(Math.max(launch.length_m, launch.brakeLength_m));
  const ok = drop_m <= driver.earthworks_m;
  const drop = formatQuantity(drop_m, 'm');
  const limit = formatQuantity(driver.earthworks_m, 'm');
  return {
    id: 'drop',
    label: 'Drop below the tangent',
    value: drop_m,
    limit: driver.earthworks_m,
    unit: 'm',
    ok,
    sentence: ok
      ? `The ground falls ${drop} below the straight track at its far end; banks and cuts may be ${limit}.`
      : `The ground falls ${drop} below the straight track at its far end, and banks and cuts may be only ${limit}: shorten the track or follow the Moon’s curve.`,
    source: 'L²/2R of launch or braking; limit from driver.earthworks_m',
  };
}
