/**
 * One uPlot drawing of a chart's scene, with cursor and zoom by mouse, wheel and touch.
 * Knows no result and no element; chart-view.ts owns it. uPlot measures itself, so it is made at non-zero size only.
 */
import uPlot from 'uplot';
import type { ChartLine, ChartLook } from './chart.ts';
import { bindGestures } from './chart-gestures.ts';
import { onAxis, panned, zoomed, type Extent } from './chart-range.ts';
import type { ChartTheme } from './chart-theme.ts';
import { marksRoom_px } from './mark-flags.ts';
import { drawBaseline, drawFill, drawLevels, drawMarks, drawOverlays, type Surface } from './plot-layers.ts';
import { isPower, xTickText, yTickText, type PlotScales } from './chart-scales.ts';
import { scalesOf, type PlotScene } from './plot-scales.ts';

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

export interface PlotSetup {
  readonly look: ChartLook;
  readonly theme: ChartTheme;
  /** The point under the cursor, and whether a pointer put it there. */
  readonly onCursor: (index: number | null) => void;
  /** Another part of x is asked for. */
  readonly onRange: (range: Extent | null) => void;
}

/** Width of an axis for its longest text, in letters of 11 px. */
const roomFor = (texts: readonly string[] | null) =>
  Math.max(52, 12 + 6 * Math.max(0, ...(texts ?? []).map((text) => text.length)));

/** A drawn chart. `update` redraws in place; `destroy` frees it. */
export class Plot {
  readonly #setup: PlotSetup;
  readonly #plot: uPlot;
  readonly #unbind: () => void;
  #scene: PlotScene;
  #scales: PlotScales;
  /** Set while the cursor is put somewhere by the page, not by a pointer. */
  #led = false;

