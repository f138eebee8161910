/** `site`: achromatic launch sites, where the miss does not change with launch speed to first order. */
import type { AchromaticSite } from '../../flight/achromatic.ts';
import { formatNumber } from '../../units.ts';
import { BadInput, type Call } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { foundOutcome, targetedScenario, TARGET_OPTIONS } from '../found.ts';
import { SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';

const DIRECTIONS = ['latitude_deg', 'azimuth_deg', 'elevation_deg'] as const;

/** The number of a direction option; text that is no number is passed on as it is, for the engine to refuse by name. */
function directionOf(call: Call, key: (typeof DIRECTIONS)[number]): Record<string, number> {
  const text = call.value(key);
  if (text === undefined) return {};
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw BadInput.of(`--${key}`, `--${key} must be a number, got ${text}`);
  return { [key]: value };
}

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
    latitude_deg: { value: 'N', help: 'latitude of the sites (default 0)' },
    azimuth_deg: { value: 'N', help: 'direction of launch (default 90, east)' },
    elevation_deg: { value: 'N', help: 'elevation of launch (default 0)' },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await targetedScenario(call);
    const request = DIRECTIONS.reduce((all, key) => ({ ...all, ...directionOf(call, key) }), {
      latitude_deg: 0,
      azimuth_deg: 90,
      elevation_deg: 0,
    });
    const engine = await nodeEngine();
    const answer = await engine.sites(scenario, request);
    if (answer.status !== 'done') return withoutResult(answer);
    return foundOutcome(answer.value, HEAD, answer.value.sites.map(rowOf));
  },
};
