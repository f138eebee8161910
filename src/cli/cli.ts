#!/usr/bin/env node
/**
 * The command line's entry: exit status, the last net under a bug. Not here: arguments, commands, printing.
 */
import { text } from '../text/text.ts';
import { main } from './main.ts';
import { servesEngine } from './node-engine.ts';
import { PROCESS_STREAMS } from './streams.ts';

const BUG_STATUS = 3;

function bug(error: unknown): never {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  PROCESS_STREAMS.complain(`${text('cli.bug')}\n${trace}\n`);
  process.exit(BUG_STATUS);
}

process.on('uncaughtException', bug);
process.on('unhandledRejection', bug);

// A thread of a pool runs this file too, and only serves its engine.
if (!servesEngine()) process.exitCode = await main(process.argv.slice(2), PROCESS_STREAMS);
