/**
 * One uPlot drawing of a chart's columns: scales with round ends, axes in suitable units, the grey baseline, levels.
 * Knows no result and no element; chart-view.ts owns it. uPlot measures itself, so it is made at non-zero size only.
 */
import uPlot from 'uplot';
import { formatFixed, formatNumber, shownUnit, unitFor } from '../../src/units.ts';
import type { ChartColumns, ChartLine, ChartLook } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';
import { drawMarks } from './plot-marks.ts';

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

interface Extent {
  readonly min: number;
  readonly max: number;
}

/** Smallest and largest finite value of several columns; with `positive`, of those above zero. */
export function extentOf(columns: readonly Float64Array[], positive = false): Extent {
  let min = Infinity;
  let max = -Infinity;
  for (const column of columns)
    for (const value of column) {
      if (!Number.isFinite(value) || (positive && value <= 0)) continue;
      if (value < min) min = value;
      if (value > max) max = value;
    }
  return min <= max ? { min, max } : { min: positive ? 1 : 0, max: positive ? 10 : 1 };
}

const faint = (colour: string) => colour.replace('rgb(', 'rgba(').replace(')', ', 0.1)');
const decade = (value: number) => {
  const [size, letter] = value >= 1e9 ? [1e9, ' G'] : value >= 1e6 ? [1e6, ' M'] : value >= 1e4 ? [1e3, ' k'] : [1, ''];
  return `${formatNumber(value / size, 4)}${letter}`;
};

/** A drawn chart. `update` redraws in place; `destroy` frees it. */
export class Plot {
  readonly #look: ChartLook;
  readonly #theme: ChartTheme;
  readonly #plot: uPlot;
  #columns: ChartColumns;
  #baseline: ChartColumns | null = null;
  #y: Extent = { min: 0, max: 1 };
  #x: Extent = { min: 0, max: 1 };
  #yUnit = { factor: 1, shown: '' };
  #xUnit = { factor: 1, shown: '' };

  constructor(
    target: HTMLElement,
    size: PlotSize,
    setup: {
      columns: ChartColumns;
      look: ChartLook;
      theme: ChartTheme;
      group?: string;
      onCursor: (index: number | null) => void;
    },
  ) {
    this.#look = setup.look;
    this.#theme = setup.theme;
    this.#columns = setup.columns;
    this.#measure(setup.columns, null);
    this.#plot = new uPlot(this.#options(size, setup.group, setup.onCursor), this.#data(), target);
  }

  get canvas(): HTMLCanvasElement {
    return this.#plot.ctx.canvas;
  }

  /** Unit the vertical axis is written in; empty when its lines have several. */
  get yUnit(): string {
    return this.#yUnit.shown;
  }

  get xUnit(): string {
    return this.#xUnit.shown;
  }

  /** Draw other columns. */
  update(columns: ChartColumns, baseline: ChartColumns | null): void {
    this.#columns = columns;
    this.#measure(columns, baseline);
    this.#plot.setData(this.#data());
  }

  resize(size: PlotSize): void {
    this.#plot.setSize(size);
  }

  /** Put the cursor on a point, or take it away. */
  point(index: number | null): void {
    const x = index === null ? undefined : this.#columns.x.values[index];
    if (x === undefined) this.#plot.setCursor({ left: -10, top: -10 });
    else this.#plot.setCursor({ left: this.#plot.valToPos(x, 'x'), top: this.#plot.over.clientHeight / 2 });
  }

  destroy(): void {
    this.#plot.destroy();
  }

  #measure(columns: ChartColumns, baseline: ChartColumns | null): void {
    this.#baseline = baseline;
    const lines = [...columns.lines, ...(baseline?.lines ?? [])];
    const log = this.#look.logarithmic ?? false;
    const y = extentOf(
      lines.map((line) => line.values),
      log,
    );
    const levels = (columns.levels ?? []).map((level) => level.value);
    // Seven decades at most: below lies only the first crumb of a stock.
    const floor = log ? Math.max(y.min, y.max / 1e7) : Math.min(0, y.min, ...levels);
    const ceiling = Math.max(y.max, ...levels);
    this.#y = log ? { min: floor, max: ceiling } : { min: floor, max: ceiling > floor ? ceiling : floor + 1 };
    this.#x = extentOf([columns.x.values, ...(baseline ? [baseline.x.values] : [])]);
    if (this.#x.max === this.#x.min) this.#x = { min: this.#x.min - 0.5, max: this.#x.max + 0.5 };
    const units = new Set(columns.lines.map((line) => line.unit));
    const unit = columns.lines[0]?.unit ?? '';
    this.#yUnit =
      units.size > 1
        ? { factor: 1, shown: '' }
        : log
          ? { factor: 1, shown: shownUnit(unit) }
          : unitFor(Math.max(Math.abs(floor), ceiling), unit);
    this.#xUnit = columns.x.calendar ? { factor: 1, shown: '' } : unitFor(this.#x.max, columns.x.unit);
  }

  #data(): uPlot.AlignedData {
    const log = this.#look.logarithmic ?? false;
    const column = ({ values }: ChartLine) =>
      log || values.some((value) => !Number.isFinite(value))
        ? Array.from(values, (value) => (Number.isFinite(value) && (!log || value > 0) ? value : null))
        : values;
    return [this.#columns.x.values, ...this.#columns.lines.map(column)] as uPlot.AlignedData;
  }

