/** What commands that search for launches share: the option that says where to, and how a list of solutions is printed. */
import { withValue, type LinkedScenario } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import { message, text } from '../text/text.ts';
import { BadInput, type Call, type OptionRows } from './arguments.ts';
import type { Outcome } from './command.ts';
import { scenarioOf } from './input.ts';
import { alignedRows } from './table.ts';

export const TARGET_OPTIONS = {
  target: { value: 'ID', help: message('cli.flight.optionTarget') },
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

/** Solutions as a table of numbers; without any the command ends with status 1 and its message. */
export function solutionsOutcome(
  json: { readonly message: Message },
  head: readonly string[],
  rows: string[][],
): Outcome {
  const told = text(json.message);
  if (rows.length === 0) return { status: 1, json, text: told, message: json.message };
  const columns = head.map((_, column) => column);
  return { status: 0, json, text: `${told}\n\n${alignedRows([[...head], ...rows], columns)}` };
}
