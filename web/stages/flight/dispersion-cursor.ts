/** The cursor of a dispersion: launches in the order of their miss, read at each hundredth. Pure; drawing is beside it. */
import type { DispersionResult } from '../../../src/flight/dispersion/dispersion-result.ts';

/** Places a cursor can stand at, from the least miss to the largest. */
export const STEP_COUNT = 101;

/** Launches that arrive, by signed miss, at each hundredth of them; empty when none arrives. */
export function readLaunches({ columns }: DispersionResult): readonly number[] {
  const order = Array.from(columns.time_days.keys())
    .filter((i) => columns.time_days[i]! > 0)
    .sort((a, b) => columns.miss_km[a]! - columns.miss_km[b]!);
  if (order.length === 0) return [];
  return Array.from(
    { length: STEP_COUNT },
    (_, step) => order[Math.round((step / (STEP_COUNT - 1)) * (order.length - 1))]!,
  );
}

/** The step whose launch misses most nearly by this much. */
export function stepAt({ columns }: DispersionResult, launches: readonly number[], miss_km: number): number {
  let best = 0;
  launches.forEach((launch, step) => {
    const gap = (at: number) => Math.abs(columns.miss_km[at]! - miss_km);
    if (gap(launch) < gap(launches[best]!)) best = step;
  });
  return best;
}
