/**
 * Where results stand: per kind the last good value, and how the newest request for it is doing.
 * Pure. An outcome without a result (infeasible, time limit) clears the number; a fault or a stop keeps it, dimmed.
 */
import type { Answer } from '../../src/engine/answer.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import type { Message } from '../../src/text/message.ts';
import type { Progress, WhyNot } from '../../src/plan/plan-result.ts';

export interface Results {
  readonly driver: DriverResult;
  readonly flight: FlightResult;
  readonly satellite: SatelliteResult;
  readonly plan: PlanReport;
}
export type Kind = keyof Results;

/** What the engine said of one scenario, kind by kind. */
export type Answers = { readonly [K in Kind]: Answer<Results[K]> };

/** `late`: asked and not answered for so long that the old value is drawn dimmed. */
export type SlotState = 'empty' | 'waiting' | 'late' | 'fresh' | 'outcome' | 'fault' | 'stopped';

export interface Slot<T> {
  readonly state: SlotState;
  readonly value: T | null;
  /** The plan in yearly periods, shown while a slider moves. */
  readonly draft: boolean;
  /** What an outcome or a fault says; several where several fields are wrong. */
  readonly messages: readonly Message[];
  /** Best rate found when the target is not reachable, units per year. */
  readonly bestRate_units_yr: number | null;
  /** What stands in the way when there is no plan, once it is known. */
  readonly whyNot: WhyNot | null;
  /** How far long work is, while it is under way. */
  readonly progress: Progress | null;
}

export type Slots = { readonly [K in Kind]: Slot<Results[K]> };

export type SlotChange =
  | { readonly type: 'asked' | 'late'; readonly kind: Kind }
  | { readonly type: 'answer'; readonly kind: Kind; readonly answer: Answer<Results[Kind]>; readonly draft: boolean }
  | { readonly type: 'progress'; readonly kind: Kind; readonly progress: Progress }
  | { readonly type: 'fault'; readonly kind: Kind; readonly message: Message }
  | { readonly type: 'stopped'; readonly kind: Kind };

const EMPTY = {
  state: 'empty',
  value: null,
  draft: false,
  messages: [],
  bestRate_units_yr: null,
  whyNot: null,
  progress: null,
} as const;

/** Nothing asked yet. */
export const EMPTY_SLOTS: Slots = { driver: EMPTY, flight: EMPTY, satellite: EMPTY, plan: EMPTY };

/** Whether a slot's value answers older parameters than those on screen. */
export function isDim(slot: Slot<unknown>): boolean {
  return slot.state === 'late' || slot.state === 'fault' || slot.state === 'stopped';
}

function settled(slot: Slot<Results[Kind]>, answer: Answer<Results[Kind]>, draft: boolean): Slot<Results[Kind]> {
  switch (answer.status) {
    case 'done':
      return { ...EMPTY, state: 'fresh', value: answer.value, draft };
    case 'cancelled':
      return slot;
    case 'invalid':
      return { ...slot, state: 'fault', messages: answer.problems.map((problem) => problem.message) };
    case 'notReachable':
      return {
        ...EMPTY,
        state: 'outcome',
        messages: [answer.message],
        bestRate_units_yr: answer.best,
        whyNot: answer.whyNot ?? null,
      };
    default:
      return {
        ...EMPTY,
        state: 'outcome',
        messages: [answer.message],
        whyNot: 'whyNot' in answer ? (answer.whyNot ?? null) : null,
      };
  }
}

function next(slot: Slot<Results[Kind]>, change: SlotChange): Slot<Results[Kind]> {
  switch (change.type) {
    case 'progress':
      return slot.state === 'waiting' || slot.state === 'late' ? { ...slot, progress: change.progress } : slot;
    case 'asked':
      return { ...slot, progress: null, state: slot.state === 'late' ? 'late' : 'waiting' };
    case 'late':
      return slot.state === 'waiting' ? { ...slot, state: 'late' } : slot;
    case 'answer':
      return settled(slot, change.answer, change.draft);
    case 'fault':
      return { ...slot, state: 'fault', messages: [change.message] };
    case 'stopped':
      return { ...slot, state: 'stopped', messages: [] };
  }
}

/** The slots after news of one kind. A cancelled answer changes nothing: a newer request is on its way. */
export function answered(slots: Slots, change: SlotChange): Slots {
  const slot = next(slots[change.kind], change);
  return slot === slots[change.kind] ? slots : { ...slots, [change.kind]: slot };
}
