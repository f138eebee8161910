/**
 * The engine: checks what comes in, calls the rooms of the chain, answers with values.
 * The same object serves the worker, the command line and the tests. No DOM, no worker, no printing.
 * What the first screen does not need (dates, calendar, verify) is loaded when it is first asked for.
 */
import { driverResult } from '../driver/driver.ts';
import { achromaticSites, siteSentence } from '../flight/achromatic.ts';
import { aimed } from '../flight/aiming.ts';
import { flightSetting, type FlightSetting } from '../flight/arrivals.ts';
import type { DispersionColumns, DispersionRequest, DispersionResult } from '../flight/dispersion-result.ts';
import { dispersedColumns, partsOf } from '../flight/dispersion.ts';
import { dispersionResult, joinedColumns } from '../flight/dispersion-statistics.ts';
import type { FlightOptions, FlightResult } from '../flight/flight-result.ts';
import { flightResult } from '../flight/flight.ts';
import { STREAM_LIMIT_COUNT, trafficResult } from '../flight/traffic.ts';
import type { TrafficResult } from '../flight/traffic-result.ts';
import { oemText } from '../flight/oem.ts';
import { sensitivityPart, type SensitivityPart } from '../flight/sensitivity.ts';
import { noCatchSentence, noSiteSentence } from '../flight/targets.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { satelliteResult } from '../satellite/satellite.ts';
import { checkScenario, type Problem, type Scenario } from '../scenario/scenario.ts';
import { done, infeasible, type Answer } from './answer.ts';
import type { Engine, SitesResult } from './engine-api.ts';
import { resolvedScenario } from './links.ts';
import {
  calendarProblems,
  countProblems,
  dispersionProblems,
  freedomProblems,
  planOptionProblems,
  sensitivityProblems,
  siteProblems,
  timeProblems,
} from './options.ts';

// Rooms that the first result does not need are loaded when they are asked: the page's first bytes stay few.
const planning = () => import('./planning.ts');
const datedRoom = () => import('../flight/dated-room.ts');

