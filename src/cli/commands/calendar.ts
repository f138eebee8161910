/** `calendar`: when the gun can hit which target, and with what trim. */
import {
  TRIMS,
  type CalendarEntry,
  type CalendarOptions,
  type CalendarResult,
  type CalendarTarget,
  type Trim,
} from '../../flight/calendar-result.ts';
import { formatFixed, formatNumber } from '../../units.ts';
import { BadInput, type Call } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';

const NUMBERS = {
  days: { key: 'span_days', value: 'N', help: 'days from the scenario’s date on (default 30)' },
  step_h: { key: 'step_h', value: 'N', help: 'hours between dates (default 24)' },
  limit_days: { key: 'limit_days', value: 'N', help: 'longest flight (default 10)' },
  speedTrim_m_s: { key: 'speedTrim_m_s', value: 'N', help: 'most that the speed is turned, either way (default 60)' },
  angleTrim_deg: {
    key: 'angleTrim_deg',
    value: 'N',
    help: 'most that azimuth or elevation is turned, either way (default 15)',
  },
  planeTolerance_deg: {
    key: 'planeTolerance_deg',
    value: 'N',
    help: 'Moon to dawn-dusk plane that counts as in it (default 5)',
  },
} as const;

function optionsOf(call: Call): CalendarOptions {
  const numbers = Object.entries(NUMBERS).flatMap(([name, { key }]) => {
    const text = call.value(name);
    if (text === undefined) return [];
    const value = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : NaN;
    if (Number.isNaN(value)) throw BadInput.of(`--${name}`, `--${name} must be a plain number, got ${text}`);
    return [[key, value] as const];
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
    targets: { value: 'ID,ID', help: 'targets (default EML1,EML2)' },
    ...Object.fromEntries(Object.entries(NUMBERS).map(([name, { value, help }]) => [name, { value, help }])),
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const answer = await (await nodeEngine()).calendar(scenario, optionsOf(call));
    if (answer.status !== 'done') return withoutResult(answer);
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
