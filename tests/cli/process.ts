/** Real runs of the built command line. Not here: what they must say. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const CLI = 'dist/cli.js';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly problems: string;
}

/** Run `node dist/cli.js` with these arguments and this standard input; needs `npm run build` first. */
export function moonline(args: readonly string[], input = ''): Promise<Run> {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not built: npm run build');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args]);
    let out = '';
    let problems = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problems += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, problems }));
    // A run that refuses its input early closes the pipe before all of it is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The one JSON document that a run with --json printed; text around it, or a number that is NaN, is an error. */
export async function moonlineJson<T>(args: readonly string[], input = ''): Promise<T> {
  const { out } = await moonline([...args, '--json'], input);
  return JSON.parse(out) as T;
}

/** A fresh folder for files of a test file, removed after its tests; call it at the file's top. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'moonline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
