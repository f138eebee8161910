/**
 * The engine: checks what comes in, calls the rooms of the chain, answers with values.
 * The same object serves the worker, the command line and the tests. No DOM, no worker, no printing.
 * Every room is loaded when it is first asked for, or ahead of that by `loadRoom`.
 */
import type { FlightOptions, FlightResult } from '../flight/flight-result.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { checkScenario, linkedPaths, plainScenario, type Problem, type Scenario } from '../scenario/scenario.ts';
import { done, infeasible, type Answer } from './answer.ts';
import type { Engine } from './engine-api.ts';
import { timeProblems } from './flight-options.ts';

const flightRoom = () => import('../flight/circular/flight.ts');
const driverRoom = () => import('../driver/driver.ts');
const satelliteRoom = () => import('../satellite/satellite.ts');
const datedRoom = () => import('../flight/ephemeris/ephemeris-part.ts');
const studyRoom = () => import('./studies.ts');
const sensitivityRoom = () => import('./sensitivity-answers.ts');
const planRoom = () => import('./planning.ts');

/** Rooms by the call that needs them. */
const ROOMS: Readonly<Record<string, () => Promise<unknown>>> = {
  driver: driverRoom,
  satellite: satelliteRoom,
  flight: flightRoom,
  plan: planRoom,
};

/** Load the room of a call ahead of the first one, say while the kernel is on its way; nothing for any other name. */
export function loadRoom(name: string): void {
  if (Object.hasOwn(ROOMS, name)) ROOMS[name]!().catch(() => undefined);
}

/** Of a call that reads fields whose links take long to resolve (links.ts). */
const COSTLY_LINKS = true;

/** Engine over one loaded kernel. */
export function createEngine(kernel: Kernel): Engine {
  return {
    driver: (scenario) =>
      checked(scenario, async (s) => {
        const result = (await driverRoom()).driverResult(kernel, s);
        return 'sentence' in result ? infeasible(result.sentence) : done(result);
      }),
    satellite: (scenario) =>
      checked(
        scenario,
        async (s) => {
          const result = (await satelliteRoom()).satelliteResult(kernel, s);
          return 'budget' in result ? done(result) : infeasible(result.sentence);
        },
        [],
        COSTLY_LINKS,
      ),
    flight: (scenario, options) =>
      checked(scenario, (s) => flightAnswer(kernel, s, options), timeProblems(options?.at_days)),
    plan: async (scenario, options, report) => {
      const room = await planRoom();
      return checked(
        scenario,
        (s) => room.plan(s, options, report),
        room.planOptionProblems({ ...options }),
        COSTLY_LINKS,
      );
    },
    pareto: async (scenario, options, report) => {
      const room = await planRoom();
      return checked(
        scenario,
        (s) => room.pareto(s, options, report),
        room.paretoOptionProblems({ ...options }),
        COSTLY_LINKS,
      );
    },
    robust: async (scenario, options, report) => {
      const room = await planRoom();
      return checked(
        scenario,
        (s) => room.robust(s, options, report),
        room.robustOptionProblems({ ...options }),
        COSTLY_LINKS,
      );
    },
    planModel: async (scenario, format, options) => {
      const room = await planRoom();
      return checked(
        scenario,
        (s) => room.planModel(s, format, options),
        room.planOptionProblems({ ...options }),
        COSTLY_LINKS,
      );
    },
    sites: async (scenario, request = {}, report) => {
      const room = await studyRoom();
      return checked(scenario, (s) => room.sites(kernel, s, request, report), room.siteProblems({ ...request }));
    },
    aim: async (scenario, freedom, report) => {
      const room = await studyRoom();
      return checked(scenario, (s) => room.aim(kernel, s, freedom, report), room.freedomProblems(freedom));
    },
    sensitivity: async (scenario, request) => {
      const room = await sensitivityRoom();
      return checked(scenario, (s) => room.sensitivity(kernel, s, request), room.sensitivityProblems({ ...request }));
    },
    oem: async (scenario) => {
      const room = await studyRoom();
      return checked(scenario, (s) => room.oem(kernel, s));
    },
    disperse: async (scenario, request) => {
      const room = await studyRoom();
      return checked(scenario, (s) => room.disperse(kernel, s, request), room.dispersionProblems({ ...request }));
    },
    disperseColumns: async (scenario, request, first, count) => {
      const room = await studyRoom();
      return checked(
        scenario,
        (s) => room.disperseColumns(kernel, s, request, { first, count }),
        room.dispersionProblems({ ...request }),
      );
    },
    disperseStatistics: async (scenario, request, parts) => {
      const room = await studyRoom();
      return checked(
        scenario,
        (s) => room.disperseStatistics(kernel, s, request, parts),
        room.dispersionProblems({ ...request }),
      );
    },
    traffic: async (scenario, request) => {
      const room = await studyRoom();
      return checked(
        scenario,
        (s) => room.traffic(kernel, s, request),
        room.dispersionProblems({ ...request }, room.STREAM_LIMIT_COUNT),
      );
    },
    calendar: async (scenario, options = {}, report) => {
      const [{ calendarProblems }, dated] = await Promise.all([studyRoom(), datedRoom()]);
      return checked(
        scenario,
        async (s) => done(dated.calendarResult(kernel, await dated.loadEphemeris(), s, options, report)),
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
    costly = false,
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
  if (scenario.flight.model === 'cr3bp') return done((await flightRoom()).flightResult(kernel, scenario, options));
  const { datedFlightResult, loadEphemeris } = await datedRoom();
  return done(datedFlightResult(kernel, await loadEphemeris(), scenario, options));
}

type Invalid = Extract<Answer<never>, { status: 'invalid' }>;