  constructor(target: HTMLElement, size: PlotSize, scene: PlotScene, setup: PlotSetup) {
    this.#setup = setup;
    this.#scene = scene;
    this.#scales = scalesOf(scene, setup.look);
    this.#plot = new uPlot(this.#options(size), this.#data(), target);
    this.#unbind = bindGestures(this.#plot.over, {
      axis: () => this.#scales.axis,
      range: () => this.#scene.range,
      show: (range) => this.show(range),
      point: (left) => this.#plot.setCursor({ left, top: this.#plot.over.clientHeight / 2 }),
    });
  }

  /** What the axes span and in which units they are written. */
  get scales(): PlotScales {
    return this.#scales;
  }

  /** Draw another scene. */
  update(scene: PlotScene): void {
    this.#scene = scene;
    this.#scales = scalesOf(scene, this.#setup.look);
    this.#plot.setData(this.#data());
  }

  /** Ask for another part of x, moved onto the axis. */
  show(range: Extent | null): void {
    this.#setup.onRange(onAxis(this.#scales.axis, range));
  }

  /** Ask for a part smaller by a factor, around a value of x or the middle. */
  zoom(factor: number, about?: number): void {
    this.show(zoomed(this.#scales.axis, this.#scene.range, factor, about));
  }

  /** Ask for the part beside, so many of its widths to the right. */
  pan(shareFraction: number): void {
    this.show(panned(this.#scales.axis, this.#scene.range, shareFraction));
  }

  resize(size: PlotSize): void {
    this.#plot.setSize(size);
  }

  /** Put the cursor at a value of x, or take it away, without telling anybody. */
  point(x: number | null): void {
    this.#led = true;
    const left = x === null ? NaN : this.#plot.valToPos(x, 'x');
    if (left >= 0 && left <= this.#plot.over.clientWidth)
      this.#plot.setCursor({ left, top: this.#plot.over.clientHeight / 2 });
    else this.#plot.setCursor({ left: -10, top: -10 });
    this.#led = false;
  }

  destroy(): void {
    this.#unbind();
    this.#plot.destroy();
  }

  #data(): uPlot.AlignedData {
    const log = this.#scales.logarithmic;
    const { x, lines } = this.#scene.columns;
    const column = ({ values }: ChartLine) =>
      log || values.some((value) => !Number.isFinite(value))
        ? Array.from(values, (value) => (Number.isFinite(value) && (!log || value > 0) ? value : null))
        : values;
    return [x.values, ...lines.map(column)] as uPlot.AlignedData;
  }

  #options(size: PlotSize): uPlot.Options {
    const { look, theme } = this.#setup;
    const { x } = this.#scene.columns;
    const log = look.logarithmic ?? false;
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
      padding: [() => 8 + marksRoom_px(this.#scene.columns.marks?.length ?? 0), 14, 0, 0],
      legend: { show: false },
      cursor: {
        y: false,
        drag: { x: true, y: false, setScale: false },
        points: { size: 7, width: 2 },
        bind: { dblclick: () => () => (this.show(null), null) },
      },
      scales: {
        // uPlot's enum of distributions has no value at run time.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
        x: { time: false, range: () => spread(this.#scales.x), ...(x.logarithmic ? { distr: 3 } : {}) },
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
        y: { range: () => spread(this.#scales.y), ...(log ? { distr: 3 } : {}) },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 26,
          space: 56,
          ...(x.calendar ? { incrs: [1, 2, 5, 10, 20] } : {}),
          values: (_, splits) => splits.map((value) => xTickText(value, this.#scene.columns.x, this.#scales)),
        },
        {
          ...axis,
          size: (_, texts) => roomFor(texts),
          space: 34,
          ...(log ? { filter: thinned, grid: { ...axis.grid, filter: thinned } } : {}),
          values: (_, splits: (number | null)[]) =>
            splits.map((value) => (value === null ? '' : yTickText(value, this.#scales))),
        },
      ],
      series: [
        {},
        ...look.lines.map((line) => ({
          stroke: line.stroke,
          width: 2,
          dash: [...(line.dash ?? [])],
          points: { show: false },
          spanGaps: true,
        })),
      ],
      hooks: {
        drawAxes: [(plot) => this.#under(this.#surface(plot))],
        draw: [(plot) => this.#over(this.#surface(plot))],
        setSelect: [(plot) => this.#selected(plot)],
        setCursor: [(plot) => this.#led || this.#setup.onCursor(plot.cursor.idx ?? null)],
      },
    };
  }

  #selected(plot: uPlot): void {
    const { left, width } = plot.select;
    if (width < 6) return;
    const range = { min: plot.posToVal(left, 'x'), max: plot.posToVal(left + width, 'x') };
    plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    this.show(range);
  }

  #surface(plot: uPlot): Surface {
    return {
      pen: plot.ctx,
      frame: plot.bbox,
      ratio: devicePixelRatio,
      x: (value) => plot.valToPos(value, 'x', true),
      y: (value) => plot.valToPos(value, 'y', true),
    };
  }

  #under(surface: Surface): void {
    const { logarithmic, y } = this.#scales;
    drawFill(surface, this.#scene.columns, this.#setup.look, logarithmic ? y.min : Math.max(0, y.min));
    if (this.#scene.baseline) drawBaseline(surface, this.#scene.baseline, this.#setup.theme, this.#scales.logarithmic);
  }

  #over(surface: Surface): void {
    const { columns, overlays } = this.#scene;
    const { look, theme } = this.#setup;
    drawOverlays(surface, overlays, look, theme);
    drawLevels(surface, columns.levels ?? [], theme);
    drawMarks(surface, columns.marks ?? [], theme);
  }
}

const spread = ({ min, max }: Extent): [number, number] => [min, max];

/** Keeps the powers of ten of a logarithmic axis, and of those only as many as there is room for. */
function decades(splits: readonly number[], height: number): (number | null)[] {
  const powers = splits.filter((value) => isPower(value)).length;
  const every = Math.max(1, Math.ceil(powers / Math.max(2, Math.floor(height / 30))));
  return splits.map((value) => (isPower(value) && Math.round(Math.log10(value)) % every === 0 ? value : null));
}
