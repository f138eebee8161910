/** How a refused value is shown in a message. Not here: the messages. */

/** Any value as short text, safe however long or deep it is: numbers as they are, text in quotes, `a list`, `an object`. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : String(value as number | bigint | symbol);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
