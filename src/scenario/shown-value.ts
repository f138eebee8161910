/** How a refused value is shown in a message. Not here: the messages. */
import type { Value } from '../text/message.ts';
import { message } from '../text/text.ts';

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Any value in short, safe however long or deep it is: numbers as they are, text in quotes, “a list”, “an object”. */
export function shownValue(value: unknown): Value {
  switch (typeof value) {
    case 'string':
      return shortened(JSON.stringify(value.slice(0, 200)));
    case 'number':
    case 'boolean':
    case 'bigint':
    case 'symbol':
      return shortened(String(value));
    case 'undefined':
      return message('scenario.given.nothing');
    case 'function':
      return message('scenario.given.function');
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? message('scenario.given.list') : message('scenario.given.object');
  }
}
