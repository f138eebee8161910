/**
 * Dispersions in whichever model the scenario flies: whole, in parts for a pool, and the statistics over parts. What a date
 * needs is loaded with the first one that has a date. Not here: the flights and the statistics (src/flight).
 */
import { crossings } from '../flight/search/crossings.ts';
import { flightSetting } from '../flight/targets/arrivals.ts';
import type { DispersionColumns, DispersionRequest, DispersionResult } from '../flight/dispersion/dispersion-result.ts';
import { dispersedColumns, partsOf } from '../flight/dispersion/dispersion.ts';
import { dispersionResult, joinedColumns } from '../flight/dispersion/dispersion-statistics.ts';
import { arrives } from '../flight/targets/arrival-value.ts';
import { missSize } from '../flight/targets/targets.ts';
import { noMissMessage, type ReportProgress } from '../flight/search/search.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { done, infeasible, type Answer } from './answer.ts';

/** Samples first to first + count − 1 of a request. */
interface Part {
  readonly first: number;
  readonly count: number;
}

/** What a scenario's model does with parts, or why it cannot. */
interface Flights {
  /** Whether the launch without errors arrives: one flight, before any sample is flown. */
  arrives(): boolean;
  columns(seed: number, part: Part): DispersionColumns;
  /** Null when the launch without errors does not arrive. */
  statistics(seed: number, columns: DispersionColumns): DispersionResult | null;
}

async function flightsOf(kernel: Kernel, scenario: Scenario): Promise<Flights | { readonly message: Message }> {
  const circular = flightSetting(kernel, scenario);
  const refusal = noMissMessage(circular.target);
  if (refusal) return { message: refusal };
  if (scenario.flight.model === 'cr3bp')
    return {
      arrives: () => {
        const { target } = circular;
        const [met] = crossings(circular, [scenario.flight]);
        return met !== undefined && met !== null && arrives(target, missSize(target, met.miss_km, met.missNormal_km));
      },
      columns: (seed, { first, count }) => dispersedColumns(circular, scenario, seed, first, count),
      statistics: (seed, columns) => dispersionResult(circular, scenario, seed, columns),
    };
  const part = await import('../flight/ephemeris/ephemeris-part.ts');
  const setting = part.ephemerisDispersionSetting(kernel, await part.loadEphemeris(), scenario);
  if ('message' in setting) return setting;
  return {
    arrives: () => part.ephemerisArrives(setting, scenario),
    columns: (seed, { first, count }) => part.ephemerisDispersedColumns(setting, scenario, seed, first, count),
    statistics: (seed, columns) => part.ephemerisDispersionResult(setting, scenario, seed, columns),
  };
}

/** A whole dispersion, told part by part. */
export async function disperse(
  kernel: Kernel,
  scenario: Scenario,
  request: DispersionRequest,
  report?: ReportProgress,
): Promise<Answer<DispersionResult>> {
  const flights = await flightsOf(kernel, scenario);
  if ('message' in flights) return infeasible(flights.message);
  if (!flights.arrives()) return noArrival(scenario);
  report?.(0);
  return statistics(
    flights,
    scenario,
    request,
    partsOf(request.samples).map((part) => {
      const columns = flights.columns(request.seed, part);
      report?.((part.first + part.count) / request.samples);
      return columns;
    }),
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
  return 'message' in flights ? infeasible(flights.message) : done(flights.columns(request.seed, part));
}

/** Statistics over flown parts. */
export async function disperseStatistics(
  kernel: Kernel,
  scenario: Scenario,
  request: DispersionRequest,
  parts: readonly DispersionColumns[],
): Promise<Answer<DispersionResult>> {
  const flights = await flightsOf(kernel, scenario);
  return 'message' in flights ? infeasible(flights.message) : statistics(flights, scenario, request, parts);
}

function statistics(
  flights: Flights,
  scenario: Scenario,
  { seed }: DispersionRequest,
  parts: readonly DispersionColumns[],
): Answer<DispersionResult> {
  const result = flights.statistics(seed, joinedColumns(parts));
  return result ? done(result) : noArrival(scenario);
}

const noArrival = ({ flight }: Scenario) => infeasible(message('flight.refusal.noArrival', { target: flight.target }));
