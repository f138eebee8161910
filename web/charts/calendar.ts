/**
 * What the launch calendar shows, as plain data: how strongly a date is drawn, where windows and ticks stand, words, CSV
 * columns, where a key leads. Pure. Not here: the element (stages/flight/calendar-panel.ts).
 */
import { text } from '../../src/text/text.ts';
import type { CalendarEntry, CalendarResult, PlaneWindow, Trim } from '../../src/flight/search/calendar-result.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import type { ChartColumns } from './chart.ts';

/** A date of the calendar in words: “15 January 2030”, with the hour when it is not midnight. */
export function dateText(date: string, language: string, short = false): string {
  const at = new Date(date);
  const midnight = date.endsWith('T00:00:00Z');
  const day: Intl.DateTimeFormatOptions = short
    ? { day: 'numeric', month: 'short' }
    : { day: 'numeric', month: 'long', year: 'numeric' };
  const hour: Intl.DateTimeFormatOptions =
    midnight || short ? {} : { hour: '2-digit', minute: '2-digit', hour12: false };
  const text = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...day, ...hour }).format(at);
  return midnight || short ? text : `${text} UTC`;
}

/** Share of full colour of a date: 1 without any trim, 0.3 at the most the gun can be turned. */
export function strengthRatio({ best }: CalendarEntry, { options, gun }: CalendarResult): number {
  if (!best) return 0;
  const turn_m_s = (gun.speed_m_s * options.angleTrim_deg * Math.PI) / 180;
  const most_m_s = Math.max(options.speedTrim_m_s, turn_m_s, 1);
  return 1 - 0.7 * Math.sqrt(Math.min(1, best.change_m_s / most_m_s));
}

/** Entries of a target, one a date. */
export function rowOf(result: CalendarResult, target: string): readonly CalendarEntry[] {
  return result.entries.filter((entry) => entry.target === target);
}

/** Where a moment stands on the strips, 0 at the left edge of the first date and 1 at the right edge of the last. */
export function placeRatio({ sky, options }: CalendarResult, date: string): number {
  const step_ms = options.step_h * 3_600_000;
  const since_ms = Date.parse(date) - Date.parse(sky[0]!.date);
  return Math.min(1, Math.max(0, (since_ms / step_ms + 0.5) / sky.length));
}

/** A window's edges on the strips; one that runs past the calendar ends with it. */
export function windowRatios(result: CalendarResult, { opens, closes }: PlaneWindow): readonly [number, number] {
  return [opens === null ? 0 : placeRatio(result, opens), closes === null ? 1 : placeRatio(result, closes)];
}

/** Dates that carry a tick: the first and then evenly, so many at most. */
export function tickIndices(count: number, mostCount: number): number[] {
  const step = [1, 2, 5, 7, 10, 14, 30, 60, 90].find((size) => count / size <= mostCount) ?? 120;
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}

/** A trim in words: “+3.2 m/s, −0.4° of azimuth”. */
export function trimText(trim: Trim): string {
  const signed = (value: number, text: string) => `${value > 0 ? '+' : ''}${text}`;
  const parts = [
    [trim.speed_m_s, `${formatNumber(trim.speed_m_s, 3)} m/s`],
    [trim.azimuth_deg, text('chart.degOfAzimuth', { azimuth: formatNumber(trim.azimuth_deg, 3) })],
    [trim.elevation_deg, text('chart.degOfElevation', { elevation: formatNumber(trim.elevation_deg, 3) })],
  ] as const;
  const turned = parts.filter(([value]) => value !== 0).map(([value, text]) => signed(value, text));
  return turned.length > 0 ? turned.join(', ') : text('chart.noTrim');
}

/** The sky of a date in words. */
export function skyText({ sky }: CalendarResult, index: number): string {
  const { moonDistance_km, subEarthLongitude_deg, subEarthLatitude_deg, elongation_deg } = sky[index]!;
  return text('chart.moonAwayAndDeg', {
    moonDistance: formatQuantity(moonDistance_km, 'km', 6),
    elongation: formatFixed(elongation_deg, 0),
    subEarthLongitude: formatFixed(subEarthLongitude_deg, 1),
    subEarthLatitude: formatFixed(subEarthLatitude_deg, 1),
  });
}

/** What a date holds, in one line for the ear. */
export function dayText(result: CalendarResult, index: number, language: string): string {
  const { date } = result.sky[index]!;
  const entries = result.entries.filter((entry) => entry.date === date);
  return [dateText(date, language), ...entries.map((entry) => text(entry.sentence))].join('. ');
}

/** The date a key leads to, kept on the calendar; null for a key that moves nothing. */
export function dayMove(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  count: number,
  from: number,
): number | null {
  const leap = shiftKey ? 7 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: leap,
    ArrowUp: leap,
    ArrowLeft: -leap,
    ArrowDown: -leap,
    PageUp: 7,
    PageDown: -7,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, from + step));
}

/** One row a date: the sky, then of each target whether it is open, its least trim and arrival. Empty where there is none. */
export function calendarColumns(result: CalendarResult): ChartColumns {
  const { sky, options } = result;
  const ofTarget = options.targets.flatMap((target) => {
    const row = rowOf(result, target);
    const best = (pick: (trim: Trim) => number) =>
      Float64Array.from(row, (entry) => (entry.best ? pick(entry.best) : NaN));
    const state = Float64Array.from(row, (entry) => (entry.state === 'open' ? 2 : entry.state === 'inPlane' ? 1 : 0));
    return [
      { label: text('chart.n2Open1Passed', { target }), unit: '' as const, values: state },
      { label: text('chart.changeOfSpeed', { target }), unit: 'm_s' as const, values: best((trim) => trim.speed_m_s) },
      {
        label: text('chart.changeOfAzimuth', { target }),
        unit: 'deg' as const,
        values: best((trim) => trim.azimuth_deg),
      },
      {
        label: text('chart.changeOfElevation', { target }),
        unit: 'deg' as const,
        values: best((trim) => trim.elevation_deg),
      },
      {
        label: text('chart.timeOfFlight', { target }),
        unit: 'days' as const,
        values: best((trim) => trim.flight_days),
      },
      {
        label: text('chart.arrivalSpeed', { target }),
        unit: 'm_s' as const,
        values: best((trim) => trim.arrival_speed_m_s),
      },
      {
        label: text('chart.missOutOfThe', { target }),
        unit: 'km' as const,
        values: best((trim) => trim.missNormal_km),
      },
    ];
  });
  const column = (pick: (day: CalendarResult['sky'][number]) => number) => Float64Array.from(sky, pick);
  const inWindow = sky.map(({ date }) => {
    const inside = result.sunSynchronous.windows.find(
      ({ opens, closes }) => (opens === null || opens <= date) && (closes === null || date <= closes),
    );
    return inside ? inside.nodeTime_h : NaN;
  });
  return {
    x: {
      label: text('chart.date'),
      unit: '',
      values: Float64Array.from(sky.keys()),
      texts: sky.map(({ date }) => date),
    },
    lines: [
      { label: text('chart.moonsDistance'), unit: 'km', values: column((day) => day.moonDistance_km) },
      { label: text('chart.moonFromTheSun'), unit: 'deg', values: column((day) => day.elongation_deg) },
      { label: text('chart.librationInLongitude'), unit: 'deg', values: column((day) => day.subEarthLongitude_deg) },
      { label: text('chart.librationInLatitude'), unit: 'deg', values: column((day) => day.subEarthLatitude_deg) },
      { label: text('chart.dawnDuskPlaneOpen'), unit: '', values: Float64Array.from(inWindow) },
      ...ofTarget,
    ],
  };
}
