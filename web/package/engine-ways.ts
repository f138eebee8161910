/**
 * The ways to the engine in a bundle. No bundler treats the address of a worker or of a file as the next one does, and
 * Vite's development server moves modules away from what lies beside them; an `import()` works in all of them. So the
 * worker is a text, started as a blob, and kernel and solver are bytes in modules; nothing is reached by an address. Where a
 * policy forbids blobs the engine runs on this thread, one call a task. Built in place of web/embed/engine-ways.ts.
 */
import type { Message } from '../../src/text/message.ts';
import { message } from '../../src/text/text.ts';
import type { EngineConnection } from '../engine/engine-client.ts';

/** What a worker asks for when a plan needs the solver. */
const SOLVER = 'solver';

/** A connection whose other end comes later; `start` gets the port to serve, how to report a death, and what ends it. */
function connection(
  start: (port: MessagePort, report: (said: Message) => void, whenEnded: (end: () => void) => void) => Promise<void>,
): EngineConnection {
  const { port1, port2 } = new MessageChannel();
  let ended = false;
  let finish = () => {};
  let report: (said: Message) => void = () => undefined;
  const whenEnded = (end: () => void) => {
    if (ended) end();
    else finish = end;
  };
  start(port2, (said) => report(said), whenEnded).catch((error: unknown) =>
    report(message('engineFault.unloaded', { error: String(error) })),
  );
  return {
    endpoint: port1,
    end: () => {
      ended = true;
      finish();
      port1.close();
      port2.close();
    },
    onDeath: (listener) => (report = listener),
  };
}

const byBlob = () =>
  connection(async (port, report, whenEnded) => {
    const [{ default: text }, { default: kernel }] = await Promise.all([
      import('package:worker-text'),
      import('package:kernel-bytes'),
    ]);
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const worker = new Worker(address, { name: 'moonline' });
    whenEnded(() => {
      worker.terminate();
      URL.revokeObjectURL(address);
    });
    worker.onerror = (event) => {
      event.preventDefault();
      report(event.message ? message('engineFault.diedOf', { error: event.message }) : message('engineFault.died'));
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data !== SOLVER) return;
      import('package:solver-bytes').then(
        ({ default: solver }) => worker.postMessage({ solver }),
        (error: unknown) => report(message('engineFault.unloaded', { error: String(error) })),
      );
    };
    worker.postMessage({ kernel });
    worker.postMessage('serve', [port]);
  });

const onThisThread = () => connection(async (port) => (await import('package:thread')).serve(port));

/** The ways, in the order they are tried. */
export const WAYS = [byBlob, onThisThread] as const;
