/** What a command is and what it comes back with. Not here: the list of commands (commands.ts). */
import type { Problem } from '../scenario/scenario.ts';
import type { AnswerStatus } from '../engine/answer.ts';
import type { Call, OptionRows } from './arguments.ts';

/** What a command has to say, for a program (`json`) and for a person (`text`). */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly json: unknown;
  readonly text: string;
  readonly problems?: readonly Problem[];
  /** Why there is no result; with --json it also goes to standard error. */
  readonly sentence?: string;
}

export interface Command {
  readonly name: string;
  /** The words after the name, as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly options: OptionRows;
  readonly wordLimitCount: number;
  run(call: Call): Promise<Outcome>;
}

/** Exit status of an answer: 0 done, 2 bad input, 1 any other outcome without a result. */
export function exitStatus(status: AnswerStatus): 0 | 1 | 2 {
  if (status === 'done') return 0;
  return status === 'invalid' ? 2 : 1;
}

/** The outcome of an answer that carries no result. */
export function withoutResult(
  answer: { status: AnswerStatus; problems?: readonly Problem[]; sentence?: string },
  more: Record<string, unknown> = {},
): Outcome {
  return {
    status: exitStatus(answer.status),
    json: { ...answer, ...more },
    text: answer.status === 'invalid' ? '' : `${answer.status}${answer.sentence ? `: ${answer.sentence}` : ''}`,
    problems: answer.problems ?? [],
    ...(answer.sentence && { sentence: answer.sentence }),
  };
}
