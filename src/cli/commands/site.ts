/** `site`: achromatic launch sites, where the miss does not change with launch speed to first order. */
import type { AchromaticSite } from '../../flight/search/achromatic.ts';
import { formatNumber } from '../../units.ts';
import { numberOf } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { foundOutcome, targetedScenario, TARGET_OPTIONS } from '../found.ts';
import { SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';

/** Sites that are looked for unless told: of the equator, level and due east. */
const DEFAULTS = { latitude_deg: 0, azimuth_deg: 90, elevation_deg: 0 } as const;

const OPTION_NAMES = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, name]));

const HEAD = ['° E', 'm/s', 'days', 'arrival m/s', 'km/(m/s)²', 'vertical km/(m/s)', 'lateral km/(m/s)'];

const rowOf = (site: AchromaticSite) => [
  formatNumber(site.longitude_deg, 7),
  formatNumber(site.speed_m_s, 7),
  formatNumber(site.time_days, 6),
  formatNumber(site.arrival_speed_m_s, 5),
  formatNumber(site.curvature_km_per_m2_s2, 4),
  formatNumber(site.miss_per_vertical_km_per_m_s, 4),
  formatNumber(site.miss_per_lateral_km_per_m_s, 4),
];

export const siteCommand: Command = {
  name: 'site',
  usage: '[SCENARIO]',
  summary: 'achromatic launch sites: where a speed error does not move the arrival',
  options: {
    ...SCENARIO_OPTIONS,
    ...TARGET_OPTIONS,
    latitude_deg: { value: 'N', help: `latitude of the sites (default ${DEFAULTS.latitude_deg})` },
    azimuth_deg: { value: 'N', help: `direction of launch (default ${DEFAULTS.azimuth_deg}, east)` },
    elevation_deg: { value: 'N', help: `elevation of launch (default ${DEFAULTS.elevation_deg})` },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await targetedScenario(call);
    const request = {
      latitude_deg: numberOf(call, 'latitude_deg') ?? DEFAULTS.latitude_deg,
      azimuth_deg: numberOf(call, 'azimuth_deg') ?? DEFAULTS.azimuth_deg,
      elevation_deg: numberOf(call, 'elevation_deg') ?? DEFAULTS.elevation_deg,
    };
    const engine = await nodeEngine();
    const answer = await engine.sites(scenario, request);
    if (answer.status !== 'done') return withoutResult(answer, {}, OPTION_NAMES);
    return foundOutcome(answer.value, HEAD, answer.value.sites.map(rowOf));
  },
};
