/** `schema`: the JSON Schema of a scenario file. */
import { jsonSchema } from '../../scenario/json-schema.ts';
import { inEnglish, message, text } from '../../text/text.ts';
import type { Command } from '../command.ts';
import { jsonText } from '../json-text.ts';

export const schemaCommand: Command = {
  name: 'schema',
  usage: '',
  summary: message('cli.schema.summary'),
  options: {},
  wordLimitCount: 0,
  run: async () => {
    // A schema is for programs, whose tools are shown its English texts.
    const json = inEnglish(() => jsonSchema(text));
    return { status: 0, json, text: jsonText(json) };
  },
};
