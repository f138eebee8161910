/** What a field left to its link stands for, read from the results that are there. Pure. */
import type { Results } from './result-slot.ts';
import type { State } from './store.ts';

type Read = (results: { readonly [K in keyof Results]: Results[K] | null }) => number | null | undefined;

const LINKS: Readonly<Record<string, Read>> = {
  'driver.efficiency': ({ driver }) => driver?.efficiency,
  'driver.mass_t': ({ driver }) => driver && driver.mass_kg / 1e3,
  'flight.errors.speed_m_s': ({ driver }) => driver?.muzzleErrors.speed_m_s,
  'flight.errors.azimuth_deg': ({ driver }) => driver?.muzzleErrors.azimuth_deg,
  'flight.errors.elevation_deg': ({ driver }) => driver?.muzzleErrors.elevation_deg,
  'flight.deliveryProbability': ({ satellite }) => satellite?.fleet.deliveryProbability,
  'satellite.mass_kg': ({ satellite }) => satellite?.mass_kg,
  'satellite.power_kW': ({ satellite }) => satellite?.power_kW,
};

/** The number behind a link, or null while nothing has computed it. */
export function linkedValue(path: string, { results }: State): number | null {
  const read = Object.hasOwn(LINKS, path) ? LINKS[path] : undefined;
  const { driver, flight, satellite, plan } = results;
  const value = read?.({
    driver: driver.value,
    flight: flight.value,
    satellite: satellite.value,
    plan: plan.value,
  });
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
