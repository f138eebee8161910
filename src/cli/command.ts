/** What a command is and what it comes back with. Not here: the list of commands (commands.ts). */
import type { Problem } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import { text } from '../text/text.ts';
import type { AnswerStatus } from '../engine/answer.ts';
import type { Call, OptionRows } from './arguments.ts';

/** What a command prints: for a program (`json`, its messages written out by json-text.ts), or for a person (`text`). */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly json: unknown;
  readonly text: string;
  readonly problems?: readonly Problem[];
  /** Why there is no result; with --json it also goes to standard error. */
  readonly message?: Message;
}

export interface Command {
  readonly name: string;
  /** The words after the name, as the help shows them. */
  readonly usage: string;
  readonly summary: Message;
  readonly options: OptionRows;
  readonly wordLimitCount: number;
  /** `tell` writes a line for people at once, beside what is printed in the end: news of work that takes long. */
  run(call: Call, tell: (news: Message) => void): Promise<Outcome>;
}

/** Exit status of an answer: 0 done, 2 bad input, 1 any other outcome without a result. */
export function exitStatus(status: AnswerStatus): 0 | 1 | 2 {
  if (status === 'done') return 0;
  return status === 'invalid' ? 2 : 1;
}

/** Problems as the command line names them: what the engine calls by a key, also in its message, is an option here. */
export function inOptions(problems: readonly Problem[], options: Readonly<Record<string, string>>): Problem[] {
  return problems.map((problem) => {
    const { path, message: why } = problem;
    if (!Object.hasOwn(options, path)) return problem;
    const option = `--${options[path]}`;
    const named = why.values?.['name'] === path ? { ...why, values: { ...why.values, name: option } } : why;
    return { ...problem, path: option, message: named };
  });
}

/** The outcome of an answer that carries no result; `options` are the names of what the engine calls by a key. */
export function withoutResult(
  refused: { status: AnswerStatus; problems?: readonly Problem[]; message?: Message },
  more: Record<string, unknown> = {},
  options: Readonly<Record<string, string>> = {},
): Outcome {
  const answer = refused.problems ? { ...refused, problems: inOptions(refused.problems, options) } : refused;
  return {
    status: exitStatus(answer.status),
    json: { ...answer, ...more },
    text: answer.status === 'invalid' ? '' : reasonText(answer),
    problems: answer.problems ?? [],
    ...(answer.message && { message: answer.message }),
  };
}

function reasonText({ status, message: why }: { status: AnswerStatus; message?: Message }): string {
  return why ? text('cli.noResult', { status, why }) : status;
}
