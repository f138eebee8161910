/** `presets`: the scenarios that come with Moonline. */
import { PRESETS, presetText } from '../../scenario/presets.ts';
import { message, text } from '../../text/text.ts';
import type { Command } from '../command.ts';
import { section } from '../table.ts';

export const presetsCommand: Command = {
  name: 'presets',
  usage: '',
  summary: message('cli.presets.summary'),
  options: {},
  wordLimitCount: 0,
  run: async () => ({
    status: 0,
    json: PRESETS.map(({ id, scenario: { name, story } }) => ({ id, name, story })),
    text: PRESETS.map((preset) =>
      section(preset.id, `${text(presetText(preset, 'name'))}\n${text(presetText(preset, 'story'))}`),
    ).join('\n\n'),
  }),
};
