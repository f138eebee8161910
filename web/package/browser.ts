/**
 * What `import … from 'moonline'` gives in a browser: the same names as in Node (src/cli/package.ts), the engine in a worker
 * of its own, or on the page's thread where there may be none. Not here: the elements for a page.
 */
import { byCommand, type Moonline } from '../../src/engine/commands.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { startedEngine } from '../embed/engine-connection.ts';
import type { Method } from '../engine/engine-client.ts';

export { check, fields, presets, schema } from '../../src/cli/calls.ts';
export { fieldOf } from '../../src/scenario/fields.ts';
export { presetOf } from '../../src/scenario/presets.ts';
export { withValue } from '../../src/scenario/scenario.ts';
export { parseScenario } from '../../src/scenario/scenario-text.ts';
export { isMessage, text } from '../../src/text/text.ts';
export { LANGUAGE_IDS, setLanguage } from '../../src/cli/language.ts';
export { formatQuantity, unitOf } from '../../src/units.ts';

/** Who asks a program may ask for hours of work, and ends it by `close()`. */
const SILENCE_MS = 86_400_000;

/** An engine in a worker of its own, where a page may have one; rejects when there is no way to an engine. */
export async function openEngine(): Promise<Moonline> {
  // All texts are here: none are to be fetched beside a call.
  const client = await startedEngine(SILENCE_MS, []);
  let call_count = 0;
  // A lane for each call: a newer one replaces none.
  const call = (method: string, args: never[]) => client.call(`${++call_count}`, method as Method, ...(args as never));
  const engine = new Proxy({} as Engine, {
    get:
      (_, method: string) =>
      (...args: never[]) =>
        call(method, args),
  });
  return byCommand(engine, () => client.close());
}

/** Release of the package. */
export const version: string = __VERSION__;
