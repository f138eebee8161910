/** Drag needs area over mass, and mass the propellant that makes up for drag: both against the mass found by halving. */
import { describe, expect, it } from 'vitest';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import { unitInput } from '../../src/satellite/unit-input.ts';
import { defaultScenario } from '../../src/scenario/scenario.ts';
import { kernel, orbit, resultOf, within } from './units.ts';
import { unitCalls } from '../../src/kernel/unit.ts';

describe('by hand: drag and propellant settle together', () => {
  /**
   * Mass by halving, from the parts and areas that the budget prints: parts = mass · (what the rocket equation leaves for
   * drag ½ρv²·C_D·A/m and 2 m/s of keeping, over five years at 1 500 s, less structure of 8 % and that for the launch).
   */
  function halved(unit: SatelliteResult, altitude_km: number, density_kg_m3: number) {
    const shares = /^(structure|loadStructure|propulsion)$/;
    const parts_kg = unit.budget.reduce((sum, row) => sum + (shares.test(row.id) ? 0 : row.mass_kg), 0);
    const area_m2 = unit.array.area_m2 + unit.heat.area_m2;
    const speed_m_s = Math.sqrt(398600.435507 / (6378.1366 + altitude_km)) * 1e3;
    const upkeep_m_s_yr = (mass_kg: number) =>
      2 + (0.5 * density_kg_m3 * speed_m_s ** 2 * 2.2 * 0.25 * area_m2 * 31557600) / mass_kg;
    const structure = 0.08 + 0.0002 * defaultScenario().driver.acceleration_g;
    const short_kg = (mass_kg: number) =>
      mass_kg * (Math.exp((-5 * upkeep_m_s_yr(mass_kg)) / (1500 * 9.80665)) - structure) - parts_kg;
    let [low, high] = [1, 1e9];
    for (let i = 0; i < 200; i++) {
      const middle = Math.sqrt(low * high);
      if (short_kg(middle) < 0) low = middle;
      else high = middle;
    }
    return { mass_kg: low, upkeep_m_s_yr: upkeep_m_s_yr(low) };
  }

  it.each([
    [600, 1.454e-13, 1429],
    [400, 3.725e-12, 1748],
    [350, 9.518e-12, 2192],
    [300, 2.418e-11, 3146],
    [250, 7.248e-11, 5730],
    [200, 2.789e-10, 14917],
  ])('at %i km, air of %f kg/m³, it weighs %f kg', (altitude_km, density_kg_m3, mass_kg) => {
    const unit = resultOf({ altitude_km });
    const settled = halved(unit, altitude_km, density_kg_m3);
    within(unit.mass_kg, settled.mass_kg, 1e-9);
    within(unit.mass_kg, mass_kg, 0.0005);
    within(unit.orbit.upkeep_m_s_yr, settled.upkeep_m_s_yr, 1e-9);
  });

  it('published: between 500 km (6.967e-13 kg/m³) and 600 km (1.454e-13) the air thins evenly: at 550 km their geometric mean', () => {
    const unit = resultOf({ altitude_km: 550 });
    const settled = halved(unit, 550, Math.sqrt(6.967e-13 * 1.454e-13));
    within(unit.orbit.upkeep_m_s_yr, settled.upkeep_m_s_yr, 1e-3);
  });

  it.each([
    ['leo', 250],
    ['leo', 290],
    ['dawnDusk', 350],
    ['dawnDusk', 600],
    ['geo', 600],
    ['eml2', 600],
  ] as const)('%s, %i km: the propellant is that of the upkeep in the table of orbits', (id, altitude_km) => {
    const unit = resultOf({ orbit: id, altitude_km });
    const shown = unit.orbits.find((row) => row.id === id)!;
    const propellant_kg = unit.budget.find((row) => row.id === 'propulsion')!.mass_kg;
    within(propellant_kg / unit.mass_kg, 1 - Math.exp((-shown.upkeep_m_s_yr * 5) / (1500 * 9.80665)), 1e-9);
    expect(unit.orbit).toEqual(shown);
  });

  it('where upkeep alone leaves less than structure takes there is none; the lightest mass that can be is found', () => {
    const input = { ...unitInput(defaultScenario(), orbit('geo')), structureFraction: 0.5, loadStructureFraction: 0 };
    expect(unitCalls(kernel).unitBudget({ ...input, upkeepRatio: Math.LN2 + 1e-9 })).toBeNull();
    const barely = unitCalls(kernel).unitBudget({ ...input, upkeepRatio: Math.LN2 - 1e-6, drag_kg_m2: 10 })!;
    const sum_kg = barely.masses_kg.reduce((sum, mass_kg) => sum + mass_kg, 0);
    within(sum_kg, barely.mass_kg, 1e-9);
    // Half of the mass, less a millionth and the drag: two areas over it, times ten.
    const exponent = Math.LN2 - 1e-6 + (10 * (barely.array_m2 + barely.radiator_m2)) / barely.mass_kg;
    within(barely.masses_kg[9]! / barely.mass_kg, 1 - Math.exp(-exponent), 1e-9);
  });
});
