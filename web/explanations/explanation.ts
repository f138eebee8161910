/** What an explanation of a figure is, where its formula comes from and how sure it is. Not here: the explanations. */
import type { FieldPath } from '../../src/scenario/fields.ts';
import { spoken } from '../localization/spoken.ts';

/** Where a formula comes from. */
export const ORIGINS = spoken({
  mechanics: 'Mechanics, in closed form',
  run: 'Moonline’s model of the launch run',
  sizing: 'Moonline’s sizing model of the launcher',
  firstOrder: 'Moonline, a first-order model',
  path: 'The path of the flight, integrated in the model that is set',
  visViva: 'Vis-viva equation at the end of the path',
  budget: 'Moonline’s budget of the unit; its coefficients and their sources stand on the Satellite stage',
  shadow: 'Geometry of a circular orbit and a cylindrical shadow',
  optics: 'Diffraction-limited optics',
  steady: 'Steady state of a fleet with constant launches',
  program: 'Solution of the plan’s program; its proof stands on the Plan stage',
  money: 'Arithmetic on the solution of the plan',
  search: 'A search through the model, refined at its best point',
  cloud: 'Launches with random errors, each flown in the model that is set',
  duals: 'Dual prices of the plan’s program; their proof stands on the Plan stage',
  proof: 'Recomputed from the program and the solver’s answer, outside the solver',
});

/** How far to trust the formula; its inputs have a word each of their own. */
export const CERTAINTIES = spoken({
  exact: 'computed exactly from the inputs',
  model: 'a model: as good as its simplifications',
  assumed: 'rests on assumptions about business on Earth',
});

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
