/**
 * The engine's sensitivity map, apart from the other studies because a figure in an article may need it alone: one part of the
 * map, and checks of what a caller asks. Not here: the map's work (src/flight/search/sensitivity.ts).
 */
import { noSiteMessage } from '../flight/search/search.ts';
import {
  SENSITIVITY_PART_COUNT,
  SENSITIVITY_WINDOWS,
  sensitivityPart,
  type SensitivityPart,
} from '../flight/search/sensitivity.ts';
import { flightSetting } from '../flight/targets/arrivals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Problem, Scenario } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { message } from '../text/text.ts';
import { done, infeasible, type Answer } from './answer.ts';
import type { SensitivityRequest } from './engine-api.ts';
import { wholeProblems } from './whole-number.ts';

/** One part of a sensitivity map; `infeasible` for a target that has none. */
export function sensitivity(kernel: Kernel, scenario: Scenario, request: SensitivityRequest): Answer<SensitivityPart> {
  const setting = flightSetting(kernel, scenario);
  const refusal = noSiteMessage(setting.target);
  if (refusal) return infeasible(refusal);
  return done(sensitivityPart(setting, scenario, request.window, request.partIndex));
}

/** Problems of which part of a sensitivity map is wanted. */
export function sensitivityProblems({ window, partIndex }: Readonly<Record<string, unknown>>): Problem[] {
  const windows: readonly unknown[] = SENSITIVITY_WINDOWS;
  const values = { known: { or: SENSITIVITY_WINDOWS }, given: shownValue(window) };
  return [
    ...(windows.includes(window) ? [] : [{ path: 'window', message: message('engine.option.window', values) }]),
    ...wholeProblems('partIndex', message('engine.option.part'), partIndex, [0, SENSITIVITY_PART_COUNT - 1]),
  ];
}
