/** Kardashev’s ladder as a file: rungs by height, where the plan ends. Loaded when one is asked for. */
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed } from '../../../src/units.ts';
import type { Citation } from '../../charts/chart-export.ts';
import type { ChartColumns } from '../../charts/chart.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import type { ChartTheme } from '../../charts/chart-theme.ts';
import { saveFigure } from '../../charts/figure-files.ts';
import type { FigureBody } from '../../charts/figure-sheet.ts';
import { SvgPen } from '../../charts/svg-pen.ts';
import { placedRungs } from './ladder-rungs.ts';

type Ladder = PlanReport['kardashev'];
const [WIDTH, HEIGHT, EDGE] = [560, 420, 24] as const;

/** The ladder as SVG elements. */
export function ladderBody(ladder: Ladder, theme: ChartTheme): FigureBody {
  const pen = new SvgPen();
  pen.font = `12px ${theme.font}`;
  pen.strokeStyle = theme['line-strong'];
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(1, EDGE / 2);
  pen.lineTo(1, HEIGHT - EDGE / 2);
  pen.stroke();
  for (const rung of placedRungs(ladder, HEIGHT - 2 * EDGE, 20)) {
    const [at, words] = [HEIGHT - EDGE - rung.at_px, HEIGHT - EDGE - rung.words_px];
    pen.strokeStyle = rung.here ? theme.bottleneck : theme['line-strong'];
    pen.lineWidth = rung.here ? 2 : 1;
    pen.beginPath();
    pen.moveTo(1, at);
    pen.lineTo(14, at);
    pen.lineTo(36, words);
    pen.lineTo(44, words);
    pen.stroke();
    pen.fillStyle = rung.here ? theme.bottleneck : theme['ink-2'];
    pen.fillText(`${rung.label}   ${formatFixed(rung.kardashevIndex, 2)}`, 50, words + 4);
  }
  return { width: WIDTH, height: HEIGHT, body: pen.body };
}

/** Save the ladder. */
export function saveLadder(
  format: FigureFormat,
  citation: Citation,
  ladder: Ladder,
  columns: ChartColumns,
): Promise<void> {
  return saveFigure(format, {
    citation,
    draw: (theme) => ladderBody(ladder, theme),
    columns: () => columns,
  });
}
