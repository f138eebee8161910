/** Mass by component, the trade curve over acceleration and the sizing optimum of a scenario, all judged by the kernel. */
import type { Kernel } from '../kernel/kernel.ts';
import type { DesignBox, LauncherFigures, LaunchInput, SizingInput } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatNumber, formatQuantity, STANDARD_GRAVITY_M_S2, YEAR_S } from '../units.ts';
import { STORAGE_KINDS } from './coefficients.ts';
import type { Component, SizingOptimum, TradeCurve } from './driver-result.ts';
import { launchInput, scenarioDesign, sizingInput } from './launcher-input.ts';

const COMPONENTS = [
  ['windings', 'Drive windings'],
  ['feeders', 'Feeders'],
  ['switches', 'Switches'],
  ['storage', 'Storage'],
  ['radiators', 'Radiators'],
  ['structure', 'Structure'],
  ['buckets', 'Buckets'],
] as const;

/** Accelerations of the trade curve and of the optimum's search, and rows of the curve. */
const LOW_G = 1;
const HIGH_G = 20_000;
const CURVE_COUNT = 81;
/** Largest share of the bucket in the moving mass that the optimum tries. */
const BUCKET_FRACTION = 0.9;
/** Shortest and longest interval that the optimum tries, seconds. */
const INTERVAL_S = [0.1, 86_400] as const;

/** What the scenario's driver weighs, part by part. */
export function components(figures: LauncherFigures): Component[] {
  return COMPONENTS.map(([id, label], i) => ({ id, label, mass_kg: figures.masses_kg[i]! }));
}

/** The search box of a scenario: the interval never needs to be longer than one launcher's at the target rate. */
export function designBox(scenario: Scenario): DesignBox {
  const rate = scenario.plan.targetRate_units_yr / YEAR_S;
  const longest = rate > 0 ? Math.max(scenario.driver.availability, 1e-9) / rate : INTERVAL_S[1];
  const high = Math.min(INTERVAL_S[1], Math.max(INTERVAL_S[0] * 1.001, longest));
  return {
    acceleration_m_s2: [LOW_G * STANDARD_GRAVITY_M_S2, HIGH_G * STANDARD_GRAVITY_M_S2],
    bucketFraction: BUCKET_FRACTION,
    interval_s: [INTERVAL_S[0], high],
  };
}

/** Figures of the scenario's own design. */
export function presentFigures(kernel: Kernel, scenario: Scenario): LauncherFigures {
  return kernel.sizing(launchInput(scenario), sizingInput(kernel, scenario), [scenarioDesign(scenario)])[0]!;
}

/** Figures of the scenario's own design, its trade curve and its optimum. */
export function trade(
  kernel: Kernel,
  scenario: Scenario,
): { figures: LauncherFigures; curve: TradeCurve; optimum: SizingOptimum } {
  const launch = launchInput(scenario);
  const input = sizingInput(kernel, scenario);
  const figures = presentFigures(kernel, scenario);
  return {
    figures,
    curve: tradeCurve(kernel, scenario, launch, input),
    optimum: sizingOptimum(kernel, scenario, { launch, input, present: figures }),
  };
}

function tradeCurve(kernel: Kernel, scenario: Scenario, launch: LaunchInput, input: SizingInput): TradeCurve {
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
  rows.forEach((row, i) => {
    if (row.allowed && (best < 0 || row.objective.value < rows[best]!.objective.value)) best = i;
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

function sizingOptimum(
  kernel: Kernel,
  scenario: Scenario,
  given: { launch: LaunchInput; input: SizingInput; present: LauncherFigures },
): SizingOptimum {
  const { objective } = scenario.driver;
  const found = kernel.sizingOptimum(given.launch, given.input, designBox(scenario));
  if (!found)
    return {
      objective,
      best: null,
      present: given.present,
      sentence:
        'No launcher keeps the limits of payload, site, ground and spacing together: allow more acceleration or a longer site.',
    };
  const { design, figures } = found;
  const acceleration_g = design.acceleration_m_s2 / STANDARD_GRAVITY_M_S2;
  const storage = STORAGE_KINDS[design.storageIndex]!;
  const [unit, factor] = SHOWN[objective];
  const shown = (row: LauncherFigures) => formatQuantity(row.objective.value * factor, unit, 3);
  // One launcher goes without saying; from here on three digits show more.
  const several = (row: LauncherFigures) => row.launcherCount > 1.005;
  return {
    objective,
    best: { ...design, ...figures, acceleration_g, storage },
    present: given.present,
    sentence:
      `Least ${WHAT[objective]}: ${shown(figures)} at ${formatNumber(acceleration_g, 3)} g with a bucket of ` +
      `${formatQuantity(design.bucket_kg, 'kg', 3)}, a launch every ${formatQuantity(design.interval_s, 's', 3)}` +
      `${several(figures) ? ` from ${formatNumber(figures.launcherCount, 3)} launchers` : ''}; ` +
      `the present design takes ${shown(given.present)}` +
      (several(given.present) ? ` with ${formatNumber(given.present.launcherCount, 3)} launchers` : '') +
      (given.present.allowed ? '.' : ' and breaks a limit.'),
  };
}
