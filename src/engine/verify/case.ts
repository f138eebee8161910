/**
 * A case of a reference file, and reading values out of it: unknown data that must prove itself.
 * Not here: what any kind of case computes (the other files of this folder), the dispatch by kind (engine/verify.ts).
 */

import type { Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import type { Problem } from '../../scenario/scenario.ts';
import { shownValue } from '../../scenario/shown-value.ts';

/** One case of a reference file: a name, a kind, and keys that depend on the kind. */
export interface ReferenceCase {
  readonly name: string;
  readonly kind: string;
  readonly [key: string]: unknown;
}

/** A reference case that cannot be read: verify answers it as `ok: false` with its reason. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.id);
    this.reason = reason;
  }
}

/** Several reasons as one. */
export function allReasons(reasons: readonly Message[]): Message {
  return reasons.reduce((first, second) => message('engine.verify.reasons', { first, second }));
}

/** Why a case's scenario is refused: every problem of it. */
export function problemsReason(problems: readonly Problem[]): Message {
  return allReasons(problems.map((one) => one.message));
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
  throw new CaseError(message('engine.verify.noNumber', { key, given: shownValue(value) }));
}

/** The finite numbers under a key, exactly `length` of them when given; throws CaseError otherwise. */
export function numbersIn(holder: Holder, key: string, length?: number): number[] {
  const value = own(holder, key);
  const right =
    Array.isArray(value) &&
    (length === undefined || value.length === length) &&
    value.every((x) => typeof x === 'number' && Number.isFinite(x));
  if (right) return value as number[];
  const given = shownValue(value);
  throw new CaseError(
    length === undefined
      ? message('engine.verify.noNumbers', { key, given })
      : message('engine.verify.notThatManyNumbers', { key, count: length, given }),
  );
}

/** The text under a key; throws CaseError when it is missing or not text. */
export function textIn(holder: Holder, key: string): string {
  const value = own(holder, key);
  if (typeof value === 'string') return value;
  throw new CaseError(message('engine.verify.noText', { key, given: shownValue(value) }));
}

/** The object under a key; throws CaseError when it is missing or not one. */
export function recordIn(holder: Holder, key: string): Record<string, unknown> {
  const value = own(holder, key);
  if (isRecord(value)) return value;
  throw new CaseError(message('engine.verify.noObject', { key, given: shownValue(value) }));
}

/** The list of objects under a key; throws CaseError when it is missing or holds anything else. */
export function recordsIn(holder: Holder, key: string): Record<string, unknown>[] {
  const value = own(holder, key);
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw new CaseError(message('engine.verify.noObjects', { key, given: shownValue(value) }));
}

/** Whether unknown data is a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
