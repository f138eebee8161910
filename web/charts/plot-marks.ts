/** Upright lines on a drawn chart, each with its word: where things stand, what is best. */
import type uPlot from 'uplot';
import type { ChartLevel } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';

/** Draw marks at their places on the x axis, the first solid; words below one another, inside the frame. */
export function drawMarks(plot: uPlot, marks: readonly ChartLevel[], theme: ChartTheme): void {
  const { ctx, bbox } = plot;
  marks.forEach((mark, i) => {
    const x = plot.valToPos(mark.value, 'x', true);
    if (!(x >= bbox.left && x <= bbox.left + bbox.width)) return;
    const right = x > bbox.left + bbox.width * 0.6;
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.fillStyle = theme.ink;
    ctx.lineWidth = devicePixelRatio;
    ctx.setLineDash(i === 0 ? [] : [2 * devicePixelRatio, 3 * devicePixelRatio]);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.font = `${11 * devicePixelRatio}px ${theme.font}`;
    ctx.textAlign = right ? 'right' : 'left';
    ctx.fillText(mark.label, x + (right ? -5 : 5) * devicePixelRatio, bbox.top + (12 + 14 * i) * devicePixelRatio);
    ctx.restore();
  });
}
