/** Two line charts of one result, beside each other or, where it is narrow, one above the other. */
import type { ChartDefinition } from '../../charts/chart.ts';
import type { Box } from '../drawing/frame.ts';
import { lineChart, nearestPoint, pointText } from '../drawing/line-chart.ts';
import { shape, type Shape } from '../drawing/shape.ts';
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

/** Both charts. Their x columns are the same, so that one cursor reads both. */
export function chartPair<R>(pair: Pair<R>, { result, baseline, size, cursorIndex }: Given<R>): Shape {
  const places = boxes(size);
  return shape('g', {}, ...pair.map((one, i) => lineChart(one, { result, baseline, box: places[i]!, cursorIndex })));
}

/** How both charts are read, point by point. */
export function pairReading<R>(pair: Pair<R>) {
  return {
    count: (result: R) => pair[0].columns(result).x.values.length,
    nearest: ({ result, size }: Given<R>, x: number, y: number) => {
      const box = boxes(size).find((one) => x >= one.x && x <= one.x + one.width && y <= one.y + one.height);
      return box ? nearestPoint(pair[0].columns(result), box, x) : null;
    },
    text: (result: R, index: number) => {
      const [first, second] = pair.map((one) => pointText(one.columns(result), index)) as [string, string];
      return `${first}; ${second.slice(second.indexOf(': ') + 2)}`;
    },
  };
}
