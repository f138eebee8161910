/** The list of all elements of the page and their tags; importing it defines them, once. */
import { ChartMenu } from '../charts/chart-menu.ts';
import { ChartView } from '../charts/chart-view.ts';
import { FlightMap } from '../charts/flight-map-view.ts';
import { CheckList } from '../stages/driver/check-list.ts';
import { DriverStage } from '../stages/driver/driver-stage.ts';
import { EarthStage } from '../stages/earth/earth-stage.ts';
import { FlightStage } from '../stages/flight/flight-stage.ts';
import { MoonStage } from '../stages/moon/moon-stage.ts';
import { BottleneckRibbon } from '../stages/plan/bottleneck-ribbon.ts';
import { LeverList } from '../stages/plan/lever-list.ts';
import { PlanStage } from '../stages/plan/plan-stage.ts';
import { ProofLine } from '../stages/plan/proof-line.ts';
import { SatelliteStage } from '../stages/satellite/satellite-stage.ts';
import { MoonlineApp } from './app.ts';
import { ChainRibbon } from './chain-ribbon.ts';
import { KpiStrip } from './kpi-strip.ts';
import { OutcomeNote } from './outcome-note.ts';
import { PageHeader } from './page-header.ts';
import { ParamControl } from './param-control.ts';
import { StageLayout } from './stage-layout.ts';

const ELEMENTS: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['param-control', ParamControl],
  ['kpi-strip', KpiStrip],
  ['outcome-note', OutcomeNote],
  ['chart-menu', ChartMenu],
  ['chart-view', ChartView],
  ['flight-map', FlightMap],
  ['check-list', CheckList],
  ['lever-list', LeverList],
  ['bottleneck-ribbon', BottleneckRibbon],
  ['proof-line', ProofLine],
  ['stage-layout', StageLayout],
  ['earth-stage', EarthStage],
  ['moon-stage', MoonStage],
  ['driver-stage', DriverStage],
  ['flight-stage', FlightStage],
  ['satellite-stage', SatelliteStage],
  ['plan-stage', PlanStage],
  ['chain-ribbon', ChainRibbon],
  ['page-header', PageHeader],
  ['moonline-app', MoonlineApp],
];

/** Define every element that is not yet defined. */
export function defineElements(): void {
  for (const [tag, element] of ELEMENTS) if (!customElements.get(tag)) customElements.define(tag, element);
}
