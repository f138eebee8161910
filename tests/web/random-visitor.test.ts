/** Random input for some steps (`npm run bench:web` for minutes), with workers dying, storage refused and the kernel served under a wrong type: no error, a flat heap. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';
import { refuseStorage, visit, watchWorkers } from './random-visitor.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

const MEGABYTE = 1024 * 1024;
const HEAP_BYTES = 60 * MEGABYTE;
/** What a heap may be larger at the end than at any time after the first stretch, undo and caches included. */
const GROWTH_BYTES = 6 * MEGABYTE;

// A second visit takes another way: it would hide what the first one found.
it('a visitor who does anything leaves no error and a flat heap', { retry: 0 }, async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  console.log(`random visitor, seed ${seed}`);
  const { page, errors } = await server.open('', {}, watchWorkers);
  await settled(page);
  const { steps, last, heaps } = await visit(page, seed, { steps: 90 }, 3);
  const shown = heaps.map((bytes) => (bytes / MEGABYTE).toFixed(1)).join(', ');
  console.log(`${steps} steps; heap ${shown} MB`);
  expect(errors, `seed ${seed}; last: ${last.join(' → ')}`).toEqual([]);
  expect(steps).toBe(90);
  expect(Math.max(...heaps)).toBeLessThan(HEAP_BYTES);
  expect(heaps.at(-1)! - Math.min(...heaps.slice(1))).toBeLessThan(GROWTH_BYTES);
  await page.evaluate(() => (location.hash = '#v=1&p=moon-seed&s=plan'));
  await expect.poll(() => page.locator('moonline-app h1').textContent()).toBe('Moon seed');
  await page.context().close();
});

it('storage that refuses and a kernel under a wrong type change nothing that is shown', async () => {
  const { page, errors } = await server.open('', {}, refuseStorage);
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await page.reload();
  await settled(page);
  expect(await page.locator('chain-ribbon li.plan .big').textContent()).toContain('satellites/yr');
  expect(await page.locator('chain-ribbon li.driver .big').textContent()).toContain('km long');
  expect(errors).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
});
