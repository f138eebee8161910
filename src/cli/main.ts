/**
 * From arguments to an exit status: finds the command, reads its options, prints its outcome.
 * Not here: what a command does (commands/), process and streams (cli.ts).
 */
import type { Problem } from '../scenario/scenario.ts';
import type { LanguageId } from '../text/languages.ts';
import { message, text } from '../text/text.ts';
import { BadInput, readArguments, typedValue } from './arguments.ts';
import { commandNamed, COMMANDS, GLOBAL_OPTIONS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { STANDARD_INPUT } from './input.ts';
import { jsonText } from './json-text.ts';
import { LANGUAGE_IDS, setLanguage } from './language.ts';
import { IncompleteInstallation } from './node-engine.ts';
import { shownLine, shownText } from './shown-text.ts';
import { nearestWord } from './suggestion.ts';
import { NotWritten } from './written-file.ts';

/** Where the command line writes; `print` throws NotWritten, `complain` never. */
export interface Streams {
  print(text: string): void;
  complain(text: string): void;
}

const HELP_WORDS = ['help', '--help', '-h'];
const VERSION_WORDS = ['--version', '-v'];

/** Run one command line; comes back with the exit status: 0 done, 1 no result, 2 bad input. Bugs throw. */
export async function main(words: readonly string[], streams: Streams): Promise<number> {
  const json = words.includes('--json');
  try {
    const { language, rest } = withoutLanguage(words);
    if (language) await setLanguage(language);
    return await run(rest, streams);
  } catch (error) {
    return refuse(error, json, streams);
  }
}

/** Tell an error that is no bug; comes back with the exit status. */
function refuse(error: unknown, json: boolean, streams: Streams): number {
  const { status, problems, exit } = refusalOf(error);
  complain(problems, streams);
  try {
    if (json && !(error instanceof NotWritten && error.isOutput)) streams.print(`${jsonText({ status, problems })}\n`);
    return exit;
  } catch (unprinted) {
    return refuse(unprinted, json, streams);
  }
}

interface Refusal {
  readonly status: 'invalid' | 'notWritten' | 'incomplete';
  readonly problems: readonly Problem[];
  readonly exit: 1 | 2;
}

/** What is told of an error that is no bug; a bug is thrown on. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof BadInput) return { status: 'invalid', problems: error.problems, exit: 2 };
  if (error instanceof NotWritten) return { status: 'notWritten', problems: error.problems, exit: 1 };
  if (error instanceof IncompleteInstallation)
    return { status: 'incomplete', problems: [{ path: '', message: error.why }], exit: 1 };
  throw error;
}

/** The language that `--lang` asks for, and the other words. It may stand anywhere, so that every word printed follows it. */
function withoutLanguage(words: readonly string[]): { language?: LanguageId; rest: readonly string[] } {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return { rest: words };
  const joined = words[at]!.split('=').slice(1).join('=');
  const isJoined = words[at] !== '--lang';
  const asked = isJoined ? joined : words[at + 1];
  const language = LANGUAGE_IDS.find((id) => id === asked);
  if (!language)
    throw BadInput.of(
      '--lang',
      message('cli.option.oneOf', {
        option: '--lang',
        known: { or: LANGUAGE_IDS },
        given: typedValue(asked ?? ''),
        near: nearestWord(asked ?? '', LANGUAGE_IDS),
      }),
    );
  return { language, rest: words.toSpliced(at, isJoined ? 1 : 2) };
}

async function run([first, ...rest]: readonly string[], streams: Streams): Promise<number> {
  if (first === undefined) {
    streams.complain(`${generalHelp(COMMANDS)}\n`);
    return 2;
  }
  if (VERSION_WORDS.includes(first)) {
    streams.print(`${__VERSION__}\n`);
    return 0;
  }
  if (HELP_WORDS.includes(first)) {
    const asked = rest.find((word) => !word.startsWith('-'));
    streams.print(`${asked === undefined ? generalHelp(COMMANDS) : commandHelp(known(asked))}\n`);
    return 0;
  }
  const command = known(first);
  if (rest.some((word) => word === '--help' || word === '-h')) {
    streams.print(`${commandHelp(command)}\n`);
    return 0;
  }
  const call = readArguments(command.name, rest, { ...command.options, ...GLOBAL_OPTIONS }, command.wordLimitCount);
  const outcome = await command.run(call, (news) => streams.complain(`${shownLine(text(news))}\n`));
  for (const note of call.notes) streams.complain(`${shownLine(text(note))}\n`);
  const printed = call.flag('json') ? jsonText(outcome.json) : shownText(outcome.text);
  if (printed) streams.print(`${printed}\n`);
  complain(outcome.problems ?? [], streams);
  if (call.flag('json') && outcome.message) streams.complain(`${shownLine(text(outcome.message))}\n`);
  return outcome.status;
}

function known(name: string) {
  const command = commandNamed(name);
  if (command) return command;
  const names = COMMANDS.map((row) => row.name);
  throw BadInput.of('', message('cli.command.unknown', { name, near: nearestWord(name, names), known: names }));
}

function complain(problems: readonly Problem[], streams: Streams): void {
  for (const { path, message: problem } of problems) {
    const place = path === STANDARD_INPUT ? message('cli.standardInput') : path;
    // Many a message names the option or the field itself.
    const isNamed = place === '' || Object.values(problem.values ?? {}).includes(place);
    streams.complain(`${shownLine(isNamed ? text(problem) : text('cli.problem', { place, problem }))}\n`);
  }
}
