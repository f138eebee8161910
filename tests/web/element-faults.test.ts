/** What elements do when the engine fails them or they go away: connected without a browser, over fakes. */
import { ReactiveElement, type LitElement, type TemplateResult } from 'lit';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { PageContext } from '../../web/state/page-context.ts';
import type { Answer } from '../../src/engine/answer.ts';
import { message, text } from '../../src/text/text.ts';
import { EngineFault } from '../../web/engine/engine-client.ts';
import type { EngineSession } from '../../web/engine/session.ts';
import { CalendarPanel } from '../../web/stages/flight/calendar-panel.ts';
import { RestingQuestion } from '../../web/stages/flight/resting-question.ts';
import { RobustPanel } from '../../web/stages/plan/robust-panel.ts';
import { provideContext } from '../../web/state/store-controller.ts';
import { Store } from '../../web/state/store.ts';
import { CompareView } from '../../web/views/compare-view.ts';
import { GalleryView } from '../../web/views/gallery-view.ts';
import { SelfTestView } from '../../web/views/self-test-view.ts';

// Texts are drawn anew on events of the window, which their modules and elements hear.
vi.hoisted(() => vi.stubGlobal('addEventListener', () => undefined));
beforeAll(() => void vi.stubGlobal('window', new EventTarget()));
afterAll(() => void vi.unstubAllGlobals());

interface Promised<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** A promise that is settled by hand. */
function promised<T>(): Promised<T> {
  let made!: Omit<Promised<T>, 'promise'>;
  const promise = new Promise<T>((resolve, reject) => (made = { resolve, reject }));
  return { promise, ...made };
}

let defined = 0;

/** An element as in the page, except that its template is not drawn. */
function connected<E extends LitElement>(element: new () => E, session: object): E {
  const Kind = element as unknown as typeof LitElement;
  class Undrawn extends Kind {
    protected override update(changed: Map<string, unknown>): void {
      ReactiveElement.prototype['update'].call(this, changed);
    }
  }
  customElements.define(`undrawn-${++defined}`, Undrawn);
  const made = new Undrawn() as unknown as E;
  Object.assign(made, { renderRoot: made });
  provideContext(made, { store: new Store(), session: session as EngineSession } satisfies PageContext);
  made.connectedCallback();
  return made;
}

const isTemplate = (part: unknown): part is TemplateResult =>
  typeof part === 'object' && part !== null && 'strings' in part;

/** What a template says, tags and all. */
function drawn(part: unknown): string {
  if (Array.isArray(part)) return part.map(drawn).join(' ');
  if (isTemplate(part)) return part.strings.map((text, i) => text + drawn(part.values[i])).join('');
  return typeof part === 'string' || typeof part === 'number' ? String(part) : '';
}

/** Press the button of a template that bears a label: what it calls stands before the label. */
function press(part: unknown, label: string): void {
  if (Array.isArray(part)) return part.forEach((one) => press(one, label));
  if (!isTemplate(part)) return;
  part.values.forEach((value, i) => {
    if (value === label) (part.values[i - 1] as () => void)();
    else press(value, label);
  });
}

it('a comparison says why figures are missing, and asks again when told to', async () => {
  const run = vi.fn().mockReturnValue(new Promise(() => undefined));
  run.mockRejectedValueOnce(new EngineFault('silent', message('engineFault.silent')));
  const view = connected(CompareView, { pool: { run } });
  await expect.poll(() => view.fault).toBe(text('engineFault.silent'));
  const said = drawn(view.render());
  expect(said).toContain(text('engineFault.silent'));
  expect(said).not.toContain(text('page.waiting'));
  await view.updateComplete;
  expect(run).toHaveBeenCalledTimes(1);
  press(view.render(), text('page.runAgain'));
  await view.updateComplete;
  expect(run).toHaveBeenCalledTimes(2);
  expect(drawn(view.render())).toContain(text('page.waiting'));
});

