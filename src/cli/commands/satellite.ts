/** `satellite`: the unit's budget, and whether it meets its power per mass. */
import type { SatelliteResult } from '../../satellite/satellite-result.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { designTable } from '../designs.ts';
import { alignedRows, section } from '../table.ts';

const LIGHTS = { green: '✓', amber: '~', red: '✗' } as const;

function reportText(result: SatelliteResult): string {
  const masses = [...result.budget, { label: 'Together', mass_kg: result.mass_kg }].map((row) => [
    row.label,
    formatQuantity(row.mass_kg, 'kg', 4),
  ]);
  const heat = [
    ...result.powers.map((row) => [row.label, formatQuantity(row.power_W, 'W', 4)]),
    ['Power in', formatQuantity(result.heat.in_W, 'W', 4)],
    ['Heat out', formatQuantity(result.heat.out_W, 'W', 4)],
    [
      'Radiator',
      `${formatQuantity(result.heat.area_m2, 'm2', 4)} at ${formatQuantity(result.heat.temperature_K, 'K')}`,
    ],
  ];
  const head = ['Orbit', 'eclipse', 'longest', 'sink', 'arrival', 'upkeep', 'link', 'delay'];
  const orbits = result.orbits.map((orbit) => [
    orbit.label,
    `${formatNumber(100 * orbit.eclipseFraction, 3)} %`,
    formatQuantity(orbit.longestEclipse_s / 60, 'min'),
    formatQuantity(orbit.sink_K, 'K'),
    orbit.arrival_m_s === null ? 'by flight' : formatQuantity(orbit.arrival_m_s, 'm_s'),
    formatQuantity(orbit.upkeep_m_s_yr, 'm_s_yr'),
    formatQuantity(orbit.rate_Gb_s, 'Gb_s'),
    formatQuantity(orbit.latency_ms, 'ms'),
  ]);
  const linkNotes = result.orbits.flatMap(({ id, linkNote }) => (linkNote && id !== result.orbit.id ? [linkNote] : []));
  return [
    `${LIGHTS[result.light]} ${result.sentence}`,
    ...(result.changes.length > 0
      ? [section('Nearest changes', result.changes.map((change) => change.sentence).join('\n'))]
      : []),
    section('Mass', alignedRows(masses, [1])),
    section('Power and heat', alignedRows(heat, [1])),
    section('Optimum', result.optimum.sentence),
    section('Orbits', [alignedRows([head, ...orbits], [1, 2, 3, 4, 5, 6, 7]), ...linkNotes].join('\n')),
    section('Link', `${result.link.sentence} ${result.link.stationCount} ground stations.`),
    section('Fleet', result.fleet.sentence),
    section('Announced and budgeted units', designTable(result.designs)),
  ].join('\n\n');
}

export const satelliteCommand: Command = {
  name: 'satellite',
  usage: '[SCENARIO]',
  summary: 'budget one satellite and judge its power per mass',
  options: { ...SCENARIO_OPTIONS, curves: { help: 'with --json: the eclipse season and the curve of the optimum' } },
  wordLimitCount: 1,
  run: async (call) => {
    const engine = await nodeEngine();
    const answer = await engine.satellite(await scenarioOf(call));
    if (answer.status !== 'done') return withoutResult(answer);
    const { season, curve, ...rest } = answer.value;
    return {
      status: 0,
      json: { status: answer.status, ...rest, ...(call.flag('curves') && { season, curve }) },
      text: reportText(answer.value),
    };
  },
};
