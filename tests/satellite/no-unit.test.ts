/** Why a satellite cannot be built is said by its own cause, with figures worked by hand. */
import { describe, expect, it } from 'vitest';
import { linkedUnitMass_kg, linkedUnitPower_kW, satelliteResult } from '../../src/satellite/satellite.ts';
import { defaultScenario, type Scenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';
import { kernel, scenarioWith, within } from './units.ts';

function launchedAt(acceleration_g: number): Scenario {
  const scenario = defaultScenario();
  return { ...scenario, driver: { ...scenario.driver, acceleration_g } };
}

// In the geostationary ring 50 m/s a year for 100 years at 10 s take 1 − exp(−51) of a mass.
const spent = scenarioWith({ orbit: 'geo', isp_s: 10, life_yr: 100 });
const CASES: readonly (readonly [name: string, scenario: Scenario, cause: RegExp])[] = [
  ['a cold radiator', scenarioWith({ radiator_K: 150 }), /: its radiator of 150.K is no warmer than .* of 18\d.K\.$/],
  ['a link of 100 kW', scenarioWith({ link_W: 1e5 }), /: pumps, link, bus systems and .* take all of its 100.kW\.$/],
  [
    '10 000 g at 0.02 % a g',
    launchedAt(1e4),
    /: structure, 200 % for the launch among it, would be 208 % of its mass\.$/,
  ],
  ['thrusters of 10 s', spent, /: propellant for its upkeep would be 100 % of its mass even without drag, and/],
];

describe.each(CASES)('by hand: %s', (_, scenario, cause) => {
  it('is named, and nothing else is', () => {
    const sentences = [satelliteResult(kernel, scenario), linkedUnitMass_kg(kernel, scenario)].map((result) =>
      typeof result !== 'number' && 'message' in result ? text(result.message) : '',
    );
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^No such satellite can be built: /);
      expect(sentence).toMatch(cause);
    }
  });
});

describe('by hand: power for a mass', () => {
  it('names the cause that no power would mend', () => {
    expect(linkedUnitPower_kW(kernel, scenarioWith({ radiator_K: 150 }))).toMatchObject({
      message: { id: 'satellite.impossible.radiator', values: { radiator: { value: 150, unit: 'K' } } },
    });
    const heavy = linkedUnitPower_kW(kernel, launchedAt(1e4));
    expect(typeof heavy === 'number' ? '' : text(heavy.message)).toContain('208 %');
  });

  it('is found where the satellite’s own systems take most of it', () => {
    // Pumps and bus take 80 %, so that 1 000 W of link need more than 5 kW: three times what 1.5 kW would be.
    const hungry = { pumpFraction: 0.4, busFraction: 0.4, link_W: 1000 };
    const mass_kg = linkedUnitMass_kg(kernel, scenarioWith({ ...hungry, power_kW: 6 })) as number;
    within(linkedUnitPower_kW(kernel, scenarioWith({ ...hungry, mass_kg })) as number, 6, 1e-6);
    expect(linkedUnitMass_kg(kernel, scenarioWith({ ...hungry, power_kW: 4.9 }))).toMatchObject({
      message: { id: 'satellite.impossible.power', values: { power: { value: 4900, unit: 'W' } } },
    });
  });
});
