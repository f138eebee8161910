/**
 * Traffic: a stream of payloads at the scenario's cadence, each with errors of its own. How near two of them pass at the
 * target, and where those that miss end within a year. Symbols: p place and v velocity at the target's plane, T time there.
 */
import { hypot, square } from '../../maths/products.ts';
import { STATUS_ARRIVED } from '../../../assembly/memory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { numberOf, quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { DAY_S } from '../../units.ts';
import { flightEvents, arrivalValueAt, type FlightSetting } from '../targets/arrivals.ts';
import { dispersal, GROUND_BELOW_MUZZLE_KM, SAMPLE_TOLERANCE_RATIO } from './dispersion.ts';
import { stateRow } from '../circular/free-flight.ts';
import { outcomeCounts } from './dispersion-statistics.ts';
import { endCode } from '../outcome.ts';
import { insertionOrSpeed_m_s } from '../targets/arrival-value.ts';
import { missSize, type Target } from '../targets/targets.ts';
import type { ClosestPair, TrafficRequest, TrafficResult } from './traffic-result.ts';

/** Payloads of a stream at most: one batch of the kernel. */
export const STREAM_LIMIT_COUNT = 4000;
/** How long payloads that are not caught are followed. */
const FOLLOWED_DAYS = 365;
/** Paths are taken as straight within this time of a point; at an orbit over this share of its radius. */
const STRAIGHT_S = 3600;
const STRAIGHT_FRACTION = 0.05;

function straight_s({ orbit }: Target, speed_km_s: number): number {
  return orbit ? Math.min(STRAIGHT_S, (STRAIGHT_FRACTION * orbit.arrivalRadius_km) / speed_km_s) : STRAIGHT_S;
}

interface Passage {
  readonly index: number;
  readonly time_s: number;
  readonly place_km: readonly number[];
  readonly velocity_km_s: readonly number[];
}

/** The stream's figures, or null when the launch without errors does not arrive. Throws on more payloads than a batch. */
export function trafficResult(
  setting: FlightSetting,
  scenario: Scenario,
  request: TrafficRequest,
): TrafficResult | null {
  const { kernel, constants, units, target, limit_days } = setting;
  const { flight, driver } = scenario;
  if (request.samples > STREAM_LIMIT_COUNT) throw new RangeError(`A stream holds ${STREAM_LIMIT_COUNT} payloads`);
  const { state, draws } = kernel.dispersedStates(dispersal(setting, scenario, request.seed), 0, request.samples);
  const ground_km = constants.moonRadius_km - GROUND_BELOW_MUZZLE_KM;
  const events = (stop: boolean) => flightEvents(target, units, ground_km, stop);
  const fly = (columns: readonly Float64Array[], days: number, stop: boolean) =>
    kernel.propagate({
      massRatio: units.massRatio,
      tolerance: SAMPLE_TOLERANCE_RATIO,
      state: columns,
      endTime: new Float64Array(columns[0]!.length).fill(days / units.time_days),
      events: events(stop),
    });
  const flown = fly(state, limit_days, true);
  const passages: Passage[] = [];
  let caught = 0;
  const missed: number[] = [];
  let time_s = 0;
  for (let i = 0; i < request.samples; i++) {
    const end = stateRow(flown.state, i);
    const [miss, normal] = target.section.misses(end);
    const distance_km = missSize(target, miss, normal) * units.length_km;
    if (endCode(target, flown.status[i]!, distance_km) !== STATUS_ARRIVED) {
      missed.push(i);
      continue;
    }
    const flight_s = (flown.time[i]! + draws[5]![i]!) * units.time_s;
    const place_km = end.slice(0, 3).map((x) => x * units.length_km);
    const velocity_km_s = end.slice(3).map((x) => x * units.speed_km_s);
    passages.push({ index: i, time_s: i * driver.interval_s + flight_s, place_km, velocity_km_s });
    time_s += flight_s;
    if (
      distance_km <= flight.captureRadius_km &&
      insertionOrSpeed_m_s(arrivalValueAt(setting, end)) <= flight.captureSpeed_m_s
    )
      caught++;
    else missed.push(i);
  }
  if (passages.length === 0) return null;
  const mean_s = time_s / passages.length;
  const spread_s = Math.sqrt(
    passages.reduce((sum, p) => sum + square(p.time_s - p.index * driver.interval_s - mean_s), 0) / passages.length,
  );
  const speed_km_s = passages.reduce((sum, p) => sum + hypot(...p.velocity_km_s), 0) / passages.length;
  const year = fly(state, FOLLOWED_DAYS, false);
  const closest = closestPair(passages, straight_s(target, speed_km_s));
  const result = {
    samples: request.samples,
    seed: request.seed,
    target: target.id,
    interval_s: driver.interval_s,
    inFlightCount: mean_s / driver.interval_s,
    spacing_km: speed_km_s * driver.interval_s,
    scrambleCount: spread_s / driver.interval_s,
    closest,
    missedCount: request.samples - caught,
    outcomesOfMisses: outcomeCounts(missed.map((i) => year.status[i]!)),
    outcomesIfNotCaught: outcomeCounts(year.status),
  };
  return { ...result, message: trafficMessage(result, target.name, mean_s) };
}

/** The pair of passages that comes nearest while both are close to the target, on straight paths there. */
function closestPair(passages: readonly Passage[], straight_s: number): ClosestPair | null {
  const ordered = [...passages].sort((a, b) => a.time_s - b.time_s);
  let best: ClosestPair | null = null;
  ordered.forEach((a, i) => {
    for (let j = i + 1; j < ordered.length && ordered[j]!.time_s - a.time_s < straight_s; j++) {
      const b = ordered[j]!;
      // At a's passage b still has time_s of its way to go.
      const lag = b.time_s - a.time_s;
      const apart = b.place_km.map((x, c) => x - b.velocity_km_s[c]! * lag - a.place_km[c]!);
      const drift = b.velocity_km_s.map((v, c) => v - a.velocity_km_s[c]!);
      const drift2 = drift.reduce((sum, v) => sum + v * v, 0);
      const along = apart.reduce((sum, x, c) => sum + x * drift[c]!, 0);
      const when = drift2 > 0 ? Math.min(straight_s, Math.max(-straight_s, -along / drift2)) : 0;
      const distance_km = hypot(...apart.map((x, c) => x + drift[c]! * when));
      if (best && distance_km >= best.distance_km) continue;
      const [first, second] = a.index < b.index ? [a.index, b.index] : [b.index, a.index];
      best = { distance_km, relativeSpeed_m_s: Math.sqrt(drift2) * 1000, firstIndex: first, secondIndex: second };
    }
  });
  return best;
}

/** The stream, whether it arrives in order, and its nearest two. */
function trafficMessage(r: Omit<TrafficResult, 'message'>, target: Message, mean_s: number): Message {
  let told = message('flight.traffic.stream', {
    interval: quantityOf(r.interval_s, 's'),
    inFlight: numberOf(Math.round(r.inFlightCount), 6),
    days: numberOf(mean_s / DAY_S, 3),
    target,
    spacing: quantityOf(r.spacing_km, 'km'),
  });
  if (r.scrambleCount >= 1)
    told = message('flight.traffic.outOfOrder', { before: told, places: numberOf(Math.round(r.scrambleCount), 4) });
  if (r.closest)
    told = message('flight.traffic.closest', {
      before: told,
      samples: numberOf(r.samples, 6),
      distance: quantityOf(r.closest.distance_km, 'km'),
      speed: quantityOf(r.closest.relativeSpeed_m_s, 'm_s'),
    });
  return told;
}
