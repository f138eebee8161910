/** `presets`: the scenarios that come with Moonline. */
import { PRESETS } from '../../scenario/presets.ts';
import type { Command } from '../command.ts';
import { section } from '../table.ts';

export const presetsCommand: Command = {
  name: 'presets',
  usage: '',
  summary: 'list the scenarios that come with Moonline',
  options: {},
  wordLimitCount: 0,
  run: async () => ({
    status: 0,
    json: PRESETS.map(({ id, scenario: { name, story } }) => ({ id, name, story })),
    text: PRESETS.map(({ id, scenario: { name, story } }) => section(id, `${name}\n${story}`)).join('\n\n'),
  }),
};
