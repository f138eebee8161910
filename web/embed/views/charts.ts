/** Two line charts of one result, beside each other or, where it is narrow, one above the other. */
import { lineText, xText, type ChartColumns, type ChartDefinition } from '../../charts/chart.ts';
import { scalesOver } from '../../charts/chart-scales.ts';
import { COLOURS, type Box } from '../../drawing/frame.ts';
import { lineChart, nearestPoint, type LineChart } from '../../drawing/line-chart.ts';
import { shape, type Shape } from '../../drawing/shape.ts';
import type { Given, Size } from './view.ts';

/** Width from which two charts stand side by side. */
const WIDE_PX = 560;

function boxes({ width, height }: Size): readonly [Box, Box] {
  if (width >= WIDE_PX) {
    const half = (width - 16) / 2;
    return [
      { x: 0, y: 0, width: half, height },
      { x: half + 16, y: 0, width: half, height },
    ];
  }
  const half = (height - 10) / 2;
  return [
    { x: 0, y: 0, width, height: half },
    { x: 0, y: half + 10, width, height: half },
  ];
}

type Pair<R> = readonly [ChartDefinition<R>, ChartDefinition<R>];

function chartIn<R>(definition: ChartDefinition<R>, given: Given<R>, box: Box): LineChart {
  const columns = definition.columns(given.result);
  const baseline = given.baseline === null ? null : definition.columns(given.baseline);
  const look = definition.options(COLOURS);
  const scales = scalesOver(baseline ? [columns, baseline] : [columns], look);
  return { columns, baseline, scales, look, box, title: definition.title, cursorIndex: given.cursorIndex };
}

/** Both charts. Their x columns are the same, so that one cursor reads both. */
export function chartPair<R>(pair: Pair<R>, given: Given<R>): Shape {
  const places = boxes(given.size);
  return shape('g', {}, ...pair.map((one, i) => lineChart(chartIn(one, given, places[i]!))));
}

/** A point in words. */
function pointText({ x, lines }: ChartColumns, index: number): string {
  const values = lines.map((line) => `${line.label} ${lineText(line, line.values[index]!)}`);
  return `${xText(x, x.values[index]!)}: ${values.join(', ')}`;
}

/** How both charts are read, point by point. */
export function pairReading<R>(pair: Pair<R>) {
  return {
    count: (result: R) => pair[0].columns(result).x.values.length,
    nearest: (given: Given<R>, x: number, y: number) => {
      const places = boxes(given.size);
      const i = places.findIndex(
        (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
      );
      return i < 0 ? null : nearestPoint(chartIn(pair[i]!, given, places[i]!), x);
    },
    text: (result: R, index: number) => {
      const [first, second] = pair.map((one) => pointText(one.columns(result), index)) as [string, string];
      return `${first}; ${second.slice(second.indexOf(': ') + 2)}`;
    },
  };
}
