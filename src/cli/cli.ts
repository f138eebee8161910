#!/usr/bin/env node
/**
 * The command line's entry: streams, exit status, the last net under a bug. Not here: arguments, commands, printing.
 */
import { text } from '../text/text.ts';
import { main } from './main.ts';
import { servesEngine } from './node-engine.ts';

const BUG_STATUS = 3;

function bug(error: unknown): never {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text('cli.bug')}\n${trace}\n`);
  process.exit(BUG_STATUS);
}

// A reader such as `head` may close the pipe early; that is its right and no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  bug(error);
});
process.on('uncaughtException', bug);
process.on('unhandledRejection', bug);

// A thread of a pool runs this file too, and only serves its engine.
if (!servesEngine())
  process.exitCode = await main(process.argv.slice(2), {
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  });
