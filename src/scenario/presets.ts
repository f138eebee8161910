/** The presets, in the order they are offered; the first is the default. One JSON file each under presets/. */
import type { Message, MessageId } from '../text/message.ts';
import { message } from '../text/text.ts';
import { checkScenario, type LinkedScenario } from './scenario.ts';
import megaton from './presets/one-megaton-a-year.json' with { type: 'json' };
import gigabay from './presets/gigabay.json' with { type: 'json' };
import factories from './presets/thirty-factories.json' with { type: 'json' };
import licensed from './presets/145-licensed-flights.json' with { type: 'json' };
import seed from './presets/moon-seed.json' with { type: 'json' };
import sp428 from './presets/sp-428-revisited.json' with { type: 'json' };
import ai1 from './presets/ai1-as-announced.json' with { type: 'json' };
import moonless from './presets/without-the-moon.json' with { type: 'json' };

const FILES = [
  ['one-megaton-a-year', megaton],
  ['gigabay', gigabay],
  ['thirty-factories', factories],
  ['145-licensed-flights', licensed],
  ['moon-seed', seed],
  ['sp-428-revisited', sp428],
  ['ai1-as-announced', ai1],
  ['without-the-moon', moonless],
] as const;

export type PresetId = (typeof FILES)[number][0];

/** What catalogues say of a preset in place of its file. */
export type PresetPart = 'name' | 'story';

export interface Preset {
  readonly id: PresetId;
  readonly scenario: LinkedScenario;
}

/** Every preset, checked. A preset that fails its checks is a bug and throws. */
export const PRESETS: readonly Preset[] = FILES.map(([id, file]) => {
  const check = checkScenario(file);
  if (!check.ok)
    throw new Error(`Preset ${id}: ${check.problems.map(({ path, message }) => `${path} (${message.id})`).join('; ')}`);
  return { id, scenario: check.scenario };
});

/**
 * Name or story of a scenario as a reader is told it: a preset's is a text of the catalogues, a person's own stays as it is.
 */
export function toldPart(scenario: Pick<LinkedScenario, PresetPart>, part: PresetPart): Message | string {
  const own = scenario[part];
  const preset = PRESETS.find((one) => one.scenario[part] === own);
  return preset && own ? presetText(preset, part) : own;
}

/** A preset's name or story in the catalogues; its file has the English text. */
export function presetText({ id, scenario }: Preset, part: PresetPart): Message {
  return message(`preset.${id}.${part}` satisfies MessageId as 'preset.gigabay.name', null, scenario[part]);
}

/** A preset by id, or `undefined`. */
export function presetOf(id: string): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
