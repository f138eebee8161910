/** What commands that fly random launches share: how many by which seed, and how their outcomes are printed. */
import type { DispersionRequest, OutcomeCounts } from '../flight/dispersion/dispersion-result.ts';
import { wholeNumberOf, type Call } from './arguments.ts';
import { alignedRows } from './table.ts';

/** `--samples` and `--seed` of a call. */
export function requestOf(call: Call, standard: DispersionRequest): DispersionRequest {
  const { samples, seed } = standard;
  return { samples: wholeNumberOf(call, 'samples') ?? samples, seed: wholeNumberOf(call, 'seed') ?? seed };
}

/** How many launches ended how. */
export function outcomeTable(counts: OutcomeCounts): string {
  return alignedRows(
    Object.entries(counts).map(([status, count]) => [status, String(count)]),
    [1],
  );
}
