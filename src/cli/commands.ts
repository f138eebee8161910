/** The list of commands, in the order of the help, and the options that all of them take. */
import { message } from '../text/text.ts';
import type { OptionRows } from './arguments.ts';
import type { Command } from './command.ts';
import { LANGUAGE_IDS } from './language.ts';
import { aimCommand } from './commands/aim.ts';
import { calendarCommand } from './commands/calendar.ts';
import { checkCommand } from './commands/check.ts';
import { disperseCommand } from './commands/disperse.ts';
import { driverCommand } from './commands/driver.ts';
import { fieldsCommand } from './commands/fields.ts';
import { flyCommand } from './commands/fly.ts';
import { paretoCommand } from './commands/pareto.ts';
import { planCommand } from './commands/plan.ts';
import { presetsCommand } from './commands/presets.ts';
import { robustCommand } from './commands/robust.ts';
import { satelliteCommand } from './commands/satellite.ts';
import { schemaCommand } from './commands/schema.ts';
import { siteCommand } from './commands/site.ts';
import { trafficCommand } from './commands/traffic.ts';
import { verifyCommand } from './commands/verify.ts';

export const COMMANDS: readonly Command[] = [
  presetsCommand,
  checkCommand,
  driverCommand,
  flyCommand,
  satelliteCommand,
  aimCommand,
  siteCommand,
  disperseCommand,
  trafficCommand,
  planCommand,
  paretoCommand,
  robustCommand,
  calendarCommand,
  verifyCommand,
  fieldsCommand,
  schemaCommand,
];

/** Options of every command. */
export const GLOBAL_OPTIONS = {
  json: { help: message('cli.option.json') },
  lang: { value: LANGUAGE_IDS.join('|'), help: message('cli.option.lang') },
} as const satisfies OptionRows;

/** A command by its name, or `undefined`. */
export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
