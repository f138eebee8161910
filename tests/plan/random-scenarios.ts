/** Random valid scenarios for the properties of the plan. Not here: the properties. */
import fc from 'fast-check';
import { FIELDS, type NumberField } from '../../src/scenario/fields.ts';
import { checkScenario, plainScenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

type NumberRow = Extract<(typeof FIELDS)[number], { kind: 'number' }>;

const FIXED = new Set(['plan.horizon_yr', 'plan.periodsPerYear', 'plan.startYear']);
const MOVED = FIELDS.filter(
  (row): row is NumberRow => row.kind === 'number' && typeof row.default === 'number' && !FIXED.has(row.path),
);

// A share below one makes costs learn.
const LEARNING = /[lL]earning/;

/** A number of the field: often its default, mostly where its slider goes, at times an end of the allowed range. */
function valueOf(row: NumberRow, extremeWeight: number): fc.Arbitrary<number> {
  const { min, max, slider: [low, high] = [min, max], whole = false } = row as NumberField;
  const within = fc.nat(1000).map((part) => low + ((high - low) * part) / 1000);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(row.default as number) },
    { weight: 5, arbitrary: whole ? within.map(Math.round) : within },
    { weight: extremeWeight, arbitrary: fc.constantFrom(min, max) },
  );
}

/** Options that change the program's shape, each mostly off. */
const SHAPES = {
  licences: ['earth.licences.mode', 'off', 'off', 'on'],
  direct: ['earth.direct.mode', 'off', 'off', 'on'],
  power: ['moon.powerSource', 'given', 'given', 'day', 'storage', 'fission'],
} as const;
/** Options that take more than one program to solve. */
const LONG = {
  units: ['plan.units', ...new Array<string>(7).fill('fractional'), 'whole'],
  reliability: ['earth.reliability.mode', 'fixed', 'fixed', 'growth'],
} as const;

function choices(rows: Readonly<Record<string, readonly [path: string, ...ids: string[]]>>) {
  return fc.tuple(
    ...Object.values(rows).map(([path, ...ids]) => fc.constantFrom(...ids).map((id) => [path, id] as const)),
  );
}

/** Valid scenarios; learning, whole units and ends of the allowed ranges only where asked for. */
export const randomScenarios = (isLong: boolean) =>
  fc
    .record({
      values: fc.tuple(...MOVED.map((row) => valueOf(row, isLong ? 1 : 0))),
      horizon_yr: fc.integer({ min: 1, max: 8 }),
      periodsPerYear: fc.integer({ min: 1, max: 4 }),
      objective: fc.constantFrom('energy', 'rate', 'cost', ...(isLong ? ['time'] : [])),
      choices: choices(isLong ? { ...SHAPES, ...LONG } : SHAPES),
    })
    .map(({ values, choices, ...plan }) => {
      const input: Record<string, unknown> = {};
      const set = (path: string, value: unknown) => {
        const keys = path.split('.');
        const leaf = keys.pop()!;
        const holder = keys.reduce((node, key) => (node[key] ??= {}) as Record<string, unknown>, input);
        holder[leaf] = value;
      };
      MOVED.forEach((row, k) => (LEARNING.test(row.path) && !isLong) || set(row.path, values[k]));
      for (const [path, id] of choices) set(path, id);
      input['plan'] = { ...(input['plan'] as object), ...plan };
      const check = checkScenario(input);
      if (!check.ok) throw new Error(check.problems.map((problem) => text(problem.message)).join('; '));
      return plainScenario(check.scenario);
    });
