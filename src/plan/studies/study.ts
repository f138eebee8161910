/** What a study around a plan is, as one record: the options that are whole numbers, with their ranges, and its work. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Solver } from '../solver/solver.ts';

export type Range = readonly [least: number, most: number];

/** `outcome` answers with a value for whatever comes of it, and throws only on options outside their ranges. */
export interface Study<Options, Report, Outcome> {
  readonly ranges: Readonly<Partial<Record<keyof Options & string, Range>>>;
  readonly outcome: (
    scenario: Scenario,
    options?: Options,
    given?: { readonly port?: Solver; readonly report?: Report },
  ) => Promise<Outcome>;
}

/** The value of an option; throws RangeError where it is no whole number of its range. */
export function wholeOption(name: string, value: number, [least, most]: Range): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`${name} must be a whole number from ${least} to ${most}, got ${value}`);
}
