/** The site map: how much a speed error moves the arrival, over launch site and speed, coarse. */
import { text } from '../../../src/text/text.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import {
  cellAt,
  cellText,
  heatSummary,
  placeOf,
  PUBLISHED,
  strengthRatio,
  zeroLine,
  type HeatCells,
  type Place,
} from '../../charts/heat-map.ts';
import { longitudeText } from '../../charts/longitude.ts';
import { COLOURS, label, ticksBetween } from '../../drawing/frame.ts';
import { tallLabel } from '../../drawing/words.ts';
import { px, shape, type Shape } from '../../drawing/shape.ts';
import type { Size, View } from './view.ts';

const ROOM = { left: 44, right: 12, top: 16, bottom: 24 } as const;
/** Shades between pale and full: runs of one shade are one piece of a path, which keeps the drawing small. */
const SHADE_COUNT = 12;

function axes({ grid }: HeatCells, { width, height }: Size) {
  const inner = { width: width - ROOM.left - ROOM.right, height: height - ROOM.top - ROOM.bottom };
  return {
    x: (longitude_deg: number) =>
      ROOM.left +
      ((longitude_deg - grid.longitudeFrom_deg) / (grid.longitudeTo_deg - grid.longitudeFrom_deg)) * inner.width,
    y: (speed_m_s: number) =>
      ROOM.top + (1 - (speed_m_s - grid.speedFrom_m_s) / (grid.speedTo_m_s - grid.speedFrom_m_s)) * inner.height,
    cell: { width: inner.width / grid.columnCount, height: inner.height / grid.rowCount },
  };
}

/** One path a shade, of runs of equal cells. */
function shades(cells: HeatCells, size: Size): Shape[] {
  const { columnCount, rowCount } = cells.grid;
  const { cell } = axes(cells, size);
  const paths = new Map<number, string>();
  const shadeOf = (at: number) =>
    cells.arrived[at] ? 1 + Math.round(strengthRatio(cells.missPerSpeed_km_per_m_s[at]!) * (SHADE_COUNT - 1)) : 0;
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columnCount;) {
      const shade = shadeOf(row * columnCount + column);
      let end = column + 1;
      while (end < columnCount && shadeOf(row * columnCount + end) === shade) end++;
      const [left, top] = [ROOM.left + column * cell.width, ROOM.top + (rowCount - 1 - row) * cell.height];
      const run = `M${px(left)} ${px(top)}h${px((end - column) * cell.width)}v${px(cell.height + 0.3)}h${px(-(end - column) * cell.width)}z`;
      if (shade > 0) paths.set(shade, (paths.get(shade) ?? '') + run);
      column = end;
    }
  return [...paths].map(([shade, d]) =>
    shape('path', { d, fill: COLOURS.flight, opacity: (0.06 + (0.94 * (shade - 1)) / (SHADE_COUNT - 1)).toFixed(2) }),
  );
}

const launchOf = ({ flight }: LinkedScenario): Place => ({
  longitude_deg: flight.longitude_deg,
  // A speed left to its link stands on no map until it is known.
  speed_m_s: typeof flight.speed_m_s === 'number' ? flight.speed_m_s : NaN,
});

