/**
 * States of a flight in rows as close together as its path bends: cubic Hermite interpolation of neighbouring rows stays
 * within a bar of the integrated path. For both models. Not here: the flight, how rows are written (oem.ts).
 */
import { hypot, square } from '../maths/products.ts';
import { DAY_S } from '../units.ts';
import type { FlightSample } from './flight-result.ts';

/** Rows of a short flight before any are added, rows more for each day, rows at most before and after. */
const LEAST_COUNT = 61;
const PER_DAY_COUNT = 12;
const MOST_COUNT = 1441;
const ROW_LIMIT_COUNT = 50_000;
/** A step is halved until its middle is this near: a tenth of the kilometre that is promised. */
const BAR_KM = 0.1;
/** States that one flight is asked for: the kernel holds 4096. */
const CALL_LIMIT_COUNT = 4000;

/** Rows at whole microseconds after launch, ascending, and how far the middle of the worst step lies off. */
export interface StateRows {
  readonly times_us: readonly number[];
  readonly samples: readonly FlightSample[];
  readonly error_km: number;
}

/** Distance between a state in the middle of a step and the cubic through both ends. */
function middleError_km(a: FlightSample, middle: FlightSample, b: FlightSample): number {
  const step_s = (b.time_days - a.time_days) * DAY_S;
  return hypot(
    ...([0, 1, 2] as const).map((c) => {
      const bend = (step_s / 8) * (a.velocity_km_s[c] - b.velocity_km_s[c]);
      return (a.position_km[c] + b.position_km[c]) / 2 + bend - middle.position_km[c];
    }),
  );
}

/** Rows from 0 to `last_us`; `statesAt` answers ascending times in days after launch, fewer where the flight ends before. */
export function stateRows(
  last_us: number,
  statesAt: (at_days: readonly number[]) => readonly FlightSample[],
): StateRows {
  const flown = (times_us: readonly number[]): FlightSample[] => {
    const samples: FlightSample[] = [];
    for (let first = 0; first < times_us.length; first += CALL_LIMIT_COUNT) {
      const part = times_us.slice(first, first + CALL_LIMIT_COUNT);
      samples.push(...statesAt(part.map((time_us) => time_us / 1e6 / DAY_S)));
    }
    return samples;
  };
  const count = Math.min(MOST_COUNT, LEAST_COUNT + Math.ceil((PER_DAY_COUNT * last_us) / 1e6 / DAY_S));
  // Closer together near the muzzle, where a path bends most.
  const first = Array.from({ length: count }, (_, i) => Math.floor(Math.max(0, last_us) * square(i / (count - 1))));
  let times_us = [...new Set(first)];
  let samples = flown(times_us);
  times_us = times_us.slice(0, samples.length);
  /** Whether the step that begins at a row is known to be close enough, and how close it is. */
  let errors: (number | null)[] = times_us.map(() => null);
  for (;;) {
    const open = errors.flatMap((error, i) => (error === null && times_us[i + 1]! - times_us[i]! > 1 ? [i] : []));
    if (open.length === 0) break;
    // At the limit every step is measured once more and stays as it is.
    const full = times_us.length > ROW_LIMIT_COUNT;
    const middles_us = open.map((i) => Math.floor((times_us[i]! + times_us[i + 1]!) / 2));
    const middles = flown(middles_us);
    const merged = { times_us: [] as number[], samples: [] as FlightSample[], errors: [] as (number | null)[] };
    let k = 0;
    times_us.forEach((time_us, i) => {
      merged.times_us.push(time_us);
      merged.samples.push(samples[i]!);
      if (open[k] !== i) return void merged.errors.push(errors[i] ?? 0);
      const middle = middles[k]!;
      const error_km = middleError_km(samples[i]!, middle, samples[i + 1]!);
      const halved = !full && error_km > BAR_KM;
      merged.errors.push(halved ? null : error_km);
      if (halved) {
        merged.times_us.push(middles_us[k]!);
        merged.samples.push(middle);
        merged.errors.push(null);
      }
      k++;
    });
    ({ times_us, samples, errors } = merged);
  }
  return { times_us, samples, error_km: Math.max(0, ...errors.map((error) => error ?? 0)) };
}
