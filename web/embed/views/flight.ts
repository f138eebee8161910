/** The flight: its path from the Moon to the target on the rotating map, with launches a little slower and faster. */
import { text } from '../../../src/text/text.ts';
import { formatQuantity } from '../../../src/units.ts';
import {
  homeView,
  mapDrawing,
  mapSummary,
  rowText,
  scaleBar,
  type MapDrawing,
  type MapView,
  type Point,
  type Trace,
} from '../../charts/flight-map.ts';
import { targetName } from '../../stages/target-name.ts';
import { FLIGHT_ENDS } from '../../stages/tiles.ts';
import { COLOURS, label, pathThrough } from '../../drawing/frame.ts';
import { px, shape, type Shape } from '../../drawing/shape.ts';
import { figure, type Given, type View, type ViewResults } from './view.ts';

/** A mark nearer to the target than this goes without its label. */
const LABEL_ROOM_PX = 34;
/** A pointer further from the path than this reads nothing. */
const READING_ROOM_PX = 24;

interface Sheet {
  readonly drawing: MapDrawing;
  readonly view: MapView;
  readonly at: (p: Point) => Point;
}

function sheetOf({ result, size, zoom }: Given<ViewResults['flight']>): Sheet {
  const drawing = mapDrawing(result, 'rotating');
  const home = homeView(drawing, size);
  const scale_km = home.scale_km / (zoom?.factor ?? 1);
  const view = {
    x_km: home.x_km + ((zoom?.x ?? 0.5) - 0.5) * size.width * home.scale_km,
    y_km: home.y_km - ((zoom?.y ?? 0.5) - 0.5) * size.height * home.scale_km,
    scale_km,
  };
  const at = (p: Point) => ({
    x: size.width / 2 + (p.x - view.x_km) / scale_km,
    y: size.height / 2 - (p.y - view.y_km) / scale_km,
  });
  return { drawing, view, at };
}

const points = ({ at }: Sheet, trace: Trace) =>
  pathThrough(
    [...trace.x_km].map((x, i) => {
      const p = at({ x, y: trace.y_km[i]! });
      return [p.x, p.y] as const;
    }),
  );

function ring(p: Point, radius: number, fill: string, stroke: string, width = 1.5): Shape {
  return shape('circle', { cx: px(p.x), cy: px(p.y), r: px(radius), fill, stroke, 'stroke-width': width });
}

function marks(sheet: Sheet, target: Point): Shape[] {
  const { drawing, at } = sheet;
  return drawing.hours.flatMap((mark) => {
    const p = at(mark);
    const near = Math.hypot(p.x - target.x, p.y - target.y) < LABEL_ROOM_PX;
    return [
      ring(p, 3.2, COLOURS.surface, COLOURS.flight, 1.8),
      ...(near ? [] : [label(mark.label, p.x + 6, p.y + 15, { halo: true })]),
    ];
  });
}

export const VIEW: View<'flight'> = {
  title: () => text('embed.flightTitle'),
  kind: 'flight',
  stage: 'flight',
  params: ['flight.speed_m_s', 'flight.longitude_deg', 'flight.azimuth_deg'],
  zooms: true,
  drawing: (given) => {
    const sheet = sheetOf(given);
    const { drawing, view, at } = sheet;
    const { size, cursorIndex: cursor } = given;
    const [moon, target, end] = [at(drawing.moon), at(drawing.target), at(drawing.end)];
    const radius = Math.max(2.5, drawing.moon.radius_km / view.scale_km);
    const baseline = given.baseline ? points(sheet, mapDrawing(given.baseline, 'rotating').path) : '';
    const bar = scaleBar(view.scale_km, 110);
    const x = drawing.path.x_km[cursor ?? -1];
    const y = drawing.path.y_km[cursor ?? -1];
    return shape(
      'g',
      {},
      ...drawing.fan.map((trace) =>
        shape('path', {
          class: 'line thin',
          stroke: COLOURS.flight,
          opacity: 0.3,
          d: points(sheet, trace),
        }),
      ),
      ...(baseline ? [shape('path', { class: 'baseline', d: baseline })] : []),
      ring(moon, radius, COLOURS['surface-2'], COLOURS.moon),
      label(drawing.moon.label, moon.x, moon.y - radius - 7, { anchor: 'middle', halo: true }),
      shape('path', { class: 'line', stroke: COLOURS.flight, d: points(sheet, drawing.path) }),
      ...marks(sheet, target),
      ring(target, 5.5, COLOURS.surface, COLOURS.ink, 1.8),
      ring(target, 1.6, COLOURS.ink, COLOURS.ink, 0.5),
      label(drawing.target.label, target.x, target.y - 13, {
        anchor: 'middle',
        colour: COLOURS.ink,
        bold: true,
        halo: true,
      }),
      ...(drawing.end.impact
        ? [
            shape('path', {
              class: 'line',
              stroke: COLOURS.bad,
              d: `M${px(end.x - 5)} ${px(end.y - 5)}l10 10m0 -10l-10 10`,
            }),
            label(text('embed.impact'), end.x + 10, end.y + 4, { colour: COLOURS.bad, bold: true, halo: true }),
          ]
        : []),
      ...(x !== undefined && y !== undefined ? [ring(at({ x, y }), 5, COLOURS.flight, COLOURS.surface, 2)] : []),
      shape('path', {
        class: 'line thin',
        stroke: COLOURS['ink-2'],
        d: `M10 ${px(size.height - 14)}v4h${px(bar.length_km / view.scale_km)}v-4`,
      }),
      label(bar.label, 10, size.height - 19, { halo: true }),
    );
  },
  figures: ({ arrival, end, target, launch, status }) =>
    arrival
      ? [
          figure(text('embed.timeOfFlight'), arrival.time_days, 'days'),
          {
            label: text('embed.missAt', { target: targetName(target.id) }),
            text: formatQuantity(arrival.miss_km, 'km', 4),
          },
          figure(text('embed.launchedAt'), launch.speed_m_s, 'm_s', 6),
          figure(text('embed.arrivalSpeed'), arrival.speed_m_s, 'm_s'),
        ]
      : [
          { label: text('embed.outcome'), text: FLIGHT_ENDS[status]() },
          figure(text('embed.endsAfter'), end.time_days, 'days'),
          figure(text('embed.launchedAt'), launch.speed_m_s, 'm_s', 6),
        ],
  summary: (flight) => mapSummary(flight),
  reading: {
    count: ({ path }) => path.time_days.length,
    nearest: (given, x, y) => {
      const { drawing, at } = sheetOf(given);
      let best: number | null = null;
      let nearest = READING_ROOM_PX;
      drawing.path.x_km.forEach((x_km, row) => {
        const p = at({ x: x_km, y: drawing.path.y_km[row]! });
        const far = Math.hypot(p.x - x, p.y - y);
        if (far < nearest) [nearest, best] = [far, row];
      });
      return best;
    },
    text: rowText,
  },
};
