/** How many of many flights ended how. Not here: how one did (outcome.ts), which a page's first flight needs alone. */
import type { FlightStatus } from '../flight-result.ts';
import { statusName } from '../outcome.ts';

/** How many flights ended how; ends that none had are left out. */
export function fatesOf(codes: Iterable<number>): Partial<Record<FlightStatus, number>> {
  const found: Partial<Record<FlightStatus, number>> = {};
  for (const code of codes) {
    const name = statusName(code);
    found[name] = (found[name] ?? 0) + 1;
  }
  return found;
}
