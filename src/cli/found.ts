/** What commands that search for launches share: the option that says where to, and how a list of what was found is told. */
import { withValue, type LinkedScenario } from '../scenario/scenario.ts';
import { BadInput, type Call, type OptionRows } from './arguments.ts';
import type { Outcome } from './command.ts';
import { scenarioOf } from './input.ts';
import { alignedRows } from './table.ts';

export const TARGET_OPTIONS = {
  target: { value: 'ID', help: 'where to arrive (default: the scenario’s)' },
} as const satisfies OptionRows;

/** The scenario of a call with its `--target`. */
export async function targetedScenario(call: Call): Promise<LinkedScenario> {
  const scenario = await scenarioOf(call);
  const target = call.value('target');
  if (target === undefined) return scenario;
  const check = withValue(scenario, 'flight.target', target);
  if (!check.ok) throw new BadInput(check.problems);
  return check.scenario;
}

/** A list of what was found as a table of numbers; an empty one ends with status 1 and its sentence. */
export function foundOutcome(json: { readonly sentence: string }, head: readonly string[], rows: string[][]): Outcome {
  const { sentence } = json;
  if (rows.length === 0) return { status: 1, json, text: sentence, sentence };
  const columns = head.map((_, column) => column);
  return { status: 0, json, text: `${sentence}\n\n${alignedRows([[...head], ...rows], columns)}` };
}
