/** The elements of charts, with their tags. They come behind the first figures (stages/loaders.ts). */
import { BarsMenu } from './bars-menu.ts';
import { ChartMenu } from './chart-menu.ts';
import { ChartView } from './chart-view.ts';

export const ELEMENTS = [
  ['bars-menu', BarsMenu],
  ['chart-menu', ChartMenu],
  ['chart-view', ChartView],
] as const;
