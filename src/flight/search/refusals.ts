/** What makes no sense to ask of a target, in a sentence. Not here: the targets (targets.ts), bad input (the engine's options). */
import type { Target } from '../targets/targets.ts';

/** Why sites and maps of sensitivities make no sense for a target, or null where they do. */
export function noSiteSentence(target: Pick<Target, 'id' | 'kind' | 'orbit'>): string | null {
  if (target.orbit?.centre === 'moon')
    return `${target.id} has no achromatic site: the top of the arc rises with every m/s of launch speed, wherever the launch is. Choose a point or an orbit of the Earth.`;
  return noCatchSentence(target);
}

/** Why nothing can be caught, missed or brought back at a target, or null where it can. */
export function noCatchSentence({ id, kind }: Pick<Target, 'id' | 'kind'>): string | null {
  return kind === 'escape'
    ? `${id} is no place that can be missed: its energy rises with every m/s of launch speed. Ask for the flight, or for launches that reach it.`
    : null;
}