/** Engine over one loaded kernel. */
export function createEngine(kernel: Kernel): Engine {
  return {
    driver: (scenario) =>
      checked(scenario, (s) => {
        const result = driverResult(kernel, s);
        return 'sentence' in result ? { status: 'infeasible' as const, ...result } : done(result);
      }),
    satellite: (scenario) =>
      checked(scenario, (s) => {
        const result = satelliteResult(kernel, s);
        return 'budget' in result ? done(result) : { status: 'infeasible' as const, ...result };
      }),
    flight: async (scenario, options) =>
      checked(scenario, (s) => flightAnswer(kernel, s, options), timeProblems(options?.at_days)),
    plan: async (scenario, options, report) =>
      checked(scenario, async (s) => (await planning()).plan(s, options, report), planOptionProblems({ ...options })),
    pareto: async (scenario, options, report) =>
      checked(scenario, async (s) => (await planning()).pareto(s, options, report), [
        ...planOptionProblems({ ...options }),
        ...countProblems(options?.pointCount, 'pointCount', 2, 50),
      ]),
    robust: async (scenario, options, report) =>
      checked(scenario, async (s) => (await planning()).robust(s, options, report), [
        ...planOptionProblems({ ...options }),
        ...countProblems(options?.commit_yr, 'commit_yr', 0, 60),
      ]),
    planModel: async (scenario, format, options) =>
      checked(
        scenario,
        async (s) => (await planning()).planModel(s, format, options),
        planOptionProblems({ ...options }),
      ),
    sites: (scenario, request = {}) =>
      checked(
        scenario,
        (s): Answer<SitesResult> => {
          const setting = flightSetting(kernel, s);
          const senseless = noSiteSentence(setting.target);
          if (senseless) return infeasible(senseless);
          const { latitude_deg, azimuth_deg, elevation_deg } = { ...s.flight, ...request };
          const asked = { latitude_deg, azimuth_deg, elevation_deg };
          const sites = achromaticSites(setting, asked);
          return done({ target: setting.target.id, request: asked, sites, sentence: siteSentence(setting, sites) });
        },
        siteProblems({ ...request }),
      ),
    aim: (scenario, freedom) =>
      checked(scenario, (s) => done(aimed(flightSetting(kernel, s), s.flight, freedom)), freedomProblems(freedom)),
    sensitivity: (scenario, request) =>
      checked(
        scenario,
        (s): Answer<SensitivityPart> => {
          const setting = flightSetting(kernel, s);
          const senseless = noSiteSentence(setting.target);
          if (senseless) return infeasible(senseless);
          return done(sensitivityPart(setting, s, request.window, request.partIndex));
        },
        sensitivityProblems({ ...request }),
      ),
    oem: (scenario) =>
      checked(scenario, (s): Answer<string> => {
        if (s.flight.model === 'cr3bp') return done(oemText(kernel, s, new Date()));
        return {
          status: 'infeasible',
          sentence: 'An Orbit Ephemeris Message is written for the circular model only; this scenario flies on a date.',
        };
      }),
    disperse: (scenario, request) =>
      checked(
        scenario,
        (s): Answer<DispersionResult> => {
          const setting = flightSetting(kernel, s);
          const senseless = noCatchSentence(setting.target);
          if (senseless) return infeasible(senseless);
          const parts = partsOf(request.samples).map(({ first, count }) =>
            dispersedColumns(setting, s, request.seed, first, count),
          );
          return dispersionAnswer(setting, s, request, parts);
        },
        dispersionProblems({ ...request }),
      ),
    disperseColumns: (scenario, request, first, count) =>
      checked(
        scenario,
        (s): Answer<DispersionColumns> => {
          const setting = flightSetting(kernel, s);
          const senseless = noCatchSentence(setting.target);
          return senseless ? infeasible(senseless) : done(dispersedColumns(setting, s, request.seed, first, count));
        },
        dispersionProblems({ ...request }),
      ),
    disperseStatistics: (scenario, request, parts) =>
      checked(
        scenario,
        (s) => dispersionAnswer(flightSetting(kernel, s), s, request, parts),
        dispersionProblems({ ...request }),
      ),
    traffic: (scenario, request) =>
      checked(
        scenario,
        (s): Answer<TrafficResult> => {
          const setting = flightSetting(kernel, s);
          const senseless = noCatchSentence(setting.target);
          if (senseless) return infeasible(senseless);
          const result = trafficResult(setting, s, request);
          return result ? done(result) : infeasible(`No payload of the stream reaches ${setting.target.name}.`);
        },
        dispersionProblems({ ...request }, STREAM_LIMIT_COUNT),
      ),
    calendar: async (scenario, options = {}) =>
      checked(
        scenario,
        async (s) => {
          const { calendarResult, loadEphemeris } = await datedRoom();
          return done(calendarResult(kernel, await loadEphemeris(), s, options));
        },
        calendarProblems({ ...options }),
      ),
    verify: async (reference) => (await import('./verify.ts')).verifyReport(kernel, reference),
  };

  /** The work's result for a scenario that passes its checks, its links resolved, else every problem. */
  function checked<R>(input: unknown, work: (scenario: Scenario) => R, problems: readonly Problem[] = []): R | Invalid {
    const check = checkScenario(input);
    if (!check.ok || problems.length > 0)
      return { status: 'invalid', problems: [...problems, ...(check.ok ? [] : check.problems)] };
    const resolved = resolvedScenario(kernel, check.scenario);
    return resolved.ok ? work(resolved.scenario) : { status: 'invalid', problems: resolved.problems };
  }
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

async function flightAnswer(
  kernel: Kernel,
  scenario: Scenario,
  options?: FlightOptions,
): Promise<Answer<FlightResult>> {
  if (scenario.flight.model === 'cr3bp') return done(flightResult(kernel, scenario, options));
  const { datedFlightResult, loadEphemeris } = await datedRoom();
  return done(datedFlightResult(kernel, await loadEphemeris(), scenario, options));
}

type Invalid = Extract<Answer<never>, { status: 'invalid' }>;
