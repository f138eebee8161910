/** `calendar`: when the gun can hit which target, and with what trim. */
import {
  CALENDAR_DEFAULTS,
  TRIMS,
  type CalendarEntry,
  type CalendarOptions,
  type CalendarResult,
  type CalendarTarget,
  type Trim,
} from '../../flight/search/calendar-result.ts';
import { formatFixed, formatNumber } from '../../units.ts';
import { numberOf, type Call } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';

/** Options that are numbers: what the engine calls them, and what they say. */
const NUMBERS = {
  days: ['span_days', 'days from the scenario’s date on'],
  step_h: ['step_h', 'hours between dates'],
  limit_days: ['limit_days', 'longest flight'],
  speedTrim_m_s: ['speedTrim_m_s', 'most that the speed is turned, either way'],
  angleTrim_deg: ['angleTrim_deg', 'most that azimuth or elevation is turned, either way'],
  planeTolerance_deg: ['planeTolerance_deg', 'Moon to dawn-dusk plane that counts as in it'],
} as const;

const OPTION_NAMES = {
  targets: 'targets',
  ...Object.fromEntries(Object.entries(NUMBERS).map(([name, [key]]) => [key, name])),
};

function optionsOf(call: Call): CalendarOptions {
  const numbers = Object.entries(NUMBERS).flatMap(([name, [key]]) => {
    const value = numberOf(call, name);
    return value === undefined ? [] : [[key, value] as const];
  });
  const targets = call.value('targets')?.split(',');
  // Unknown targets are the engine's to refuse, with the list of those it knows.
  return { ...Object.fromEntries(numbers), ...(targets && { targets: targets as CalendarTarget[] }) };
}

const STATES = { open: 'open', inPlane: 'passes', closed: 'closed' } as const;

function entryRows(entry: CalendarEntry): string[][] {
  const head = [entry.date, entry.target, STATES[entry.state]];
  if (entry.trims.length === 0) {
    const nearest = entry.nearest_km === null ? '–' : formatNumber(entry.nearest_km, 4);
    return [[...head, '–', '–', '–', '–', '–', '–', nearest]];
  }
  return entry.trims.map((trim, i) => [...(i === 0 ? head : ['', '', '']), ...trimRow(trim)]);
}

const trimRow = (trim: Trim) => [
  TRIMS.find((row) => row.id === trim.id)!.label,
  formatFixed(trim.speed_m_s, 2),
  formatFixed(trim.azimuth_deg, 3),
  formatFixed(trim.elevation_deg, 3),
  formatFixed(trim.flight_days, 2),
  formatFixed(trim.arrival_speed_m_s, 0),
  formatNumber(Math.abs(trim.missNormal_km) < 1e-3 ? 0 : trim.missNormal_km, 4),
];

const HEAD = ['date', 'target', '', 'trim', 'Δv m/s', 'Δazimuth °', 'Δelevation °', 'days', 'arrives m/s', 'off km'];

function reportText(result: CalendarResult): string {
  const { gun, sunSynchronous } = result;
  const windows = sunSynchronous.windows.map((w) => [
    w.nodeTime_h === 6 ? 'node at dawn' : 'node at dusk',
    w.opens ?? 'before',
    w.centre,
    w.closes ?? 'after',
    formatFixed(w.elongation_deg, 1),
  ]);
  return [
    result.sentence,
    `Gun at ${formatNumber(gun.latitude_deg, 7)}° N, ${formatNumber(gun.longitude_deg, 7)}° E, azimuth ${formatNumber(gun.azimuth_deg, 6)}°, elevation ${formatNumber(gun.elevation_deg, 6)}°, ${formatNumber(gun.speed_m_s, 8)} m/s.`,
    '',
    alignedRows([HEAD, ...result.entries.flatMap(entryRows)], [4, 5, 6, 7, 8, 9]),
    '',
    section(
      `Dawn-dusk plane, ${formatNumber(sunSynchronous.inclination_deg, 5)}°`,
      [
        sunSynchronous.sentence,
        ...(windows.length > 0
          ? [alignedRows([['', 'opens', 'centre', 'closes', 'Moon from Sun °'], ...windows], [4])]
          : []),
      ].join('\n'),
    ),
    '',
    `Model ${result.model}, constants ${result.constants.id}. ${result.accuracy}`,
  ].join('\n');
}

export const calendarCommand: Command = {
  name: 'calendar',
  usage: '[SCENARIO]',
  summary: 'when the gun can hit which target, and with what trim',
  options: {
    ...SCENARIO_OPTIONS,
    targets: { value: 'ID,ID', help: `targets (default ${CALENDAR_DEFAULTS.targets.join(',')})` },
    ...Object.fromEntries(
      Object.entries(NUMBERS).map(([name, [key, help]]) => [
        name,
        { value: 'N', help: `${help} (default ${CALENDAR_DEFAULTS[key]})` },
      ]),
    ),
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const answer = await (await nodeEngine()).calendar(scenario, optionsOf(call));
    if (answer.status !== 'done') return withoutResult(answer, {}, OPTION_NAMES);
    const { entries, sentence } = answer.value;
    const some = entries.some((entry) => entry.state !== 'closed');
    return {
      status: some ? 0 : 1,
      json: answer.value,
      text: reportText(answer.value),
      ...(!some && { sentence }),
    };
  },
};
