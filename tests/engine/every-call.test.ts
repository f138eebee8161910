/**
 * Every call on any valid scenario answers with an outcome, and what is done holds numbers that are numbers. The suite takes
 * the same short course each time; `npx vitest run --mode fuzz` takes another and a longer one (RUNS, SEED).
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/cli/json-text.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { isMessage, text } from '../../src/text/text.ts';
import type { Message } from '../../src/text/message.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { anyScenario, LONG_CALLS, QUICK_CALLS } from './random-calls.ts';

const RUNS_COUNT = Number(process.env['RUNS'] ?? 40);
const SEED = Number(process.env['SEED'] ?? 20262);
const engine = createEngine(await kernelBuild('release'));

const OUTCOMES = ['done', 'invalid', 'infeasible', 'unbounded', 'notReachable', 'timeLimit', 'refused'];

/** Columns with gaps, as their types say: periods in which nothing is made or landed, temperatures no satellite can have. */
const GAPS =
  /^\.value\.(moon\.(closureFraction|unitCost_MUSD|returnRatio)\.values|curve\.(present|best)_kW_t|.*nasaFraction)$/;

/** A satellite built on Earth costs without end where every flight is lost; JSON says `never`. */
const ENDLESS = /^\.value\.moon\.directUnitCost_MUSD\.values$/;

/** Paths where the JSON of an answer does not say the same: a number, `never` for what has no end, null for what is not. */
function mistold(node: unknown, json: unknown, path = ''): string[] {
  if (typeof node === 'number') {
    const right = Number.isFinite(node)
      ? Object.is(json, node) || json === node
      : json === (Number.isNaN(node) ? null : 'never');
    return right ? [] : [`${path} ${node} told as ${JSON.stringify(json)}`];
  }
  if (node === null) return json === null || json === 'never' ? [] : [`${path} null told as ${JSON.stringify(json)}`];
  if (typeof node !== 'object' || json === null || typeof json !== 'object') return [];
  const told = json as Record<string, unknown>;
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'message' ? [] : mistold(child, told[key], `${path}.${key}`),
  );
}

/** Paths of all that is a number and none, or a word for one, in an answer. */
function notFinite(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return Number.isFinite(node) ? [] : [path];
  if (node instanceof Float64Array)
    return node.every(
      (x) => Number.isFinite(x) || (GAPS.test(path) && Number.isNaN(x)) || (ENDLESS.test(path) && x === Infinity),
    )
      ? []
      : [path];
  if (typeof node === 'string') return /NaN|undefined|Infinity|∞/.test(node) ? [`${path} "${node.slice(0, 80)}"`] : [];
  if (typeof node !== 'object' || node === null) return [];
  if (isMessage(node) && /NaN|undefined|Infinity|∞/.test(text(node))) return [`${path} says ${text(node)}`];
  return Object.entries(node).flatMap(([key, child]) => notFinite(child, `${path}.${key}`));
}

/** What is wrong with an answer; nothing where all is well. */
function faultsOf(answer: unknown): string[] {
  const { status, ...rest } = answer as {
    status: string;
    message?: Message;
    problems?: readonly { message: Message }[];
  };
  if (!OUTCOMES.includes(status)) return [`is ${status}`];
  if (status === 'done') return [...notFinite(rest), ...mistold(answer, JSON.parse(jsonText(answer)))];
  const said = rest.problems ? rest.problems.map((problem) => text(problem.message)) : [text(rest.message!)];
  return said.length > 0 && said.every((sentence) => sentence.length > 10 && !/NaN|undefined|Infinity/.test(sentence))
    ? []
    : [`${status} says ${JSON.stringify(said)}`];
}

test('every call on any valid scenario answers with an outcome of numbers', async () => {
  const counts: Record<string, number> = {};
  const long = Object.entries(LONG_CALLS);
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(anyScenario, fc.nat(1e6), async (scenario, seed) => {
      for (const [name, call] of [...Object.entries(QUICK_CALLS), long[turn++ % long.length]!]) {
        let faults: string[];
        try {
          const answer = await call(engine, scenario, seed);
          const key = `${name} ${(answer as { status: string }).status}`;
          counts[key] = (counts[key] ?? 0) + 1;
          faults = faultsOf(answer);
        } catch (error) {
          faults = [`throws ${String(error)}`];
        }
        expect(faults, `${name}, seed ${seed}`).toEqual([]);
      }
    }),
    // Without shrinking: calls take their time, and the seed with its path finds the failing scenario again.
    { numRuns: RUNS_COUNT, endOnFailure: true, seed: SEED },
  );
  console.log(`every call, seed ${SEED}: ${JSON.stringify(counts)}`);
  for (const name of ['driver', 'satellite', 'flight', 'planModel'])
    expect(counts[`${name} done`], name).toBeGreaterThan(RUNS_COUNT * 0.3);
}, 3_600_000);