export const VIEW: View<'sites'> = {
  title: () => text('embed.siteMapTitle'),
  kind: 'sites',
  stage: 'flight',
  params: ['flight.longitude_deg', 'flight.speed_m_s'],
  drawing: ({ result: cells, scenario, size, cursorIndex: cursor }) => {
    const { grid } = cells;
    const { x, y } = axes(cells, size);
    const [left, right] = [ROOM.left, size.width - ROOM.right];
    const [top, bottom] = [ROOM.top, size.height - ROOM.bottom];
    const zero = zeroLine(cells, cells.missPerSpeed_km_per_m_s)
      .map(
        ({ from, to }) =>
          `M${px(x(from.longitude_deg))} ${px(y(from.speed_m_s))}L${px(x(to.longitude_deg))} ${px(y(to.speed_m_s))}`,
      )
      .join('');
    const ground = { x: px(left), y: px(top), width: px(right - left), height: px(bottom - top) };
    const published =
      cells.target === PUBLISHED.target &&
      PUBLISHED.longitude_deg > grid.longitudeFrom_deg &&
      PUBLISHED.longitude_deg < grid.longitudeTo_deg;
    const launch = launchOf(scenario);
    const inside = cellAt(grid, launch) >= 0;
    const here =
      cursor === null ? null : placeOf(grid, cursor % grid.columnCount, Math.floor(cursor / grid.columnCount));
    const far = x(PUBLISHED.longitude_deg) > (left + right) / 2;
    return shape(
      'g',
      {},
      shape('rect', { ...ground, fill: COLOURS['surface-2'] }),
      ...shades(cells, size),
      shape('path', { class: 'line thick', stroke: COLOURS.surface, d: zero }),
      shape('path', { class: 'line', stroke: COLOURS.ink, d: zero }),
      ...(published
        ? [
            shape('path', { class: 'mark', d: `M${px(x(PUBLISHED.longitude_deg))} ${px(top)}V${px(bottom)}` }),
            ...tallLabel(
              PUBLISHED.label,
              x(PUBLISHED.longitude_deg) + (far ? -6 : 6),
              top + 16,
              (far ? x(PUBLISHED.longitude_deg) - left : right - x(PUBLISHED.longitude_deg)) - 8,
              { anchor: far ? 'end' : 'start', colour: COLOURS.ink, halo: true, bold: true },
            ),
          ]
        : []),
      ...ticksBetween(grid.longitudeFrom_deg, grid.longitudeTo_deg, (right - left) / 64).map((value) =>
        label(longitudeText(value, 4), x(value), bottom + 16, { anchor: 'middle' }),
      ),
      ...ticksBetween(grid.speedFrom_m_s, grid.speedTo_m_s, (bottom - top) / 34).map((value) =>
        label(formatNumber(value, 6), left - 6, y(value) + 4, { anchor: 'end' }),
      ),
      label('m/s', left - 6, 11, { anchor: 'end', colour: COLOURS['ink-3'] }),
      ...(here
        ? [
            shape('path', {
              class: 'cursor',
              d: `M${px(x(here.longitude_deg))} ${px(top)}V${px(bottom)}M${px(left)} ${px(y(here.speed_m_s))}H${px(right)}`,
            }),
          ]
        : []),
      ...(inside
        ? [
            shape('circle', {
              cx: px(x(launch.longitude_deg)),
              cy: px(y(launch.speed_m_s)),
              r: 5,
              fill: COLOURS.surface,
              stroke: COLOURS.ink,
              'stroke-width': 2.5,
            }),
          ]
        : []),
    );
  },
  figures: (cells, scenario) => {
    const cell = cellAt(cells.grid, launchOf(scenario));
    const arrives = cell >= 0 && cells.arrived[cell] === 1;
    return [
      {
        label: text('embed.thisLaunch'),
        text: `${longitudeText(scenario.flight.longitude_deg)}, ${formatQuantity(launchOf(scenario).speed_m_s, 'm_s', 6)}`,
      },
      {
        label: text('embed.missPerSpeedError'),
        text: arrives ? formatQuantity(cells.missPerSpeed_km_per_m_s[cell]!, 'km_per_m_s', 3) : '–',
      },
    ];
  },
  summary: (cells, scenario) => heatSummary(cells, zeroLine(cells, cells.missPerSpeed_km_per_m_s), launchOf(scenario)),
  reading: {
    count: ({ stride }) => stride.length,
    nearest: ({ result, size }, px_, py) => {
      const { cell } = axes(result, size);
      const column = Math.floor((px_ - ROOM.left) / cell.width);
      const row = result.grid.rowCount - 1 - Math.floor((py - ROOM.top) / cell.height);
      const on = column >= 0 && column < result.grid.columnCount && row >= 0 && row < result.grid.rowCount;
      return on ? row * result.grid.columnCount + column : null;
    },
    text: (cells, index) => cellText(cells, index),
  },
};
