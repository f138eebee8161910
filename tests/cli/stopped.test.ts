/**
 * One plan, one answer: a process that is stopped and let go on at random gives the same digits as one left alone.
 * `STOPPED_RUNS=200` runs it that often; the suite runs it three times.
 */
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

const RUNS = Number(process.env['STOPPED_RUNS'] ?? 3);
/** Short programs that need several attempts, learn, or count in whole units. */
const CALLS = [
  ['plan', 'thirty-factories', '--set', 'plan.periodsPerYear=1'],
  ['plan', 'gigabay', '--set', 'plan.periodsPerYear=1', '--set', 'earth.reliability.mode=growth'],
  ['plan', 'gigabay', '--set', 'plan.periodsPerYear=1', '--set', 'plan.horizon_yr=5', '--set', 'plan.units=whole'],
];

/** The answer as text, without how long it took; `pause_ms` stops the process again and again for as long. */
function answer(call: readonly string[], pause_ms: number | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/cli.js', ...call, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (part: Buffer) => (out += String(part)));
    let stopped = false;
    const timer =
      pause_ms === null
        ? undefined
        : setInterval(() => {
            stopped = !stopped;
            child.kill(stopped ? 'SIGSTOP' : 'SIGCONT');
          }, pause_ms);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0 && out.length > 1000) resolve(out.replace(/"solve_s": ?[\d.e-]+/g, '"solve_s": 0'));
      else reject(new Error(`exit ${code}: ${out.slice(0, 500)}`));
    });
  });
}

it(
  `property: ${RUNS} plans, stopped and let go on, have the digits of one left alone`,
  { timeout: 3_600_000 },
  async () => {
    const calm = await Promise.all(CALLS.map((call) => answer(call, null)));
    for (let run = 0; run < RUNS; run++) {
      const k = run % CALLS.length;
      expect(await answer(CALLS[k]!, 20 + ((run * 37) % 180))).toBe(calm[k]);
    }
  },
);
