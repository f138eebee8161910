/** A list of bars as a file: rows, hatching, the preset's ticks. Loaded when one is asked for. */
import { text } from '../../src/text/text.ts';
import { barColour, barColumns, barShares, type BarSheet } from './bars.ts';
import type { Citation } from './chart-export.ts';
import type { FigureFormat } from './chart-menu.ts';
import type { ChartTheme } from './chart-theme.ts';
import { saveFigure } from './figure-files.ts';
import type { FigureBody } from './figure-sheet.ts';
import { hatchRect } from './hatch.ts';
import { escaped } from '../text/markup.ts';
import { SvgPen } from './svg-pen.ts';

const [WIDTH, LABELS, TEXTS, ROW, THICK] = [760, 190, 110, 28, 14] as const;

/** The bars as SVG elements. */
export function barsBody({ rows, hue }: BarSheet, theme: ChartTheme): FigureBody {
  const pen = new SvgPen();
  const wide = WIDTH - LABELS - TEXTS;
  const at = (share: number) => LABELS + share * wide;
  barShares(rows).forEach(({ start, end, cutEnd, preset }, i) => {
    const row = rows[i]!;
    const top = i * ROW + (ROW - THICK) / 2;
    const colour = barColour(row, hue, theme);
    const box = (from: number, to: number) => ({
      left: at(from),
      top,
      width: Math.max(2, (to - from) * wide),
      height: THICK,
    });
    pen.font = `${row.look === 'part' || row.look === 'minus' ? 400 : 600} 12px ${theme.font}`;
    pen.fillStyle = theme.ink;
    pen.textAlign = 'right';
    pen.fillText(row.label, LABELS - 10, top + 11);
    pen.fillText(row.text, WIDTH, top + 11);
    if (cutEnd > end) hatchRect(pen, box(end, cutEnd), theme['line-strong']);
    const bar = box(start, end);
    if (row.look !== 'minus') {
      pen.fillStyle = colour;
      pen.fillRect(bar.left, bar.top, bar.width, bar.height);
    }
    if (row.look === 'marked') hatchRect(pen, bar, theme.surface);
    if (row.look === 'minus') hatchRect(pen, bar, colour);
    if (preset === null) return;
    pen.strokeStyle = theme.baseline;
    pen.lineWidth = 2;
    pen.setLineDash([3, 2]);
    pen.beginPath();
    pen.moveTo(at(preset), top - 4);
    pen.lineTo(at(preset), top + THICK + 4);
    pen.stroke();
    pen.setLineDash([]);
  });
  return { width: WIDTH, height: rows.length * ROW, body: pen.body };
}

/** Save a list of bars. */
export function saveBars(format: FigureFormat, citation: Citation, sheet: BarSheet): Promise<void> {
  return saveFigure(format, {
    citation,
    draw: (theme) => barsBody(sheet, theme),
    legend: (theme) =>
      sheet.rows.some((row) => row.preset !== null)
        ? [
            {
              sign: `<line x1="11" x2="11" y1="-2" y2="12" stroke="${escaped(theme.baseline)}" stroke-width="2" stroke-dasharray="3 2"/>`,
              label: text('page.preset'),
            },
          ]
        : [],
    columns: () => barColumns(sheet, text('page.preset')),
  });
}
