/** `calendar`: when the mass driver can hit which target, and with what trim. */
import {
  CALENDAR_DEFAULTS,
  type CalendarEntry,
  type CalendarOptions,
  type CalendarResult,
  type CalendarTarget,
  type PlaneWindow,
  type Trim,
} from '../../flight/search/calendar-result.ts';
import { quantityOf } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { formatFixed, formatNumber } from '../../units.ts';
import { numberOf, type Call } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';

/** Options that are numbers: what the engine calls them. Their help is `cli.calendar.option.<name>`. */
const NUMBERS = {
  days: 'span_days',
  step_h: 'step_h',
  limit_days: 'limit_days',
  speedTrim_m_s: 'speedTrim_m_s',
  angleTrim_deg: 'angleTrim_deg',
  planeTolerance_deg: 'planeTolerance_deg',
} as const;
type NumberName = keyof typeof NUMBERS;
const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];

const OPTION_NAMES = {
  targets: 'targets',
  ...Object.fromEntries(NUMBER_NAMES.map((name) => [NUMBERS[name], name])),
};

function optionsOf(call: Call): CalendarOptions {
  const numbers = NUMBER_NAMES.flatMap((name) => {
    const value = numberOf(call, name);
    return value === undefined ? [] : [[NUMBERS[name], value] as const];
  });
  const targets = call.value('targets')?.split(',');
  // Unknown targets are the engine's to refuse, with the list of those it knows.
  return { ...Object.fromEntries(numbers), ...(targets && { targets: targets as CalendarTarget[] }) };
}

function entryRows(entry: CalendarEntry): string[][] {
  const head = [entry.date, entry.target, text(`cli.calendar.state.${entry.state}`)];
  if (entry.trims.length === 0) {
    const nearest = entry.nearest_km === null ? '–' : formatNumber(entry.nearest_km, 4);
    return [[...head, '–', '–', '–', '–', '–', '–', nearest]];
  }
  return entry.trims.map((trim, i) => [...(i === 0 ? head : ['', '', '']), ...trimRow(trim)]);
}

const trimRow = (trim: Trim) => [
  text(`flight.trim.${trim.id}`),
  formatFixed(trim.speed_m_s, 2),
  formatFixed(trim.azimuth_deg, 3),
  formatFixed(trim.elevation_deg, 3),
  formatFixed(trim.flight_days, 2),
  formatFixed(trim.arrival_speed_m_s, 0),
  formatNumber(Math.abs(trim.missNormal_km) < 1e-3 ? 0 : trim.missNormal_km, 4),
];

const entryHead = () => [
  text('cli.calendar.column.date'),
  text('cli.calendar.column.target'),
  '',
  text('cli.calendar.column.trim'),
  'Δv m/s',
  text('cli.calendar.column.azimuth'),
  text('cli.calendar.column.elevation'),
  text('cli.fly.days'),
  text('cli.calendar.column.arrival'),
  text('cli.calendar.column.off'),
];

const windowHead = () => [
  '',
  text('cli.calendar.column.opens'),
  text('cli.calendar.column.centre'),
  text('cli.calendar.column.closes'),
  text('cli.calendar.column.elongation'),
];

const windowRow = ({ nodeTime_h, opens, centre, closes, elongation_deg }: PlaneWindow) => [
  nodeTime_h === 6 ? text('cli.calendar.node.dawn') : text('cli.calendar.node.dusk'),
  opens ?? text('cli.calendar.before'),
  centre,
  closes ?? text('cli.calendar.after'),
  formatFixed(elongation_deg, 1),
];

function reportText(result: CalendarResult): string {
  const { launcher, sunSynchronous, model, constants, accuracy } = result;
  const { inclination_deg, windows } = sunSynchronous;
  const told = [text(sunSynchronous.message)];
  if (windows.length > 0) told.push(alignedRows([windowHead(), ...windows.map(windowRow)], [4]));
  return [
    text(result.message),
    text('cli.calendar.launcher', {
      latitude: quantityOf(launcher.latitude_deg, 'deg', 7),
      longitude: quantityOf(launcher.longitude_deg, 'deg', 7),
      azimuth: quantityOf(launcher.azimuth_deg, 'deg', 6),
      elevation: quantityOf(launcher.elevation_deg, 'deg', 6),
      speed: quantityOf(launcher.speed_m_s, 'm_s', 8),
    }),
    '',
    alignedRows([entryHead(), ...result.entries.flatMap(entryRows)], [4, 5, 6, 7, 8, 9]),
    '',
    section(
      text('cli.calendar.section.dawnDusk', { inclination: quantityOf(inclination_deg, 'deg', 5) }),
      told.join('\n'),
    ),
    '',
    text('cli.flight.model', { model, constants: constants.id, accuracy }),
  ].join('\n');
}

export const calendarCommand: Command = {
  name: 'calendar',
  usage: '[SCENARIO]',
  summary: message('cli.calendar.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    targets: {
      value: 'ID,ID',
      help: message('cli.calendar.optionTargets', { targets: CALENDAR_DEFAULTS.targets.join(',') }),
    },
    ...Object.fromEntries(
      NUMBER_NAMES.map((name) => [
        name,
        {
          value: 'N',
          help: message(`cli.calendar.option.${name}`, { value: CALENDAR_DEFAULTS[NUMBERS[name]] }),
        },
      ]),
    ),
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const answer = await (await nodeEngine()).calendar(scenario, optionsOf(call));
    if (answer.status !== 'done') return withoutResult(answer, {}, OPTION_NAMES);
    const { entries } = answer.value;
    const some = entries.some((entry) => entry.state !== 'closed');
    return {
      status: some ? 0 : 1,
      json: answer.value,
      text: reportText(answer.value),
      ...(!some && { message: answer.value.message }),
    };
  },
};
