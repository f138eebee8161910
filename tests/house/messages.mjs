/**
 * Catalogues read and compiled: ICU MessageFormat to the small patterns of src/text/message.ts, and the types of values from
 * the English texts. Plain Node, because set-up writes the types before anything else runs. Not here: the build's plugin.
 */
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../src/text/', import.meta.url));

/** The languages that have a catalogue. */
export function languages() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

/** A catalogue as it is written: ICU text by id. */
export function catalogue(language) {
  return JSON.parse(readFileSync(`${FOLDER}${language}.json`, 'utf8'));
}

/** Ids that the page makes from data or gets from the engine: they stay as they are. */
const MADE = /^(scenario|engine|flight|driver|satellite|plan|earth|finance|field|unit|preset|explain)\./;

/**
 * What stands for each id in the page: the id where it is made from data, else its place in the list, three letters or
 * digits, so that neither code nor catalogues carry long ids.
 */
export function keys() {
  const ids = Object.keys(catalogue('en')).sort();
  return new Map(ids.map((id, i) => [id, MADE.test(id) ? id : i.toString(36)]));
}

/** The syntax tree of a text; throws with its id where it is no ICU MessageFormat or uses more of it than we do. */
export function parsed(id, text) {
  try {
    const parts = parse(text, { ignoreTag: true });
    check(parts);
    return parts;
  } catch (error) {
    throw new Error(`Text ${id} cannot be read: ${error.message} (${text})`);
  }
}

function check(parts) {
  for (const part of parts) {
    if (![TYPE.literal, TYPE.argument, TYPE.select, TYPE.plural, TYPE.pound].includes(part.type))
      throw new Error('only {name}, plural and select are known');
    if (part.type === TYPE.literal && /[{}]/.test(part.value)) throw new Error('braces cannot be shown');
    for (const option of Object.values(part.options ?? {})) check(option.value);
  }
}

/** A syntax tree as a pattern: a string with `{name}`, or parts of which some depend on a value. */
export function compiled(parts, counted = null) {
  const out = [];
  for (const part of parts) {
    if (part.type === TYPE.plural || part.type === TYPE.select) {
      const isPlural = part.type === TYPE.plural;
      const texts = Object.fromEntries(
        Object.entries(part.options).map(([key, { value }]) => [key, compiled(value, isPlural ? part.value : counted)]),
      );
      out.push(isPlural ? [part.value, texts, 1] : [part.value, texts]);
      continue;
    }
    const piece = part.type === TYPE.literal ? part.value : `{${part.type === TYPE.pound ? counted : part.value}}`;
    if (typeof out.at(-1) === 'string') out[out.length - 1] += piece;
    else out.push(piece);
  }
  if (out.length === 0) return '';
  return out.length === 1 && typeof out[0] === 'string' ? out[0] : out;
}

/** The compiled text of one id. */
export function pattern(id, text) {
  return text.includes('{') || text.includes("'") ? compiled(parsed(id, text)) : text;
}

/** The values a text asks for: name → TypeScript type. */
export function valuesOf(parts, found = new Map()) {
  for (const part of parts) {
    if (part.type === TYPE.argument && !found.has(part.value)) found.set(part.value, 'Value');
    if (part.type === TYPE.plural) found.set(part.value, 'number | Quantity');
    if (part.type === TYPE.select) {
      const keys = Object.keys(part.options);
      const known = keys.filter((key) => key !== 'other').map((key) => `'${key}'`);
      // Two known choices and an empty `other` are all there is; else any other word is allowed.
      const isOpen = part.options.other.value.length > 0;
      found.set(part.value, isOpen ? 'string' : known.join(' | '));
    }
    for (const option of Object.values(part.options ?? {})) valuesOf(option.value, found);
  }
  return found;
}

/** src/text/values.ts: the values of every id by the English texts. */
export function valuesFile(english) {
  const rows = Object.entries(english).map(([id, text]) => {
    const values = text.includes('{') ? valuesOf(parsed(id, text)) : new Map();
    const fields = Array.from(values, ([name, type]) => `${name}: ${type}`);
    return `  ${JSON.stringify(id)}: ${fields.length === 0 ? 'None' : `{ ${fields.join('; ')} }`};`;
  });
  return [
    '/** Made from en.json by tests/house/messages.mjs: what values each message asks for. Do not edit. Over 300 lines: one a text. */',
    'type None = Record<never, never>;',
    '',
    '/** Values by message, given what a value and a quantity are: message.ts says so, and imports this file. */',
    'export interface MessageValues<Value, Quantity> {',
    ...rows,
    '}',
    '',
  ].join('\n');
}

/** Write the types anew where they are out of date. */
export function writeValues() {
  const path = `${FOLDER}values.ts`;
  const text = valuesFile(catalogue('en'));
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeValues();
