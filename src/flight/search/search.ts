/**
 * What every search for launches shares: how progress is told, which arrivals are of one branch, steps and ranges, and for
 * which targets a question makes no sense. Not here: any search, bad input (the engine's options).
 */
import type { Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import type { Target } from '../targets/targets.ts';

/** Told while long work goes on: the share of it that is done, rising from 0 to 1. */
export type ReportProgress = (doneFraction: number) => void;

/** Neighbours of a grid belong to one branch when their times of flight differ by less than this. */
const BRANCH_GAP_DAYS = 0.5;

/** Whether two times of flight belong to one branch of arrivals. */
export function oneBranch(a_days: number, b_days: number): boolean {
  return Math.abs(a_days - b_days) < BRANCH_GAP_DAYS;
}

/** A value held within ± most. */
export function clamped(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}

/** Evenly spaced values from one end of a range on; the other end is among them when a step meets it. */
export function evenly([from, to]: readonly [from: number, to: number], step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);
}

/** Why achromatic sites and sensitivity maps make no sense for a target; null where they do. */
export function noSiteMessage(target: Pick<Target, 'id' | 'kind' | 'orbit'>): Message | null {
  if (target.orbit?.centre === 'moon') return message('flight.refusal.noAchromaticSite', { target: target.id });
  return noMissMessage(target);
}

/** Why nothing can miss a target or be caught there; null where it can. */
export function noMissMessage({ id, kind }: Pick<Target, 'id' | 'kind'>): Message | null {
  return kind === 'escape' ? message('flight.refusal.noMiss', { target: id }) : null;
}
