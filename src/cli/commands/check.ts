/** `check`: whether a scenario can be used, with every problem. */
import { toldPart } from '../../scenario/presets.ts';
import { message, text } from '../../text/text.ts';
import { BadInput } from '../arguments.ts';
import type { Command } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '[SCENARIO]',
  summary: message('cli.check.summary'),
  options: SCENARIO_OPTIONS,
  wordLimitCount: 1,
  run: async (call) => {
    try {
      const scenario = await scenarioOf(call);
      return {
        status: 0,
        json: { ok: true, problems: [] },
        text: text('cli.check.ok', { name: toldPart(scenario, 'name') }),
      };
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      const { problems } = error;
      const told = text('cli.check.problems', { count: problems.length });
      return { status: 2, json: { ok: false, problems }, text: told, problems };
    }
  },
};
