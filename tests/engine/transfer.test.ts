/** Answers leave a worker by transfer: columns arrive whole and are gone where they came from. */
import { MessageChannel } from 'node:worker_threads';
import { expose, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { moved } from '../../src/engine/transfer.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { kernelBuild } from '../kernel/loaded.ts';

/** Every column in an answer. */
function columns(node: unknown): Float64Array[] {
  if (node instanceof Float64Array) return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(columns) : [];
}

const engine = createEngine(await kernelBuild('release'));
const scenario = defaultScenario();
const calls: readonly (readonly [name: string, call: () => Promise<Answer<unknown>>])[] = [
  ['driver', () => engine.driver(scenario)],
  ['satellite', () => engine.satellite(scenario)],
  ['flight', () => engine.flight(scenario)],
  ['sensitivity', () => engine.sensitivity(scenario, { window: 'near', partIndex: 0 })],
  ['disperse', () => engine.disperse(scenario, { samples: 10, seed: 1 })],
];

test.each(calls)('by hand: %s', async (_, call) => {
  const kept: Answer<unknown>[] = [];
  const { port1, port2 } = new MessageChannel();
  const api = {
    ask: async () => {
      const answer = await call();
      kept.push(answer);
      return moved(answer);
    },
  };
  expose(api, nodeEndpoint(port1));
  const remote = wrap<typeof api>(nodeEndpoint(port2));
  const whole = columns(await call());
  const [arrived, again] = [columns(await remote.ask()), columns(await remote.ask())];
  port1.close();
  expect(whole.length).toBeGreaterThan(0);
  expect(arrived).toEqual(whole);
  // Nothing that the engine keeps for the next call may go along.
  expect(again).toEqual(whole);
  expect(kept.flatMap(columns).every((column) => column.length === 0)).toBe(true);
});

test('by hand: the promise of an answer is not one', () => {
  // @ts-expect-error The columns of a promise would be copied unnoticed.
  expect(() => moved(engine.driver(scenario))).not.toThrow();
});
