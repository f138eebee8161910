/** The launch calendar as a picture: the strips of calendar-drawing.ts once more, as SVG for files. Loaded when one is asked for. */
import { languageTag, text } from '../../src/text/text.ts';
import type { CalendarResult } from '../../src/flight/search/calendar-result.ts';
import { dateText, rowOf, strengthRatio, tickIndices, windowRatios } from './calendar.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { FigureBody, LegendEntry } from './figure-sheet.ts';
import { escaped } from '../text/markup.ts';
import { px } from '../drawing/shape.ts';

const NAME_ROOM = 96;
const ROW_HEIGHT = 28;
const STEP = 32;

const box = (x: number, y: number, width: number, height: number, fill: string, opacity = 1) =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0.5, width))}" height="${px(height)}" fill="${escaped(fill)}" fill-opacity="${opacity.toFixed(2)}"/>`;
const words = (x: number, y: number, what: string, fill: string, anchor = 'start') =>
  `<text x="${px(x)}" y="${px(y)}" font-size="12" text-anchor="${anchor}" fill="${escaped(fill)}">${escaped(what)}</text>`;

/** Strips of all targets, windows, the Moon's distance and the dates below. */
export function calendarPicture(result: CalendarResult, width: number, theme: ChartTheme): FigureBody {
  const { sky, options } = result;
  const across = Math.max(200, width - NAME_ROOM);
  const step = across / sky.length;
  const parts: string[] = [];
  const row = (index: number, name: string) => {
    parts.push(words(0, index * STEP + 18, name, theme['ink-2']));
    return index * STEP;
  };
  options.targets.forEach((target, r) => {
    const y = row(r, target);
    parts.push(box(NAME_ROOM, y, across, ROW_HEIGHT, theme['surface-2']));
    rowOf(result, target).forEach((entry, i) => {
      const height = entry.state === 'open' ? ROW_HEIGHT : entry.state === 'inPlane' ? ROW_HEIGHT / 2 : 3;
      const fill = entry.state === 'closed' ? theme['ink-3'] : theme.flight;
      const share = entry.state === 'open' ? strengthRatio(entry, result) : entry.state === 'inPlane' ? 0.45 : 1;
      parts.push(box(NAME_ROOM + i * step, y + ROW_HEIGHT - height, step - 1, height, fill, share));
    });
  });
  const count = options.targets.length;
  const windows = row(count, text('chart.calendar.dawnDusk'));
  parts.push(box(NAME_ROOM, windows, across, ROW_HEIGHT, theme['surface-2']));
  for (const window of result.sunSynchronous.windows) {
    const [from, to] = windowRatios(result, window);
    const share = window.nodeTime_h === 6 ? 1 : 0.5;
    parts.push(
      box(NAME_ROOM + from * across, windows + 4, (to - from) * across, ROW_HEIGHT - 8, theme.bottleneck, share),
    );
  }
  const moon = row(count + 1, text('chart.moon'));
  const distances = sky.map((day) => day.moonDistance_km);
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const points = distances.map((km, i) => {
    const height = most > least ? (km - least) / (most - least) : 0.5;
    return `${px(NAME_ROOM + (i + 0.5) * step)},${px(moon + 25 - 22 * height)}`;
  });
  parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${escaped(theme.moon)}" stroke-width="2"/>`);
  for (const i of tickIndices(sky.length, across / 80))
    parts.push(
      words(
        NAME_ROOM + (i + 0.5) * step,
        moon + STEP + 12,
        dateText(sky[i]!.date, languageTag(), true),
        theme['ink-3'],
        'middle',
      ),
    );
  return { width: NAME_ROOM + across, height: moon + STEP + 18, body: parts.join('') };
}

/** What the colours mean. */
export function calendarKeys(theme: ChartTheme): readonly LegendEntry[] {
  return [
    {
      sign: box(0, 0, 11, 10, theme.flight) + box(11, 0, 11, 10, theme.flight, 0.3),
      label: text('chart.calendar.key.open'),
    },
    { sign: box(0, 5, 22, 5, theme.flight, 0.45), label: text('chart.calendar.key.passed') },
    { sign: box(0, 7, 22, 3, theme['ink-3']), label: text('chart.calendar.key.closed') },
    {
      sign: box(0, 0, 11, 10, theme.bottleneck) + box(11, 0, 11, 10, theme.bottleneck, 0.5),
      label: text('chart.calendar.key.dawnDusk'),
    },
  ];
}
