/** What the page asks its engine and when, over fake clients: faults leave nothing waiting, and no study ends another. */
import { message } from '../../src/text/text.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EngineFault, type EngineClient } from '../../web/engine/engine-client.ts';
import { PAINT_MEASURE } from '../../web/engine/first-paint.ts';
import { EngineSession } from '../../web/engine/session.ts';
import type { StudyId } from '../../web/engine/studies.ts';
import { Store } from '../../web/state/store.ts';

beforeAll(() => void vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setImmediate(draw)));
afterAll(() => void vi.unstubAllGlobals());

const OUTCOME = { status: 'infeasible', sentence: 'There is none.' };

/** A client that answers what the others of its kind were told to. */
function fakeClient(answer: (method: string) => Promise<unknown>) {
  const call = vi.fn((_lane: string, method: string) => answer(method));
  return { call, warm: vi.fn(), cancel: vi.fn(), close: vi.fn() };
}

function fakeSession(answer: (method: string) => Promise<unknown> = () => Promise.resolve(OUTCOME)) {
  const store = new Store();
  const client = () => fakeClient(answer);
  const studies = { pareto: client(), robust: client(), verify: client() };
  const clients = { fast: client(), plans: client(), details: client() };
  const given = clients as unknown as Record<keyof typeof clients, EngineClient>;
  const givenStudies = studies as unknown as Record<StudyId, EngineClient>;
  const session = new EngineSession(store, { ...given, studies: givenStudies, pool: null! });
  return { store, session, studies, ...clients };
}

describe('faults', () => {
  it.each(['driver', 'flight'])('a fault of the %s leaves no other waiting', async (faulty) => {
    const { store, session } = fakeSession((method) =>
      method === faulty
        ? Promise.reject(new EngineFault('dead', message('engineFault.died')))
        : Promise.resolve(OUTCOME),
    );
    session.start();
    const outcome = { state: 'outcome' };
    const expected = {
      driver: outcome,
      flight: outcome,
      satellite: outcome,
      plan: outcome,
      [faulty]: { state: 'fault' },
    };
    await expect.poll(() => store.state.results).toMatchObject(expected);
  });
});

describe('studies', () => {
  it('each has a worker of its own: none ends with another, nor with a change of the scenario', async () => {
    const { store, session, studies, details } = fakeSession();
    session.start();
    await expect.poll(() => details.call.mock.calls.length).toBe(1);
    await Promise.all([session.pareto(() => undefined), session.robust(() => undefined), session.verify({})]);
    for (const [id, { call }] of Object.entries(studies)) {
      expect(call).toHaveBeenCalledTimes(1);
      expect(call.mock.lastCall![1]).toBe(id);
    }
    store.change({ type: 'set', path: 'flight.speed_m_s', value: '2350' });
    expect(details.cancel).toHaveBeenCalled();
    const ended = () =>
      Object.entries(studies).filter(([, { close, cancel }]) => close.mock.calls.length + cancel.mock.calls.length > 0);
    expect(ended()).toEqual([]);
    session.stopStudy('pareto');
    expect(ended().map(([id]) => id)).toEqual(['pareto']);
  });
});

it('measures from input to paint do not pile up in the browser', async () => {
  const { store, session } = fakeSession();
  const measure = vi.spyOn(performance, 'measure');
  session.start();
  await session.shown;
  const inputCount = 1200;
  for (let i = 1; i <= inputCount; i++)
    store.change({ type: 'set', path: 'flight.speed_m_s', value: 2300 + i / 10, at_ms: performance.now() });
  await expect.poll(() => measure.mock.calls.length, { timeout: 20_000 }).toBe(inputCount);
  const kept = performance.getEntriesByName(PAINT_MEASURE);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThanOrEqual(1000);
  measure.mockRestore();
});
