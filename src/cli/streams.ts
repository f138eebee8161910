/**
 * Standard output and standard error, written to the last byte or with a reason why not. Node's own streams take a part of
 * a text for the whole on a disk that fills up. Not here: what is printed (main.ts).
 */
import { fstatSync, fsyncSync, writeSync } from 'node:fs';
import { message } from '../text/text.ts';
import type { Streams } from './main.ts';
import { NotWritten } from './written-file.ts';

const OUTPUT = 1;
const PROBLEMS = 2;
/** Wait before a pipe that is full is tried again. */
const RETRY_MS = 2;

/** Write all of a text; throws what the system says. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

/** Output that is on its disk, or an error: some systems tell only then that there was no room. */
function settle(descriptor: number): void {
  if (fstatSync(descriptor).isFile()) fsyncSync(descriptor);
}

/** The streams of this process. */
export const PROCESS_STREAMS: Streams = {
  print(text) {
    try {
      writeAll(OUTPUT, text);
      settle(OUTPUT);
    } catch (error) {
      const { code, message: reason } = error as NodeJS.ErrnoException;
      // A reader such as `head` may close the pipe early; that is its right and no failure of ours.
      if (code !== 'EPIPE') throw new NotWritten('', message('cli.output.notWritten', { reason }));
    }
  },
  complain(text) {
    try {
      writeAll(PROBLEMS, text);
    } catch {
      // Nobody is left to be told; the exit status says it.
    }
  },
};
