/** The help texts, made from the list of commands. */
import { PRESETS } from '../scenario/presets.ts';
import type { OptionRows } from './arguments.ts';
import type { Command } from './command.ts';
import { alignedRows, section } from './table.ts';

const JSON_ROW = ['--json', 'print one JSON document and nothing else'];

function optionTable(options: OptionRows): string {
  const rows = Object.entries(options).map(([name, row]) => [`--${name}${row.value ? ` ${row.value}` : ''}`, row.help]);
  return alignedRows([...rows, JSON_ROW]);
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const usage = ['moonline', command.name, command.usage, '[options]'].filter(Boolean).join(' ');
  return [usage, '', command.summary, '', section('Options', optionTable(command.options))].join('\n');
}

/** The help of the whole command line. */
export function generalHelp(commands: readonly Command[]): string {
  const list = commands.map((command) => [`${command.name} ${command.usage}`.trim(), command.summary]);
  const ids = PRESETS.map((preset) => preset.id);
  return [
    'moonline COMMAND … [options]',
    '',
    section('Commands', alignedRows(list)),
    '',
    section(
      'A scenario is',
      [`a file, - for standard input, or a preset: ${ids.join(', ')}`, `the default is ${ids[0]}`].join('\n'),
    ),
    '',
    section(
      'Exit status',
      alignedRows([
        ['0', 'done'],
        ['1', 'an outcome without a result: infeasible, never arrives, a case that fails'],
        ['2', 'bad input'],
        ['3', 'a bug in Moonline'],
      ]),
    ),
    '',
    'moonline help COMMAND tells the options of a command; moonline --version the version.',
  ].join('\n');
}
