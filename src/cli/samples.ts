/** What commands that fly random launches share: how many by which seed, and how their outcomes are printed. */
import type { DispersionRequest, OutcomeCounts } from '../flight/dispersion/dispersion-result.ts';
import type { FlightStatus } from '../flight/flight-result.ts';
import type { MessageId } from '../text/message.ts';
import { text } from '../text/text.ts';
import { wholeNumberOf, type Call } from './arguments.ts';
import { alignedRows } from './table.ts';

/** `--samples` and `--seed` of a call. */
export function requestOf(call: Call, standard: DispersionRequest): DispersionRequest {
  const { samples, seed } = standard;
  return { samples: wholeNumberOf(call, 'samples') ?? samples, seed: wholeNumberOf(call, 'seed') ?? seed };
}

/** How many launches ended how, in words. */
export function outcomeTable(counts: OutcomeCounts): string {
  return alignedRows(
    Object.entries(counts).map(([status, count]) => [
      text({ id: `flight.ended.${status as FlightStatus}` satisfies MessageId }),
      String(count),
    ]),
    [1],
  );
}
