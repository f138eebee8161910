/**
 * What an explanation of a figure is: which fields go in, where its formula comes from and how sure it is. The words are
 * texts of the catalogue by the figure's id (`explain.driver-length`). Not here: the explanations.
 */
import type { FieldPath } from '../../src/scenario/fields.ts';
import type { MessageId } from '../../src/text/message.ts';

type IdIn<Family extends string> = MessageId extends infer Id
  ? Id extends `explain.${Family}.${infer Name}`
    ? Name
    : never
  : never;

export interface Explanation {
  /** Fields whose values go in; of the plan’s figures those that matter most. */
  readonly inputs: readonly FieldPath[];
  /** All other fields of the plan’s program go in too (program.ts). */
  readonly whole?: boolean;
  /** What goes in is no field of the scenario and said in words (`explain.<id>.says`). */
  readonly inWords?: boolean;
  /** Where the formula comes from. */
  readonly origin: IdIn<'origins'>;
  /** How far to trust it; its inputs have a word each of their own. */
  readonly certainty: IdIn<'certainties'>;
}

/** Explanations by the id of the figure. */
export type Explanations = Readonly<Record<string, Explanation>>;
