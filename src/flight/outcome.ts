/** How a flight ended: the kernel's status by name, and the outcome in a sentence. Not here: the flight itself (flight.ts). */
import {
  STATUS_ACCURACY_LOST,
  STATUS_ARRIVED,
  STATUS_ESCAPED,
  STATUS_IMPACT_EARTH,
  STATUS_IMPACT_MOON,
  STATUS_STEP_UNDERFLOW,
  STATUS_TIME_OUT,
} from '../../assembly/memory.ts';
import { formatNumber } from '../units.ts';
import type { Arrival, FlightStatus } from './flight-result.ts';
import { arrivalSentence } from './targets/arrival-value.ts';
import type { Target } from './targets/targets.ts';

const STATUS_NAMES: ReadonlyMap<number, FlightStatus> = new Map([
  [STATUS_ARRIVED, 'arrived'],
  [STATUS_IMPACT_MOON, 'impactMoon'],
  [STATUS_IMPACT_EARTH, 'impactEarth'],
  [STATUS_ESCAPED, 'escaped'],
  [STATUS_TIME_OUT, 'timeOut'],
  [STATUS_STEP_UNDERFLOW, 'stepUnderflow'],
  [STATUS_ACCURACY_LOST, 'stepUnderflow'],
]);

/** A status code of the kernel by name; a code without one is a bug. */
export function statusName(code: number): FlightStatus {
  const name = STATUS_NAMES.get(code);
  if (!name) throw new Error(`The kernel answered status ${code}`);
  return name;
}

/** The outcome in one plain sentence; `arrival` is there when the flight arrived. */
export function sentenceOf(
  status: FlightStatus,
  target: Target,
  arrival: Arrival | null,
  end_days: number,
  limit_days: number,
): string {
  const hours = formatNumber(end_days * 24, 3);
  const days = formatNumber(end_days, 4);
  switch (status) {
    case 'arrived':
      return arrivalSentence(target, arrival!);
    case 'impactMoon':
      return end_days === 0
        ? 'The launch does not clear the ground: too slow for its elevation.'
        : `Falls back on the Moon after ${hours} hours.`;
    case 'impactEarth':
      return `Strikes the Earth after ${days} days, before reaching ${target.name}.`;
    case 'escaped':
      return `Leaves the Earth-Moon system without reaching ${target.name}.`;
    case 'timeOut':
      return `Does not reach ${target.name} within ${formatNumber(limit_days, 4)} days.`;
    case 'stepUnderflow':
      return 'The integration needs steps too small to trust: the path goes through a body’s centre.';
  }
}
