/**
 * The ways to the engine that stands beside the embedded figures of a site: a worker by its address, else, from another
 * origin or under `worker-src blob:`, as a blob that imports it; where none may be had, the same file on this thread, one
 * call a task. Not here: which way is taken (engine-connection.ts), the ways in a bundle (web/package/engine-ways.ts).
 */
import type { Message } from '../../src/text/message.ts';
import { message } from '../../src/text/text.ts';
import { workerConnection, type EngineConnection } from '../engine/engine-client.ts';
import type { serve as Serve } from '../../src/engine/worker.ts';

/** The built engine stands beside this file under this name; a development server has only its source. */
const ADDRESS = new URL(import.meta.env.DEV ? '../../src/engine/worker.ts' : './engine.js', import.meta.url);

function byAddress(): EngineConnection {
  // The document's own origin is opaque in a sandboxed frame, whatever its address says.
  if (ADDRESS.origin !== self.origin) throw new Error('The engine comes from another origin');
  return workerConnection(new Worker(ADDRESS, { type: 'module', name: 'moonline' }));
}

/**
 * What the blob holds. Imported statically, the engine would be held to `worker-src`; imported so, to `script-src`. What
 * comes before it listens waits for it, and a failure is thrown where the page receives it.
 */
const loader = (address: string) => `const early = [];
const keep = (event) => early.push(event);
addEventListener('message', keep);
import("${address}").then(
  () => {
    removeEventListener('message', keep);
    for (const { data, ports } of early) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
  },
  (error) => setTimeout(() => { throw error; }),
);`;

function byBlob(): EngineConnection {
  const address = URL.createObjectURL(new Blob([loader(ADDRESS.href)], { type: 'text/javascript' }));
  // No module itself: in a frame without an origin a module's blob is another origin's.
  return workerConnection(new Worker(address, { name: 'moonline' }));
}

/** Messages are tasks of their own, so the page draws and scrolls between two calls. */
function onThisThread(): EngineConnection {
  const { port1, port2 } = new MessageChannel();
  let report: (said: Message) => void = () => undefined;
  import(/* @vite-ignore */ ADDRESS.href).then(
    ({ serve }: { serve: typeof Serve }) => serve(port1),
    (error: unknown) => report(message('engineFault.unloaded', { error: String(error) })),
  );
  return {
    endpoint: port2,
    end: () => {
      port1.close();
      port2.close();
    },
    onDeath: (listener) => (report = listener),
  };
}

/** The ways, in the order they are tried. */
export const WAYS = [byAddress, byBlob, onThisThread] as const;
