/** Other values to try in a field, and which fields a calculation reads. Not here: the figures that they move (figure-movers.ts). */
import { FIELDS, type FieldPath } from '../../src/scenario/fields.ts';
import { valueAt, type Scenario } from '../../src/scenario/scenario.ts';

/** Other values of a field: each other choice, or less than a step and a leap. */
export function otherValues(scenario: Scenario, path: FieldPath): readonly unknown[] {
  const row = FIELDS.find((one) => one.path === path)!;
  const value = valueAt(scenario, path);
  if (row.kind === 'choice') return row.choices.map((one) => one.id).filter((id) => id !== value);
  if (row.kind === 'text') return row.format === 'date' ? ['2031-02-03T04:00:00Z'] : [];
  const present = typeof value === 'number' ? value : (row.min + row.max) / 2;
  const near = [present + 0.37 * row.step, 1.6 * present <= row.max ? 1.6 * present : 0.7 * present]
    .map((one) => Math.min(row.max, Math.max(row.min, row.whole ? Math.round(one) : one)))
    .filter((one) => one !== value);
  return row.word === 'unknown' && value !== 'unknown' ? [...near, 'unknown'] : near;
}

/**
 * A scenario that remembers which fields were read from it, parts taken as a whole included. What a calculation does not
 * read cannot move its answer; so a field need not be moved where it stayed unread.
 */
export function watched(scenario: Scenario): {
  readonly scenario: Scenario;
  readonly isRead: (path: FieldPath) => boolean;
} {
  const read = new Set<string>();
  const watch = <T extends object>(node: T, place: string): T =>
    new Proxy(node, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof key === 'symbol') return value;
        if (typeof value === 'object' && value !== null) return watch(value, `${place}${key}.`);
        read.add(place + key);
        return value;
      },
    });
  return { scenario: watch(scenario, ''), isRead: (path) => read.has(path) };
}
