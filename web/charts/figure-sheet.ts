/** The sheet a figure is saved on, as SVG: title, scenario, legend above, version and source below. Pure. */
import { text } from '../../src/text/text.ts';
import { citationLines, type Citation } from './chart-export.ts';
import type { ChartTheme } from './chart-theme.ts';
import { escaped } from '../text/markup.ts';
import { px } from '../drawing/shape.ts';

/** A figure's own drawing: SVG elements in a box with its corner at 0, 0. */
export interface FigureBody {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** An entry of the legend: its sign as SVG elements in a box of 22 × 10, and its words. */
export interface LegendEntry {
  readonly sign: string;
  readonly label: string;
}

/** A line of a legend, dashed as on the chart. */
export function lineSign(stroke: string, dash: readonly number[] = [], width = 2.5): string {
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return `<line x1="1" x2="21" y1="5" y2="5" stroke="${escaped(stroke)}" stroke-width="${width}"${dashes}/>`;
}

const PAD = 18;
const LINE = 18;
const SIGN_ROOM = 28;
const ENTRY_GAP = 16;

/** Width of a text of a size in CSS pixels. */
export type Measure = (text: string, size_px: number) => number;

/** Words in lines that fit a width. */
export function wrapped(text: string, size_px: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && measure(longer, size_px) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A whole SVG document of a figure; its description holds the address the figure can be made again from. */
export function figureSheet(
  figure: FigureBody,
  citation: Citation,
  legend: readonly LegendEntry[],
  address: string,
  theme: ChartTheme,
  measure: Measure,
): string {
  const { width } = figure;
  const parts: string[] = [];
  let y = PAD;
  const say = (text: string, size: number, colour: string, weight = 400) => {
    for (const line of wrapped(text, size, width, measure)) {
      y += Math.max(LINE, size * 1.3);
      parts.push(
        `<text x="${PAD}" y="${px(y - 5)}" font-size="${size}" font-weight="${weight}" fill="${escaped(colour)}">${escaped(line)}</text>`,
      );
    }
  };
  say(citation.title, 16, theme.ink, 620);
  say(citation.scenario, 12, theme['ink-2']);
  let x = 0;
  if (legend.length > 0) y += LINE + 4;
  for (const entry of legend) {
    const room = SIGN_ROOM + measure(entry.label, 12);
    if (x > 0 && x + room > width) {
      x = 0;
      y += LINE;
    }
    parts.push(
      `<g transform="translate(${px(PAD + x)} ${px(y - 14)})">${entry.sign}</g>`,
      `<text x="${px(PAD + x + SIGN_ROOM)}" y="${px(y - 5)}" font-size="12" fill="${escaped(theme['ink-2'])}">${escaped(entry.label)}</text>`,
    );
    x += room + ENTRY_GAP;
  }
  y += 6;
  parts.push(`<g transform="translate(${PAD} ${px(y)})">${figure.body}</g>`);
  y += figure.height + 4;
  say(text('chart.versionAndSource', { version: citation.version, source: citation.source }), 11, theme['ink-3']);
  const [wide, high] = [width + 2 * PAD, Math.ceil(y + PAD - 4)];
  const description = [...citationLines(citation), address].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${escaped(theme.font)}">`,
    `<title>${escaped(citation.title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect width="${wide}" height="${high}" fill="${escaped(theme.surface)}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}
