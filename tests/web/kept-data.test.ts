/** Nothing kept is ever lost: every scenario survives its address, session and file; two tabs; damaged and unknown data. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIELDS } from '../../src/scenario/fields.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { FILE_LIMIT_COUNT, parseScenario } from '../../src/scenario/scenario-text.ts';
import { withValue, type LinkedScenario } from '../../src/scenario/scenario.ts';
import { damagedTexts, forgetDamaged } from '../../web/files/damaged-data.ts';
import { leftSession, leftSessions } from '../../web/files/left-session.ts';
import { savedScenarios, saveScenario } from '../../web/files/saved-scenarios.ts';
import { fileText } from '../../web/files/scenario-files.ts';
import { STORED } from '../../web/files/storage.ts';
import { noteProgress, progressOf } from '../../web/lessons/progress.ts';
import { addressOf, isShortened, readAddress } from '../../web/state/address.ts';
import { fragmentOf, LINK_LIMIT_COUNT, readFragment } from '../../web/state/link.ts';
import { COMPARED_LIMIT_COUNT, firstState, nextState, type Step } from '../../web/state/store.ts';

/** A browser's storage, as far as the page uses it. */
function storage() {
  const texts = new Map<string, string>();
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
}

let local = storage();

beforeEach(() => {
  local = storage();
  vi.stubGlobal('localStorage', local);
  openTab();
});
afterEach(() => void vi.unstubAllGlobals());

/** From here on in a new tab of the same browser, or in an old one again. */
function openTab(tab = storage()) {
  vi.stubGlobal('sessionStorage', tab);
  return tab;
}

const first = PRESETS[0]!.scenario;
const changed = (path: string, value: string | number): LinkedScenario => {
  const check = withValue(first, path, value);
  if (!check.ok) throw new Error(path);
  return check.scenario;
};
const texts = FIELDS.flatMap((row) => (row.kind === 'text' && !row.format && !row.pattern ? [row] : []));
/** A text of any script that an address can hold: whole signs, no halves of pairs. */
const anyText = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength, size: 'max' }),
      fc.string({ unit: 'binary', maxLength, size: 'max' }),
      fc
        .constantFrom('月', 'ж', '🌕', 'ß', ',&:=%#\n')
        .map((sign) => Array.from(sign.repeat(maxLength)).slice(0, maxLength).join('')),
    )
    .map((text) =>
      Array.from(text.replace(/\p{Surrogate}/gu, ''))
        .slice(0, maxLength)
        .join(''),
    );

describe('story of 1 900 Chinese characters', () => {
  const story = '月球上的工厂'.repeat(400).slice(0, 1900);
  const place = { presetId: PRESETS[0]!.id, stage: 'plan', scenario: changed('story', story), lesson: null } as const;

  it('the page reads the address that it writes; the link says what it leaves out', () => {
    expect(fragmentOf(place).length).toBeGreaterThan(LINK_LIMIT_COUNT);
    const fragment = addressOf(place);
    expect(fragment).toMatch(/&o=story$/);
    const read = readAddress(fragment);
    expect([read.message, isShortened(fragment), read.scenario.story]).toEqual([null, true, '']);
    expect({ ...read.scenario, story }).toEqual(place.scenario);
  });

  it('the session holds all of it', () => {
    const read = readFragment(fragmentOf(place), Infinity);
    expect([read.message, read.scenario]).toEqual([null, place.scenario]);
    expect(addressOf(read)).toBe(addressOf(place));
  });

  it('promise: every valid scenario, in any script, survives its own address, session and file', () => {
    const values = fc.tuple(...texts.map((row) => anyText(row.maxLength)));
    const numbers = fc.array(fc.tuple(fc.constantFrom(...FIELDS), fc.double({ min: 0, max: 1, noNaN: true })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.constantFrom(...PRESETS), values, numbers, (preset, all, parts) => {
        let { scenario } = preset;
        const set = (path: string, value: string | number) => {
          const check = withValue(scenario, path, value);
          if (check.ok) scenario = check.scenario;
        };
        texts.forEach((row, i) => set(row.path, all[i]!));
        for (const [row, share] of parts)
          if (row.kind === 'number')
            set(
              row.path,
              row.whole ? Math.round(row.min + share * (row.max - row.min)) : row.min + share * (row.max - row.min),
            );
        const here = { presetId: preset.id, stage: 'flight', scenario, lesson: null } as const;
        const address = addressOf(here);
        expect(address.length).toBeLessThanOrEqual(LINK_LIMIT_COUNT);
        const read = readAddress(new URL(`http://x/${address}`).hash);
        expect(read.message).toBeNull();
        expect({ ...read.scenario, story: '' }).toEqual({ ...scenario, story: '' });
        if (!isShortened(address)) expect(read.scenario.story).toBe(scenario.story);
        expect(readFragment(fragmentOf(here), Infinity).scenario).toEqual(scenario);
        const file = fileText(scenario);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(FILE_LIMIT_COUNT);
        expect(parseScenario(file)).toEqual({ ok: true, scenario });
      }),
      { numRuns: 60 },
    );
  });
});

