/** Name and story of a scenario in the page's language. Not here: what a preset is called (src/scenario/presets.ts). */
import { toldPart, type PresetPart } from '../../src/scenario/presets.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import { text } from '../../src/text/text.ts';

function partText(scenario: Pick<LinkedScenario, PresetPart>, part: PresetPart): string {
  const told = toldPart(scenario, part);
  return typeof told === 'string' ? told : text(told);
}

/** The scenario's name. */
export const nameOf = (scenario: Pick<LinkedScenario, PresetPart>): string => partText(scenario, 'name');
/** The scenario's story. */
export const storyOf = (scenario: Pick<LinkedScenario, PresetPart>): string => partText(scenario, 'story');
