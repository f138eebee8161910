/** Files made from the sensitivity map: picture and CSV. Not here: the map itself (stages/flight/sensitivity-map.ts). */
import { msg } from '@lit/localize';
import { csvText, download, downloadPicture, fileName, picture, type Citation } from './chart-export.ts';
import { chartTheme } from './chart-theme.ts';
import { cellColumns, type HeatCells } from './heat-map.ts';

/** Save the canvas as PNG. */
export function saveHeatPicture(canvas: HTMLCanvasElement, citation: Citation): void {
  const theme = chartTheme();
  const legend = [
    { label: msg('speed errors cancel'), stroke: theme.ink, dash: [] },
    { label: msg('hits the target'), stroke: theme.bottleneck, dash: [] },
  ];
  const whole = picture(canvas, citation, legend, theme, devicePixelRatio);
  downloadPicture(fileName(citation.title, citation.scenario, 'png'), whole);
}

/** Save every cell that has come as CSV. */
export function saveHeatCsv(cells: HeatCells, citation: Citation): void {
  const text = csvText(citation, cellColumns(cells));
  download(fileName(citation.title, citation.scenario, 'csv'), new Blob([text], { type: 'text/csv' }));
}
