/** Reference cases of achromatic sites: the search must find the published site among all it finds. */
import { hypot } from '../../maths/products.ts';
import { achromaticSites, type AchromaticSite } from '../../flight/search/achromatic.ts';
import { flightSetting } from '../../flight/targets/arrivals.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { defaultScenario, plainScenario, withValue } from '../../scenario/scenario.ts';
import { message } from '../../text/text.ts';
import type { VerifiedCase } from '../engine-api.ts';
import { CaseError, has, numberIn, problemsReason, recordIn, textIn, type ReferenceCase } from './case.ts';
import { verified, type Comparison } from './comparison.ts';

const FIGURES = [
  'longitude_deg',
  'speed_m_s',
  'time_days',
  'arrival_speed_m_s',
  'curvature_km_per_m2_s2',
  'miss_per_vertical_km_per_m_s',
  'miss_per_lateral_km_per_m_s',
] as const satisfies readonly (keyof AchromaticSite)[];

/**
 * Kind `achromatic`: of all sites found for the latitude and direction, the one nearest in longitude and speed is compared.
 * Figures with a tolerance of their own are held to it, the others to `tolerance.relative`. A figure that a site does not
 * have throws CaseError.
 */
export function verifyAchromaticCase(kernel: Kernel, c: ReferenceCase): VerifiedCase {
  const check = withValue(defaultScenario(), 'flight.target', textIn(c, 'target'));
  if (!check.ok) throw new CaseError(problemsReason(check.problems));
  const request = {
    latitude_deg: numberIn(c, 'latitude_deg'),
    azimuth_deg: numberIn(c, 'azimuth_deg'),
    elevation_deg: numberIn(c, 'elevation_deg'),
  };
  const expect = recordIn(c, 'expect');
  const tolerance = recordIn(c, 'tolerance');
  const known: readonly string[] = FIGURES;
  for (const key of Object.keys(expect))
    if (!known.includes(key))
      throw new CaseError(message('engine.verify.unknownFigure', { key: `expect.${key}`, known: FIGURES }));
  const { sites } = achromaticSites(flightSetting(kernel, plainScenario(check.scenario)), request);
  const distance = (site: AchromaticSite) =>
    hypot(site.longitude_deg - numberIn(expect, 'longitude_deg'), site.speed_m_s - numberIn(expect, 'speed_m_s'));
  const site = [...sites].sort((a, b) => distance(a) - distance(b))[0];
  if (!site) throw new CaseError(message('engine.verify.noSite'));
  const computed: Record<string, number> = {};
  const comparisons: Comparison[] = [];
  for (const key of FIGURES) {
    if (!has(expect, key)) continue;
    const wanted = numberIn(expect, key);
    const own = has(tolerance, key);
    computed[key] = site[key];
    comparisons.push({
      error: Math.abs(site[key] - wanted) / (own ? 1 : Math.abs(wanted)),
      tolerance: numberIn(tolerance, own ? key : 'relative'),
    });
  }
  return verified(c, computed, comparisons);
}
