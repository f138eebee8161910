/**
 * Dispersions in whichever model the scenario flies: whole, in parts for a pool, and the statistics over parts. What a date
 * needs is loaded with the first one that has a date. Not here: the flights and the statistics (src/flight).
 */
import { flightSetting } from '../flight/targets/arrivals.ts';
import type { DispersionColumns, DispersionRequest, DispersionResult } from '../flight/dispersion/dispersion-result.ts';
import { dispersedColumns, partsOf } from '../flight/dispersion/dispersion.ts';
import { dispersionResult, joinedColumns } from '../flight/dispersion/dispersion-statistics.ts';
import { noCatchSentence } from '../flight/search/refusals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { done, infeasible, type Answer } from './answer.ts';

/** Samples first to first + count − 1 of a request. */
interface Part {
  readonly first: number;
  readonly count: number;
}

/** What a scenario's model does with parts, or why it cannot. */
interface Flights {
  columns(seed: number, part: Part): DispersionColumns;
  /** Null when the launch without errors does not arrive. */
  statistics(seed: number, columns: DispersionColumns): DispersionResult | null;
}

async function flightsOf(kernel: Kernel, scenario: Scenario): Promise<Flights | { readonly sentence: string }> {
  const circular = flightSetting(kernel, scenario);
  const sentence = noCatchSentence(circular.target);
  if (sentence) return { sentence };
  if (scenario.flight.model === 'cr3bp')
    return {
      columns: (seed, { first, count }) => dispersedColumns(circular, scenario, seed, first, count),
      statistics: (seed, columns) => dispersionResult(circular, scenario, seed, columns),
    };
  const room = await import('../flight/ephemeris/ephemeris-part.ts');
  const setting = room.datedDispersionSetting(kernel, await room.loadEphemeris(), scenario);
  if ('sentence' in setting) return setting;
  return {
    columns: (seed, { first, count }) => room.datedDispersedColumns(setting, scenario, seed, first, count),
    statistics: (seed, columns) => room.datedDispersionResult(setting, scenario, seed, columns),
  };
}

/** A whole dispersion. */
export async function disperse(
  kernel: Kernel,
  scenario: Scenario,
  request: DispersionRequest,
): Promise<Answer<DispersionResult>> {
  const flights = await flightsOf(kernel, scenario);
  if ('sentence' in flights) return infeasible(flights.sentence);
  return statistics(
    flights,
    scenario,
    request,
    partsOf(request.samples).map((part) => flights.columns(request.seed, part)),
  );
}

/** One part of a dispersion. */
export async function disperseColumns(
  kernel: Kernel,
  scenario: Scenario,
  request: DispersionRequest,
  part: Part,
): Promise<Answer<DispersionColumns>> {
  const flights = await flightsOf(kernel, scenario);
  return 'sentence' in flights ? infeasible(flights.sentence) : done(flights.columns(request.seed, part));
}

/** Statistics over flown parts. */
export async function disperseStatistics(
  kernel: Kernel,
  scenario: Scenario,
  request: DispersionRequest,
  parts: readonly DispersionColumns[],
): Promise<Answer<DispersionResult>> {
  const flights = await flightsOf(kernel, scenario);
  return 'sentence' in flights ? infeasible(flights.sentence) : statistics(flights, scenario, request, parts);
}

function statistics(
  flights: Flights,
  { flight }: Scenario,
  { seed }: DispersionRequest,
  parts: readonly DispersionColumns[],
): Answer<DispersionResult> {
  const result = flights.statistics(seed, joinedColumns(parts));
  if (result) return done(result);
  return infeasible(
    `The launch does not arrive at ${flight.target} even without errors, so there is nothing to disperse.`,
  );
}
