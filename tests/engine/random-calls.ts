/**
 * Any valid scenario, links and ends of ranges included, and every call that the engine answers. Not here: what must hold of
 * the answers (every-call.test.ts).
 */
import fc from 'fast-check';
import { CALENDAR_TARGETS } from '../../src/flight/search/calendar-result.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { FIELDS } from '../../src/scenario/fields.ts';

type Row = (typeof FIELDS)[number];

/** Links of seconds: one scenario in fifty has them. */
const COSTLY = 'flight.deliveryProbability';
/** A long plan in short periods is the bench's: here a call must end within seconds, so that many are made. */
const SHORT: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'plan.horizon_yr': fc.integer({ min: 1, max: 6 }),
  'plan.periodsPerYear': fc.integer({ min: 1, max: 3 }),
  'flight.limit_days': fc.integer({ min: 1, max: 40 }),
};

/** A value of a field: mostly its default, else where its slider goes, an end of its range, its word or another choice. */
function valueOf(row: Row): fc.Arbitrary<unknown> {
  const short = SHORT[row.path];
  if (short) return short;
  const usual = { weight: 120, arbitrary: fc.constant<unknown>(row.default) };
  if (row.kind === 'choice')
    return fc.oneof(usual, { weight: 80, arbitrary: fc.constantFrom<unknown>(...row.choices.map(({ id }) => id)) });
  if (row.kind === 'text')
    return 'format' in row && row.format === 'date'
      ? fc.oneof(usual, {
          weight: 40,
          arbitrary: fc
            .date({ min: new Date('1970-01-01'), max: new Date('2099-12-01'), noInvalidDate: true })
            .map((date) => `${date.toISOString().slice(0, 19)}Z`),
        })
      : fc.constant(row.default);
  const { min, max, slider, whole = false, word } = row;
  const [low, high] = slider ?? [min, max];
  const within = fc.nat(1000).map((part) => low + ((high - low) * part) / 1000);
  return fc.oneof(
    usual,
    { weight: 50, arbitrary: whole ? within.map(Math.round) : within },
    { weight: 10, arbitrary: fc.constantFrom(min, max) },
    { weight: word ? (row.path === COSTLY ? 4 : 40) : 0, arbitrary: fc.constant(word) },
  );
}

/** Any valid scenario; some are refused where two links wait for each other, or for a value that is beyond its field. */
export const anyScenario: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(...FIELDS.map((row) => valueOf(row).map((value) => [row.path, value] as const)))
  .map((values) => {
    const input: Record<string, unknown> = {};
    for (const [path, value] of values) {
      const keys = path.split('.');
      const leaf = keys.pop()!;
      let node = input;
      for (const key of keys) node = (node[key] ??= {}) as Record<string, unknown>;
      node[leaf] = value;
    }
    return input;
  });

type Call = (engine: Engine, scenario: unknown, seed: number) => Promise<unknown>;

/** Calls that sliders wait for. */
export const QUICK_CALLS: Readonly<Record<string, Call>> = {
  driver: (engine, scenario) => engine.driver(scenario),
  satellite: (engine, scenario) => engine.satellite(scenario),
  flight: (engine, scenario) => engine.flight(scenario),
  planModel: (engine, scenario, seed) => engine.planModel(scenario, seed % 2 ? 'lp' : 'mps'),
  oem: (engine, scenario) => engine.oem(scenario),
};

/** Calls that a person asks for, each as small as it can be asked. */
export const LONG_CALLS: Readonly<Record<string, Call>> = {
  plan: (engine, scenario) => engine.plan(scenario, { timeLimit_s: 5 }),
  pareto: (engine, scenario) => engine.pareto(scenario, { pointCount: 2 }),
  robust: (engine, scenario) => engine.robust(scenario),
  sites: (engine, scenario) => engine.sites(scenario),
  aim: (engine, scenario, seed) => engine.aim(scenario, seed % 2 ? 'speed' : 'azimuth'),
  sensitivity: (engine, scenario) => engine.sensitivity(scenario, { window: 'globe', partIndex: 0 }),
  disperse: (engine, scenario, seed) => engine.disperse(scenario, { samples: 64, seed }),
  traffic: (engine, scenario, seed) => engine.traffic(scenario, { samples: 64, seed }),
  calendar: (engine, scenario, seed) =>
    engine.calendar(scenario, {
      span_days: 1,
      step_h: 24,
      targets: [CALENDAR_TARGETS[seed % CALENDAR_TARGETS.length]!],
    }),
};
