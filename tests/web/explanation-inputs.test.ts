/**
 * By hand: the inputs that a figure’s note names are those that there are. Every field is moved: what moves a figure must be
 * named, and what is named must move it.
 */
import { describe, expect, it } from 'vitest';
import { EXPLANATIONS } from '../../web/explanations/explanations.ts';
import type { Explanation } from '../../web/explanations/explanation.ts';
import { PROGRAM } from '../../web/explanations/program.ts';
import { planModelText } from '../../src/plan/plan.ts';
import { FIELDS, type FieldPath } from '../../src/scenario/fields.ts';
import { plainScenario, withValue } from '../../src/scenario/scenario.ts';
import { linkedUnitPower_kW } from '../../src/satellite/satellite.ts';
import { changedScenario } from '../flight/setting.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { driverIdle, driverMovers, flightIdle, flightMovers, satelliteIdle, satelliteMovers } from './figure-movers.ts';
import { otherValues, watched } from './changed-fields.ts';
import { readable } from './figure-readers.ts';

const NOTES: Readonly<Record<string, Explanation>> = EXPLANATIONS;

/** Figures whose note leaves out a field that moves them. */
const lacking = (movers: ReadonlyMap<string, ReadonlySet<FieldPath>>) =>
  [...movers].flatMap(([id, paths]) => {
    const missing = [...paths].filter((path) => !NOTES[id]?.inputs.includes(path));
    return missing.length > 0 ? [`${id}: ${missing.join(' ')}`] : [];
  });

describe('the inputs of a figure are complete', () => {
  it('of the launcher', { timeout: 120_000 }, () => {
    const movers = driverMovers();
    expect([...movers.values()].filter((paths) => paths.size > 0).length).toBeGreaterThan(40);
    expect(lacking(movers)).toEqual([]);
  });

  it('of the unit', { timeout: 120_000 }, () => {
    expect(lacking(satelliteMovers())).toEqual([]);
  });

  it('of a flight', { timeout: 120_000 }, () => {
    expect(lacking(flightMovers())).toEqual([]);
  });

  it('every figure of driver and satellite is moved, but for designs and searched changes', () => {
    const ids = Object.keys(EXPLANATIONS).filter((id) => /^(driver|satellite)-/.test(id));
    expect(ids.filter((id) => !readable(id))).toEqual(['driver-design', 'satellite-change', 'satellite-design']);
  });
});

describe('every input that a note names moves its figure', () => {
  /** Mass moves power only where power is linked to it, which a scenario without links does not show. */
  const LINKED = 'satellite-power';
  const namedBy = (id: string) =>
    (NOTES[id]?.inputs ?? []).filter((path) => id !== LINKED || path !== 'satellite.mass_kg');

  it('of the launcher', { timeout: 120_000 }, () => {
    expect(driverIdle(namedBy)).toEqual([]);
  });

  it('of the unit', { timeout: 120_000 }, async () => {
    expect(satelliteIdle(namedBy)).toEqual([]);
    const kernel = await kernelBuild('release');
    const power_kW = (mass_kg: number) => linkedUnitPower_kW(kernel, changedScenario({ 'satellite.mass_kg': mass_kg }));
    expect(power_kW(1100)).toBeGreaterThan(power_kW(1000) as number);
  });

  it('of a flight', { timeout: 120_000 }, () => {
    expect(flightIdle(namedBy)).toEqual([]);
  });
});

describe('the fields of the plan’s program', () => {
  /** What acts on losses and costs between two solutions, on the calendar, or on the search for whole units. */
  const AROUND = [
    'earth.reliability.mode',
    'earth.reliability.slopeFraction',
    'earth.reliability.firstLossProbability',
    'earth.reliability.leastLossProbability',
    'earth.reliability.failures',
    'earth.flownStart_flights',
    'earth.builtStart_ships',
    'earth.learning.shipRatio',
    'earth.learning.launchRatio',
    'satellite.chipLearningRatio',
    'satellite.builtStart_units',
    'plan.startYear',
    'plan.gapFraction',
  ];

  it('are those that change its text, and those that act around it', { timeout: 120_000 }, () => {
    const scenarios = [
      changedScenario({ 'plan.periodsPerYear': 4, 'plan.horizon_yr': 6 }),
      changedScenario({
        'plan.periodsPerYear': 1,
        'plan.objective': 'cost',
        'earth.licences.mode': 'on',
        'earth.direct.mode': 'on',
        'moon.powerSource': 'storage',
      }),
      changedScenario({ 'plan.periodsPerYear': 1, 'plan.units': 'whole', 'moon.powerSource': 'fission' }),
    ];
    const changing = new Set<string>();
    for (const scenario of scenarios) {
      const { scenario: seen, isRead } = watched(scenario);
      const text = planModelText(seen, 'lp');
      for (const { path } of FIELDS.filter((field) => isRead(field.path)))
        for (const value of otherValues(scenario, path)) {
          const check = withValue(scenario, path, value);
          if (check.ok && planModelText(plainScenario(check.scenario), 'lp') !== text) changing.add(path);
        }
    }
    expect([...changing].filter((path) => !PROGRAM.includes(path as FieldPath))).toEqual([]);
    expect(PROGRAM.filter((path) => !changing.has(path)).toSorted()).toEqual(AROUND.toSorted());
  });

  it('stand behind every figure of the plan', () => {
    const ids = Object.keys(EXPLANATIONS).filter(
      (id) => /^(earth|plan)-/.test(id) && NOTES[id]!.origin !== 'mechanics',
    );
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !NOTES[id]!.whole)).toEqual([]);
  });
});
