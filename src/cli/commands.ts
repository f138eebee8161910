/** The list of commands, in the order of the help, and the options that all of them take. */
import type { OptionRows } from './arguments.ts';
import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { driverCommand } from './commands/driver.ts';
import { fieldsCommand } from './commands/fields.ts';
import { flyCommand } from './commands/fly.ts';
import { planCommand } from './commands/plan.ts';
import { presetsCommand } from './commands/presets.ts';
import { satelliteCommand } from './commands/satellite.ts';
import { schemaCommand } from './commands/schema.ts';
import { verifyCommand } from './commands/verify.ts';

export const COMMANDS: readonly Command[] = [
  presetsCommand,
  checkCommand,
  driverCommand,
  flyCommand,
  satelliteCommand,
  planCommand,
  verifyCommand,
  fieldsCommand,
  schemaCommand,
];

/** Options of every command. */
export const GLOBAL_OPTIONS = {
  json: { help: 'print one JSON document and nothing else' },
} as const satisfies OptionRows;

/** A command by its name, or `undefined`. */
export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
