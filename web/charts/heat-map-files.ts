/** Files made from the sensitivity map. Loaded when one is asked for. Not here: the map itself (stages/flight/sensitivity-map.ts). */
import { text } from '../../src/text/text.ts';
import type { Citation } from './chart-export.ts';
import type { FigureFormat } from './chart-menu.ts';
import { saveFigure } from './figure-files.ts';
import { lineSign } from './figure-sheet.ts';
import { drawHeatMap, HITS_DASH, type HeatMarks, type HeatSheet } from './heat-map-drawing.ts';
import { cellColumns, type HeatCells } from './heat-map.ts';
import { escaped } from '../text/markup.ts';
import { SvgPen } from './svg-pen.ts';
import type { ChartTheme } from './chart-theme.ts';

const BOX = 'x="1" y="0" width="20" height="10"';

/** The ramp in five steps, fullest first; hatched where nothing arrives, as the map itself is. */
const ramp = (theme: ChartTheme) =>
  [1, 0.76, 0.53, 0.3, 0.06]
    .map(
      (share, i) =>
        `<rect x="${1 + 4 * i}" y="0" width="4" height="10" fill="${escaped(theme.flight)}" opacity="${share}"/>`,
    )
    .join('');
const blank = (theme: ChartTheme) =>
  `<rect ${BOX} fill="${escaped(theme['surface-2'])}"/><path d="M1 8L9 0M6 10L16 0M13 10L21 2" stroke="${escaped(theme.line)}" stroke-width="1.5"/>`;
const ring = (theme: ChartTheme) =>
  `<circle cx="11" cy="5" r="4.5" fill="none" stroke="${escaped(theme.baseline)}" stroke-width="2" stroke-dasharray="3 2"/>`;

/** Save the map as it is shown; as CSV every cell that has come. */
export function saveHeatMap(
  format: FigureFormat,
  citation: Citation,
  size: Pick<HeatSheet, 'width' | 'height'>,
  cells: HeatCells,
  marks: HeatMarks,
): Promise<void> {
  return saveFigure(format, {
    citation,
    draw: (theme) => {
      const pen = new SvgPen();
      drawHeatMap({ pen, ...size, theme }, cells, marks);
      return { ...size, body: pen.body };
    },
    legend: (theme) => [
      { sign: ramp(theme), label: text('chart.n1To300Km') },
      { sign: blank(theme), label: text('chart.doesNotArrive') },
      { sign: lineSign(theme.ink, [], 2), label: text('chart.speedErrorsCancel') },
      { sign: lineSign(theme.bottleneck, HITS_DASH, 2), label: text('chart.hitsTheTarget') },
      ...(marks.preset ? [{ sign: ring(theme), label: text('page.preset') }] : []),
    ],
    columns: () => cellColumns(cells),
  });
}
