/** What commands that fly random launches share: how many by which seed, and how their ends are told. */
import type { DispersionRequest } from '../flight/dispersion/dispersion-result.ts';
import { wholeNumberOf, type Call } from './arguments.ts';
import { alignedRows } from './table.ts';

/** `--samples` and `--seed` of a call. */
export function requestOf(call: Call, standard: DispersionRequest): DispersionRequest {
  const { samples, seed } = standard;
  return { samples: wholeNumberOf(call, 'samples') ?? samples, seed: wholeNumberOf(call, 'seed') ?? seed };
}

/** How many launches ended how. */
export function fateTable(fates: Readonly<Record<string, number>>): string {
  return alignedRows(
    Object.entries(fates).map(([fate, count]) => [fate, String(count)]),
    [1],
  );
}
