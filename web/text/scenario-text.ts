/** Name and story of a scenario: a preset's in the page's language, a person's own as they are. */
import { PRESETS } from '../../src/scenario/presets.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import type { MessageId } from '../../src/text/message.ts';
import { text } from '../../src/text/text.ts';

type Part = 'name' | 'story';

function partOf(scenario: Pick<LinkedScenario, Part>, part: Part): string {
  const own = scenario[part];
  const preset = PRESETS.find((one) => one.scenario[part] === own);
  return preset && own ? text(`preset.${preset.id}.${part}` as MessageId as 'page.share', null, own) : own;
}

/** The scenario's name. */
export const nameOf = (scenario: Pick<LinkedScenario, Part>): string => partOf(scenario, 'name');
/** The scenario's story. */
export const storyOf = (scenario: Pick<LinkedScenario, Part>): string => partOf(scenario, 'story');
