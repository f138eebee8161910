/** The list of the launcher's checks. Not here: the checks themselves (track-, guideway- and duty-checks.ts). */
import type { Scenario } from '../scenario/scenario.ts';
import type { Check, CheckInput, CheckRule } from './check.ts';
import { coilLife, headway, recharge, thermal } from './duty-checks.ts';
import { clearance, length, magneticPressure, straightness, terrain } from './guideway-checks.ts';
import { drop, holdDown, payloadLoad } from './track-checks.ts';

/** Every check, in the order in which they are shown. */
export const CHECK_RULES = [
  payloadLoad,
  holdDown,
  drop,
  length,
  straightness,
  clearance,
  magneticPressure,
  terrain,
  headway,
  coilLife,
  recharge,
  thermal,
] as const;

export type CheckId = (typeof CHECK_RULES)[number]['id'];

/** Every check that concerns the scenario. One that lacks data has `ok: null` and says so. */
export function driverChecks(scenario: Scenario, launch: CheckInput): Check<CheckId>[] {
  return CHECK_RULES.filter((rule: CheckRule) => rule.concerns?.(scenario) ?? true).map(
    ({ id, label, unit, source, verdict }) => ({ id, label, unit, source, ...verdict(scenario, launch) }),
  );
}
