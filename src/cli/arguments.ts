/** Options and words of one command, read strictly. Not here: what options a command has (commands/). */
import { parseArgs } from 'node:util';
import type { Problem } from '../scenario/scenario.ts';
import { suggestion } from './suggestion.ts';

/** One option: `value` names its argument in the help; without it the option is a flag. */
export interface OptionRow {
  readonly help: string;
  readonly value?: string;
}

export type OptionRows = Readonly<Record<string, OptionRow>>;

/** What a command was called with. */
export interface Call {
  readonly words: readonly string[];
  flag(name: string): boolean;
  /** The last value of an option, `undefined` when it is absent. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** Input that cannot be used; the command line prints its problems and ends with status 2. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('; '));
    this.problems = problems;
  }

  /** One problem. */
  static of(path: string, message: string): BadInput {
    return new BadInput([{ path, message }]);
  }
}

/** Read a command's arguments; an unknown option, a missing value or a word too many throws BadInput. */
export function readArguments(
  command: string,
  args: readonly string[],
  rows: OptionRows,
  wordLimitCount: number,
): Call {
  const options = Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, { type: row.value ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const found = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const row = Object.hasOwn(rows, token.name) ? rows[token.name] : undefined;
    const known = Object.keys(rows).map((name) => `--${name}`);
    if (!row)
      throw BadInput.of(
        '',
        `${command} has no option ${token.rawName}${suggestion(token.rawName, known)} Options: ${known.join(', ')}`,
      );
    if (!row.value && token.value !== undefined)
      throw BadInput.of('', `--${token.name} takes no value, got ${token.value}`);
    if (row.value && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))))
      throw BadInput.of('', `--${token.name} needs a value: --${token.name} ${row.value}`);
    found.set(token.name, [...(found.get(token.name) ?? []), token.value ?? '']);
  }
  const most = wordLimitCount === 0 ? 'no name' : wordLimitCount === 1 ? 'one name' : `at most ${wordLimitCount} names`;
  if (words.length > wordLimitCount) throw BadInput.of('', `${command} takes ${most}, got ${words.join(' ')}`);
  return {
    words,
    flag: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
  };
}

/** The number of an option, `undefined` without it; the engine judges the range, here only other text is refused. */
export function numberOf(call: Call, name: string): number | undefined {
  return readOf(call, name, /^-?\d+(\.\d+)?$/, 'a plain number');
}

/** The whole number of an option, likewise. */
export function wholeNumberOf(call: Call, name: string): number | undefined {
  return readOf(call, name, /^\d{1,16}$/, 'a whole number');
}

function readOf(call: Call, name: string, form: RegExp, what: string): number | undefined {
  const text = call.value(name);
  if (text === undefined) return undefined;
  if (!form.test(text.trim())) throw BadInput.of(`--${name}`, `--${name} must be ${what}, got ${text || 'nothing'}`);
  return Number(text);
}
