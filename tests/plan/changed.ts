/** A scenario with some fields changed, checked; throws when it fails its checks. */
import { plainScenario, withValue, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

/** The scenario with each path set to its value. */
export function changed(scenario: Scenario, values: Readonly<Record<string, unknown>>): Scenario {
  return Object.entries(values).reduce<Scenario>((present, [path, value]) => {
    const check = withValue(present, path, value);
    if (!check.ok) throw new Error(check.problems.map((problem) => text(problem.message)).join('; '));
    return plainScenario(check.scenario);
  }, scenario);
}
