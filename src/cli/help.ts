/** The help texts, made from the list of commands. */
import { PRESETS } from '../scenario/presets.ts';
import { text } from '../text/text.ts';
import type { OptionRows } from './arguments.ts';
import type { Command } from './command.ts';
import { GLOBAL_OPTIONS } from './commands.ts';
import { alignedRows, section } from './table.ts';

function optionTable(options: OptionRows): string {
  return alignedRows(
    Object.entries(options).map(([name, row]) => [`--${name}${row.value ? ` ${row.value}` : ''}`, text(row.help)]),
  );
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const usage = ['moonline', command.name, command.usage, '[options]'].filter(Boolean).join(' ');
  const options = optionTable({ ...command.options, ...GLOBAL_OPTIONS });
  return [usage, '', text(command.summary), '', section(text('cli.help.options'), options)].join('\n');
}

/** The help of the whole command line. */
export function generalHelp(commands: readonly Command[]): string {
  const list = commands.map((command) => [`${command.name} ${command.usage}`.trim(), text(command.summary)]);
  const presets = PRESETS.map((preset) => preset.id);
  return [
    'moonline COMMAND … [options]',
    '',
    section(text('cli.help.commands'), alignedRows(list)),
    '',
    section(text('cli.help.everyCommand'), optionTable(GLOBAL_OPTIONS)),
    '',
    section(text('cli.help.scenario'), text('cli.help.scenarioIs', { presets, first: presets[0]! })),
    '',
    section(
      text('cli.help.exitStatus'),
      alignedRows([
        ['0', text('cli.help.done')],
        ['1', text('cli.help.noResult')],
        ['2', text('cli.help.badInput')],
        ['3', text('cli.help.bug')],
      ]),
    ),
    '',
    text('cli.help.more'),
  ].join('\n');
}
