/** By hand: charts of the launch run mark the muzzle where a bucket is braked behind it, and say what lies below zero. */
import { describe, expect, it } from 'vitest';
import { driverResult } from '../../src/driver/driver.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { LAUNCH_RUN_CHARTS } from '../../web/charts/launch-run.ts';
import { kernelBuild } from '../kernel/loaded.ts';

const kernel = await kernelBuild('release');

function resultWith(bucketMass_kg: number): DriverResult {
  const scenario = defaultScenario();
  const driver = { ...scenario.driver, bucketMass_kg, regeneration: 0.5 };
  const result = driverResult(kernel, { ...scenario, driver });
  if ('message' in result) throw new Error(result.message.id);
  return result;
}

describe.each(['time', 'position'] as const)('over %s', (axis) => {
  const charts = LAUNCH_RUN_CHARTS[axis];

  it('the mark stands where the launch ends, and values are read there at rest', () => {
    const result = resultWith(100);
    for (const chart of charts) {
      const { x, marks, restIndex } = chart.columns(result);
      expect(marks).toEqual([{ label: 'muzzle', value: axis === 'time' ? result.time_s : result.length_m }]);
      expect(x.values[restIndex!]).toBe(marks![0]!.value);
      expect(x.values.at(-1)).toBeCloseTo(axis === 'time' ? result.time_s + 2000 / 2341.66 : result.length_m + 1000, 9);
    }
    const power = charts.find((chart) => chart.id === 'launch-power')!;
    expect(power.note!(result)).toBe('below zero: given back');
    expect(power.columns(result).lines[0]!.values[result.muzzleIndex + 1]).toBeLessThan(0);
  });

  it('without a bucket there is none', () => {
    const result = resultWith(0);
    for (const chart of charts) {
      expect(chart.columns(result)).not.toHaveProperty('marks');
      expect(chart.columns(result).x.values).toHaveLength(result.muzzleIndex + 1);
    }
    expect(charts.find((chart) => chart.id === 'launch-power')!.note!(result)).toBe('');
  });
});
