/** What callers may ask of the flight's studies beside a scenario, checked: sites, aiming, dispersion, calendar. */
import { AIM_FREEDOMS } from '../flight/search/aiming.ts';
import {
  CALENDAR_DEFAULTS,
  CALENDAR_TARGETS,
  calendarCount,
  type CalendarOptions,
} from '../flight/search/calendar-result.ts';
import { numberField } from '../scenario/fields.ts';
import { fieldProblem, type Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { numberOf, quantityOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import { unitOf } from '../units.ts';
import { wholeProblems } from './whole-number.ts';

/** Problems of a site search's latitude and direction; the ranges are those of the scenario's own fields. */
export function siteProblems(request: Readonly<Record<string, unknown>> = {}): Problem[] {
  return (['latitude_deg', 'azimuth_deg', 'elevation_deg'] as const).flatMap((key) => {
    const value = request[key];
    const row = numberField(`flight.${key}`);
    const inRange = typeof value === 'number' && value >= row.min && value <= row.max;
    return value === undefined || inRange ? [] : [fieldProblem(row, value, key)];
  });
}

/** Problems of what may be turned to aim. */
export function freedomProblems(freedom: unknown): Problem[] {
  const known: readonly unknown[] = AIM_FREEDOMS;
  if (known.includes(freedom)) return [];
  const values = { known: { or: AIM_FREEDOMS }, given: shownValue(freedom) };
  return [{ path: 'turn', message: message('engine.option.freedom', values) }];
}

/** Most samples of one dispersion. */
const SAMPLE_LIMIT_COUNT = 1_000_000;

/** Problems of a dispersion's number of samples and seed. */
export function dispersionProblems(
  { samples, seed }: Readonly<Record<string, unknown>>,
  most = SAMPLE_LIMIT_COUNT,
): Problem[] {
  return [
    ...wholeProblems('samples', message('engine.option.samples'), samples, [2, most]),
    ...wholeProblems('seed', message('engine.option.seed'), seed, [0, Number.MAX_SAFE_INTEGER]),
  ];
}

/** Ranges of a calendar's numbers, in the unit of their names. */
const CALENDAR_RANGES = {
  span_days: [0, 360],
  step_h: [0.5, 720],
  limit_days: [0.1, 20],
  speedTrim_m_s: [0, 200],
  angleTrim_deg: [0, 45],
  planeTolerance_deg: [0.1, 45],
} as const;
const CALENDAR_DATE_LIMIT_COUNT = 750;

/** Problems of a calendar's options; none for an empty object. */
export function calendarProblems(options: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  const keys = [...Object.keys(CALENDAR_RANGES), 'targets'];
  for (const path of Object.keys(options))
    if (!keys.includes(path)) {
      const values = { known: keys.join(', '), given: shownValue(path) };
      problems.push({ path, message: message('engine.option.calendar.unknown', values) });
    }
  for (const [path, [least, most]] of Object.entries(CALENDAR_RANGES)) {
    const value = options[path];
    if (value === undefined || (typeof value === 'number' && value >= least && value <= most)) continue;
    const range = { least: numberOf(least), most: quantityOf(most, unitOf(path), 4) };
    problems.push({
      path,
      message: message('engine.option.calendar.range', { name: path, ...range, given: shownValue(value) }),
    });
  }
  const { targets } = options;
  const known: readonly unknown[] = CALENDAR_TARGETS;
  const listed = Array.isArray(targets) && targets.length > 0 && targets.every((id) => known.includes(id));
  if (targets !== undefined && !(listed && new Set(targets).size === targets.length)) {
    const values = { name: 'targets', known: CALENDAR_TARGETS.join(', '), given: shownValue(targets) };
    problems.push({ path: 'targets', message: message('engine.option.calendar.targets', values) });
  }
  if (problems.length > 0) return problems;
  const count = calendarCount({ ...CALENDAR_DEFAULTS, ...(options as CalendarOptions) });
  if (count > CALENDAR_DATE_LIMIT_COUNT) {
    const values = { limit: CALENDAR_DATE_LIMIT_COUNT, count };
    problems.push({ path: 'step_h', message: message('engine.option.calendar.tooMany', values) });
  }
  return problems;
}
