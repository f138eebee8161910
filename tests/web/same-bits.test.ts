/**
 * Plan, launcher, unit and flight of every preset come out of Chromium's worker as out of Node: the same bits in the same
 * order. Only the time that solving took may differ.
 */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { PageServer } from './page-server.ts';

const CALLS = ['driver', 'satellite', 'flight', 'plan'] as const;

/** Every number as it is, minus zero and what is none told apart; columns as lists. Runs here and in the page. */
function written(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'solve_s') return undefined;
    if (typeof value === 'number')
      return Object.is(value, -0) || !Number.isFinite(value) ? `number ${String(value)}` : value;
    return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
  });
}

/** `written`, in the page. */
declare const writeAnswer: typeof written;

/** The lines at which two texts begin to differ, for a person to read. */
function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const lead = a.slice(Math.max(0, at - 120), at);
  return a === b ? '' : `…${lead} | ${a.slice(at, at + 60)} | ${b.slice(at, at + 60)}`;
}

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('Node and Chromium answer bit for bit, on every preset', { timeout: 240_000 }, async () => {
  const engine = createEngine(await kernelBuild('release'));
  const assets = readdirSync(new URL('../../dist/web/assets', import.meta.url));
  const worker = assets.filter((name) => /^worker-.*\.js$/.test(name));
  expect(worker).toHaveLength(1);
  const { page } = await server.open('embed.html');
  await page.evaluate(`globalThis.writeAnswer = ${written.toString()}`);
  const theirs = await page.evaluate(
    async ({ address, calls, scenarios }) => {
      const thread = new Worker(address, { type: 'module', name: 'plan' });
      let id = 0;
      // What Comlink sends, without Comlink.
      const asked = (call: string, scenario: unknown) =>
        new Promise<string>((resolve, reject) => {
          const own = String(++id);
          const onAnswer = ({ data }: MessageEvent<{ id: string; type: string; value: unknown }>) => {
            if (data.id !== own) return;
            thread.removeEventListener('message', onAnswer);
            if (data.type === 'RAW') resolve(writeAnswer(data.value));
            else reject(new Error(`${call}: ${data.type}`));
          };
          thread.addEventListener('message', onAnswer);
          thread.addEventListener('error', () => reject(new Error('The worker did not start')));
          thread.postMessage({
            id: own,
            type: 'APPLY',
            path: [call],
            argumentList: [{ type: 'RAW', value: scenario }],
          });
        });
      const answers: string[] = [];
      for (const scenario of scenarios) for (const call of calls) answers.push(await asked(call, scenario));
      thread.terminate();
      return answers;
    },
    {
      address: `assets/${worker[0]!}`,
      calls: CALLS,
      scenarios: PRESETS.map(({ scenario }) => scenario),
    },
  );
  const different: string[] = [];
  for (const [i, { id, scenario }] of PRESETS.entries())
    for (const [k, call] of CALLS.entries()) {
      const ours = written(await engine[call](scenario));
      expect(ours.length).toBeGreaterThan(1000);
      const difference = firstDifference(ours, theirs[i * CALLS.length + k]!);
      if (difference) different.push(`${id} ${call}: ${difference}`);
    }
  expect(different).toEqual([]);
});
