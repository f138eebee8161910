/** The commands that need no engine, as calls of the package, in Node and in a browser. Not here: the others (src/engine/commands.ts). */
import { FIELDS, type Field } from '../scenario/fields.ts';
import { jsonSchema } from '../scenario/json-schema.ts';
import { PRESETS, type Preset } from '../scenario/presets.ts';
import { checkScenario, type Problem } from '../scenario/scenario.ts';
import { inEnglish, text } from '../text/text.ts';

/** The scenarios that come with Moonline. */
export function presets(): readonly Preset[] {
  return PRESETS;
}

/** Every problem of a scenario; none when it is sound. */
export function check(scenario: unknown): readonly Problem[] {
  const found = checkScenario(scenario);
  return found.ok ? [] : found.problems;
}

/** Every field of a scenario. */
export function fields(): readonly Field[] {
  return FIELDS;
}

/** The JSON Schema of a scenario file, its words in English. */
export function schema(): unknown {
  return inEnglish(() => jsonSchema(text));
}
