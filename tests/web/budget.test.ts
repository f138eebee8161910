/** Bytes of the built page: what is loaded before the first result, the kernel, the solver. Counts what a browser fetched. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BARS, firstBytes, wasmBytes } from './page-bytes.ts';
import { PageServer } from './page-server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('HTML, CSS and JS fetched before the first result are at most 90 KB gzip, and no solver is among them', async () => {
  const { code, total, before, after } = await firstBytes(server);
  console.log(
    `before the first result: ${total} bytes gzip: ${code.map(([path, size]) => `${path} ${size}`).join(', ')}`,
  );
  console.log(`after it: ${after.join(', ')}`);
  for (const part of ['assets/worker', 'assets/index', 'assets/flight-stage'])
    expect(code.filter(([path]) => path.startsWith(part)).length, part).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(BARS.beforeResult);
  expect(before.filter((path) => path.includes('glpk'))).toEqual([]);
});

it('the kernel is at most 40 KB and the solver at most 145 KB gzip', () => {
  const { kernel, solver } = wasmBytes();
  console.log(`kernel ${kernel} bytes gzip, solver ${solver} bytes gzip`);
  expect(kernel).toBeLessThanOrEqual(BARS.kernel);
  expect(solver).toBeLessThanOrEqual(BARS.solver);
});
