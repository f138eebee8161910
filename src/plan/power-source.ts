/**
 * Where the Moon's power comes from: mass and availability of a plant, as given or derived for the lunar day.
 * Not here: the stock of power and the energy it gives (constraints/power.ts, constraints/energy.ts).
 */
import type { Scenario } from '../scenario/scenario.ts';
import { SYNODIC_MONTH_DAYS } from '../units.ts';

/** Half of the synodic month. */
export const LUNAR_NIGHT_H = (SYNODIC_MONTH_DAYS / 2) * 24;

/** `availability` is the share of the time a rated megawatt is there, `driverFraction` that in which drivers may launch. */
export interface PowerSource {
  readonly mass_t_MW: number;
  readonly availability: number;
  readonly driverFraction: number;
}

/**
 * Mass per rated megawatt and availability. `day`: tracking arrays, half the time, drivers too. `storage`: per megawatt
 * all round, arrays of 1 + 1/efficiency MW (day and night are equally long) and a store that gives back a whole night.
 * The scenario's availability counts in every case, as upkeep; in `given` it is the whole of it.
 */
export function powerSource(moon: Scenario['moon']): PowerSource {
  const { powerAvailability: upkeep } = moon;
  switch (moon.powerSource) {
    case 'given':
      return { mass_t_MW: moon.powerMass_t_MW, availability: upkeep, driverFraction: 1 };
    case 'day':
      return { mass_t_MW: moon.solarMass_t_MW, availability: upkeep / 2, driverFraction: 0.5 };
    case 'storage':
      return {
        // 1 Wh/kg is 1 kWh/t: MWh over MWh/t gives tonnes.
        mass_t_MW:
          moon.solarMass_t_MW * (1 + 1 / moon.storageEfficiency) + LUNAR_NIGHT_H / (moon.storageEnergy_Wh_kg / 1000),
        availability: upkeep,
        driverFraction: 1,
      };
    case 'fission':
      return { mass_t_MW: moon.fissionMass_t_MW, availability: upkeep, driverFraction: 1 };
  }
}
