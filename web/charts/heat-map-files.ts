/** Files made from the sensitivity map. Loaded when one is asked for. Not here: the map itself (stages/flight/sensitivity-map.ts). */
import { msg } from '@lit/localize';
import type { Citation } from './chart-export.ts';
import type { FigureFormat } from './chart-menu.ts';
import { saveFigure } from './figure-files.ts';
import { lineSign } from './figure-sheet.ts';
import { drawHeatMap, type HeatMarks, type HeatSheet } from './heat-map-drawing.ts';
import { cellColumns, type HeatCells } from './heat-map.ts';
import { SvgPen } from './svg-pen.ts';

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
      { sign: lineSign(theme.ink, [], 2), label: msg('speed errors cancel') },
      { sign: lineSign(theme.bottleneck, [], 1.8), label: msg('hits the target') },
    ],
    columns: () => cellColumns(cells),
  });
}
