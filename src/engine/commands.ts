/** The engine's calls by the names that they have as commands: what programs get. Not here: how an engine is had. */
import type { AimFreedom } from '../flight/search/aiming.ts';
import type { ReportProgress } from '../flight/search/search.ts';
import type { Engine } from './engine-api.ts';

/** The calls that are commands too, by the command's name. Each answers with values, never with exceptions. */
export interface Moonline {
  readonly driver: Engine['driver'];
  readonly satellite: Engine['satellite'];
  /** One launch to its target. */
  readonly fly: Engine['flight'];
  /** Launches that hit, by the speed and, where `turn` says so, one angle; without `turn` by the speed alone. */
  aim(scenario: unknown, options?: { readonly turn?: AimFreedom }, report?: ReportProgress): ReturnType<Engine['aim']>;
  /** Achromatic launch sites. */
  readonly site: Engine['sites'];
  readonly disperse: Engine['disperse'];
  readonly traffic: Engine['traffic'];
  readonly plan: Engine['plan'];
  readonly pareto: Engine['pareto'];
  readonly robust: Engine['robust'];
  readonly calendar: Engine['calendar'];
  readonly verify: Engine['verify'];
  /** What `plan --write-lp` and `--write-mps` write. */
  readonly planModel: Engine['planModel'];
  /** What `fly --oem` writes. */
  readonly oem: Engine['oem'];
  /** One part of the map of the miss by longitude and speed, which the page draws. */
  readonly sensitivity: Engine['sensitivity'];
  /** Ends the engine's worker in a browser; in Node there is none. Calls that still run are answered `cancelled`. */
  close(): void;
}

/** An engine by the names of the commands. */
export function byCommand(engine: Engine, close: () => void = () => undefined): Moonline {
  return {
    driver: (...args) => engine.driver(...args),
    satellite: (...args) => engine.satellite(...args),
    fly: (...args) => engine.flight(...args),
    aim: (scenario, { turn = 'speed' } = {}, report) => engine.aim(scenario, turn, report),
    site: (...args) => engine.sites(...args),
    disperse: (...args) => engine.disperse(...args),
    traffic: (...args) => engine.traffic(...args),
    plan: (...args) => engine.plan(...args),
    pareto: (...args) => engine.pareto(...args),
    robust: (...args) => engine.robust(...args),
    calendar: (...args) => engine.calendar(...args),
    verify: (...args) => engine.verify(...args),
    planModel: (...args) => engine.planModel(...args),
    oem: (...args) => engine.oem(...args),
    sensitivity: (...args) => engine.sensitivity(...args),
    close,
  };
}
