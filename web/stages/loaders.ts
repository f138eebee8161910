/** Loads the code of a stage when it is first opened, of charts behind the first figures. One line a stage. */
import type { StageId } from '../state/store.ts';
import { defineElements, type ElementRow } from './define-elements.ts';

const LOADERS: Readonly<Record<StageId, () => Promise<{ readonly ELEMENTS: readonly ElementRow[] }>>> = {
  earth: () => import('./earth/earth-stage.ts'),
  moon: () => import('./moon/moon-stage.ts'),
  driver: () => import('./driver/driver-stage.ts'),
  flight: () => import('./flight/flight-stage.ts'),
  satellite: () => import('./satellite/satellite-stage.ts'),
  plan: () => import('./plan/plan-stage.ts'),
};

/** Load a stage; again is free. */
export async function loadStage(stage: StageId): Promise<void> {
  defineElements((await LOADERS[stage]()).ELEMENTS);
}

/** Load what charts are made of. */
export async function loadCharts(): Promise<void> {
  defineElements((await import('../charts/elements.ts')).ELEMENTS);
}

/** The loading of each stage, for the time when nothing else is to be done. */
export function stageLoads(): readonly (() => Promise<void>)[] {
  return (Object.keys(LOADERS) as StageId[]).map((stage) => () => loadStage(stage));
}
