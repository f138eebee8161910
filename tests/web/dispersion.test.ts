/**
 * Dispersion in the browser's own workers: the very numbers of Node, for one worker and for two, in both models. The
 * worker of the built page is started beside the page and spoken to as comlink does. regress: against Node, not the truth.
 */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Answer } from '../../src/engine/answer.ts';
import { pooledDispersion, type PoolWorker } from '../../src/engine/pool.ts';
import type { DispersionColumns, DispersionResult } from '../../src/flight/dispersion/dispersion-result.ts';
import { changedScenario } from '../flight/setting.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { PageServer } from './page-server.ts';

let server: PageServer;
let page: Page;
beforeAll(async () => {
  server = await PageServer.start();
  ({ page } = await server.open());
});
afterAll(() => server.stop());

const WORKER_FILE = readdirSync(new URL('../../dist/web/assets/', import.meta.url)).find((name) =>
  /^worker-.*\.js$/.test(name),
)!;

/** A worker of the browser, as the pool knows one; columns come back as plain numbers. */
function browserWorker(index: number): PoolWorker {
  return {
    disperseColumns: async (...args) => {
      const answer = await page.evaluate(
        async ([file, key, list]) => {
          const held = globalThis as unknown as Record<string, Worker | undefined>;
          const worker = (held[key] ??= new Worker(file, { type: 'module' }));
          const reply = await new Promise<{ id: string; value: unknown }>((resolve, reject) => {
            const id = `${key}-${Math.random()}`;
            const hear = ({ data }: MessageEvent<{ id: string; value: unknown }>) => {
              if (data.id !== id) return;
              worker.removeEventListener('message', hear);
              resolve(data);
            };
            worker.addEventListener('message', hear);
            worker.addEventListener('error', (event) => reject(new Error(event.message)));
            const argumentList = list.map((value) => ({ type: 'RAW', value }));
            worker.postMessage({ id, type: 'APPLY', path: ['disperseColumns'], argumentList });
          });
          const value = reply.value as { status: string; value: Record<string, Float64Array> };
          const plain = Object.entries(value.value).map(([name, column]) => [name, [...column]] as const);
          return { status: value.status, value: plain };
        },
        [`./assets/${WORKER_FILE}`, `dispersion-worker-${index}`, args] as const,
      );
      expect(answer.status).toBe('done');
      const columns = answer.value.map(([name, values]) => [name, Float64Array.from(values)]);
      const value = Object.fromEntries(columns) as unknown as DispersionColumns;
      return { status: 'done', value };
    },
  };
}

function done(answer: Answer<DispersionResult>): DispersionResult {
  if (answer.status !== 'done') throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function clouds(values: Record<string, unknown>, samples: number) {
  const engine = createEngine(await kernelBuild('release'));
  const scenario = changedScenario(values);
  const request = { samples, seed: 20_260 };
  const node = done(await engine.disperse(scenario, request));
  expect(node.samples).toBe(samples);
  const [zero, one] = [browserWorker(0), browserWorker(1)];
  const alone = done(await pooledDispersion(engine, [zero], scenario, request));
  const shared = done(await pooledDispersion(engine, [zero, one], scenario, request));
  return { node, alone, shared };
}

it('regress: one and two workers of the browser give Node’s numbers to the last bit', async () => {
  const { node, alone, shared } = await clouds({}, 5000);
  expect(alone).toEqual(node);
  expect(shared).toEqual(node);
});

it('regress: on a date one and two workers of the browser agree to the last bit, with Node to nine digits', async () => {
  // The places of Moon and Sun are summed from sines, which engines of different age round differently; the kernel's are its own.
  const { node, alone, shared } = await clouds(
    { 'flight.model': 'ephemeris', 'flight.date': '2030-01-15T00:00:00Z' },
    2500,
  );
  expect(shared).toEqual(alone);
  for (const key of ['statusId', 'miss_km', 'missNormal_km', 'time_days', 'speed_m_s', 'correction_m_s'] as const) {
    const size = Math.max(...node.columns[key].map(Math.abs));
    node.columns[key].forEach((value, i) => {
      expect(Math.abs(alone.columns[key][i]! - value)).toBeLessThan(1e-9 * size);
    });
  }
  expect(alone.captureProbability).toBe(node.captureProbability);
});
