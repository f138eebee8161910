/**
 * The engine: checks what comes in, calls the modules of the chain, answers with values.
 * The same object serves the worker, the command line and the tests. No DOM, no worker, no printing.
 * Every module is loaded when it is first asked for, or ahead of that by `loadModule`.
 */
import type { FlightOptions, FlightResult } from '../flight/flight-result.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Report } from '../plan/plan-result.ts';
import { checkScenario, linkedPaths, plainScenario, type Problem, type Scenario } from '../scenario/scenario.ts';
import { done, infeasible, type Answer } from './answer.ts';
import type { Engine } from './engine-api.ts';
import { timeProblems } from './flight-options.ts';

const flightModule = () => import('../flight/circular/flight.ts');
const driverModule = () => import('../driver/driver.ts');
const satelliteModule = () => import('../satellite/satellite.ts');
const ephemerisModule = () => import('../flight/ephemeris/ephemeris-part.ts');
const studyModule = () => import('./studies.ts');
const sensitivityModule = () => import('./sensitivity-answers.ts');
const planModule = () => import('./planning.ts');

/** Modules by the call that needs them. */
const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  driver: driverModule,
  satellite: satelliteModule,
  flight: flightModule,
  plan: planModule,
};

/** Load the module of a call ahead of the first one, say while the kernel is on its way; nothing for any other name. */
export function loadModule(name: string): void {
  if (Object.hasOwn(MODULES, name)) MODULES[name]!().catch(() => undefined);
}

/** Of a call that reads fields whose links take long to resolve (links.ts). */
const COSTLY_LINKS = true;

/** Engine over one loaded kernel. */
export function createEngine(kernel: Kernel): Engine {
  return {
    driver: (scenario) =>
      checked(scenario, async (s) => {
        const result = (await driverModule()).driverResult(kernel, s);
        return 'length_m' in result ? done(result) : infeasible(result.message);
      }),
    satellite: (scenario) =>
      checked(
        scenario,
        async (s) => {
          const result = (await satelliteModule()).satelliteResult(kernel, s);
          return 'budget' in result ? done(result) : infeasible(result.message);
        },
        [],
        COSTLY_LINKS,
      ),
    flight: (scenario, options) =>
      checked(scenario, (s) => flightAnswer(kernel, s, options), timeProblems(options?.at_days)),
    plan: async (scenario, options, report) => {
      const module = await planModule();
      return checked(
        scenario,
        (s) => module.plan(s, options, report),
        module.planOptionProblems({ ...options }),
        report ?? COSTLY_LINKS,
      );
    },
    pareto: async (scenario, options, report) => {
      const module = await planModule();
      return checked(
        scenario,
        (s) => module.pareto.outcome(s, options, { report }),
        module.studyOptionProblems(module.pareto, { ...options }),
        COSTLY_LINKS,
      );
    },
    robust: async (scenario, options, report) => {
      const module = await planModule();
      return checked(
        scenario,
        (s) => module.robust.outcome(s, options, { report }),
        module.studyOptionProblems(module.robust, { ...options }),
        report ?? COSTLY_LINKS,
      );
    },
    planModel: async (scenario, format, options) => {
      const module = await planModule();
      return checked(
        scenario,
        (s) => module.planModel(s, format, options),
        module.planOptionProblems({ ...options }),
        COSTLY_LINKS,
      );
    },
    sites: async (scenario, request = {}, report) => {
      const module = await studyModule();
      return checked(scenario, (s) => module.sites(kernel, s, request, report), module.siteProblems({ ...request }));
    },
    aim: async (scenario, freedom, report) => {
      const module = await studyModule();
      return checked(scenario, (s) => module.aim(kernel, s, freedom, report), module.freedomProblems(freedom));
    },
    sensitivity: async (scenario, request) => {
      const module = await sensitivityModule();
      return checked(
        scenario,
        (s) => module.sensitivity(kernel, s, request),
        module.sensitivityProblems({ ...request }),
      );
    },
    oem: async (scenario) => {
      const module = await studyModule();
      return checked(scenario, (s) => module.oem(kernel, s));
    },
    disperse: async (scenario, request) => {
      const module = await studyModule();
      return checked(scenario, (s) => module.disperse(kernel, s, request), module.dispersionProblems({ ...request }));
    },
    disperseColumns: async (scenario, request, first, count) => {
      const module = await studyModule();
      return checked(
        scenario,
        (s) => module.disperseColumns(kernel, s, request, { first, count }),
        module.dispersionProblems({ ...request }),
      );
    },
    disperseStatistics: async (scenario, request, parts) => {
      const module = await studyModule();
      return checked(
        scenario,
        (s) => module.disperseStatistics(kernel, s, request, parts),
        module.dispersionProblems({ ...request }),
      );
    },
    traffic: async (scenario, request) => {
      const module = await studyModule();
      return checked(
        scenario,
        (s) => module.traffic(kernel, s, request),
        module.dispersionProblems({ ...request }, module.STREAM_LIMIT_COUNT),
      );
    },
    calendar: async (scenario, options = {}, report) => {
      const [{ calendarProblems }, ephemeris] = await Promise.all([studyModule(), ephemerisModule()]);
      return checked(
        scenario,
        async (s) => done(ephemeris.calendarResult(kernel, await ephemeris.loadEphemeris(), s, options, report)),
        calendarProblems({ ...options }),
      );
    },
    verify: async (reference) => (await import('./verify.ts')).verifyReport(kernel, reference),
  };

  /** The work's result for a scenario that passes its checks, its links resolved (costly ones as needed), else every problem. */
  async function checked<R>(
    input: unknown,
    work: (scenario: Scenario) => R | Promise<R>,
    problems: readonly Problem[] = [],
    costly: boolean | Report = false,
  ): Promise<R | Invalid> {
    const check = checkScenario(input);
    if (!check.ok || problems.length > 0)
      return { status: 'invalid', problems: [...problems, ...(check.ok ? [] : check.problems)] };
    if (linkedPaths(check.scenario).length === 0) return work(plainScenario(check.scenario));
    const { resolvedScenario } = await import('./links.ts');
    const resolved = await resolvedScenario(kernel, check.scenario, costly);
    return resolved.ok ? work(resolved.scenario) : { status: 'invalid', problems: resolved.problems };
  }
}

async function flightAnswer(
  kernel: Kernel,
  scenario: Scenario,
  options?: FlightOptions,
): Promise<Answer<FlightResult>> {
  if (scenario.flight.model === 'cr3bp') return done((await flightModule()).flightResult(kernel, scenario, options));
  const { ephemerisFlightResult, loadEphemeris } = await ephemerisModule();
  return done(ephemerisFlightResult(kernel, await loadEphemeris(), scenario, options));
}

type Invalid = Extract<Answer<never>, { status: 'invalid' }>;
