/**
 * The engine's connection to the flight's studies: sites, aiming, dispersion, traffic, ephemeris message. Loaded when one is
 * first asked for. Not here: any of their work (src/flight), checks of what comes in (study-options.ts), the sensitivity
 * map (sensitivity-answers.ts).
 */
import { achromaticSites, sitesMessage, type SiteRequest } from '../flight/search/achromatic.ts';
import { aimed, type AimFreedom, type AimResult } from '../flight/search/aiming.ts';
import { flightSetting } from '../flight/targets/arrivals.ts';
import { flightResult } from '../flight/circular/flight.ts';
import type { FlightOptions } from '../flight/flight-result.ts';
import { oemText } from '../flight/oem.ts';
import { newReach } from '../flight/search/reach.ts';
import { noMissMessage, noSiteMessage, type ReportProgress } from '../flight/search/search.ts';
import { trafficResult } from '../flight/dispersion/traffic.ts';
import type { TrafficRequest, TrafficResult } from '../flight/dispersion/traffic-result.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { message } from '../text/text.ts';
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
  report?: ReportProgress,
): Answer<SitesResult> {
  const setting = flightSetting(kernel, scenario);
  const refusal = noSiteMessage(setting.target);
  if (refusal) return infeasible(refusal);
  const { latitude_deg, azimuth_deg, elevation_deg } = { ...scenario.flight, ...request };
  const asked = { latitude_deg, azimuth_deg, elevation_deg };
  const reach = newReach();
  const { sites: found, approach } = achromaticSites(setting, asked, report, reach);
  return done({
    target: setting.target.id,
    request: asked,
    sites: found,
    ...approach,
    message: sitesMessage(setting, found, reach, approach),
  });
}

/** Launches from the scenario's site that hit its target. */
export function aim(
  kernel: Kernel,
  scenario: Scenario,
  freedom: AimFreedom,
  report?: ReportProgress,
): Answer<AimResult> {
  return done(aimed(flightSetting(kernel, scenario), scenario.flight, freedom, report));
}

/** The flight as an Orbit Ephemeris Message, in the scenario's model; `infeasible` for one that ends as it begins. */
export async function oem(kernel: Kernel, scenario: Scenario): Promise<Answer<string>> {
  const text = await oemIn(kernel, scenario);
  return text === null ? infeasible(message('flight.refusal.oemOneState')) : done(text);
}

async function oemIn(kernel: Kernel, scenario: Scenario): Promise<string | null> {
  if (scenario.flight.model === 'cr3bp')
    return oemText(scenario, (options) => flightResult(kernel, scenario, options), 0, new Date());
  const { dateTime_days, ephemerisFlightResult, loadEphemeris } = await import('../flight/ephemeris/ephemeris-part.ts');
  const ephemeris = await loadEphemeris();
  const fly = (options: FlightOptions) => ephemerisFlightResult(kernel, ephemeris, scenario, options);
  return oemText(scenario, fly, dateTime_days(scenario.flight.date), new Date());
}

/** The stream of payloads; `infeasible` when none of them arrives. */
export function traffic(kernel: Kernel, scenario: Scenario, request: TrafficRequest): Answer<TrafficResult> {
  const setting = flightSetting(kernel, scenario);
  const refusal = noMissMessage(setting.target);
  if (refusal) return infeasible(refusal);
  const result = trafficResult(setting, scenario, request);
  return result ? done(result) : infeasible(message('flight.refusal.noTraffic', { target: setting.target.name }));
}
