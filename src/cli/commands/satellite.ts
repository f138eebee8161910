/** `satellite`: the budget of one satellite, and whether it reaches its power per mass. */
import type { SatelliteResult } from '../../satellite/satellite-result.ts';
import { quantityOf } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { designTable } from '../designs.ts';
import { alignedRows, section } from '../table.ts';

const SIGNS = { reached: '✓', inReach: '~', outOfReach: '✗' } as const;

function reportText(result: SatelliteResult): string {
  const masses = [
    ...result.budget.map((row) => [text(row.label), formatQuantity(row.mass_kg, 'kg', 4)]),
    [text('cli.designs.together'), formatQuantity(result.mass_kg, 'kg', 4)],
  ];
  const heat = [
    ...result.powers.map((row) => [text(row.label), formatQuantity(row.power_W, 'W', 4)]),
    [text('cli.satellite.powerIn'), formatQuantity(result.heat.in_W, 'W', 4)],
    [text('cli.satellite.heatOut'), formatQuantity(result.heat.out_W, 'W', 4)],
    [
      text('cli.satellite.radiator'),
      text('cli.satellite.radiatorAt', {
        area: quantityOf(result.heat.area_m2, 'm2', 4),
        temperature: quantityOf(result.heat.temperature_K, 'K'),
      }),
    ],
  ];
  const head = [
    text('cli.satellite.column.orbit'),
    text('cli.satellite.column.eclipse'),
    text('cli.satellite.column.longest'),
    text('cli.satellite.column.sink'),
    text('cli.satellite.column.arrival'),
    text('cli.satellite.column.upkeep'),
    text('cli.satellite.column.link'),
    text('cli.satellite.column.delay'),
  ];
  const orbits = result.orbits.map((orbit) => [
    text(orbit.label),
    `${formatNumber(100 * orbit.eclipseFraction, 3)} %`,
    formatQuantity(orbit.longestEclipse_s / 60, 'min'),
    formatQuantity(orbit.sink_K, 'K'),
    orbit.arrival_m_s === null ? text('cli.satellite.arrivalByFlight') : formatQuantity(orbit.arrival_m_s, 'm_s'),
    formatQuantity(orbit.upkeep_m_s_yr, 'm_s_yr'),
    formatQuantity(orbit.rate_Gb_s, 'Gb_s'),
    formatQuantity(orbit.latency_ms, 'ms'),
  ]);
  const linkNotes = result.orbits.flatMap(({ id, linkNote }) =>
    linkNote && id !== result.orbit.id ? [text(linkNote)] : [],
  );
  return [
    `${SIGNS[result.verdict]} ${text(result.message)}`,
    ...(result.changes.length > 0
      ? [
          section(
            text('cli.satellite.section.changes'),
            result.changes.map((change) => text(change.message)).join('\n'),
          ),
        ]
      : []),
    section(text('cli.satellite.section.mass'), alignedRows(masses, [1])),
    section(text('cli.satellite.section.heat'), alignedRows(heat, [1])),
    section(text('cli.satellite.section.optimum'), text(result.optimum.message)),
    section(
      text('cli.satellite.section.orbits'),
      [alignedRows([head, ...orbits], [1, 2, 3, 4, 5, 6, 7]), ...linkNotes].join('\n'),
    ),
    section(
      text('cli.satellite.section.link'),
      text('cli.satellite.stations', { link: result.link.message, stationCount: result.link.stationCount }),
    ),
    section(text('cli.satellite.section.fleet'), text(result.fleet.message)),
    section(text('cli.satellite.section.designs'), designTable(result.designs)),
  ].join('\n\n');
}

export const satelliteCommand: Command = {
  name: 'satellite',
  usage: '[SCENARIO]',
  summary: message('cli.satellite.summary'),
  options: { ...SCENARIO_OPTIONS, curves: { help: message('cli.satellite.option.curves') } },
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
