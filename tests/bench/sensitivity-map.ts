/**
 * sensitivity-map: ∂miss/∂v over 240 × 160 cells of longitude × speed, in one worker's time (two halve it).
 * Error: the worst of a sample of cells against differences of flights at the product's tolerance, relative.
 */
import { crossings } from '../../src/flight/search/crossings.ts';
import { flightSetting } from '../../src/flight/targets/arrivals.ts';
import {
  cellLaunch,
  SENSITIVITY_PART_COUNT,
  SENSITIVITY_WINDOWS,
  sensitivityPart,
  type SensitivityWindow,
} from '../../src/flight/search/sensitivity.ts';
import { loadKernel, type Kernel } from '../../src/kernel/kernel.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { scalarReference } from '../kernel/scalar-reference/kernel.ts';
import type { BenchRow } from './bench.ts';
import { alternate } from './measure.ts';

const DIFFERENCE_M_S = 0.002;
/** Beyond this the miss bends within the difference's own step. */
const RATE_MOST_KM_PER_M_S = 2000;
/** The scalar reference flies every so many parts, spread over the map. */
const REFERENCE_SHARE_COUNT = 12;

const scenario = defaultScenario();

function worstErrorRatio(kernel: Kernel, window: SensitivityWindow): number {
  const setting = flightSetting(kernel, scenario);
  const { grid, cellIndex, arrivedCount, missPerSpeed_km_per_m_s } = sensitivityPart(setting, scenario, window, 0);
  let worst = 0;
  cellIndex.forEach((cell, i) => {
    const rate = missPerSpeed_km_per_m_s[i]!;
    if (!arrivedCount[i] || Math.abs(rate) > RATE_MOST_KM_PER_M_S) return;
    const launch = cellLaunch(scenario.flight, grid, cell);
    const [slower, faster] = crossings(setting, [
      { ...launch, speed_m_s: launch.speed_m_s - DIFFERENCE_M_S },
      { ...launch, speed_m_s: launch.speed_m_s + DIFFERENCE_M_S },
    ]);
    if (!slower || !faster) return;
    const difference = (faster.miss_km - slower.miss_km) / (2 * DIFFERENCE_M_S);
    worst = Math.max(worst, Math.abs(rate - difference) / Math.max(1, Math.abs(rate)));
  });
  return worst;
}

/** One row a window, each against the scalar reference. */
export async function sensitivityMap(read: (path: string) => Uint8Array<ArrayBuffer>): Promise<BenchRow[]> {
  const kernel = await loadKernel(read('dist/kernel/release.wasm'));
  const rows: BenchRow[] = [];
  const parts = Array.from({ length: SENSITIVITY_PART_COUNT }, (_, i) => i);
  const some = parts.filter((part) => part % REFERENCE_SHARE_COUNT === 0);
  for (const window of SENSITIVITY_WINDOWS) {
    const fly = (over: Kernel, which: readonly number[]) => {
      const setting = flightSetting(over, scenario);
      for (const part of which) sensitivityPart(setting, scenario, window, part);
    };
    const reference = scalarReference();
    const [first, whole] = await alternate(5, [() => fly(kernel, [0]), () => fly(kernel, parts)]);
    const [fast, plain] = await alternate(5, [() => fly(kernel, some), () => fly(reference, some)]);
    rows.push({
      problem: `sensitivity-map ${window}`,
      time: `${whole!.median_ms.toFixed(0)} ms in one worker, first part ${first!.median_ms.toFixed(0)} ms`,
      spread: `${whole!.least_ms.toFixed(0)}–${whole!.p90_ms.toFixed(0)} ms`,
      error: `${worstErrorRatio(kernel, window).toExponential(1)} of a rate, against differences`,
      reference: `ratio ${(plain!.median_ms / fast!.median_ms).toFixed(2)} over ${some.length} of ${parts.length} parts`,
    });
  }
  return rows;
}
