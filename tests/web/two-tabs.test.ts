/** Two tabs, a lesson, a long story in a real browser: nothing kept is lost, and what replaces a scenario says so. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PageServer, settled } from './page-server.ts';

let server: PageServer;
beforeAll(async () => void (server = await PageServer.start()));
afterAll(() => server.stop());

const speed = (page: Page) => page.locator('param-control[path="flight.speed_m_s"] #number');
/** The session is written some time after a change, and its keeper comes after the first plan. */
const written = (page: Page, part: string) =>
  expect
    .poll(() => page.evaluate(() => localStorage.getItem('moonline-session') ?? ''), { timeout: 20_000 })
    .toContain(part);

async function set(page: Page, value: string): Promise<void> {
  await speed(page).fill(value);
  await speed(page).press('Enter');
  await written(page, `:${value}`);
}

it('two tabs: each has its own undo after a reload, and the other’s session is still there', async () => {
  const { page, errors } = await server.open('#p=moon-seed');
  await settled(page);
  await set(page, '2350');
  await set(page, '2351');
  const other = await page.context().newPage();
  await other.goto(`${server.address}#p=gigabay`);
  await settled(other);
  await set(other, '2360');
  await page.reload();
  await settled(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect.poll(() => undo.isEnabled(), { timeout: 20_000 }).toBe(true);
  await undo.click();
  expect(await speed(page).inputValue()).toBe('2350');
  await other.reload();
  await settled(other);
  const otherUndo = other.getByRole('button', { name: 'Undo' });
  await expect.poll(() => otherUndo.isEnabled(), { timeout: 20_000 }).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('a link `#l=reach-l2.9` opens the lesson’s start, in words, and keeps nothing of it', async () => {
  const { page, errors } = await server.open('#v=1&p=one-megaton-a-year&s=flight&l=reach-l2.9');
  await page.getByRole('alert').getByText('there is no step 9').waitFor();
  expect(await page.locator('lesson-panel #step').textContent()).not.toBe('');
  await expect.poll(() => new URL(page.url()).hash).toContain('l=reach-l2.1');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('a lesson replaces one’s scenario with a word, and one undo brings it back', async () => {
  const { page, errors } = await server.open('#p=gigabay&d=flight.speed_m_s:2355&l=list');
  await settled(page);
  await page.locator('lesson-panel .list button').first().click();
  await page.getByRole('status').getByText('begins with its own scenario').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain('p=gigabay');
  expect(new URL(page.url()).hash).toContain('flight.speed_m_s:2355');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('a story too long for an address is there after a reload; elsewhere the link says that it is left out', async () => {
  const { page, errors } = await server.open('#p=moon-seed');
  await settled(page);
  const story = '月球上的工厂'.repeat(320);
  const file = JSON.stringify({ name: 'Mine', story });
  await page.getByRole('button', { name: 'Menu' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('page-menu').getByRole('button', { name: 'Open a file …' }).click(),
  ]);
  await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect.poll(() => new URL(page.url()).hash.slice(-8)).toBe('&o=story');
  await written(page, encodeURIComponent('月球'));
  await page.reload();
  await page.getByText(story.slice(0, 60)).first().waitFor();
  const link = page.url();
  const elsewhere = await server.open(new URL(link).hash);
  await elsewhere.page.getByRole('alert').getByText('leaves out the story').waitFor();
  expect(await elsewhere.page.title()).toContain('Mine');
  const latin1 = Buffer.from('{"name": "Gr\xf6\xdfe"}', 'latin1');
  await page.getByRole('button', { name: 'Menu' }).click();
  const [again] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('page-menu').getByRole('button', { name: 'Open a file …' }).click(),
  ]);
  await again.setFiles({ name: 'latin1.json', mimeType: 'application/json', buffer: latin1 });
  await page.getByRole('alert').getByText('Not UTF-8 text from byte 13 on').waitFor();
  expect([...errors, ...elsewhere.errors]).toEqual([]);
  await page.context().close();
  await elsewhere.page.context().close();
});
