/** The page's state: changes, undo without end, refusals, results; and that every field has a place on the page. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIELDS } from '../../src/scenario/fields.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { valueAt } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { isDim } from '../../web/state/result-slot.ts';
import { loadedPart } from '../../web/state/page-context.ts';
import { observeStored, STORED, storeText } from '../../web/files/storage.ts';
import { STAGE_DEFINITIONS } from '../../web/stages/definitions.ts';
import { changesOf, firstState, nextState, Store, type Change, type State } from '../../web/state/store.ts';

const GONE = { id: 'engineFault.died' } as const;

const after = (state: State, ...changes: Change[]) => changes.reduce(nextState, state);
const speed = (state: State) => state.scenario.flight.speed_m_s;

describe('changing the scenario', () => {
  it('by hand: sets a value, marks it changed, resets it', () => {
    const state = after(firstState(), { type: 'set', path: 'flight.speed_m_s', value: '2 350.5' });
    expect(speed(state)).toBe(2350.5);
    expect(changesOf(state)).toEqual(['flight.speed_m_s']);
    const back = nextState(state, { type: 'reset', path: 'flight.speed_m_s' });
    expect(changesOf(back)).toEqual([]);
  });

  it('sets several values as one step of undo, all of them or none', () => {
    const values = { 'flight.speed_m_s': 2350, 'flight.longitude_deg': 40 };
    const state = after(firstState(), { type: 'setAll', values });
    expect(changesOf(state)).toEqual(['flight.longitude_deg', 'flight.speed_m_s']);
    expect(state.past.length).toBe(1);
    expect(changesOf(nextState(state, { type: 'undo' }))).toEqual([]);
    expect(nextState(state, { type: 'setAll', values })).toBe(state);
    const refused = nextState(state, { type: 'setAll', values: { ...values, 'flight.azimuth_deg': 400 } });
    expect(refused.scenario).toBe(state.scenario);
    expect(text(refused.refused['flight.azimuth_deg']!.message)).toContain('from 0 to 360');
    expect(refused.message).toMatchObject({
      tone: 'bad',
      text: expect.stringMatching(/^Azimuth must be .* got 400\.$/),
    });
  });

  it.each(['NaN', 'Infinity', '1e999', '', 'fast', '0', '20001'])(
    'refuses the speed %j and keeps the scenario',
    (value) => {
      const before = firstState();
      const state = nextState(before, { type: 'set', path: 'flight.speed_m_s', value });
      expect(state.scenario).toBe(before.scenario);
      expect(state.refused['flight.speed_m_s']).toMatchObject({ text: value });
      expect(text(state.refused['flight.speed_m_s']!.message)).toContain('Speed must be a number from 1 to');
      expect(state.past).toEqual([]);
      const mended = nextState(state, { type: 'set', path: 'flight.speed_m_s', value: '2400' });
      expect(mended.refused).toEqual({});
    },
  );

  it('refuses a path that is no field, and hostile ones', () => {
    for (const path of ['flight.warp', '__proto__.x', 'constructor', '']) {
      const state = nextState(firstState(), { type: 'set', path, value: 1 });
      expect(state.scenario).toEqual(firstState().scenario);
      expect(Object.keys(state.refused)).toEqual([path]);
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('a drag is one step of undo, two drags are two', () => {
    const drag = (values: number[]): Change[] => [
      ...values.map((value) => ({ type: 'set', path: 'flight.speed_m_s', value, gesture: true }) as const),
      { type: 'rest' },
    ];
    const state = after(firstState(), ...drag([2350, 2360, 2370]), ...drag([2380, 2390]));
    expect(state.past.length).toBe(2);
    expect(speed(nextState(state, { type: 'undo' }))).toBe(2370);
    expect(speed(after(state, { type: 'undo' }, { type: 'undo' }))).toBe(2341.66);
    expect(speed(after(state, { type: 'undo' }, { type: 'undo' }, { type: 'redo' }, { type: 'redo' }))).toBe(2390);
  });

  it('undo takes back a preset and a reset of everything; a new change forgets the redo', () => {
    const state = after(
      firstState(),
      { type: 'set', path: 'driver.acceleration_g', value: 50 },
      { type: 'preset', id: 'sp-428-revisited' },
      { type: 'undo' },
    );
    expect(state.presetId).toBe('one-megaton-a-year');
    expect(state.scenario.driver.acceleration_g).toBe(50);
    const reset = after(state, { type: 'resetAll' });
    expect(changesOf(reset)).toEqual([]);
    expect(reset.future).toEqual([]);
    expect(nextState(reset, { type: 'undo' }).scenario.driver.acceleration_g).toBe(50);
  });

  it('undoing every step of any history leads back to its start, redoing to its end', () => {
    const step = fc.oneof(
      fc.record({
        type: fc.constant('set' as const),
        path: fc.constantFrom('flight.speed_m_s', 'driver.acceleration_g', 'plan.horizon_yr'),
        value: fc.integer({ min: -5, max: 400 }),
        gesture: fc.boolean(),
      }),
      fc.record({ type: fc.constant('rest' as const) }),
      fc.record({ type: fc.constant('preset' as const), id: fc.constantFrom(...PRESETS.map((preset) => preset.id)) }),
      fc.record({ type: fc.constant('resetAll' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (changes) => {
        const end = after(firstState(), ...changes);
        let state = end;
        for (let i = 0; i < end.past.length; i++) state = nextState(state, { type: 'undo' });
        expect(state.scenario).toEqual(firstState().scenario);
        for (let i = 0; i < end.past.length; i++) state = nextState(state, { type: 'redo' });
        expect(state.scenario).toEqual(end.scenario);
      }),
      { numRuns: 60 },
    );
  });

  it('tells its observers only of what changed, and stops when asked', () => {
    const store = new Store();
    const seen: string[] = [];
    const stop = store.observe((_, change) => seen.push(change.type));
    store.change({ type: 'undo' });
    store.change({ type: 'rest' });
    store.change({ type: 'set', path: 'flight.speed_m_s', value: 2400 });
    stop();
    store.change({ type: 'undo' });
    expect(seen).toEqual(['set']);
  });
});

describe('results', () => {
  const plan = { status: 'done', value: { figures: 1 } as never } as const;
  it('stay while newer ones are awaited, dimmed when late, and are replaced', () => {
    let state = after(
      firstState(),
      { type: 'asked', kind: 'plan' },
      { type: 'answer', kind: 'plan', answer: plan, draft: true },
    );
    expect(state.results.plan).toMatchObject({ state: 'fresh', draft: true, value: plan.value });
    state = after(state, { type: 'asked', kind: 'plan' });
    expect(isDim(state.results.plan)).toBe(false);
    state = after(state, { type: 'late', kind: 'plan' });
    expect(isDim(state.results.plan)).toBe(true);
    expect(state.results.plan.value).toBe(plan.value);
    state = after(state, { type: 'answer', kind: 'plan', answer: { status: 'cancelled' }, draft: false });
    expect(state.results.plan.value).toBe(plan.value);
    state = after(state, { type: 'fault', kind: 'plan', message: GONE });
    expect(state.results.plan).toMatchObject({ state: 'fault', value: plan.value, messages: [GONE] });
  });

  it('an outcome without a result leaves no number on screen', () => {
    const answer = { status: 'notReachable', message: GONE, best: 5 } as const;
    const state = after(
      firstState(),
      { type: 'answer', kind: 'plan', answer: plan, draft: false },
      { type: 'answer', kind: 'plan', answer, draft: false },
    );
    expect(state.results.plan).toMatchObject({ state: 'outcome', value: null, messages: [GONE], bestRate_units_yr: 5 });
  });

  it('a baseline belongs to one preset: those of another are dropped', () => {
    const one = after(firstState(), {
      type: 'baseline',
      presetId: 'one-megaton-a-year',
      results: { plan: plan.value },
    });
    const two = after(one, { type: 'baseline', presetId: 'sp-428-revisited', results: {} });
    expect(one.baseline.plan).toBe(plan.value);
    expect(two.baseline.plan).toBeNull();
  });
});

it('every field but name and story stands in exactly one stage', () => {
  const placed = Object.values(STAGE_DEFINITIONS).flatMap((stage) => stage.groups.flatMap((group) => group.paths));
  const fields = FIELDS.map((row) => row.path).filter((path) => path !== 'name' && path !== 'story');
  expect([...placed].sort()).toEqual([...fields].sort());
  for (const path of placed) expect(valueAt(PRESETS[0]!.scenario, path)).toBeDefined();
});

describe('parts that are fetched when asked for', () => {
  it('one that does not come is told to everybody, and is null', async () => {
    const store = new Store();
    const refused = new TypeError('Failed to fetch');
    expect(await loadedPart(store, Promise.resolve('part'))).toBe('part');
    expect(store.state.message).toBeNull();
    expect(await loadedPart(store, Promise.reject(refused))).toBeNull();
    expect(store.state.message).toMatchObject({ tone: 'bad', text: expect.stringContaining('could not be loaded') });
  });
});

describe('what the browser keeps', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('a listener that fails is not taken for a browser that refuses', () => {
    const setItem = vi.fn();
    vi.stubGlobal('localStorage', { setItem });
    vi.stubGlobal('addEventListener', () => undefined);
    observeStored(STORED.lessons, () => {
      throw new Error('a bug');
    });
    expect(() => storeText(STORED.lessons, '[]')).toThrow('a bug');
    setItem.mockImplementation(() => {
      throw new Error('no room');
    });
    expect(storeText(STORED.lessons, '[]')).toBe(false);
  });
});
