/** The page in Firefox and in WebKit: every stage, a slider, its share link, an embedded figure, and no network. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, it } from 'vitest';
import type { MoonlineApp } from '../../web/components/app.ts';
import { missingEngines, programsOf, type EngineName } from '../house/other-browsers.mjs';
import { visitor, type Visitor } from './engine-drivers.ts';

const BUILT = new URL('../../dist/web/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A host of the built page that can be taken away. */
async function host() {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url!, 'http://host');
    try {
      const body = readFileSync(new URL(pathname === '/' ? 'index.html' : pathname.slice(1), BUILT));
      response.setHeader('content-type', TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Wait in the page until every result answers what is on screen; then what the tiles say, by stage. */
async function tiles(page: Visitor): Promise<Record<string, string>> {
  return page.run(async () => {
    const begun = performance.now();
    for (;;) {
      const app = document.querySelector<MoonlineApp>('moonline-app');
      const slots = Object.values(app?.context?.store.state.results ?? {});
      const ribbon = app?.shadowRoot?.querySelector('chain-ribbon')?.shadowRoot;
      if (
        slots.length > 0 &&
        slots.every(({ state, draft }) => !draft && !/empty|waiting|late/.test(state)) &&
        ribbon?.querySelectorAll('.second').length === 6
      )
        return Object.fromEntries(
          [...ribbon.querySelectorAll('li')].map((tile) => [tile.classList[0]!, tile.textContent.replace(/\s+/g, ' ')]),
        );
      if (performance.now() - begun > 60_000) throw new Error(`Not settled: ${document.body.innerText.slice(0, 200)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, null);
}

/** Figures and drawn charts of a stage that was gone to by its tile. */
const stageShown = (page: Visitor, stage: string) =>
  page.run(async (id: string) => {
    const root = document.querySelector('moonline-app')!.shadowRoot!;
    root.querySelector('chain-ribbon')!.shadowRoot!.querySelector<HTMLElement>(`li.${id} a`)!.click();
    const begun = performance.now();
    const all = (node: ParentNode): Element[] =>
      [...node.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    for (;;) {
      const parts = all(root).filter((one) => one.getClientRects().length > 0);
      const figures = parts.filter((one) => one.localName === 'dd' && /\d/.test(one.textContent ?? '')).length;
      const charts = parts.filter((one) => {
        if (!(one instanceof HTMLCanvasElement) || one.width === 0) return false;
        const pixels = one.getContext('2d')!.getImageData(0, 0, one.width, one.height).data;
        return pixels.some((value) => value > 0);
      }).length;
      if (parts.some((one) => one.localName === `${id}-stage`) && figures > 0 && charts > 0) return { figures, charts };
      if (performance.now() - begun > 30_000) throw new Error(`${id}: ${figures} figures, ${charts} charts`);
      // A chart is drawn when it comes into sight.
      scrollBy(0, innerHeight / 2);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, stage);

const STAGES = ['earth', 'moon', 'driver', 'flight', 'satellite', 'plan'];

for (const engine of ['Firefox', 'WebKit'] as const satisfies readonly EngineName[]) {
  const isMissing = missingEngines().includes(engine);
  const name = isMissing
    ? `${engine} is not on this machine, so the page is not tried in it`
    : `the page works in ${engine}: ${programsOf(engine)![0]!.split('/').at(-1)!}`;
  it.skipIf(isMissing)(name, { timeout: 240_000 }, async () => {
    const site = await host();
    const page = await visitor(engine);
    try {
      await page.goto(site.address);
      const first = await tiles(page);
      expect(Object.keys(first).toSorted()).toEqual(STAGES.toSorted());
      expect(first['plan']).toMatch(/\d.*satellites\/yr/);
      for (const stage of STAGES) await stageShown(page, stage);

      // A slider moves what follows from it, and the address with it.
      await stageShown(page, 'flight');
      await page.run(() => {
        const app = document.querySelector('moonline-app')!.shadowRoot!;
        const all = (node: ParentNode): Element[] =>
          [...node.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
        const control = all(app).find((one) => one.getAttribute('path') === 'flight.speed_m_s')!;
        const slider = control.shadowRoot!.querySelector<HTMLInputElement>('input.slider')!;
        slider.value = String(Number(slider.value) + 40 * Number(slider.step === 'any' ? 1 : slider.step));
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }, null);
      await expect.poll(async () => (await tiles(page))['flight']).not.toBe(first['flight']);
      const moved = await tiles(page);
      const linkNow = () => page.run(() => location.href, null);
      await expect.poll(linkNow).toContain('flight.speed_m_s');
      const link = await linkNow();
      await page.goto('about:blank');
      await page.goto(link);
      expect(await tiles(page)).toEqual(moved);

      await page.goto(`${site.address}embed.html#v=1&p=gigabay&view=driver`);
      const figure = () =>
        page.run(async () => {
          const widget = document.querySelector('moonline-widget');
          if (!widget?.shadowRoot) return '';
          await widget.activate();
          return widget.shadowRoot.textContent.replace(/\s+/g, ' ');
        }, null);
      await expect.poll(figure, { timeout: 30_000 }).toMatch(/\d\s?(k?m|kg|M?W|s)\b/);

      // The page comes back from what the first visit kept.
      await page.goto(site.address);
      await page.run(async () => {
        for (let i = 0; i < 600 && navigator.serviceWorker.controller?.state !== 'activated'; i++)
          await new Promise((resolve) => setTimeout(resolve, 50));
      }, null);
      site.stop();
      await page.goto('about:blank');
      await page.goto(`${site.address}#v=1&p=one-megaton-a-year&s=plan`);
      expect((await tiles(page))['plan']).toBe(first['plan']);
      expect(page.errors).toEqual([]);
    } finally {
      site.stop();
      await page.close();
    }
  });
}
