/**
 * The one engine of all embedded figures of a page. A worker where one may be had: by its address, else, from another
 * origin or under `worker-src blob:`, as a blob that imports it; where none may be had, the same file on this thread,
 * one call a task. Not here: the queue (engine-client.ts), which calls are made (figure-session.ts).
 */
import { EngineClient, workerDoor, type EngineDoor } from '../engine/engine-client.ts';
import type { serve as Serve } from '../../src/engine/worker.ts';

/** The built engine stands beside this file under this name; a development server has only its source. */
const ADDRESS = new URL(import.meta.env.DEV ? '../../src/engine/worker.ts' : './engine.js', import.meta.url);

/** Long enough for a plan in one worker behind the figures of a whole page. */
const SILENCE_MS = 180_000;

function byAddress(): EngineDoor {
  // The document's own origin is opaque in a sandboxed frame, whatever its address says.
  if (ADDRESS.origin !== self.origin) throw new Error('The engine comes from another origin');
  return workerDoor(new Worker(ADDRESS, { type: 'module', name: 'moonline' }));
}

/**
 * What the blob holds. Imported statically, the engine would be held to `worker-src`; imported so, to `script-src`. What
 * comes before it listens is kept for it, and a failure is thrown where the page hears it.
 */
const loader = (address: string) => `const early = [];
const keep = (event) => early.push(event);
addEventListener('message', keep);
import(${JSON.stringify(address)}).then(
  () => {
    removeEventListener('message', keep);
    for (const { data, ports } of early) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
  },
  (error) => setTimeout(() => { throw error; }),
);`;

function byBlob(): EngineDoor {
  const address = URL.createObjectURL(new Blob([loader(ADDRESS.href)], { type: 'text/javascript' }));
  // No module itself: in a frame without an origin a module's blob is another origin's.
  return workerDoor(new Worker(address, { name: 'moonline' }));
}

/** Messages are tasks of their own, so the page draws and scrolls between two calls. */
function onThisThread(): EngineDoor {
  const { port1, port2 } = new MessageChannel();
  let report: (sentence: string) => void = () => undefined;
  import(/* @vite-ignore */ ADDRESS.href).then(
    ({ serve }: { serve: typeof Serve }) => serve(port1),
    (error: unknown) => report(`The engine could not be loaded: ${String(error)}`),
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

const DOORS = [byAddress, byBlob, onThisThread] as const;

async function started(): Promise<EngineClient> {
  for (const [i, open] of DOORS.entries()) {
    const client = new EngineClient(open, { version: __VERSION__, silence_ms: SILENCE_MS });
    try {
      await client.ready();
      return client;
    } catch (fault) {
      client.close();
      if (i === DOORS.length - 1) throw fault;
    }
  }
  throw new Error('There is no way to an engine');
}

let engine: Promise<EngineClient> | null = null;

/** The engine, started on first use; rejects with EngineFault when no way leads to one, and is tried again then. */
export function sharedEngine(): Promise<EngineClient> {
  engine ??= started().catch((fault: unknown) => {
    engine = null;
    throw fault;
  });
  return engine;
}
