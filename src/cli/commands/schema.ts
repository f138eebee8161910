/** `schema`: the JSON Schema of a scenario file. */
import { jsonSchema } from '../../scenario/json-schema.ts';
import type { Command } from '../command.ts';
import { jsonText } from '../json-text.ts';

export const schemaCommand: Command = {
  name: 'schema',
  usage: '',
  summary: 'print the JSON Schema of a scenario file',
  options: {},
  wordLimitCount: 0,
  run: async () => {
    const json = jsonSchema();
    return { status: 0, json, text: jsonText(json) };
  },
};
