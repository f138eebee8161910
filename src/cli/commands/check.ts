/** `check`: whether a scenario can be used, with every problem. */
import { BadInput } from '../arguments.ts';
import type { Command } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '[SCENARIO]',
  summary: 'check a scenario and name every problem',
  options: SCENARIO_OPTIONS,
  wordLimitCount: 1,
  run: async (call) => {
    try {
      const scenario = await scenarioOf(call);
      return { status: 0, json: { ok: true, problems: [] }, text: `${scenario.name}: no problems` };
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      const { problems } = error;
      const text = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
      return { status: 2, json: { ok: false, problems }, text, problems };
    }
  },
};
