/** Which limits stand in the way of a launcher: over a kernel that finds one once a limit is lifted. By hand. */
import { expect, it, vi } from 'vitest';
import { CHECK_RULES } from '../../src/driver/checks.ts';
import type { CheckRule } from '../../src/driver/check.ts';
import { blockingLimits, type Search } from '../../src/driver/feasible-optimum.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import type { SizingInput } from '../../src/kernel/launcher.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';

const LIMITS = (CHECK_RULES as readonly CheckRule[]).flatMap(({ searchLimit }) => (searchLimit ? [searchLimit] : []));
const lifted = (sign: number) => (sign > 0 ? Infinity : 0);

/** An input in which every limit is 1; those given are lifted from the start. */
function inputWith(none: readonly string[] = []): SizingInput {
  const rows = LIMITS.map(({ key, sign }) => [key, none.includes(key) ? lifted(sign) : 1]);
  return Object.fromEntries(rows) as unknown as SizingInput;
}

/** Keys of the limits in the way, where the kernel finds a launcher whenever `finds` says so. */
function keysOf(track: 'straight' | 'curved', input: SizingInput, finds: (input: SizingInput) => boolean): string[] {
  const base = defaultScenario();
  const scenario = { ...base, driver: { ...base.driver, track } };
  const sizingOptimum = vi.fn((_launch: unknown, free: SizingInput) => (finds(free) ? {} : null));
  const search = { launch: {}, input, boxes: [{}, {}] } as unknown as Search;
  return blockingLimits({ sizingOptimum } as unknown as Kernel, scenario, search).map(({ key }) => key);
}

const keys = LIMITS.map(({ key }) => key);

it('mutant: the drop of a straight track is no limit of a curved one', () => {
  expect(keys).toContain('dropLimit_m');
  expect(keysOf('straight', inputWith(), () => true)).toEqual(keys);
  expect(keysOf('curved', inputWith(), () => true)).toEqual(keys.filter((key) => key !== 'dropLimit_m'));
});

it('mutant: a limit that does not exist stands in nobody’s way', () => {
  for (const none of keys)
    expect(keysOf('straight', inputWith([none]), () => true)).toEqual(keys.filter((key) => key !== none));
});

it('each is lifted alone, in the direction that frees it', () => {
  for (const { key, sign } of LIMITS) {
    const others = LIMITS.filter((one) => one.key !== key);
    const alone = (input: SizingInput) => input[key] === lifted(sign) && others.every((one) => input[one.key] === 1);
    expect(keysOf('straight', inputWith(), alone)).toEqual([key]);
  }
  expect(keysOf('straight', inputWith(), () => false)).toEqual([]);
});