it('a card of the gallery stops saying that it computes when it does not', async () => {
  const view = connected(GalleryView, {
    pool: { run: () => Promise.reject(new EngineFault('dead', message('engineFault.died'))) },
  });
  expect(drawn(view.render())).toContain(text('page.waiting'));
  await expect.poll(() => view.failed).toBe(true);
  expect(drawn(view.render())).not.toContain(text('page.waiting'));
});

it('a question that fails leaves the old answer stale; one that is outrun leaves no trace', async () => {
  vi.useFakeTimers();
  const asked: Promised<Answer<string>>[] = [];
  const host = { addController: vi.fn(), requestUpdate: vi.fn(), removeController: vi.fn(), updateComplete: null! };
  const question = new RestingQuestion<string>(host, () => {
    asked.push(promised());
    return asked.at(-1)!.promise;
  });
  const stirred = async () => {
    question.stir();
    await vi.advanceTimersByTimeAsync(1000);
    return asked.at(-1)!;
  };
  (await stirred()).resolve({ status: 'done', value: 'first' });
  await vi.advanceTimersByTimeAsync(0);
  expect(question).toMatchObject({ value: 'first', stale: false, reason: null });
  (await stirred()).reject(new EngineFault('dead', message('engineFault.silent')));
  await vi.advanceTimersByTimeAsync(0);
  const said = text('engineFault.silent');
  expect(question).toMatchObject({ value: 'first', stale: true });
  expect(question.reason!()).toBe(said);
  const outrun = [await stirred(), await stirred()];
  const last = await stirred();
  outrun[0]!.reject(new EngineFault('dead', message('engineFault.bug', { error: 'long ago' })));
  await vi.advanceTimersByTimeAsync(0);
  expect(question.reason!()).toBe(said);
  last.resolve({ status: 'done', value: 'last' });
  await vi.advanceTimersByTimeAsync(0);
  expect(question).toMatchObject({ value: 'last', stale: false, reason: null });
  question.stir();
  outrun[1]!.resolve({ status: 'done', value: 'outrun' });
  await vi.advanceTimersByTimeAsync(0);
  expect(question).toMatchObject({ value: 'last', stale: true });
  vi.useRealTimers();
});

it('a self-test stopped and run again before its cases came runs each of them once', async () => {
  const cases = ['a', 'b', 'c'].map((name) => ({ name }));
  const fetched: Promised<object>[] = [];
  vi.stubGlobal('fetch', () => {
    fetched.push(promised());
    return fetched.at(-1)!.promise;
  });
  const verify = vi.fn((file: { cases: object[] }) =>
    Promise.resolve({ status: 'done', value: { cases: file.cases } }),
  );
  const view = connected(SelfTestView, { verify, stopStudy: () => undefined });
  press(view.render(), text('page.stop'));
  press(view.render(), text('page.runAgain'));
  expect(fetched.length).toBe(2);
  const file = { ok: true, json: () => Promise.resolve([{ file: 'cases.json', cases }]) };
  for (const { resolve } of fetched) resolve(file);
  await expect.poll(() => view.outcome).toBe('done');
  expect(view.found.flat()).toEqual(cases);
  expect(verify).toHaveBeenCalledTimes(cases.length);
});

it('a study and a search stop with the panel that asked for them', () => {
  const robust = vi.fn(() => new Promise(() => undefined));
  const stopStudy = vi.fn();
  const study = connected(RobustPanel, { robust, stopStudy });
  press(study.render(), 'Find the robust plan');
  expect(robust).toHaveBeenCalled();
  expect(stopStudy).not.toHaveBeenCalled();
  study.disconnectedCallback();
  expect(stopStudy).toHaveBeenCalledWith('robust');
  const stopSearch = vi.fn();
  const calendar = connected(CalendarPanel, { calendar: () => new Promise(() => undefined), stopSearch });
  press(calendar.render(), 'Find the dates');
  expect(stopSearch).not.toHaveBeenCalled();
  calendar.disconnectedCallback();
  expect(stopSearch).toHaveBeenCalledWith('calendar');
});
