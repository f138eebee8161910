/** How a flight ended: the kernel's status by name, and the outcome as a message. Not here: the flight itself (flight.ts). */
import {
  STATUS_ACCURACY_LOST,
  STATUS_ARRIVED,
  STATUS_ESCAPED,
  STATUS_IMPACT_EARTH,
  STATUS_IMPACT_MOON,
  STATUS_STEP_UNDERFLOW,
  STATUS_TIME_OUT,
} from '../../assembly/memory.ts';
import { numberOf, quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { Arrival, FlightStatus, Pass } from './flight-result.ts';
import { ARRIVAL_LIMIT_KM, arrivalMessage, arrives } from './targets/arrival-value.ts';
import type { Target } from './targets/targets.ts';

/** Of a path that arrives by the kernel's word but too far off: no code of the kernel's. */
const STATUS_MISSED = 100;

const STATUS_NAMES: ReadonlyMap<number, FlightStatus> = new Map([
  [STATUS_ARRIVED, 'arrived'],
  [STATUS_MISSED, 'missed'],
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

/** An end by name, with the arrival or with the miss. */
export interface Ending<Met extends Pass> {
  readonly status: FlightStatus;
  readonly arrival: Met | null;
  readonly pass: Pass | null;
}

/** The code of an end: of a path that met the target's section too far off it is a miss. */
export function endCode(target: Pick<Target, 'kind'>, code: number, distance_km: number): number {
  return code === STATUS_ARRIVED && !arrives(target, distance_km) ? STATUS_MISSED : code;
}

/** What becomes of a path that met the section of a target, or did not: an arrival, a miss, or neither. */
export function endOf<Met extends Pass>(
  target: Pick<Target, 'kind'>,
  code: number,
  met: Met | null | undefined,
): Ending<Met> {
  const status = statusName(met ? endCode(target, code, met.distance_km) : code);
  if (!met || status === 'arrived') return { status, arrival: met ?? null, pass: null };
  const { miss_km, missNormal_km, distance_km } = met;
  return { status, arrival: null, pass: { miss_km, missNormal_km, distance_km } };
}

/** The outcome as a message; `arrival` is there when the flight arrived, `pass` when it missed. */
export function outcomeMessage(
  status: FlightStatus,
  target: Target,
  { arrival, pass }: { readonly arrival: Arrival | null; readonly pass: Pass | null },
  end_days: number,
  limit_days: number,
): Message {
  const { name } = target;
  switch (status) {
    case 'arrived':
      return arrivalMessage(target, arrival!);
    case 'missed':
      return message('flight.outcome.missed', {
        target: name,
        miss: quantityOf(pass!.distance_km, 'km'),
        limit: quantityOf(ARRIVAL_LIMIT_KM, 'km'),
      });
    case 'impactMoon':
      return end_days === 0
        ? message('flight.outcome.tooSlow')
        : message('flight.outcome.impactMoon', { hours: numberOf(end_days * 24, 3) });
    case 'impactEarth':
      return message('flight.outcome.impactEarth', { days: numberOf(end_days), target: name });
    case 'escaped':
      return message('flight.outcome.escaped', { target: name });
    case 'timeOut':
      return message('flight.outcome.timeOut', { target: name, days: numberOf(limit_days) });
    case 'stepUnderflow':
      return message('flight.outcome.stepUnderflow');
  }
}
