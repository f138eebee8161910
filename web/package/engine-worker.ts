/**
 * The engine in the worker of a bundle, built into one text (tests/house/plugins/package-engine.ts). It fetches nothing: the
 * page sends the kernel's bytes, the solver's when a plan asks for them, and the port to serve. Not here: the page's side
 * (engine-ways.ts).
 */
import { serve } from '../../src/engine/worker.ts';

addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
  if (data === 'serve') serve(port!);
});
