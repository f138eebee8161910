/** What an explanation of a figure is, where its formula comes from and how sure it is. Not here: the explanations. */
import { text } from '../../src/text/text.ts';
import type { FieldPath } from '../../src/scenario/fields.ts';

/** Where a formula comes from. */
export const ORIGINS = {
  mechanics: () => text('explain.origins.mechanics'),
  run: () => text('explain.origins.run'),
  sizing: () => text('explain.origins.sizing'),
  firstOrder: () => text('explain.origins.firstOrder'),
  path: () => text('explain.origins.path'),
  visViva: () => text('explain.origins.visViva'),
  budget: () => text('explain.origins.budget'),
  shadow: () => text('explain.origins.shadow'),
  optics: () => text('explain.origins.optics'),
  steady: () => text('explain.origins.steady'),
  program: () => text('explain.origins.program'),
  money: () => text('explain.origins.money'),
  search: () => text('explain.origins.search'),
  cloud: () => text('explain.origins.cloud'),
  duals: () => text('explain.origins.duals'),
  proof: () => text('explain.origins.proof'),
} as const;

/** How far to trust the formula; its inputs have a word each of their own. */
export const CERTAINTIES = {
  exact: () => text('explain.certainties.exact'),
  model: () => text('explain.certainties.model'),
  assumed: () => text('explain.certainties.assumed'),
} as const;

export interface Explanation {
  /** In words. */
  readonly formula: string;
  /** Fields whose values go in; of the plan’s figures those that matter most. */
  readonly inputs: readonly FieldPath[];
  /** All other fields of the plan’s program go in too (program.ts). */
  readonly whole?: boolean;
  /** What goes in, in words, where it is no field of the scenario. */
  readonly says?: string;
  readonly origin: keyof typeof ORIGINS;
  readonly certainty: keyof typeof CERTAINTIES;
}

/** Explanations by the id of the figure. */
export type Explanations = Readonly<Record<string, Explanation>>;
