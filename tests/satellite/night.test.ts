/** The battery's cycle in the darkest orbit of the year, walked through second by second with the sizes of the budget. */
import { describe, expect, it } from 'vitest';
import { resultOf, within } from './units.ts';

const FRESH = { oversizeFactor: 1, degradation_per_yr: 0, leakage_per_K: 0 } as const;
const EFFICIENCY = 0.92;

describe.each([
  ['dawnDusk', 127.2],
  ['geo', 105.1],
  ['leo', 158.0],
  ['eml2', 100.9],
] as const)('by hand: %s, all of the eclipse on battery', (id, array_kW) => {
  const unit = resultOf({ ...FRESH, orbit: id, batteryFraction: 1, batteryEfficiencyFraction: EFFICIENCY });
  const loss_W = unit.powers.find((row) => row.id === 'battery')!.power_W;

  it(`an array of ${array_kW} kW fills the battery again after the longest eclipse, and no more`, () => {
    within(unit.array.power_W, array_kW * 1e3, 0.0006);
    const capacity_J = unit.battery_Wh * 3600;
    const { period_s, longestEclipse_s } = unit.orbit;
    const step_s = period_s / 1e5;
    let [stored_J, least_J] = [capacity_J, capacity_J];
    for (let at_s = step_s / 2; at_s < period_s; at_s += step_s) {
      if (at_s < longestEclipse_s) stored_J -= 100e3 * step_s;
      // What the array gives above all that is used but the losses goes through the charger.
      else stored_J += EFFICIENCY * (unit.array.power_W - (100e3 - loss_W)) * step_s;
      least_J = Math.min(least_J, stored_J);
    }
    expect(Math.abs(stored_J / capacity_J - 1)).toBeLessThan(0.002);
    expect(Math.abs(least_J / capacity_J)).toBeLessThan(0.002);
  });

  it('without a battery the time lit through the year is what counts, not the darkest orbit', () => {
    const bare = resultOf({ ...FRESH, orbit: id, batteryFraction: 0 });
    const compute_W = bare.powers.find((row) => row.id === 'compute')!.power_W;
    within(bare.array.power_W, 100e3, 1e-12);
    within(bare.useful_W, compute_W * (1 - bare.orbit.eclipseFraction), 1e-12);
  });
});
