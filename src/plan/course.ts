/**
 * The course of losses and costs that a plan's own flights, ships and satellites bring about: reliability growth and
 * Wright's law. Not here: finding the plan and its course together (fixed-point.ts).
 */
import { learnedCostFactor } from '../earth/learning.ts';
import { growthLossProbability, scenarioGrowth } from '../earth/reliability-growth.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Course, PlanData } from './data.ts';
import type { VariableId } from './names.ts';
import { columnIndex } from './variables.ts';

/** Whether anything of a scenario learns. */
export function learns({ earth, satellite }: Scenario): boolean {
  return (
    earth.reliability.mode === 'growth' ||
    earth.learning.shipRatio < 1 ||
    earth.learning.launchRatio < 1 ||
    satellite.chipLearningRatio < 1
  );
}

/** The course that follows from a plan's column values; from `null`, that of a plan that does nothing. */
export function courseOf(data: PlanData, values: Float64Array | null): Course {
  const { earth, satellite } = data.scenario;
  const counts = (id: VariableId, start: number) => {
    const before = new Float64Array(data.periodCount + 1).fill(start);
    if (values)
      for (let t = 1; t <= data.periodCount; t++) before[t] = before[t - 1]! + Math.max(0, values[columnIndex(id, t)]!);
    return before;
  };
  const byPeriod = (count: Float64Array, value: (before: number, after: number) => number) =>
    Float64Array.from({ length: data.periodCount }, (_, i) => value(count[i]!, count[i + 1]!));
  const cost = (id: VariableId, start: number, startCost_MUSD: number, leftRatio: number) =>
    byPeriod(counts(id, start), (before, after) => startCost_MUSD * learnedCostFactor(leftRatio, start, before, after));

  const flown = counts('launches', earth.flownStart_flights);
  const growth = scenarioGrowth(earth.reliability, earth.flownStart_flights);
  const loss =
    earth.reliability.mode === 'growth'
      ? (before: number, after: number) =>
          Math.max(earth.reliability.leastLossProbability, growthLossProbability(growth, before, after))
      : () => earth.lossProbability;
  return {
    lossProbability: byPeriod(flown, loss),
    shipCost_MUSD: cost('shipsBuilt', earth.builtStart_ships, earth.shipCost_MUSD, earth.learning.shipRatio),
    launchCost_MUSD: cost('launches', earth.flownStart_flights, earth.launchCost_MUSD, earth.learning.launchRatio),
    chipCost_MUSD: cost(
      'satellitesBuilt',
      satellite.builtStart_units,
      satellite.chipCost_MUSD,
      satellite.chipLearningRatio,
    ),
  };
}

const COLUMNS = ['lossProbability', 'shipCost_MUSD', 'launchCost_MUSD', 'chipCost_MUSD'] as const;

/** Largest relative difference between two courses. */
export function courseChangeRatio(from: Course, to: Course): number {
  let most = 0;
  for (const column of COLUMNS)
    to[column].forEach((value, i) => {
      const old = from[column][i]!;
      if (value !== old) most = Math.max(most, Math.abs(value - old) / Math.max(Math.abs(value), Math.abs(old)));
    });
  return most;
}

/** The course a share of the way from one to another. */
export function courseBetween(from: Course, to: Course, share: number): Course {
  const between = (column: keyof Course) => from[column].map((old, i) => old + share * (to[column][i]! - old));
  return Object.fromEntries(COLUMNS.map((column) => [column, between(column)])) as unknown as Course;
}
