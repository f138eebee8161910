/**
 * A case of a reference file, and reading values out of it: unknown data that must prove itself.
 * Not here: what any kind of case computes (the other files of this folder), the dispatch by kind (engine/verify.ts).
 */

import { shownValue } from '../../scenario/shown-value.ts';

/** One case of a reference file: a name, a kind, and keys that depend on the kind. */
export interface ReferenceCase {
  readonly name: string;
  readonly kind: string;
  readonly [key: string]: unknown;
}

/** A reference case that cannot be read: verify answers it as `ok: false` with this message as its reason. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}

type Holder = Readonly<Record<string, unknown>>;

const own = (holder: Holder, key: string): unknown => (Object.hasOwn(holder, key) ? holder[key] : undefined);

/** Whether an own key is there at all. */
export function has(holder: Holder, key: string): boolean {
  return own(holder, key) !== undefined;
}

/** The finite number under a key; throws CaseError when it is missing or not one. */
export function numberIn(holder: Holder, key: string): number {
  const value = own(holder, key);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new CaseError(`${key} must be a finite number, got ${shownValue(value)}`);
}

/** The finite numbers under a key, exactly `length` of them when given; throws CaseError otherwise. */
export function numbersIn(holder: Holder, key: string, length?: number): number[] {
  const value = own(holder, key);
  const right =
    Array.isArray(value) &&
    (length === undefined || value.length === length) &&
    value.every((x) => typeof x === 'number' && Number.isFinite(x));
  if (right) return value as number[];
  throw new CaseError(`${key} must be a list of ${length ?? 'any count of'} finite numbers, got ${shownValue(value)}`);
}

/** The text under a key; throws CaseError when it is missing or not text. */
export function textIn(holder: Holder, key: string): string {
  const value = own(holder, key);
  if (typeof value === 'string') return value;
  throw new CaseError(`${key} must be text, got ${shownValue(value)}`);
}

/** The object under a key; throws CaseError when it is missing or not one. */
export function recordIn(holder: Holder, key: string): Record<string, unknown> {
  const value = own(holder, key);
  if (isRecord(value)) return value;
  throw new CaseError(`${key} must be an object, got ${shownValue(value)}`);
}

/** The list of objects under a key; throws CaseError when it is missing or holds anything else. */
export function recordsIn(holder: Holder, key: string): Record<string, unknown>[] {
  const value = own(holder, key);
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw new CaseError(`${key} must be a list of objects, got ${shownValue(value)}`);
}

/** Whether unknown data is a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
