/** `site`: achromatic launch sites, where the miss does not change with launch speed to first order. */
import type { AchromaticSite } from '../../flight/search/achromatic.ts';
import { message, text } from '../../text/text.ts';
import { formatNumber } from '../../units.ts';
import { numberOf } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { solutionsOutcome, targetedScenario, TARGET_OPTIONS } from '../solutions.ts';

/** What is searched unless asked: sites of the equator, level and due east. */
const DEFAULTS = { latitude_deg: 0, azimuth_deg: 90, elevation_deg: 0 } as const;

const OPTION_NAMES = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, name]));

const head = () => [
  text('cli.site.column.east'),
  'm/s',
  text('cli.fly.days'),
  text('cli.aim.column.arrival'),
  'km/(m/s)²',
  text('cli.site.column.vertical'),
  text('cli.site.column.lateral'),
];

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
  summary: message('cli.site.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    ...TARGET_OPTIONS,
    latitude_deg: { value: 'N', help: message('cli.site.optionLatitude', { value: DEFAULTS.latitude_deg }) },
    azimuth_deg: { value: 'N', help: message('cli.site.optionAzimuth', { value: DEFAULTS.azimuth_deg }) },
    elevation_deg: { value: 'N', help: message('cli.site.optionElevation', { value: DEFAULTS.elevation_deg }) },
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
    return solutionsOutcome(answer.value, head(), answer.value.sites.map(rowOf));
  },
};
