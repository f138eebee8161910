/**
 * The one renderer of messages, for command line, page, embed, exports and print: a message and its values become a text in
 * the language in use. English stands ready as far as it was added; another language is one whole catalogue.
 * Not here: which languages there are (languages.ts), how catalogues are compiled (tests/house/plugins).
 */
import {
  formatFixed,
  formatNumber,
  formatQuantity,
  setNumberStyle,
  shownUnit,
  withUnit,
  type NumberStyle,
} from '../units.ts';
import type { Alternatives, Message, MessageId, Part, Pattern, Quantity, Value, ValuesOf } from './message.ts';

/** Compiled texts: English by id, another language by what the build makes of ids. */
export type Catalogue = Readonly<Record<string, Pattern>>;

interface Speech {
  /** The language's tag, for plurals and lists. */
  readonly tag: string;
  /** Null for English. */
  readonly catalogue: Catalogue | null;
  readonly style: NumberStyle | null;
}

const english: Record<string, Pattern> = Object.create(null) as Record<string, Pattern>;
const ENGLISH: Speech = { tag: 'en', catalogue: null, style: null };
let speech = ENGLISH;
const listeners = new Set<() => void>();

/** Add English texts; what shows the messages of a module adds that module's. */
export function addEnglish(texts: Catalogue): void {
  Object.assign(english, texts);
}

/** Write texts, numbers and units in a language from now on; null is English. */
export function speakIn(tag: string, decimalMark: NumberStyle['decimalMark'], catalogue: Catalogue | null): void {
  const unitWord = (shown: string) => catalogue?.[`unit.${shown}`] ?? shown;
  take({ tag, catalogue, style: catalogue && { decimalMark, unitWord: (shown) => written(unitWord(shown), {}) } });
  for (const tell of [...listeners]) tell();
}

/** The tag of the language in use, for dates and the like. */
export function languageTag(): string {
  return speech.tag;
}

/** Be told when another language is in use; returns the way to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a function gives while English is spoken: for files and JSON, whose sentences do not follow the reader. */
export function inEnglish<T>(work: () => T): T {
  const before = speech;
  take(ENGLISH);
  try {
    return work();
  } finally {
    take(before);
  }
}

function take(next: Speech): void {
  speech = next;
  setNumberStyle(next.style);
}

/** The text of a message. A text that is nowhere is shown as its id. */
export function text(message: Message): string;
/** The text of an id with its values. */
export function text<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string;
/** Both; the build of the page adds the English text behind the values. */
export function text(what: Message | MessageId, values?: Message['values'] | null, source?: Pattern): string {
  if (typeof what !== 'string') return text(what.id as never, what.values as never);
  const pattern = speech.catalogue?.[what] ?? source ?? english[what];
  return pattern === undefined ? what : written(pattern, values ?? {});
}

/** Messages one after the other, as sentences of one paragraph. */
export function sentences(messages: readonly Message[]): string {
  return messages.map((one) => text(one)).join(' ');
}

/** A message: an id and the values its text asks for. */
export function message<Id extends MessageId>(id: Id, ...[values, source]: ValuesOf<Id>): Message {
  if (source !== undefined) english[id] = source;
  return values ? { id, values } : { id };
}

/** Whether a value is a message: what tells it from a quantity. */
export function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';
}

type Values = Readonly<Record<string, Value>>;

function written(pattern: Pattern, values: Values): string {
  if (typeof pattern !== 'string') return pattern.map((part) => writtenPart(part, values)).join('');
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
}

function writtenPart(part: Part, values: Values): string {
  if (typeof part === 'string') return written(part, values);
  const [name, texts, isPlural] = part;
  const value = values[name];
  const key = isPlural ? pluralKey(texts, value) : typeof value === 'string' ? value : 'other';
  return written((Object.hasOwn(texts, key) ? texts[key] : texts['other']) ?? '', values);
}

/** The form that a count takes in the language, as it is written: 1.0 is not 1 in all. */
function pluralKey(texts: Readonly<Record<string, Pattern>>, value: Value | undefined): string {
  const count = Number(typeof value === 'object' ? (value as Quantity).value : value);
  return `=${count}` in texts ? `=${count}` : new Intl.PluralRules(speech.tag).select(count);
}

/** A value as it stands in a text. */
function shown(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, 15);
  if (isMessage(value)) return text(value);
  const { or } = value as Alternatives;
  if (or || Array.isArray(value))
    return new Intl.ListFormat(speech.tag, { type: or ? 'disjunction' : 'conjunction' }).format(
      (or ?? value).map(shown),
    );
  const { value: size, unit = '', digits, decimals, isFixed } = value as Quantity;
  if (decimals !== undefined) return formatFixed(size, decimals);
  return isFixed ? withUnit(formatNumber(size, digits), shownUnit(unit), ' ') : formatQuantity(size, unit, digits);
}
