/** Results of scenarios that are not on screen: those of the gallery and of a comparison. Not here: what shows them. */
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { EngineClient } from './engine-client.ts';
import type { EnginePool } from './engine-pool.ts';
import type { Answers, Kind } from '../state/result-slot.ts';

/**
 * Ask for all four kinds of each scenario over the pool; `take` gets each scenario's answers as they come. True when all
 * came before the signal. Rejects with EngineFault.
 */
export function asideResults(
  pool: EnginePool,
  scenarios: readonly LinkedScenario[],
  take: (index: number, answers: Answers) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const ask = async (client: EngineClient, index: number) => {
    const lane = (kind: Kind) => `aside-${index}-${kind}`;
    const scenario = scenarios[index]!;
    const [driver, flight, satellite, plan] = await Promise.all([
      client.call(lane('driver'), 'driver', scenario),
      client.call(lane('flight'), 'flight', scenario),
      client.call(lane('satellite'), 'satellite', scenario),
      client.call(lane('plan'), 'plan', scenario),
    ]);
    return [index, { driver, flight, satellite, plan }] as const;
  };
  return pool.run([...scenarios.keys()], ask, ([index, answers]) => take(index, answers), signal);
}
