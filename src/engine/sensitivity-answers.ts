/**
 * The engine's door to the sensitivity map, apart from the other studies because a figure in an article may need it alone:
 * one part of the map. Not here: the map's work (src/flight), checks of what comes in (sensitivity-options.ts).
 */
import { flightSetting } from '../flight/targets/arrivals.ts';
import { noSiteSentence } from '../flight/search/refusals.ts';
import { sensitivityPart, type SensitivityPart } from '../flight/search/sensitivity.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { done, infeasible, type Answer } from './answer.ts';
import type { SensitivityRequest } from './engine-api.ts';

export { sensitivityProblems } from './sensitivity-options.ts';

/** One part of a sensitivity map. */
export function sensitivity(kernel: Kernel, scenario: Scenario, request: SensitivityRequest): Answer<SensitivityPart> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noSiteSentence(setting.target);
  if (senseless) return infeasible(senseless);
  return done(sensitivityPart(setting, scenario, request.window, request.partIndex));
}
