/**
 * How the engine answers: outcomes are values, only bugs throw.
 * Lives here: the answer's shapes and the exit status each stands for. Not here: what a result contains.
 */
import type { WhyNot } from '../plan/plan-result.ts';
import type { Problem } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';

/** A result, or the reason there is none. `notReachable` carries the best rate found (units per year). */
export type Answer<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly status: 'infeasible'; readonly message: Message; readonly whyNot?: WhyNot }
  | { readonly status: 'unbounded'; readonly message: Message }
  | { readonly status: 'notReachable'; readonly message: Message; readonly best: number; readonly whyNot?: WhyNot }
  | { readonly status: 'timeLimit'; readonly message: Message }
  /** A result was found but failed its own proof, so it is not shown as a number. */
  | { readonly status: 'refused'; readonly message: Message }
  | { readonly status: 'cancelled' };

export type AnswerStatus = Answer<unknown>['status'];

/** A finished answer. */
export function done<T>(value: T): Answer<T> {
  return { status: 'done', value };
}

/** A refusal of the input, with every problem found. */
export function invalid(problems: readonly Problem[]): Answer<never> {
  return { status: 'invalid', problems };
}

/** An answer that says why there is no result. */
export function infeasible(message: Message): Answer<never> {
  return { status: 'infeasible', message };
}