describe('saved list of an unknown kind, damaged JSON', () => {
  it('an entry that this release does not know stays in the list', () => {
    const unknown = [{ id: 'x', kind: 'of-2031', file: '…' }, 'text', null, 7];
    local.setItem(STORED.scenarios, JSON.stringify(unknown));
    expect(savedScenarios()).toEqual([]);
    expect(saveScenario(first, 'saved', 5)).toBe(true);
    expect(saveScenario(changed('name', 'B'), 'left', 6)).toBe(true);
    expect(savedScenarios().map(({ name }) => name)).toEqual(['B', first.name]);
    const stored = JSON.parse(local.getItem(STORED.scenarios)!) as unknown[];
    expect(stored).toEqual(expect.arrayContaining(unknown));
    expect(stored).toHaveLength(2 + unknown.length);
  });

  it.each(['[{"id": "a", "na', '{}', '"text"', ''])(
    'a list that is %j is set aside by the next save, and offered',
    (text) => {
      local.setItem(STORED.scenarios, text);
      expect(saveScenario(first, 'saved', 5)).toBe(true);
      saveScenario(changed('name', 'B'), 'saved', 6);
      expect(savedScenarios()).toHaveLength(2);
      expect(damagedTexts()).toEqual([{ name: STORED.scenarios, text }]);
      forgetDamaged();
      expect(damagedTexts()).toEqual([]);
    },
  );

  it('where there is no room to set it aside, nothing is written over it', () => {
    local.setItem(STORED.scenarios, 'damaged');
    const set = local.setItem;
    local.setItem = (name, text) => {
      if (name === STORED.damaged) throw new DOMException('full', 'QuotaExceededError');
      set(name, text);
    };
    expect(saveScenario(first, 'saved', 5)).toBe(false);
    expect(local.getItem(STORED.scenarios)).toBe('damaged');
  });

  it('damaged damaged data is not wiped either', () => {
    local.setItem(STORED.damaged, '[{');
    local.setItem(STORED.scenarios, 'x');
    saveScenario(first, 'saved', 5);
    expect(damagedTexts()).toEqual([
      { name: STORED.damaged, text: '[{' },
      { name: STORED.scenarios, text: 'x' },
    ]);
  });

  it('progress in lessons is joined with that of another tab, and unknown lessons stay', () => {
    const elsewhere = { 'reach-l2': { stepIndex: 4, doneIndex: [0, 3] }, 'of-2031': { stepIndex: 1, doneIndex: [] } };
    noteProgress('reach-l2', 1, 0);
    local.setItem(STORED.lessons, JSON.stringify(elsewhere));
    noteProgress('reach-l2', 2, 1);
    noteProgress('kardashev', 1, 0);
    expect(progressOf('reach-l2').doneIndex.toSorted()).toEqual([0, 1, 3]);
    expect(JSON.parse(local.getItem(STORED.lessons)!)).toMatchObject({
      'of-2031': elsewhere['of-2031'],
      kardashev: { doneIndex: [0] },
    });
    local.setItem(STORED.lessons, '{"reach');
    noteProgress('kardashev', 2, 1);
    expect(damagedTexts()).toEqual([{ name: STORED.lessons, text: '{"reach' }]);
  });
});

describe('sessions by tab', () => {
  const session = (tab: string | undefined, here: string) => ({
    at_ms: 1,
    ...(tab && { tab }),
    here,
    past: [],
    future: [],
  });

  it('a tab finds its own, a new one the last; what is no session is passed over', () => {
    local.setItem(STORED.session, JSON.stringify(session('b', '#p=gigabay')));
    local.setItem(STORED.sessions, JSON.stringify([session('a', '#p=moon-seed'), { here: 1 }, null]));
    expect(leftSession()?.tab).toBe('b');
    sessionStorage.setItem('moonline-tab', 'a');
    expect(leftSession()?.here).toBe('#p=moon-seed');
    expect(leftSessions()).toHaveLength(2);
  });

  it('one of an earlier release is read, a damaged one is none', () => {
    local.setItem(STORED.session, JSON.stringify(session(undefined, '#p=gigabay')));
    expect(leftSession()?.here).toBe('#p=gigabay');
    local.setItem(STORED.session, '{"here": "#p=giga');
    expect(leftSession()).toBeNull();
  });
});

describe('surviving mutants of the store', () => {
  const step = (name: string): Step => ({ scenario: changed('name', name), presetId: PRESETS[0]!.id });

  it('what redo led to comes back only where nothing was done or undone since', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(step) as [Step, Step, Step];
    const remember = { type: 'remember', past: [a], future: [b] } as const;
    const fresh = firstState();
    expect(nextState(fresh, remember)).toMatchObject({ past: [a], future: [b] });
    expect(nextState({ ...fresh, past: [c] }, remember)).toMatchObject({ past: [a, c], future: [] });
    expect(nextState({ ...fresh, future: [c] }, remember)).toMatchObject({ past: [a], future: [c] });
    expect(nextState({ ...fresh, past: [c], future: [c] }, remember)).toMatchObject({ past: [a, c], future: [c] });
  });

  it('at most three scenarios are compared, the first ones', () => {
    expect(COMPARED_LIMIT_COUNT).toBe(3);
    const all = ['a', 'b', 'c', 'd', 'e'].map(step);
    expect(nextState(firstState(), { type: 'compare', compared: all }).compared).toEqual(all.slice(0, 3));
    expect(nextState(firstState(), { type: 'compare', compared: all.slice(0, 2) }).compared).toEqual(all.slice(0, 2));
  });
});
