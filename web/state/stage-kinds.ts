/** Which result each stage shows. Not here: results (result-slot.ts), what a stage is called (stages/stages.ts). */
import type { Kind } from './result-slot.ts';
import type { StageId } from './store.ts';

/** The kind of result that a stage needs before it can show anything. */
export const KIND_OF: Readonly<Record<StageId, Kind>> = {
  earth: 'plan',
  moon: 'plan',
  driver: 'driver',
  flight: 'flight',
  satellite: 'satellite',
  plan: 'plan',
};
