/** The engine's calls by the names that they have as commands: what programs get. Not here: how an engine is had. */
import type { Engine } from './engine-api.ts';

/** The calls that are commands too, by the command's name. Each answers with values, never with exceptions. */
export interface Moonline {
  readonly driver: Engine['driver'];
  readonly satellite: Engine['satellite'];
  /** One launch to its target. */
  readonly fly: Engine['flight'];
  readonly aim: Engine['aim'];
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
  const { driver, satellite, aim, disperse, traffic, plan, pareto, robust, calendar, verify, planModel, oem } = engine;
  const { flight: fly, sites: site, sensitivity } = engine;
  return {
    ...{ driver, satellite, fly, aim, site, disperse, traffic, plan, pareto, robust, calendar, verify },
    ...{ planModel, oem, sensitivity, close },
  };
}
