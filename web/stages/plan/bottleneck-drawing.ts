/** The bottleneck ribbon as a file: rows of levers, cells of periods, years. Loaded when one is asked for. */
import { text } from '../../../src/text/text.ts';
import type { PlanResult } from '../../../src/plan/plan-result.ts';
import { formatFixed } from '../../../src/units.ts';
import type { Citation } from '../../charts/chart-export.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import type { ChartTheme } from '../../charts/chart-theme.ts';
import { saveFigure } from '../../charts/figure-files.ts';
import type { FigureBody, LegendEntry } from '../../charts/figure-sheet.ts';
import { SvgPen } from '../../charts/svg-pen.ts';
import { escaped } from '../../text/markup.ts';
import { comparedLevers, presetPeriods, ribbonCells, ribbonYears } from './bottleneck-parts.ts';

const WIDTH = 860;
const LABELS = 160;
const ROW = 30;
const GAP = 5;

/** The ribbon as SVG elements. */
export function ribbonBody(plan: PlanResult, preset: PlanResult | null, theme: ChartTheme): FigureBody {
  const pen = new SvgPen();
  const { levers, cells } = ribbonCells(plan);
  const years = ribbonYears(plan);
  const before = presetPeriods(levers, plan, preset);
  const width = WIDTH - LABELS;
  const wide = width / plan.endYear.length;
  pen.font = `12px ${theme.font}`;
  levers.forEach((lever, i) => {
    const top = i * (ROW + GAP);
    pen.textAlign = 'right';
    pen.fillStyle = theme['ink-2'];
    pen.fillText(text(lever.label), LABELS - 10, top + ROW / 2 + 4);
    pen.fillStyle = theme['surface-2'];
    pen.fillRect(LABELS, top, width, ROW);
    for (const cell of cells[i]!) {
      pen.globalAlpha = cell.strengthRatio;
      pen.fillStyle = cell.largest ? theme.bottleneck : theme.plan;
      const inset = cell.largest ? 0 : 0.2 * ROW;
      pen.fillRect(LABELS + cell.index * wide, top + inset, 0.92 * wide, ROW - 2 * inset);
      pen.globalAlpha = 1;
    }
    pen.strokeStyle = theme.baseline;
    pen.lineWidth = 1.5;
    pen.setLineDash([3, 2]);
    for (const t of before[i]!) {
      pen.beginPath();
      pen.rect(LABELS + t * wide, top + 1, 0.92 * wide, ROW - 2);
      pen.stroke();
    }
    pen.setLineDash([]);
  });
  const height = levers.length * (ROW + GAP) + 18;
  pen.textAlign = 'left';
  pen.fillStyle = theme['ink-2'];
  for (const { year, share } of years) pen.fillText(formatFixed(year, 0), LABELS + share * width, height - 4);
  return { width: WIDTH, height, body: pen.body };
}

const box = (colour: string, inset: number) =>
  `<rect x="6" y="${inset}" width="10" height="${10 - 2 * inset}" fill="${escaped(colour)}"/>`;

/** Save the ribbon. */
export function saveRibbon(
  format: FigureFormat,
  citation: Citation,
  plan: PlanResult,
  preset: PlanResult | null,
): Promise<void> {
  return saveFigure(format, {
    citation,
    draw: (theme) => ribbonBody(plan, preset, theme),
    legend: (theme): readonly LegendEntry[] => [
      { sign: box(theme.bottleneck, 0), label: text('stage.plan.largestLeverOfIts') },
      { sign: box(theme.plan, 2), label: text('stage.plan.strongerMoreOfThe') },
      ...(preset
        ? [
            {
              sign: `<rect x="6" y="0" width="10" height="10" fill="none" stroke="${escaped(theme.baseline)}" stroke-width="1.5" stroke-dasharray="3 2"/>`,
              label: text('page.preset'),
            },
          ]
        : []),
    ],
    columns: () => comparedLevers(plan, preset),
  });
}
