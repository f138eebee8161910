/** The planning cases of tests/reference/plans.json, read and checked; the file's case count is asserted by its users. */
import { readFileSync } from 'node:fs';
import { checkScenario, plainScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

export interface PlanCase {
  readonly name: string;
  readonly kind: string;
  readonly scenario: unknown;
  readonly expect: Readonly<Record<string, number | string>>;
  readonly elasticities?: Readonly<Record<string, readonly [left: number, right: number]>>;
  readonly tolerance?: { readonly relative: number; readonly elasticity: number };
  readonly [key: string]: unknown;
}

/** Every case of the file, in its order. */
export const PLAN_CASES = (
  JSON.parse(readFileSync(new URL('../reference/plans.json', import.meta.url), 'utf8')) as { cases: PlanCase[] }
).cases;

/** A case's scenario; throws when it fails its checks. */
export function scenarioOf(name: string): Scenario {
  const found = PLAN_CASES.find((entry) => entry.name === name);
  if (!found) throw new Error(`No case named ${name}`);
  return checked(found.scenario);
}

/** Any input as a scenario; throws with every problem when it fails its checks. */
export function checked(input: unknown): Scenario {
  const check = checkScenario(input);
  if (!check.ok) throw new Error(check.problems.map((problem) => text(problem.message)).join('; '));
  return plainScenario(check.scenario);
}
