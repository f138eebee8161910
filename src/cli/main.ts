/**
 * From arguments to an exit status: finds the command, reads its options, prints its outcome.
 * Not here: what a command does (commands/), process and streams (cli.ts).
 */
import type { Problem } from '../scenario/scenario.ts';
import { BadInput, readArguments } from './arguments.ts';
import { commandNamed, COMMANDS, GLOBAL_OPTIONS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { jsonText } from './json-text.ts';
import { suggestion } from './suggestion.ts';

/** Where the command line writes. */
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
    return await run(words, streams);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    if (json) streams.print(`${jsonText({ status: 'invalid', problems: error.problems })}\n`);
    complain(error.problems, streams);
    return 2;
  }
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
  const outcome = await command.run(call);
  const printed = call.flag('json') ? jsonText(outcome.json) : outcome.text;
  if (printed) streams.print(`${printed}\n`);
  complain(outcome.problems ?? [], streams);
  if (call.flag('json') && outcome.sentence) streams.complain(`${outcome.sentence}\n`);
  return outcome.status;
}

function known(name: string) {
  const command = commandNamed(name);
  if (command) return command;
  const names = COMMANDS.map((row) => row.name);
  throw BadInput.of('', `There is no command ${name}${suggestion(name, names)} Commands: ${names.join(', ')}`);
}

function complain(problems: readonly Problem[], streams: Streams) {
  for (const { path, message } of problems) streams.complain(`${path ? `${path}: ` : ''}${message}\n`);
}
