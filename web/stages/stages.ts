/**
 * The six stages by name, and what else one is made of: its question, the fields it lets a person change, what its model
 * leaves out; that comes with the stage (loaders.ts). Every field but name and story stands in exactly one stage (a test
 * holds that). Not here: what a stage shows.
 */
import { text } from '../../src/text/text.ts';
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { StageId } from '../state/store.ts';

export interface ParamGroup {
  readonly title: () => string;
  /** Name of a place at its end for an element of the stage. */
  readonly slot?: string;
  readonly paths: readonly FieldPath[];
  /** Folded until asked for. */
  readonly folded?: boolean;
  /** Paths that mean something only while another field has one of some values. */
  readonly only?: readonly {
    readonly paths: readonly FieldPath[];
    readonly by: FieldPath;
    readonly among: readonly string[];
  }[];
}

export interface StageDefinition {
  readonly question: () => string;
  readonly groups: readonly ParamGroup[];
  readonly limits: () => string;
}

/** What a stage is called. */
export const STAGE_LABELS: Readonly<Record<StageId, () => string>> = {
  earth: () => text('stage.earth.label'),
  moon: () => text('stage.moon.label'),
  driver: () => text('stage.driver.label'),
  flight: () => text('stage.flight.label'),
  satellite: () => text('stage.satellite.label'),
  plan: () => text('stage.plan.label'),
};
