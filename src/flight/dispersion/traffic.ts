/**
 * Traffic: a stream of payloads at the scenario's cadence, each with errors of its own. How near two of them pass at the
 * target, and where those that miss end within a year. Symbols: p place and v velocity at the target's plane, T time there.
 */
import { STATUS_ARRIVED } from '../../../assembly/memory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { DAY_S, formatNumber, formatQuantity } from '../../units.ts';
import { flightEvents, reachedAt, type FlightSetting } from '../targets/arrivals.ts';
import { dispersal, GROUND_BELOW_MUZZLE_KM, SAMPLE_TOLERANCE_RATIO } from './dispersion.ts';
import { stateRow } from '../circular/free-flight.ts';
import { fatesOf } from './outcome-counts.ts';
import { stayOrSpeed_m_s } from '../targets/arrival-value.ts';
import { missSize, type Target } from '../targets/targets.ts';
import type { ClosestPair, TrafficRequest, TrafficResult } from './traffic-result.ts';

/** Payloads of a stream at most: one batch of the kernel. */
export const STREAM_LIMIT_COUNT = 4000;
/** How long the fate of what is not caught is followed. */
const FATE_DAYS = 365;
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
    if (flown.status[i] !== STATUS_ARRIVED) {
      missed.push(i);
      continue;
    }
    const end = stateRow(flown.state, i);
    const flight_s = (flown.time[i]! + draws[5]![i]!) * units.time_s;
    const place_km = end.slice(0, 3).map((x) => x * units.length_km);
    const velocity_km_s = end.slice(3).map((x) => x * units.speed_km_s);
    passages.push({ index: i, time_s: i * driver.interval_s + flight_s, place_km, velocity_km_s });
    time_s += flight_s;
    const [miss, normal] = target.section.misses(end);
    const near = missSize(target, miss, normal) * units.length_km <= flight.captureRadius_km;
    if (near && stayOrSpeed_m_s(reachedAt(setting, end)) <= flight.captureSpeed_m_s) caught++;
    else missed.push(i);
  }
  if (passages.length === 0) return null;
  const mean_s = time_s / passages.length;
  const spread_s = Math.sqrt(
    passages.reduce((sum, p) => sum + (p.time_s - p.index * driver.interval_s - mean_s) ** 2, 0) / passages.length,
  );
  const speed_km_s = passages.reduce((sum, p) => sum + Math.hypot(...p.velocity_km_s), 0) / passages.length;
  const year = fly(state, FATE_DAYS, false);
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
    fatesOfMisses: fatesOf(missed.map((i) => year.status[i]!)),
    fatesIfNotCaught: fatesOf(year.status),
  };
  return { ...result, sentence: sentenceOf(result, target.name, mean_s) };
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
      const distance_km = Math.hypot(...apart.map((x, c) => x + drift[c]! * when));
      if (best && distance_km >= best.distance_km) continue;
      const [first, second] = a.index < b.index ? [a.index, b.index] : [b.index, a.index];
      best = { distance_km, relativeSpeed_m_s: Math.sqrt(drift2) * 1000, firstIndex: first, secondIndex: second };
    }
  });
  return best;
}

function sentenceOf(r: Omit<TrafficResult, 'sentence'>, name: string, mean_s: number): string {
  const stream =
    `At a launch every ${formatQuantity(r.interval_s, 's')}, ${formatNumber(Math.round(r.inFlightCount), 6)} payloads are under way ` +
    `on the ${formatNumber(mean_s / DAY_S, 3)} days to ${name}, ${formatQuantity(r.spacing_km, 'km')} apart at its end if all flew alike.`;
  const pair = r.closest
    ? ` Of ${formatNumber(r.samples, 6)} with errors, the nearest two pass ${formatQuantity(r.closest.distance_km, 'km')} apart at ${formatQuantity(r.closest.relativeSpeed_m_s, 'm_s')}.`
    : '';
  const order =
    r.scrambleCount >= 1
      ? ` Errors shift arrivals by ${formatNumber(Math.round(r.scrambleCount), 4)} places (1σ): they do not come in the order of launch.`
      : '';
  return stream + order + pair;
}
