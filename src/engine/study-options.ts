/** What callers may ask of the flight's studies beside a scenario, checked: sites, aiming, dispersion, calendar. */
import { AIM_FREEDOMS } from '../flight/search/aiming.ts';
import { CALENDAR_DEFAULTS, CALENDAR_TARGETS, type CalendarOptions } from '../flight/search/calendar-result.ts';
import { numberField } from '../scenario/fields.ts';
import { allowed, type Problem } from '../scenario/scenario.ts';
import { shownValue } from '../scenario/shown-value.ts';
import { wholeProblems } from './whole-number.ts';

/** Problems of a site search's latitude and direction; the ranges are those of the scenario's own fields. */
export function siteProblems(request: Readonly<Record<string, unknown>> = {}): Problem[] {
  return (['latitude_deg', 'azimuth_deg', 'elevation_deg'] as const).flatMap((key) => {
    const value = request[key];
    const row = numberField(`flight.${key}`);
    const inRange = typeof value === 'number' && value >= row.min && value <= row.max;
    if (value === undefined || inRange) return [];
    return [{ path: key, message: `${row.label} must be ${allowed(row)}, got ${shownValue(value)}` }];
  });
}

/** Problems of what may be turned to aim. */
export function freedomProblems(freedom: unknown): Problem[] {
  const ids: readonly unknown[] = AIM_FREEDOMS;
  if (ids.includes(freedom)) return [];
  return [{ path: 'freedom', message: `What is turned must be one of ${ids.join(', ')}, got ${shownValue(freedom)}` }];
}

/** Most samples of one dispersion. */
const SAMPLE_LIMIT_COUNT = 1_000_000;

/** Problems of a dispersion's number of samples and seed. */
export function dispersionProblems(
  { samples, seed }: Readonly<Record<string, unknown>>,
  most = SAMPLE_LIMIT_COUNT,
): Problem[] {
  return [
    ...wholeProblems('samples', 'Samples', samples, [2, most]),
    ...wholeProblems('seed', 'The seed', seed, [0, Number.MAX_SAFE_INTEGER]),
  ];
}

/** Ranges of a calendar's numbers. */
const CALENDAR_RANGES = {
  span_days: [0, 360, 'days'],
  step_h: [0.5, 720, 'hours'],
  limit_days: [0.1, 20, 'days'],
  speedTrim_m_s: [0, 200, 'm/s'],
  angleTrim_deg: [0, 45, 'degrees'],
  planeTolerance_deg: [0.1, 45, 'degrees'],
} as const;
const CALENDAR_DATE_LIMIT_COUNT = 750;

/** Problems of a calendar's options; none for an empty object. */
export function calendarProblems(options: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  const keys = [...Object.keys(CALENDAR_RANGES), 'targets'];
  for (const path of Object.keys(options))
    if (!keys.includes(path))
      problems.push({ path, message: `A calendar knows the options ${keys.join(', ')}, got ${shownValue(path)}` });
  for (const [path, [least, most, unit]] of Object.entries(CALENDAR_RANGES)) {
    const value = options[path];
    if (value !== undefined && !(typeof value === 'number' && value >= least && value <= most))
      problems.push({ path, message: `${path} must be from ${least} to ${most} ${unit}, got ${shownValue(value)}` });
  }
  const { targets } = options;
  const known: readonly unknown[] = CALENDAR_TARGETS;
  const listed = Array.isArray(targets) && targets.length > 0 && targets.every((id) => known.includes(id));
  if (targets !== undefined && !(listed && new Set(targets).size === targets.length))
    problems.push({
      path: 'targets',
      message: `targets must list some of ${known.join(', ')}, each once, got ${shownValue(targets)}`,
    });
  if (problems.length > 0) return problems;
  const { span_days, step_h } = { ...CALENDAR_DEFAULTS, ...(options as CalendarOptions) };
  const count = Math.floor((span_days * 24) / step_h) + 1;
  if (count > CALENDAR_DATE_LIMIT_COUNT)
    problems.push({
      path: 'step_h',
      message: `A calendar holds at most ${CALENDAR_DATE_LIMIT_COUNT} dates, got ${count}`,
    });
  return problems;
}
