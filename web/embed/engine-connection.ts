/**
 * The one engine of all embedded figures of a page, by the first way that leads to one. Not here: the ways (engine-ways.ts),
 * the queue (engine-client.ts), which calls are made (figure-session.ts).
 */
import { message } from '../../src/text/text.ts';
import { EngineClient, EngineFault, type ClientOptions } from '../engine/engine-client.ts';
import { WAYS } from './engine-ways.ts';

/** Figures of these show numbers and words of their own. */
const WORDLESS = ['driver', 'sensitivity'] as const;

/** Long enough for a plan in one worker behind the figures of a whole page. */
const SILENCE_MS = 180_000;

/** An engine by the first way that leads to one, ready; rejects with EngineFault when none does. */
export async function startedEngine(silence_ms: number, wordless: ClientOptions['wordless']): Promise<EngineClient> {
  for (const [i, open] of WAYS.entries()) {
    const client = new EngineClient(open, { version: __VERSION__, silence_ms, wordless });
    try {
      await client.ready();
      return client;
    } catch (fault) {
      client.close();
      if (i === WAYS.length - 1) throw fault;
    }
  }
  throw new EngineFault('dead', message('engineFault.unavailable'));
}

let engine: Promise<EngineClient> | null = null;

/** The engine, started on first use; rejects with EngineFault when no way leads to one, and is tried again then. */
export function sharedEngine(): Promise<EngineClient> {
  engine ??= startedEngine(SILENCE_MS, WORDLESS).catch((fault: unknown) => {
    engine = null;
    throw fault;
  });
  return engine;
}
