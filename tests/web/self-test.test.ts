/** The self-test in the page: every case of tests/reference is run and holds; it can be stopped and run again; axe. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { PageServer, settled } from './page-server.ts';

const FOLDER = new URL('../reference/', import.meta.url);
const CASE_COUNT = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => (JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as { cases: unknown[] }).cases.length)
  .reduce((sum, count) => sum + count, 0);

let server: PageServer;
beforeAll(async () => {
  server = await PageServer.start();
});
afterAll(() => server.stop());

it('published: every reference case holds in the page, one row each, with residual and tolerance', async () => {
  const { page, errors } = await server.open('');
  await settled(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Self-test' }).click();
  const view = page.locator('self-test-view');
  await view.getByRole('button', { name: 'Stop' }).click();
  await view.getByText('Stopped; what was found stays.').waitFor();
  await view.getByRole('button', { name: 'Run again' }).click();
  await expect
    .poll(() => view.locator('b[role=status]').textContent(), { timeout: 100_000, interval: 500 })
    .toBe(`${CASE_COUNT} of ${CASE_COUNT} cases hold`);
  expect(CASE_COUNT).toBeGreaterThanOrEqual(50);
  expect(await view.locator('tbody tr').count()).toBe(CASE_COUNT);
  expect(asked).toContain('/reference.json');
  expect(await axeFindings(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});
