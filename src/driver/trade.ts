/** The trade curve over acceleration and the sizing optimum of a scenario, by the kernel. */
import type { Kernel } from '../kernel/kernel.ts';
import { launcherCalls, type DesignBox, type LauncherFigures, type SizingInput } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { numberOf, quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { STANDARD_GRAVITY_M_S2, YEAR_S } from '../units.ts';
import type { CheckedLaunch } from './checked-launch.ts';
import { STORAGE_KINDS } from './coefficients.ts';
import type { PresentFigures, SizingOptimum, TradeCurve } from './driver-result.ts';
import { blockingLimits, feasibleOptimum, unfixableCheck, type Search } from './feasible-optimum.ts';
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

/** Trade curve and optimum of a scenario, beside its own checked launch. */
export function trade(
  kernel: Kernel,
  scenario: Scenario,
  present: CheckedLaunch,
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
  { checks }: CheckedLaunch,
): TradeCurve {
  const acceleration_g = Float64Array.from(
    { length: CURVE_COUNT },
    (_, i) => LOW_G * kernel.exports.pow(HIGH_G / LOW_G, i / (CURVE_COUNT - 1)),
  );
  const own = scenarioDesign(scenario);
  const rows = launcherCalls(kernel).sizing(
    launch,
    input,
    Array.from(acceleration_g, (a_g) => ({ ...own, acceleration_m_s2: a_g * STANDARD_GRAVITY_M_S2 })),
  );
  let best = -1;
  const isUnfixable = isIdle(input) || unfixableCheck(checks) !== null;
  rows.forEach((row, i) => {
    if (!isUnfixable && row.allowed && (best < 0 || row.objective.value < rows[best]!.objective.value)) best = i;
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

/** Unit of what is made least, and the factor that brings the kernel's number to it. */
const SHOWN = { mass: ['t', 1e-3], cost: ['USD', 1], power: ['W', 1] } as const;

/** Whether a rate is asked for of launchers that never run: no number of them reaches it. */
const isIdle = (input: SizingInput) => input.availability === 0 && input.rate_per_s > 0;

/** Figures of launchers that never run: no number of them reaches a rate. */
const countless = (figures: LauncherFigures): PresentFigures => ({
  ...figures,
  launcherCount: null,
  objective: { ...figures.objective, value: null },
});

/** Why no launcher passes every check: one that no design changes, or the limits of which one alone is in the way. */
function noneMessage(kernel: Kernel, scenario: Scenario, search: Search, { checks }: CheckedLaunch): Message {
  if (isIdle(search.input)) return message('driver.optimum.idle');
  const unfixable = unfixableCheck(checks);
  if (unfixable) return message('driver.optimum.unfixable', { check: unfixable.message });
  const limits = blockingLimits(kernel, scenario, search).map(({ name }) => name);
  return limits.length > 0
    ? message('driver.optimum.oneLimit', { limits: { or: limits }, limitCount: limits.length })
    : message('driver.optimum.severalLimits');
}

function sizingOptimum(kernel: Kernel, scenario: Scenario, search: Search, launch: CheckedLaunch): SizingOptimum {
  const { objective } = scenario.driver;
  const present = launch.figures;
  const isUnfixable = isIdle(search.input) || unfixableCheck(launch.checks) !== null;
  const found = isUnfixable ? null : feasibleOptimum(kernel, scenario, search);
  if (!found) {
    const message = noneMessage(kernel, scenario, search, launch);
    return { objective, best: null, present: isIdle(search.input) ? countless(present) : present, message };
  }
  const { design, figures, rounded } = found;
  const acceleration_g = design.acceleration_m_s2 / STANDARD_GRAVITY_M_S2;
  const [unit, factor] = SHOWN[objective];
  const shown = (row: LauncherFigures) => quantityOf(row.objective.value * factor, unit);
  // One launcher is not mentioned; from here on three digits show more.
  const launchers = ({ launcherCount }: LauncherFigures) => numberOf(launcherCount > 1.005 ? launcherCount : 1, 3);
  return {
    objective,
    best: { ...design, ...figures, acceleration_g, storage: STORAGE_KINDS[design.storageIndex]!, rounded },
    present,
    message: message('driver.optimum.found', {
      objective,
      best: shown(figures),
      acceleration: quantityOf(acceleration_g, 'g'),
      bucket: quantityOf(design.bucket_kg, 'kg'),
      interval: quantityOf(design.interval_s, 's'),
      launchers: launchers(figures),
      present: shown(present),
      presentLaunchers: launchers(present),
      state: present.allowed ? 'allowed' : 'broken',
    }),
  };
}
