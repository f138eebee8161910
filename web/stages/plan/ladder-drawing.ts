/** Kardashev’s ladder as a file: rungs by height, where the plan ends. Loaded when one is asked for. */
import { msg, str } from '@lit/localize';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatQuantity } from '../../../src/units.ts';
import type { Citation } from '../../charts/chart-export.ts';
import type { ChartColumns } from '../../charts/chart.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import type { ChartTheme } from '../../charts/chart-theme.ts';
import { saveFigure } from '../../charts/figure-files.ts';
import type { FigureBody } from '../../charts/figure-sheet.ts';
import { said } from '../../localization/engine-words.ts';
import { SvgPen } from '../../charts/svg-pen.ts';
import { WORDS } from '../../words.ts';

type Ladder = PlanReport['kardashev'];
const [WIDTH, HEIGHT, EDGE] = [560, 420, 24] as const;

/** The ladder as SVG elements. */
export function ladderBody(
  { rungs, kardashevIndex, power_W }: Ladder,
  preset: Ladder | null,
  theme: ChartTheme,
): FigureBody {
  const pen = new SvgPen();
  const levels = rungs.map((rung) => rung.kardashevIndex);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const y = (index: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (index - low)) / (high - low);
  const rung = (index: number, label: string, from: number, colour: string, width: number) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(from, y(index));
    pen.lineTo(WIDTH, y(index));
    pen.stroke();
    pen.fillText(`${label}   ${formatFixed(index, 2)}`, from + 12, y(index) - 4);
  };
  pen.font = `12px ${theme.font}`;
  pen.strokeStyle = theme['line-strong'];
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(1, 0);
  pen.lineTo(1, HEIGHT);
  pen.stroke();
  pen.fillStyle = theme['ink-2'];
  for (const { kardashevIndex: index, label } of rungs) rung(index, said(label), 0, theme.line, 1);
  if (preset && preset.kardashevIndex !== null) {
    pen.setLineDash([5, 4]);
    rung(Math.max(low, preset.kardashevIndex), WORDS.preset, WIDTH * 0.56, theme.baseline, 2);
    pen.setLineDash([]);
  }
  pen.fillStyle = theme.bottleneck;
  if (kardashevIndex !== null)
    rung(
      Math.max(low, kardashevIndex),
      msg(str`this plan: ${formatQuantity(power_W, 'W', 3)}`),
      WIDTH * 0.56,
      theme.bottleneck,
      2,
    );
  return { width: WIDTH, height: HEIGHT, body: pen.body };
}

/** Save the ladder. */
export function saveLadder(
  format: FigureFormat,
  citation: Citation,
  ladder: Ladder,
  preset: Ladder | null,
  columns: ChartColumns,
): Promise<void> {
  return saveFigure(format, {
    citation,
    draw: (theme) => ladderBody(ladder, preset, theme),
    columns: () => columns,
  });
}
