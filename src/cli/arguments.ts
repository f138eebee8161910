/** Options and words of one command, read strictly. Not here: what options a command has (commands/). */
import { parseArgs } from 'node:util';
import type { Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import type { Message, Value } from '../text/message.ts';
import { message, text } from '../text/text.ts';
import { nearestWord } from './suggestion.ts';

/** One option: `value` names its argument in the help, as a person would write it; without it the option is a flag. */
export interface OptionRow {
  readonly help: Message;
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
  /** What is told beside the outcome; whoever reads the input adds to it. */
  readonly notes: Message[];
}

/** Input that cannot be used; the command line prints its problems and ends with status 2. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => text(problem.message)).join('; '));
    this.problems = problems;
  }

  /** One problem. */
  static of(path: string, why: Message): BadInput {
    return new BadInput([{ path, message: why }]);
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
        message('cli.option.unknown', {
          command,
          option: token.rawName,
          near: nearestWord(token.rawName, known),
          known,
        }),
      );
    if (!row.value && token.value !== undefined)
      throw BadInput.of(
        '',
        message('cli.option.noValue', { option: `--${token.name}`, given: typedValue(token.value) }),
      );
    if (row.value && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))))
      throw BadInput.of('', message('cli.option.needsValue', { option: `--${token.name}`, value: row.value }));
    found.set(token.name, [...(found.get(token.name) ?? []), token.value ?? '']);
  }
  if (words.length > wordLimitCount)
    throw BadInput.of(
      '',
      message('cli.tooManyNames', { command, limit: wordLimitCount, given: words.map(typedValue) }),
    );
  return {
    words,
    flag: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
    notes: [],
  };
}

/** The number of an option, `undefined` without it; the engine checks the range, here only other text is refused. */
export function numberOf(call: Call, name: string): number | undefined {
  return readOf(call, name, /^-?\d+(\.\d+)?$/, (values) => message('cli.option.number', values));
}

/** The whole number of an option, likewise. */
export function wholeNumberOf(call: Call, name: string): number | undefined {
  return readOf(call, name, /^\d{1,16}$/, (values) => message('cli.option.wholeNumber', values));
}

function readOf(
  call: Call,
  name: string,
  form: RegExp,
  refusal: (values: { option: string; given: Value }) => Message,
): number | undefined {
  const typed = call.value(name);
  if (typed === undefined) return undefined;
  if (!form.test(typed.trim()))
    throw BadInput.of(`--${name}`, refusal({ option: `--${name}`, given: typedValue(typed) }));
  return Number(typed);
}

/** What a person typed, as it is shown in a refusal: a number as it is, other text in quotes. */
export function typedValue(typed: string): Value {
  if (typed === '') return message('scenario.given.nothing');
  const isNumber = typed.trim() !== '' && !Number.isNaN(Number(typed));
  return isNumber ? typed : shownValue(typed);
}
