/** Where the fronts of time, cost and launch rate are drawn, and their file. Pure but for saving, which is loaded when asked for. */
import { text } from '../../../src/text/text.ts';
import type { ParetoFront } from '../../../src/plan/studies/study-result.ts';
import { formatFixed, formatQuantity, type UnitSuffix } from '../../../src/units.ts';
import { ticksBetween } from '../../drawing/frame.ts';
import type { ChartColumns } from '../../charts/chart.ts';
import type { ChartTheme } from '../../charts/chart-theme.ts';
import type { FigureBody } from '../../charts/figure-sheet.ts';
import { SvgPen } from '../../charts/svg-pen.ts';

const FRONT_HUES = ['flight', 'driver', 'satellite', 'plan'] as const;
const [WIDTH, HEIGHT, NARROW_WIDTH] = [600, 260, 520] as const;
const EDGE = { left: 64, right: 16, top: 26, bottom: 34 } as const;

/** A front on its sheet: its points from the origin on, how it is dashed, its word. */
interface DrawnFront {
  readonly hue: (typeof FRONT_HUES)[number];
  readonly dash: readonly number[];
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly label: string;
}

export interface DrawnFronts {
  readonly width: number;
  readonly height: number;
  readonly origin: readonly [x: number, y: number];
  readonly end: number;
  /** Where the axes are written, at round values: rates along the foot, costs up the side. */
  readonly rates: readonly { readonly x: number; readonly text: string }[];
  readonly costs: readonly { readonly y: number; readonly text: string }[];
  readonly fronts: readonly DrawnFront[];
}

/** The fronts in a box of a width, CSS pixels; null before any has a point. */
export function drawnFronts(fronts: readonly ParetoFront[], width: number = WIDTH): DrawnFronts | null {
  const most = (pick: (front: ParetoFront) => Float64Array) =>
    Math.max(...fronts.flatMap((front) => [...pick(front)]), 0);
  const [rate, cost] = [most((front) => front.rate_units_yr), most((front) => front.cost_MUSD)];
  if (!(rate > 0 && cost > 0)) return null;
  const x = (value: number) => EDGE.left + ((width - EDGE.left - EDGE.right) * value) / rate;
  const y = (value: number) => HEIGHT - EDGE.bottom - ((HEIGHT - EDGE.top - EDGE.bottom) * value) / cost;
  const ticks = (largest: number, unit: UnitSuffix, mostCount: number) =>
    ticksBetween(0, largest, mostCount).map((value) => ({ value, text: formatQuantity(value, unit, 2) }));
  return {
    width,
    height: HEIGHT,
    origin: [x(0), y(0)],
    end: width - EDGE.right,
    rates: ticks(rate, 'units_yr', width < NARROW_WIDTH ? 2 : 4).map(({ value, text }) => ({ x: x(value), text })),
    costs: ticks(cost, 'MUSD', 5).map(({ value, text }) => ({ y: y(value), text })),
    fronts: fronts.map((front, k) => ({
      hue: FRONT_HUES[k % FRONT_HUES.length]!,
      dash: k === 0 ? [] : [2 + 3 * k, 3],
      points: Array.from(front.cost_MUSD, (value, i) => [x(front.rate_units_yr[i]!), y(value)] as const),
      label: text('stage.plan.pareto.by', { endYear: formatFixed(front.endYear, 0) }),
    })),
  };
}

/** How the word of a tick stands, so that the last one stays on its sheet. */
export function alignOf(x: number, end: number): 'right' | 'center' {
  return x > end - 40 ? 'right' : 'center';
}

/** All points in the order a cursor reads them: front by front, by rate. */
export function frontPoints(fronts: readonly ParetoFront[]) {
  return fronts.flatMap((front, k) =>
    Array.from(front.cost_MUSD, (cost_MUSD, i) => ({
      front: k,
      index: i,
      endYear: front.endYear,
      rate_units_yr: front.rate_units_yr[i]!,
      addedPower_GW_yr: front.addedPower_GW_yr[i]!,
      cost_MUSD,
    })),
  );
}

/** One row a point, for table and CSV. */
export function frontColumns(fronts: readonly ParetoFront[]): ChartColumns {
  const rows = frontPoints(fronts);
  const column = (pick: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, pick);
  return {
    x: { label: text('stage.plan.pareto.byHead'), unit: 'yr', calendar: true, values: column((row) => row.endYear) },
    lines: [
      { label: text('stage.plan.pareto.rate'), unit: 'units_yr', values: column((row) => row.rate_units_yr) },
      { label: text('stage.plan.pareto.power'), unit: 'GW', values: column((row) => row.addedPower_GW_yr) },
      { label: text('stage.plan.pareto.cost'), unit: 'MUSD', values: column((row) => row.cost_MUSD) },
    ],
  };
}

/** The fronts as SVG elements, as they stand on the page. */
export function frontsBody(
  { width, height, origin, end, rates, costs, fronts }: DrawnFronts,
  theme: ChartTheme,
): FigureBody {
  const pen = new SvgPen();
  const say = (text: string, x: number, y: number, align: CanvasTextAlign, colour: string) => {
    pen.textAlign = align;
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };
  pen.font = `11px ${theme.font}`;
  for (const { y, text: cost } of costs) {
    pen.strokeStyle = theme.line;
    pen.beginPath();
    pen.moveTo(origin[0], y);
    pen.lineTo(end, y);
    pen.stroke();
    say(cost, origin[0] - 8, y + 4, 'right', theme['ink-2']);
  }
  for (const { x, text: rate } of rates) say(rate, x, height - 14, alignOf(x, end), theme['ink-2']);
  for (const { hue, dash, points, label } of fronts) {
    pen.strokeStyle = theme[hue];
    pen.lineWidth = 2;
    pen.setLineDash([...dash]);
    pen.beginPath();
    pen.moveTo(...origin);
    for (const point of points) pen.lineTo(...point);
    pen.stroke();
    pen.setLineDash([]);
    for (const [x, y] of points) {
      pen.beginPath();
      pen.arc(x, y, 3.5, 0, 2 * Math.PI);
      pen.fillStyle = theme[hue];
      pen.fill();
    }
    const last = points.at(-1);
    if (last) say(label, last[0] - 6, last[1] - 7, 'right', theme[hue]);
  }
  return { width, height, body: pen.body };
}
