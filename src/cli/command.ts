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

/** Problems as the command line names them: what the engine calls by a key is an option here. */
export function inOptions(problems: readonly Problem[], options: Readonly<Record<string, string>>): Problem[] {
  return problems.map(({ path, message, ...rest }) => {
    const option = Object.hasOwn(options, path) ? `--${options[path]}` : null;
    if (!option) return { path, message, ...rest };
    const begins = message.startsWith(`${path} `);
    return { path: option, message: begins ? option + message.slice(path.length) : message, ...rest };
  });
}

/** The outcome of an answer that carries no result; `options` are the names of what the engine calls by a key. */
export function withoutResult(
  refused: { status: AnswerStatus; problems?: readonly Problem[]; sentence?: string },
  more: Record<string, unknown> = {},
  options: Readonly<Record<string, string>> = {},
): Outcome {
  const answer = refused.problems ? { ...refused, problems: inOptions(refused.problems, options) } : refused;
  return {
    status: exitStatus(answer.status),
    json: { ...answer, ...more },
    text: answer.status === 'invalid' ? '' : `${answer.status}${answer.sentence ? `: ${answer.sentence}` : ''}`,
    problems: answer.problems ?? [],
    ...(answer.sentence && { sentence: answer.sentence }),
  };
}
