/** A visitor who does anything at all, from a seed: sliders, typing, undo, links, stages, views, dying workers. No test here. */
import type { CDPSession, Page } from 'playwright-core';
import { STAGE_IDS } from '../../web/state/store.ts';
import { PRESETS } from '../../src/scenario/presets.ts';

/** Numbers from 0 to 1 in an order the seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs ahead of the page's scripts: remembers its living workers, so that one can be killed. */
export function watchWorkers(): void {
  const living = new Set<Worker>();
  const Real = Worker;
  Object.assign(window, {
    Worker: class extends Real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        living.add(this);
      }
      override terminate() {
        super.terminate();
        living.delete(this);
      }
    },
    killWorker: (share: number) => {
      const worker = [...living][Math.floor(share * living.size)];
      worker?.terminate();
      worker?.dispatchEvent(new ErrorEvent('error', { message: 'killed', cancelable: true }));
    },
  });
}

/** Storage that refuses every access, as in some private windows. */
export function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Storage is refused.', 'SecurityError');
      },
    });
}

const TYPED = [
  '',
  '0',
  '-1',
  '1e99',
  '12,5',
  'auto',
  'unknown',
  '½',
  'NaN',
  '100',
  '2341.7',
  '٣',
  '<b>',
  '0.5',
  '1e-9',
];

/** Every range or number field that is on the screen, and one of them set to a share of its range or to a text. */
function setField(kind: 'range' | 'text', share: number, value: number | string): void {
  const fields: HTMLInputElement[] = [];
  const search = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement && !element.disabled)
        if (kind === 'range' ? element.type === 'range' : element.type === 'text' || element.type === 'number')
          fields.push(element);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  const field = fields[Math.floor(share * fields.length)];
  if (!field) return;
  const [low, high] = [Number(field.min), Number(field.max)];
  field.value = typeof value === 'number' ? String(low + value * (high - low)) : value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** One thing a visitor does; what cannot be done just now is left. */
async function step(page: Page, random: () => number): Promise<string> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const kind = random();
  const [share, value] = [random(), random()];
  if (kind < 0.34) {
    for (let i = 0; i < 4; i++)
      await page.evaluate(`(${setField.toString()})('range', ${share}, ${Math.min(1, value + 0.01 * i)})`);
    return 'slider';
  }
  if (kind < 0.48) {
    const text = JSON.stringify(pick(TYPED));
    await page.evaluate(`(${setField.toString()})('text', ${share}, ${text})`);
    return `typed ${text}`;
  }
  if (kind < 0.6) {
    await page.keyboard.press(pick(['Control+z', 'Control+z', 'Control+Shift+z', 'Control+y']));
    return 'undo or redo';
  }
  if (kind < 0.76) {
    const stage = pick(STAGE_IDS);
    await page.evaluate((id) => {
      const chain = document.querySelector('moonline-app')!.shadowRoot!.querySelector('chain-ribbon')!;
      chain.shadowRoot!.querySelector<HTMLElement>(`li.${id} a`)!.click();
    }, stage);
    return `stage ${stage}`;
  }
  if (kind < 0.86) {
    const preset = pick(PRESETS).id;
    const hash = pick([
      `#v=1&p=${preset}&s=${pick(STAGE_IDS)}`,
      `#v=1&p=${preset}&d=driver.acceleration_g:${Math.round(1 + 3000 * share)}`,
      `#v=1&p=${preset}&s=plan&d=finance.budget_MUSD_yr:${Math.round(1e5 * share)},plan.objective:cost`,
      '#v=9&p=nothing',
      '#%E0%A4%A',
      `#v=1&p=${preset}&d=flight.speed_m_s:1e9`,
    ]);
    await page.evaluate((to) => (location.hash = to), hash);
    return hash;
  }
  if (kind < 0.91) {
    await page.evaluate((part) => (window as unknown as { killWorker(share: number): void }).killWorker(part), share);
    return 'worker killed';
  }
  if (kind < 0.96) {
    const { width, height } = page.viewportSize()!;
    await page.mouse.move(share * width, value * height);
    if (random() < 0.5) await page.keyboard.down('Control');
    await page.mouse.wheel(0, 600 * (random() - 0.4));
    await page.keyboard.up('Control');
    return 'wheel';
  }
  await page.keyboard.press(pick(['Tab', 'Escape', 'ArrowRight', '+', '0', 'Enter', 'PageDown']));
  return 'key';
}

/** Bytes of the page's heap that are in use, after everything unreachable is gone. */
export async function heapBytes(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export interface Visit {
  readonly steps: number;
  /** The last things done, newest last: what to look at when the visit ends badly. */
  readonly last: readonly string[];
  /** Heap in use after each stretch of the visit, on the same scenario and stage each time. */
  readonly heaps: readonly number[];
}

/** Bring the page back to one place, without its history: what is then on the heap should always be the same. */
async function home(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => (location.hash = '#v=1&p=one-megaton-a-year&s=flight'));
  await page.waitForTimeout(400);
  // What died is started again where the page offers it.
  for (const name of ['Run again', 'Start the engine again']) {
    const button = page.getByRole('button', { name }).first();
    if (await button.isVisible()) await button.click();
  }
  await page.waitForTimeout(1500);
}

/** How long a visit goes on: by the clock, or by what is done, the same on every machine. */
export type Length = { readonly duration_ms: number } | { readonly steps: number };

/** Let a visitor loose for so long, in so many stretches. */
export async function visit(page: Page, seed: number, length: Length, stretches = 5): Promise<Visit> {
  const random = randomFrom(seed);
  const last: string[] = [];
  const heaps: number[] = [];
  let steps = 0;
  for (let part = 1; part <= stretches; part++) {
    const start_ms = Date.now();
    const goesOn = () =>
      'steps' in length
        ? steps < (part / stretches) * length.steps
        : Date.now() - start_ms < length.duration_ms / stretches;
    while (goesOn()) {
      last.push(await step(page, random));
      if (last.length > 12) last.shift();
      steps += 1;
      await page.waitForTimeout(20 + 60 * random());
    }
    await home(page);
    heaps.push(await heapBytes(page));
  }
  return { steps, last, heaps };
}
