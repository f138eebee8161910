/**
 * launch-run, driver-optimum and satellite-optimum: the launcher's run, the sizing optimum and the unit's optimum of the
 * default scenario. Error: what energy the run leaves unaccounted; how far an optimum is above the best of a fine grid.
 */
import { driverResult } from '../../src/driver/driver.ts';
import { launchInput, sizingInput } from '../../src/driver/launcher-input.ts';
import { designBox } from '../../src/driver/trade.ts';
import { loadKernel, type Kernel } from '../../src/kernel/kernel.ts';
import { UNIT_BOX } from '../../src/satellite/optimum.ts';
import { orbitRow } from '../../src/satellite/orbits.ts';
import { unitInput } from '../../src/satellite/unit-input.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { scalarReference } from '../kernel/scalar-reference/kernel.ts';
import type { BenchRow } from './bench.ts';
import { alternate, type Times } from './measure.ts';
import { launcherCalls } from '../../src/kernel/launcher.ts';
import { unitCalls } from '../../src/kernel/unit.ts';

const scenario = defaultScenario();
const launch = launchInput(scenario);
const box = designBox(scenario);

function row(problem: string, [fast, plain]: readonly Times[], error: string): BenchRow {
  const ms = (value: number) => value.toFixed(value < 1 ? 3 : 2);
  return {
    problem,
    time: `${ms(fast!.median_ms)} ms`,
    spread: `${ms(fast!.least_ms)}–${ms(fast!.p90_ms)} ms`,
    error,
    reference: `${ms(plain!.median_ms)} ms, ratio ${(plain!.median_ms / fast!.median_ms).toFixed(2)}`,
  };
}

function unaccountedRatio(kernel: Kernel): number {
  const result = driverResult(kernel, scenario);
  if ('message' in result) throw new Error(result.message.id);
  const { energy } = result;
  const spent_J = energy.payload_J + energy.recovered_J + energy.losses.reduce((sum, one) => sum + one.energy_J, 0);
  return Math.abs((energy.wall_J + energy.gravity_J) / spent_J - 1);
}

/** Three rows, each beside the scalar reference. */
export async function sizingOptimum(read: (path: string) => Uint8Array<ArrayBuffer>): Promise<BenchRow[]> {
  const kernel = await loadKernel(read('dist/kernel/release.wasm'));
  const reference = scalarReference();
  const input = sizingInput(kernel, scenario);
  const unit = unitInput(scenario, orbitRow('dawnDusk', scenario, 0));
  const both = (work: (k: Kernel) => unknown) => alternate(15, [() => work(kernel), () => work(reference)]);

  const best = launcherCalls(kernel).sizingOptimum(launch, input, box)!;
  let grid = Infinity;
  for (let storageIndex = 0; storageIndex < 4; storageIndex++)
    for (let i = 0; i <= 300; i++)
      for (let j = 0; j <= 300; j++) {
        const share = (0.9 * j) / 300;
        const [low, high] = box.acceleration_m_s2;
        const design = {
          acceleration_m_s2: low * (high / low) ** (i / 300),
          bucket_kg: (launch.payload_kg * share) / (1 - share),
          storageIndex,
          interval_s: box.interval_s[1],
        };
        const figures = launcherCalls(kernel).sizing(launch, input, [design])[0]!;
        if (figures.allowed) grid = Math.min(grid, figures.objective.value);
      }
  const unitBest = unitCalls(kernel).unitOptimum(unit, UNIT_BOX)!;
  let unitGrid = 0;
  for (let i = 0; i <= 500; i++)
    for (let j = 0; j <= 500; j++) {
      const at = { ...unitBest.input, radiator_K: 250 + (180 * i) / 500, oversizeFactor: 0.6 + (1.4 * j) / 500 };
      unitGrid = Math.max(unitGrid, unitCalls(kernel).unitBudget(at)?.objective.value ?? 0);
    }
  const above = (ratio: number) => `${(ratio - 1).toExponential(1)} above the grid’s best`;
  return [
    row(
      'launch-run',
      await both((k) => launcherCalls(k).launchRun(launch)),
      `${unaccountedRatio(kernel).toExponential(1)} of the energy`,
    ),
    row(
      'driver-optimum',
      await both((k) => launcherCalls(k).sizingOptimum(launch, input, box)),
      above(best.figures.objective.value / grid),
    ),
    row(
      'satellite-optimum',
      await both((k) => unitCalls(k).unitOptimum(unit, UNIT_BOX)),
      above(unitGrid / unitBest.figures.objective.value),
    ),
  ];
}