  #options(size: PlotSize, group: string | undefined, onCursor: (index: number | null) => void): uPlot.Options {
    const theme = this.#theme;
    const log = this.#look.logarithmic ?? false;
    const thinned = (plot: uPlot, splits: number[]) => decades(splits, plot.height - 40);
    const axis = {
      stroke: theme['ink-2'],
      font: `11px ${theme.font}`,
      grid: { stroke: theme.line, width: 1 },
      ticks: { show: false },
      gap: 6,
    };
    return {
      ...size,
      pxAlign: false,
      padding: [8, 14, 0, 0],
      legend: { show: false },
      cursor: {
        y: false,
        drag: { x: false, y: false },
        points: { size: 7, width: 2 },
        ...(group ? { sync: { key: group, setSeries: false } } : {}),
      },
      scales: {
        x: {
          time: false,
          range: () => [this.#x.min, this.#x.max],
          // uPlot's enum of distributions has no value at run time.
          // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
          ...(this.#columns.x.logarithmic ? { distr: 3 } : {}),
        },
        // uPlot's enum of distributions has no value at run time.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
        y: log
          ? {
              distr: 3,
              range: () => [10 ** Math.floor(Math.log10(this.#y.min)), 10 ** Math.ceil(Math.log10(this.#y.max) + 0.02)],
            }
          : { range: () => [this.#y.min === 0 ? 0 : this.#y.min * 1.05, this.#y.max <= 0 ? 0 : this.#y.max * 1.05] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 26,
          space: 56,
          ...(this.#columns.x.calendar ? { incrs: [1, 2, 5, 10, 20] } : {}),
          values: (_, splits) =>
            splits.map((value) =>
              this.#columns.x.logarithmic && !isPower(value)
                ? ''
                : this.#columns.x.calendar
                  ? formatFixed(value, 0)
                  : formatNumber(value / this.#xUnit.factor, 4),
            ),
        },
        {
          ...axis,
          size: 46,
          space: 34,
          ...(log ? { filter: thinned, grid: { ...axis.grid, filter: thinned } } : {}),
          values: (_, splits) =>
            splits.map((value) =>
              value === null ? '' : log ? decade(value) : formatNumber(value / this.#yUnit.factor, 4),
            ),
        },
      ],
      series: [
        {},
        ...this.#look.lines.map((line, i) => ({
          stroke: line.stroke,
          width: 2,
          dash: [...(line.dash ?? [])],
          points: { show: false },
          spanGaps: true,
          ...(i === 0 && this.#look.filled ? { fill: faint(line.stroke) } : {}),
        })),
      ],
      hooks: {
        drawAxes: [(plot) => this.#drawBaseline(plot)],
        draw: [(plot) => this.#drawLevels(plot), (plot) => drawMarks(plot, this.#columns.marks ?? [], this.#theme)],
        setCursor: [(plot) => onCursor(plot.cursor.idx ?? null)],
      },
    };
  }

  #drawBaseline(plot: uPlot): void {
    if (!this.#baseline) return;
    const { ctx, bbox } = plot;
    const { x, lines } = this.#baseline;
    const log = this.#look.logarithmic ?? false;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    ctx.strokeStyle = this.#theme.baseline;
    ctx.lineWidth = 1.5 * devicePixelRatio;
    ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
    for (const line of lines) {
      let drawing = false;
      ctx.beginPath();
      for (let i = 0; i < x.values.length; i++) {
        const value = line.values[i]!;
        if (!Number.isFinite(value) || (log && value <= 0)) continue;
        const px = plot.valToPos(x.values[i]!, 'x', true);
        const py = plot.valToPos(value, 'y', true);
        if (drawing) ctx.lineTo(px, py);
        else ctx.moveTo(px, py);
        drawing = true;
      }
      ctx.stroke();
    }
    ctx.restore();
  }

  #drawLevels(plot: uPlot): void {
    const { ctx, bbox } = plot;
    for (const level of this.#columns.levels ?? []) {
      const y = plot.valToPos(level.value, 'y', true);
      ctx.save();
      ctx.strokeStyle = this.#theme['ink-3'];
      ctx.fillStyle = this.#theme['ink-2'];
      ctx.lineWidth = devicePixelRatio;
      ctx.setLineDash([2 * devicePixelRatio, 3 * devicePixelRatio]);
      ctx.beginPath();
      ctx.moveTo(bbox.left, y);
      ctx.lineTo(bbox.left + bbox.width, y);
      ctx.stroke();
      ctx.font = `${11 * devicePixelRatio}px ${this.#theme.font}`;
      ctx.textAlign = 'left';
      ctx.fillText(level.label, bbox.left + 6 * devicePixelRatio, y - 5 * devicePixelRatio);
      ctx.restore();
    }
  }
}

/** Keeps the powers of ten of a logarithmic axis, and of those only as many as there is room for. */
function decades(splits: readonly number[], height: number): (number | null)[] {
  const powers = splits.filter((value) => isPower(value)).length;
  const every = Math.max(1, Math.ceil(powers / Math.max(2, Math.floor(height / 30))));
  return splits.map((value) => (isPower(value) && Math.round(Math.log10(value)) % every === 0 ? value : null));
}

function isPower(value: number): boolean {
  const power = Math.log10(value);
  return Math.abs(power - Math.round(power)) < 1e-6;
}
