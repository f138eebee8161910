/**
 * Values of a scenario's flight for searches: which of them say where it goes, and how a solution goes into a field. Not here:
 * which fields a search depends on or sets beside these.
 */
import { valueAt, type LinkedScenario } from '../../../src/scenario/scenario.ts';
import { TARGET_PATHS } from '../../../src/scenario/target-fields.ts';

/** Values that an answer about launches holds for, beside the launch's own. */
export function targetQuestion(scenario: LinkedScenario): readonly unknown[] {
  const { constants, limit_days } = scenario.flight;
  return [...TARGET_PATHS.map((path) => valueAt(scenario, path)), constants, limit_days];
}

/** Six decimals, in degrees and m/s finer than any launcher is set: the field shows the solution without noise. */
export function fieldValue(value: number): number {
  return Number(value.toFixed(6));
}
