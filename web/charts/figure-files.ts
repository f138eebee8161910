/** Saves a figure as PNG, SVG or CSV. Loaded when a file is asked for. Not here: what any figure draws. */
import { text } from '../../src/text/text.ts';
import { csvText, download, fileName, type Citation } from './chart-export.ts';
import type { ChartColumns } from './chart.ts';
import type { FigureFormat } from './chart-menu.ts';
import { chartTheme, type ChartTheme } from './chart-theme.ts';
import { figureSheet, type FigureBody, type LegendEntry, type Measure } from './figure-sheet.ts';

/** A figure ready to be saved; what a format does not need is not asked for. */
export interface FigureToSave {
  readonly citation: Citation;
  readonly legend?: (theme: ChartTheme) => readonly LegendEntry[];
  readonly draw: (theme: ChartTheme) => FigureBody;
  readonly columns: () => ChartColumns;
}

/** Pixels of a picture to one of CSS: sharp in print and on any screen. */
const PICTURE_RATIO = 2;

function measureIn(font: string): Measure {
  const pen = document.createElement('canvas').getContext('2d')!;
  return (text, size_px) => {
    pen.font = `${size_px}px ${font}`;
    return pen.measureText(text).width;
  };
}

/** An SVG document as PNG. */
async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * PICTURE_RATIO;
  canvas.height = image.height * PICTURE_RATIO;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}

/** Save a figure; title, scenario, version and source stand on every file, the address in SVG and CSV. */
export async function saveFigure(format: FigureFormat, figure: FigureToSave): Promise<void> {
  const { citation } = figure;
  const name = fileName(citation.title, citation.scenario, format);
  if (format === 'csv') {
    const source = [citation.source, location.href].filter(Boolean).join(' · ');
    const text = csvText({ ...citation, source }, figure.columns());
    return download(name, new Blob([text], { type: 'text/csv' }));
  }
  const theme = chartTheme();
  const legend = figure.legend?.(theme) ?? [];
  const sheet = figureSheet(figure.draw(theme), citation, legend, location.href, theme, measureIn(theme.font));
  download(name, format === 'svg' ? new Blob([sheet], { type: 'image/svg+xml' }) : await pictureOf(sheet));
}
