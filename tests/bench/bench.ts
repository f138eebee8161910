/**
 * `npm run bench`: named problems, each with its time, spread and the ERROR it achieved, beside the scalar reference
 * where there is one. Nothing here passes or fails: timings are noisy, compare ratios within one run.
 */
import { readFileSync } from 'node:fs';
import { servesEngine } from '../../src/cli/node-engine.ts';
import { dispersionAndAiming } from './dispersion-and-aiming.ts';
import { dispersionInThreads } from './dispersion-in-threads.ts';
import { launchEightDays } from './launch-eight-days.ts';
import { planMegaton } from './plan-megaton.ts';
import { sizingOptimum } from './sizing-optimum.ts';
import { sensitivityMap } from './sensitivity-map.ts';

/** One row of the report. */
export interface BenchRow {
  readonly problem: string;
  readonly time: string;
  readonly spread: string;
  readonly error: string;
  readonly reference: string;
}

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root));

async function report(): Promise<void> {
  const rows: BenchRow[] = [
    ...(await launchEightDays(read)),
    ...(await sizingOptimum(read)),
    ...(await dispersionAndAiming(read)),
    ...(await dispersionInThreads()),
    ...(await sensitivityMap(read)),
    ...(await planMegaton(read)),
  ];

  const columns = ['problem', 'time', 'spread', 'error', 'reference'] as const;
  const width = columns.map((c) => Math.max(c.length, ...rows.map((row) => row[c].length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(width[i]!))
      .join('  ')
      .trimEnd();
  console.log(line(columns));
  console.log(line(width.map((n) => '─'.repeat(n))));
  for (const row of rows) console.log(line(columns.map((c) => row[c])));
}

// A thread of the pool runs this file too, and only serves its engine.
if (!servesEngine()) await report();
