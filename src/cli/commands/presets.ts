/** `presets`: the scenarios that come with Moonline. */
import { PRESETS, type PresetId } from '../../scenario/presets.ts';
import type { MessageId } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import type { Command } from '../command.ts';
import { section } from '../table.ts';

const partOf = (id: PresetId, part: 'name' | 'story') => text({ id: `preset.${id}.${part}` satisfies MessageId });

export const presetsCommand: Command = {
  name: 'presets',
  usage: '',
  summary: message('cli.presets.summary'),
  options: {},
  wordLimitCount: 0,
  run: async () => ({
    status: 0,
    json: PRESETS.map(({ id, scenario: { name, story } }) => ({ id, name, story })),
    text: PRESETS.map(({ id }) => section(id, `${partOf(id, 'name')}\n${partOf(id, 'story')}`)).join('\n\n'),
  }),
};
