/**
 * Flights of many launches within a bound of work, and how their misses change to first order. Apart from what else is told
 * of an arrival (crossings.ts), since a map of rates loads no more than this.
 * Symbols: Φ state transition matrix, x′ rate of the state at the crossing.
 */
import { CAPACITY_COUNT } from '../../../assembly/memory.ts';
import type { BatchResult } from '../../kernel/kernel.ts';
import { launchColumns, type Launch } from '../circular/free-flight.ts';
import { stateRate } from '../circular/three-body.ts';
import { flightEvents, type FlightSetting } from '../targets/arrivals.ts';
import { COUNTED_BATCH_COUNT } from './work.ts';

/** Launches flown until they arrive, strike or run out of time, with as much of the matrix as is asked for; at most CAPACITY_COUNT. */
export function flownInSearch(
  { kernel, constants, units, target, limit_days, work }: FlightSetting,
  launches: readonly Launch[],
  tolerance: number,
  matrix: boolean | 'speed',
): BatchResult {
  const flown = kernel.propagate({
    massRatio: units.massRatio,
    tolerance,
    state: launchColumns(kernel, constants, units, launches),
    endTime: new Float64Array(launches.length).fill(limit_days / units.time_days),
    events: flightEvents(target, units, constants.moonRadius_km, true, true),
    matrix,
  });
  work?.note(flown.stepCount);
  return flown;
}

/** Launches in batches that a search may fly, with the place of each batch's first; none once its work is at its bound. */
export function* searchBatches(
  { work }: FlightSetting,
  launches: readonly Launch[],
): Generator<readonly [first: number, part: readonly Launch[]]> {
  const size = work ? COUNTED_BATCH_COUNT : CAPACITY_COUNT;
  for (let first = 0; first < launches.length; first += size) {
    if (work && !work.mayFly()) return;
    yield [first, launches.slice(first, first + size)];
  }
}

/**
 * How both misses change with an arrival's state, to first order, for several changes of it. A change takes the path off its
 * section; the crossing then slides along the path until it lies there again. Non-dimensional.
 */
export function missRates(
  { units, target }: FlightSetting,
  state: readonly number[],
  moves: readonly (readonly number[])[],
): (readonly [miss: number, normal: number])[] {
  const motion = stateRate(units.massRatio, state);
  const { crossing, miss, normal } = target.section.gradients(state);
  const product = (gradient: readonly number[], x: readonly number[]) =>
    gradient.reduce((sum, g, c) => sum + g * x[c]!, 0);
  const passing = product(crossing, motion);
  return moves.map((moved) => {
    const delay = -product(crossing, moved) / passing;
    const there = moved.map((x, r) => x + motion[r]! * delay);
    return [product(miss, there), product(normal, there)];
  });
}
