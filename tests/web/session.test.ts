/** What the page asks its engine and when, over fake clients: faults leave nothing waiting. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EngineFault, type EngineClient } from '../../web/engine-client.ts';
import { EngineSession } from '../../web/session.ts';
import { Store } from '../../web/store.ts';

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
  const clients = { fast: client(), plans: client(), studies: client() };
  const given = clients as unknown as Record<keyof typeof clients, EngineClient>;
  return { store, ...clients, session: new EngineSession(store, { ...given, pool: null! }) };
}

describe('faults', () => {
  it.each(['driver', 'flight'])('a fault of the %s leaves no other waiting', async (faulty) => {
    const { store, session } = fakeSession((method) =>
      method === faulty ? Promise.reject(new EngineFault('dead', 'It died.')) : Promise.resolve(OUTCOME),
    );
    session.start();
    const states = () => Object.entries(store.state.results).map(([kind, { state }]) => [kind, state]);
    const expected = { driver: 'outcome', flight: 'outcome', satellite: 'outcome', plan: 'outcome', [faulty]: 'fault' };
    await expect.poll(() => Object.fromEntries(states())).toEqual(expected);
  });
});
