/** How a refused value is shown in a message. Not here: the messages. */

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Any value as short text, safe however long or deep it is: numbers as they are, text in quotes, `a list`, `an object`. */
export function shownValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return shortened(JSON.stringify(value.slice(0, 200)));
    case 'number':
    case 'boolean':
    case 'bigint':
    case 'symbol':
      return shortened(String(value));
    case 'undefined':
      return 'nothing';
    case 'function':
      return 'a function';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'a list' : 'an object';
  }
}
