/** Files made from a chart: CSV and PNG, each carrying title, scenario, version and source. No drawing of charts here. */
import { msg, str } from '@lit/localize';
import { shownUnit } from '../../src/units.ts';
import type { ChartColumns } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';

/** What every export says about itself. */
export interface Citation {
  readonly title: string;
  readonly scenario: string;
  readonly version: string;
  /** Model and address the figure can be made again from. */
  readonly source: string;
}

const HEAD = (citation: Citation) => [
  citation.title,
  msg(str`Scenario: ${citation.scenario}`),
  msg(str`Moonline ${citation.version}`),
  msg(str`Source: ${citation.source}`),
];

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

const cellOf = (value: number) => (Number.isFinite(value) ? String(value) : '');

/** Columns as CSV: four comment lines, a header with units, full precision; an absent value is an empty cell. */
export function csvText(citation: Citation, columns: ChartColumns): string {
  const all = [columns.x, ...columns.lines];
  const header = all.map((column) => {
    const unit = columns.x === column && columns.x.calendar ? '' : shownUnit(column.unit);
    return cell(unit ? `${column.label} (${unit})` : column.label);
  });
  const rows = Array.from(columns.x.values, (_, i) =>
    all.map((column) => (column === columns.x && columns.x.texts?.[i]) || cellOf(column.values[i]!)).join(','),
  );
  return [...HEAD(citation).map((line) => `# ${line.replace(/\n/g, ' ')}`), header.join(','), ...rows, ''].join('\n');
}

export interface LegendEntry {
  readonly label: string;
  readonly stroke: string;
  readonly dash: readonly number[];
}

/** A picture of a drawn canvas with title, legend and citation around it. `pixelRatio` is the canvas's own. */
export function picture(
  canvas: HTMLCanvasElement,
  citation: Citation,
  legend: readonly LegendEntry[],
  theme: ChartTheme,
  pixelRatio: number,
): HTMLCanvasElement {
  const out = document.createElement('canvas');
  const pad = 16 * pixelRatio;
  const line = 18 * pixelRatio;
  const legendLines = legend.length > 0 ? 1 : 0;
  out.width = canvas.width + 2 * pad;
  out.height = canvas.height + 2 * pad + line * (3.6 + legendLines);
  const pen = out.getContext('2d')!;
  const say = (text: string, y: number, size: number, colour: string, weight = 400) => {
    pen.font = `${weight} ${size * pixelRatio}px ${theme.font}`;
    pen.fillStyle = colour;
    pen.fillText(text, pad, y, canvas.width);
  };
  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, out.width, out.height);
  say(citation.title, pad + line * 0.8, 16, theme.ink, 620);
  say(citation.scenario, pad + line * 1.8, 12, theme['ink-2']);
  let x = pad;
  for (const entry of legend) {
    const y = pad + line * 2.9;
    pen.strokeStyle = entry.stroke;
    pen.lineWidth = 2 * pixelRatio;
    pen.setLineDash(entry.dash.map((part) => part * pixelRatio));
    pen.beginPath();
    pen.moveTo(x, y - 4 * pixelRatio);
    pen.lineTo(x + 22 * pixelRatio, y - 4 * pixelRatio);
    pen.stroke();
    pen.font = `${12 * pixelRatio}px ${theme.font}`;
    pen.fillStyle = theme['ink-2'];
    pen.fillText(entry.label, x + 28 * pixelRatio, y);
    x += 44 * pixelRatio + pen.measureText(entry.label).width;
  }
  pen.drawImage(canvas, pad, pad + line * (2.2 + legendLines));
  say(msg(str`Moonline ${citation.version} · ${citation.source}`), out.height - pad * 0.8, 11, theme['ink-3']);
  return out;
}

/** Hand a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Hand a canvas to the downloads as PNG. */
export function downloadPicture(name: string, canvas: HTMLCanvasElement): void {
  canvas.toBlob((blob) => blob && download(name, blob), 'image/png');
}

/** A file name from a title: lower case, hyphens. */
export function fileName(title: string, scenario: string, ending: string): string {
  const plain = `${scenario} ${title}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `moonline-${plain}.${ending}`;
}
