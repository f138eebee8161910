/**
 * Files that a command writes: whole or untouched, and never over what the command reads. A file is written aside under a
 * name of its own, brought to its disk and renamed. Not here: what is in them (commands/), standard output (streams.ts).
 */
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { presetOf } from '../scenario/presets.ts';
import type { Problem } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import { message, text } from '../text/text.ts';
import { BadInput, type Call } from './arguments.ts';

/** Output that could not be written although it was asked for rightly; the command line ends with status 1. */
export class NotWritten extends Error {
  readonly problems: readonly Problem[];
  /** Whether it is standard output, which has no path; then nothing more is printed there. */
  readonly isOutput: boolean;

  constructor(path: string, why: Message) {
    super(text(why));
    this.problems = [{ path, message: why }];
    this.isOutput = path === '';
  }
}

/** Names that files are written aside under; nobody is told them. */
const ASIDE = /\.moonline-[-0-9a-f]{36}\.tmp/;

/** Reasons that lie in the disk or device and not in what was typed. */
const DISK_FAULTS: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'EPIPE', 'ENXIO']);

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

function found(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** The file behind an open descriptor, or null where it is closed, or a terminal or pipe and only files are wanted. */
function behind(descriptor: number, isAnyWanted = false): Stats | null {
  try {
    const stats = fstatSync(descriptor);
    return isAnyWanted || stats.isFile() ? stats : null;
  } catch {
    return null;
  }
}

const isSame = (a: Stats | null, b: Stats | null) => a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;

/**
 * Refuse options that name a file which this call reads, prints into or writes by another option, under any name or link.
 * Before anything is computed.
 */
export function refuseOverwriting(call: Call, options: readonly string[]): void {
  const read = [...call.words.filter((word) => !presetOf(word)).map(found), behind(STANDARD_INPUT)];
  const written: { option: string; place: string; stats: Stats | null }[] = [];
  for (const name of options) {
    const file = call.value(name);
    if (file === undefined) continue;
    const option = `--${name}`;
    if (file === '') throw BadInput.of(option, message('cli.file.noName'));
    const stats = found(file);
    if (stats?.isFile() && read.some((input) => isSame(input, stats)))
      throw BadInput.of(option, message('cli.file.isInput', { file }));
    const place = placeOf(file);
    const other = written.find((one) => one.place === place || isSame(one.stats, stats));
    if (other && (!stats || stats.isFile()))
      throw BadInput.of(option, message('cli.file.isOutput', { file, other: other.option }));
    // With --json the output is one document, and by any way to it nothing else comes there.
    if (stats && (stats.isFile() || call.flag('json')) && isSame(behind(STANDARD_OUTPUT, call.flag('json')), stats))
      throw BadInput.of(option, message('cli.file.isPrinted', { file }));
    written.push({ option, place, stats });
  }
}

/** Where a file really lies: links are followed, so that the file is replaced and not the link to it. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    try {
      return join(realpathSync(dirname(file)), basename(file));
    } catch {
      return file;
    }
  }
}

/** Write a file that an option names; throws BadInput where the place is wrong, NotWritten where the disk refuses. */
export async function writeWhole(option: string, file: string, content: string): Promise<void> {
  try {
    const stats = found(file);
    // A device or a pipe has no other name to be written under.
    if (stats && !stats.isFile() && !stats.isDirectory()) writeFileSync(file, content);
    else await uninterrupted(() => replace(placeOf(file), content, stats));
  } catch (error) {
    const { code, message: reason } = error as NodeJS.ErrnoException;
    const why = message('cli.file.notWritten', { reason: reason.replace(ASIDE, basename(file)) });
    if (DISK_FAULTS.has(code)) throw new NotWritten(`--${option}`, why);
    throw BadInput.of(`--${option}`, why);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Do something in one go: a signal that comes meanwhile ends the process when it is done. */
async function uninterrupted(action: () => void): Promise<void> {
  const end = (signal: NodeJS.Signals) => {
    release();
    process.kill(process.pid, signal);
  };
  const release = () => SIGNALS.forEach((signal) => process.off(signal, end));
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    action();
    // Signals are handled between two turns of the event loop; one that came must not be lost.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    release();
  }
}

function replace(place: string, content: string, before: Stats | null): void {
  if (before?.isDirectory()) throw Object.assign(new Error(text('cli.input.folder')), { code: 'EISDIR' });
  // To rename asks no leave of the file that goes.
  if (before) accessSync(place, constants.W_OK);
  const aside = join(dirname(place), `.moonline-${randomUUID()}.tmp`);
  const descriptor = openSync(aside, 'wx');
  try {
    try {
      if (before) fchmodSync(descriptor, before.mode);
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(aside, place);
  } catch (error) {
    unlinkSync(aside);
    throw error;
  }
  settleFolder(dirname(place));
}

/** The new name on its disk too; not every system lets a folder be opened for it. */
function settleFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file is whole; only its name may be lost in a power cut.
  }
}
