/**
 * The engine's door to the flight's studies: sites, aiming, dispersion, traffic, sensitivity map, ephemeris message. Loaded
 * when one is first asked for. Not here: any of their work (src/flight), checks of what comes in (study-options.ts).
 */
import { achromaticSites, siteSentence, type SiteRequest } from '../flight/achromatic.ts';
import { aimed, type AimFreedom, type AimResult } from '../flight/aiming.ts';
import { flightSetting, type FlightSetting } from '../flight/arrivals.ts';
import type { DispersionColumns, DispersionRequest, DispersionResult } from '../flight/dispersion-result.ts';
import { dispersedColumns, partsOf } from '../flight/dispersion.ts';
import { dispersionResult, joinedColumns } from '../flight/dispersion-statistics.ts';
import { oemText } from '../flight/oem.ts';
import { noCatchSentence, noSiteSentence } from '../flight/refusals.ts';
import { sensitivityPart, type SensitivityPart } from '../flight/sensitivity.ts';
import { trafficResult } from '../flight/traffic.ts';
import type { TrafficRequest, TrafficResult } from '../flight/traffic-result.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { done, infeasible, type Answer } from './answer.ts';
import type { SensitivityRequest, SitesResult } from './engine-api.ts';

export { STREAM_LIMIT_COUNT } from '../flight/traffic.ts';
export {
  calendarProblems,
  dispersionProblems,
  freedomProblems,
  sensitivityProblems,
  siteProblems,
} from './study-options.ts';

/** Achromatic sites of the scenario's target, `infeasible` for one that has none; what the request leaves out is the scenario's own. */
export function sites(kernel: Kernel, scenario: Scenario, request: Partial<SiteRequest>): Answer<SitesResult> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noSiteSentence(setting.target);
  if (senseless) return infeasible(senseless);
  const { latitude_deg, azimuth_deg, elevation_deg } = { ...scenario.flight, ...request };
  const asked = { latitude_deg, azimuth_deg, elevation_deg };
  const found = achromaticSites(setting, asked);
  return done({ target: setting.target.id, request: asked, sites: found, sentence: siteSentence(setting, found) });
}

/** Launches from the scenario's site that hit its target. */
export function aim(kernel: Kernel, scenario: Scenario, freedom: AimFreedom): Answer<AimResult> {
  return done(aimed(flightSetting(kernel, scenario), scenario.flight, freedom));
}

/** One part of a sensitivity map. */
export function sensitivity(kernel: Kernel, scenario: Scenario, request: SensitivityRequest): Answer<SensitivityPart> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noSiteSentence(setting.target);
  if (senseless) return infeasible(senseless);
  return done(sensitivityPart(setting, scenario, request.window, request.partIndex));
}

/** The flight as an Orbit Ephemeris Message; `infeasible` for one on a date. */
export function oem(kernel: Kernel, scenario: Scenario): Answer<string> {
  if (scenario.flight.model === 'cr3bp') return done(oemText(kernel, scenario, new Date()));
  return infeasible(
    'An Orbit Ephemeris Message is written for the circular model only; this scenario flies on a date.',
  );
}

/** A whole dispersion. */
export function disperse(kernel: Kernel, scenario: Scenario, request: DispersionRequest): Answer<DispersionResult> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noCatchSentence(setting.target);
  if (senseless) return infeasible(senseless);
  const parts = partsOf(request.samples).map(({ first, count }) =>
    dispersedColumns(setting, scenario, request.seed, first, count),
  );
  return dispersionAnswer(setting, scenario, request, parts);
}

/** Samples first to first + count − 1 of a dispersion. */
export function disperseColumns(
  kernel: Kernel,
  scenario: Scenario,
  request: DispersionRequest,
  part: { first: number; count: number },
): Answer<DispersionColumns> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noCatchSentence(setting.target);
  if (senseless) return infeasible(senseless);
  return done(dispersedColumns(setting, scenario, request.seed, part.first, part.count));
}

/** Statistics over flown parts. */
export function disperseStatistics(
  kernel: Kernel,
  scenario: Scenario,
  request: DispersionRequest,
  parts: readonly DispersionColumns[],
): Answer<DispersionResult> {
  return dispersionAnswer(flightSetting(kernel, scenario), scenario, request, parts);
}

/** The stream of payloads; `infeasible` when none of them arrives. */
export function traffic(kernel: Kernel, scenario: Scenario, request: TrafficRequest): Answer<TrafficResult> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noCatchSentence(setting.target);
  if (senseless) return infeasible(senseless);
  const result = trafficResult(setting, scenario, request);
  return result ? done(result) : infeasible(`No payload of the stream reaches ${setting.target.name}.`);
}

/** Statistics of flown parts, or why there are none. */
function dispersionAnswer(
  setting: FlightSetting,
  scenario: Scenario,
  { seed }: DispersionRequest,
  parts: readonly DispersionColumns[],
): Answer<DispersionResult> {
  const result = dispersionResult(setting, scenario, seed, joinedColumns(parts));
  if (result) return done(result);
  return infeasible(
    `The launch does not arrive at ${setting.target.name} even without errors, so there is nothing to disperse.`,
  );
}
