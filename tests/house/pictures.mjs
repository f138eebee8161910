/**
 * The README's pictures: `node tests/house/pictures.mjs` takes them anew from the built page into web/pictures.
 * Not here: what they show (README.md says it in words), any test.
 */
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromiumPath } from './chromium.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };
const PICTURES = [
  { name: 'flight', stage: 'flight', viewport: WIDE, colorScheme: 'light' },
  { name: 'plan-dark', stage: 'plan', viewport: WIDE, colorScheme: 'dark' },
  { name: 'driver', stage: 'driver', viewport: WIDE, colorScheme: 'light' },
  { name: 'satellite-dark', stage: 'satellite', viewport: WIDE, colorScheme: 'dark' },
  { name: 'flight-phone', stage: 'flight', viewport: PHONE, colorScheme: 'light', from: 'chain-ribbon' },
  { name: 'plan-phone-dark', stage: 'plan', viewport: PHONE, colorScheme: 'dark', from: 'chain-ribbon' },
];

/** Whether every result answers what is on screen, the plan in full. */
const answered = () => {
  const slots = Object.values(document.querySelector('moonline-app')?.context?.store.state.results ?? {});
  return slots.length > 0 && slots.every(({ state, draft }) => !draft && !/empty|waiting|late/.test(state));
};

const server = await preview({
  root: `${ROOT}web`,
  configFile: false,
  base: './',
  build: { outDir: `${ROOT}dist/web` },
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'warn',
});
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, stage, viewport, colorScheme, from } of PICTURES) {
  const page = await browser.newPage({ viewport, colorScheme, locale: 'en', serviceWorkers: 'block' });
  await page.goto(`${server.resolvedUrls.local[0]}#s=${stage}`);
  await page.waitForFunction(answered);
  if (from) await page.locator(from).evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 10));
  await page.waitForTimeout(1500); // charts come into view and their code with them
  await page.screenshot({ path: `${ROOT}web/pictures/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
