/** By hand: keys that stand for actions, what a comparison lists, what a link stands for. No browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultScenario, withRaw, type LinkedScenario } from '../../src/scenario/scenario.ts';
import { ACTIONS } from '../../web/state/actions.ts';
import { differenceRatio, differingFields } from '../../web/state/compared-scenarios.ts';
import { linkedValue } from '../../web/state/linked-value.ts';
import { actionOf } from '../../web/state/shortcuts.ts';
import { firstState } from '../../web/state/store.ts';

describe('a key press', () => {
  class Box {
    readonly type: string;
    constructor(type: string) {
      this.type = type;
    }
  }
  const before = Reflect.get(globalThis, 'HTMLInputElement') as unknown;
  beforeAll(() => void Reflect.set(globalThis, 'HTMLInputElement', Box));
  afterAll(() => void Reflect.set(globalThis, 'HTMLInputElement', before));

  const pressed = (key: string, more: Partial<KeyboardEvent> = {}, inside: object = {}) =>
    actionOf({
      key,
      ctrlKey: true,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      composedPath: () => [inside],
      ...more,
    } as never);

  it('stands for the action whose key it is, Shift included', () => {
    expect(pressed('z')).toBe(ACTIONS.undo);
    expect(pressed('Z', { shiftKey: true })).toBe(ACTIONS.redo);
    expect(pressed('y')).toBe(ACTIONS.redo);
    expect(pressed('y', { shiftKey: true })).toBeUndefined();
    expect(pressed('z', { ctrlKey: false, metaKey: true })).toBe(ACTIONS.undo);
    expect(pressed('q')).toBeUndefined();
  });

  it('stands for nothing without Ctrl, with Alt, or where text is typed', () => {
    expect(pressed('z', { ctrlKey: false })).toBeUndefined();
    expect(pressed('z', { altKey: true })).toBeUndefined();
    expect(pressed('z', {}, new Box('text'))).toBeUndefined();
    expect(pressed('z', {}, new Box('range'))).toBe(ACTIONS.undo);
  });
});

describe('a comparison', () => {
  const base: LinkedScenario = defaultScenario();
  const fast = withRaw(base, 'flight.speed_m_s', 2500) as LinkedScenario;

  it('lists the fields in which scenarios differ, but neither name nor story', () => {
    const named = withRaw(withRaw(fast, 'name', 'Fast') as LinkedScenario, 'story', 'Faster.') as LinkedScenario;
    expect(differingFields([base, base, base])).toEqual([]);
    expect(differingFields([base, named, base]).map(({ path }) => path)).toEqual(['flight.speed_m_s']);
  });

  it('says a difference as a share of the first, and nothing where the first is nothing', () => {
    expect(differenceRatio(150, 100)).toBeCloseTo(0.5, 12);
    expect(differenceRatio(50, 100)).toBeCloseTo(-0.5, 12);
    expect(differenceRatio(5, 0)).toBeNull();
    expect(differenceRatio(5, null)).toBeNull();
    expect(differenceRatio(null, 5)).toBeNull();
  });
});

describe('a link', () => {
  const state = firstState();
  const withDriver = (driver: object) =>
    ({ ...state, results: { ...state.results, driver: { ...state.results.driver, value: driver } } }) as typeof state;

  it('stands for what its module computed, in the unit of its field', () => {
    expect(linkedValue('driver.mass_t', withDriver({ mass_kg: 42_600_000 }))).toBe(42_600);
    expect(linkedValue('driver.efficiency', withDriver({ efficiency: 0.5 }))).toBe(0.5);
    const errors = { muzzleErrors: { speed_m_s: 0.1, azimuth_deg: 0.2, elevation_deg: 0.3 } };
    const paths = ['flight.errors.speed_m_s', 'flight.errors.azimuth_deg', 'flight.errors.elevation_deg'];
    expect(paths.map((path) => linkedValue(path, withDriver(errors)))).toEqual([0.1, 0.2, 0.3]);
  });

  it('stands for nothing before that, for no other field, and for no number that is none', () => {
    expect(linkedValue('driver.mass_t', state)).toBeNull();
    expect(linkedValue('flight.speed_m_s', withDriver({ mass_kg: 1 }))).toBeNull();
    expect(linkedValue('driver.efficiency', withDriver({ efficiency: Infinity }))).toBeNull();
  });
});
