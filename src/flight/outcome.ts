/** How a flight ended: the kernel's status codes by name. */
import {
  STATUS_ACCURACY_LOST,
  STATUS_ARRIVED,
  STATUS_ESCAPED,
  STATUS_IMPACT_EARTH,
  STATUS_IMPACT_MOON,
  STATUS_STEP_UNDERFLOW,
  STATUS_TIME_OUT,
} from '../../assembly/memory.ts';
import type { FlightStatus } from './flight-result.ts';

const STATUS_NAMES: ReadonlyMap<number, FlightStatus> = new Map([
  [STATUS_ARRIVED, 'arrived'],
  [STATUS_IMPACT_MOON, 'impactMoon'],
  [STATUS_IMPACT_EARTH, 'impactEarth'],
  [STATUS_ESCAPED, 'escaped'],
  [STATUS_TIME_OUT, 'timeOut'],
  [STATUS_STEP_UNDERFLOW, 'stepUnderflow'],
  [STATUS_ACCURACY_LOST, 'stepUnderflow'],
]);

/** Name of a status code; throws on a code the kernel has no business to answer with. */
export function statusName(code: number): FlightStatus {
  const name = STATUS_NAMES.get(code);
  if (!name) throw new Error(`The kernel answered status ${code}`);
  return name;
}
