/** Mass by component, the trade curve over acceleration and the sizing optimum of a scenario, all judged by the kernel. */
import type { Kernel } from '../kernel/kernel.ts';
import type { DesignBox, LauncherFigures, SizingInput } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatNumber, formatQuantity, STANDARD_GRAVITY_M_S2, YEAR_S } from '../units.ts';
import { STORAGE_KINDS } from './coefficients.ts';
import type { SizingOptimum, TradeCurve } from './driver-result.ts';
import type { JudgedLaunch } from './judged.ts';
import { hopeless, inTheWay, keptOptimum, type Search } from './kept-optimum.ts';
import { launchInput, scenarioDesign, sizingInput } from './launcher-input.ts';

/** Accelerations of the trade curve and of the optimum's search, and rows of the curve. */
const LOW_G = 1;
const HIGH_G = 20_000;
const CURVE_COUNT = 81;
/** Largest share of the bucket in the moving mass that the optimum tries. */
const BUCKET_FRACTION = 0.9;
/** Shortest and longest interval that the optimum tries, seconds. */
const INTERVAL_S = [0.1, 86_400] as const;
/** Longest interval that recharging and life of the coils may ask for, seconds: the most that its field takes. */
const LONGEST_S = 1e7;

/**
 * The search box of a scenario. The interval need not be longer than one launcher's at the target rate, unless recharging
 * or the life of the coils asks for more.
 */
export function designBox(scenario: Scenario): DesignBox {
  const rate = scenario.plan.targetRate_units_yr / YEAR_S;
  const longest = rate > 0 ? scenario.driver.availability / rate : INTERVAL_S[1];
  const high = Math.min(INTERVAL_S[1], Math.max(INTERVAL_S[0] * 1.001, longest));
  return {
    acceleration_m_s2: [LOW_G * STANDARD_GRAVITY_M_S2, HIGH_G * STANDARD_GRAVITY_M_S2],
    bucketFraction: BUCKET_FRACTION,
    interval_s: [INTERVAL_S[0], high],
    longest_interval_s: LONGEST_S,
  };
}

/** The boxes in turn: a second one of longer intervals, from more launchers, for where headway allows none of the first. */
function designBoxes(scenario: Scenario): DesignBox[] {
  const first = designBox(scenario);
  const [, high] = first.interval_s;
  return [first, ...(high < INTERVAL_S[1] ? [{ ...first, interval_s: [high, INTERVAL_S[1]] } as const] : [])];
}

/** Trade curve and optimum of a scenario whose own launch has been judged. */
export function trade(
  kernel: Kernel,
  scenario: Scenario,
  present: JudgedLaunch,
): { curve: TradeCurve; optimum: SizingOptimum } {
  const launch = launchInput(scenario);
  const input = sizingInput(kernel, scenario);
  const search: Search = { launch, input, boxes: designBoxes(scenario) };
  return {
    curve: tradeCurve(kernel, scenario, search, present),
    optimum: sizingOptimum(kernel, scenario, search, present),
  };
}

function tradeCurve(
  kernel: Kernel,
  scenario: Scenario,
  { launch, input }: Search,
  { checks }: JudgedLaunch,
): TradeCurve {
  const acceleration_g = Float64Array.from(
    { length: CURVE_COUNT },
    (_, i) => LOW_G * (HIGH_G / LOW_G) ** (i / (CURVE_COUNT - 1)),
  );
  const own = scenarioDesign(scenario);
  const rows = kernel.sizing(
    launch,
    input,
    Array.from(acceleration_g, (a_g) => ({ ...own, acceleration_m_s2: a_g * STANDARD_GRAVITY_M_S2 })),
  );
  let best = -1;
  const lost = isIdle(input) || hopeless(checks) !== null;
  rows.forEach((row, i) => {
    if (!lost && row.allowed && (best < 0 || row.objective.value < rows[best]!.objective.value)) best = i;
  });
  const column = (pick: (row: LauncherFigures) => number) => Float64Array.from(rows, pick);
  return {
    acceleration_g,
    length_m: column((row) => row.length_m),
    peak_power_W: column((row) => row.peakElectrical_power_W),
    mass_kg: column((row) => row.mass_kg),
    cost_USD: column((row) => row.cost_USD),
    best_g: best < 0 ? null : acceleration_g[best]!,
  };
}

const WHAT = { mass: 'mass, power plant included', cost: 'cost, power plant included', power: 'peak power' } as const;
const SHOWN = { mass: ['t', 1e-3], cost: ['USD', 1], power: ['W', 1] } as const;

/** Whether a rate is asked for of launchers that never run: no number of them reaches it. */
const isIdle = (input: SizingInput) => input.availability === 0 && input.rate_per_s > 0;

/** Why no launcher keeps every limit: one that no design mends, or those of which one alone is in the way. */
function noneSentence(kernel: Kernel, search: Search, { checks }: JudgedLaunch): string {
  if (isIdle(search.input)) return 'A launcher that never runs reaches no rate.';
  const lost = hopeless(checks);
  if (lost) return `No acceleration, bucket, interval or storage mends this: ${lost.sentence}`;
  const labels = inTheWay(kernel, search).flatMap((id) => checks.find((check) => check.id === id)?.label ?? []);
  const named = labels.map((label) => label[0]!.toLowerCase() + label.slice(1)).join(', ');
  return named
    ? `No launcher keeps the limits together; there is one if this limit, or one of these, gives way: ${named}.`
    : 'No launcher keeps the limits together, and no single one of them is in the way alone.';
}

function sizingOptimum(kernel: Kernel, scenario: Scenario, search: Search, judged: JudgedLaunch): SizingOptimum {
  const { objective } = scenario.driver;
  const present = judged.figures;
  const found = isIdle(search.input) || hopeless(judged.checks) ? null : keptOptimum(kernel, scenario, search);
  if (!found) return { objective, best: null, present, sentence: noneSentence(kernel, search, judged) };
  const { design, figures, rounded } = found;
  const acceleration_g = design.acceleration_m_s2 / STANDARD_GRAVITY_M_S2;
  const storage = STORAGE_KINDS[design.storageIndex]!;
  const [unit, factor] = SHOWN[objective];
  const shown = (row: LauncherFigures) => formatQuantity(row.objective.value * factor, unit, 3);
  // One launcher goes without saying; from here on three digits show more.
  const several = (row: LauncherFigures) => row.launcherCount > 1.005;
  return {
    objective,
    best: {
      ...design,
      ...figures,
      acceleration_g,
      storage,
      rounded,
    },
    present,
    sentence:
      `Least ${WHAT[objective]}: ${shown(figures)} at ${formatNumber(acceleration_g, 3)} g with a bucket of ` +
      `${formatQuantity(design.bucket_kg, 'kg', 3)}, a launch every ${formatQuantity(design.interval_s, 's', 3)}` +
      `${several(figures) ? ` from ${formatNumber(figures.launcherCount, 3)} launchers` : ''}; ` +
      `the present design takes ${shown(present)}` +
      (several(present) ? ` with ${formatNumber(present.launcherCount, 3)} launchers` : '') +
      (present.allowed ? '.' : ' and breaks a limit.'),
  };
}
