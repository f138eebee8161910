/**
 * The engine's door to the flight's studies: sites, aiming, dispersion, traffic, ephemeris message. Loaded when one is
 * first asked for. Not here: any of their work (src/flight), checks of what comes in (study-options.ts), the sensitivity
 * map (sensitivity-answers.ts).
 */
import { achromaticSites, siteSentence, type SiteRequest } from '../flight/search/achromatic.ts';
import { aimed, type AimFreedom, type AimResult } from '../flight/search/aiming.ts';
import { flightSetting } from '../flight/targets/arrivals.ts';
import type { DoneReport } from '../flight/search/progress.ts';
import { oemText } from '../flight/oem.ts';
import { noCatchSentence, noSiteSentence } from '../flight/search/refusals.ts';
import { trafficResult } from '../flight/dispersion/traffic.ts';
import type { TrafficRequest, TrafficResult } from '../flight/dispersion/traffic-result.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { done, infeasible, type Answer } from './answer.ts';
import type { SitesResult } from './engine-api.ts';

export { disperse, disperseColumns, disperseStatistics } from './dispersion-answers.ts';
export { STREAM_LIMIT_COUNT } from '../flight/dispersion/traffic.ts';
export { calendarProblems, dispersionProblems, freedomProblems, siteProblems } from './study-options.ts';

/** Achromatic sites of the scenario's target, `infeasible` for one that has none; what the request leaves out is the scenario's own. */
export function sites(
  kernel: Kernel,
  scenario: Scenario,
  request: Partial<SiteRequest>,
  report?: DoneReport,
): Answer<SitesResult> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noSiteSentence(setting.target);
  if (senseless) return infeasible(senseless);
  const { latitude_deg, azimuth_deg, elevation_deg } = { ...scenario.flight, ...request };
  const asked = { latitude_deg, azimuth_deg, elevation_deg };
  const found = achromaticSites(setting, asked, report);
  return done({ target: setting.target.id, request: asked, sites: found, sentence: siteSentence(setting, found) });
}

/** Launches from the scenario's site that hit its target. */
export function aim(kernel: Kernel, scenario: Scenario, freedom: AimFreedom, report?: DoneReport): Answer<AimResult> {
  return done(aimed(flightSetting(kernel, scenario), scenario.flight, freedom, report));
}

/** The flight as an Orbit Ephemeris Message; `infeasible` for one on a date. */
export function oem(kernel: Kernel, scenario: Scenario): Answer<string> {
  if (scenario.flight.model === 'cr3bp') return done(oemText(kernel, scenario, new Date()));
  return infeasible(
    'An Orbit Ephemeris Message is written for the circular model only; this scenario flies on a date.',
  );
}

/** The stream of payloads; `infeasible` when none of them arrives. */
export function traffic(kernel: Kernel, scenario: Scenario, request: TrafficRequest): Answer<TrafficResult> {
  const setting = flightSetting(kernel, scenario);
  const senseless = noCatchSentence(setting.target);
  if (senseless) return infeasible(senseless);
  const result = trafficResult(setting, scenario, request);
  return result ? done(result) : infeasible(`No payload of the stream reaches ${setting.target.name}.`);
}
