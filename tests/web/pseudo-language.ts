/**
 * A language made for tests: English with accents, some 40 % longer, each text in brackets. Served in place of the German
 * catalogue it shows what no catalogue gives (no brackets) and what is too narrow for long words. No test here.
 */
import type { Page } from 'playwright-core';
import type { Part, Pattern } from '../../src/text/message.ts';
import { UNITS } from '../../src/units.ts';
import { catalogue, keys, pattern } from '../house/messages.mjs';

const ACCENTED = new Map(
  Object.entries({
    a: 'á',
    c: 'ç',
    e: 'é',
    i: 'í',
    n: 'ñ',
    o: 'ö',
    s: 'š',
    u: 'ü',
    y: 'ý',
    z: 'ž',
    A: 'Å',
    E: 'É',
    O: 'Ö',
  }),
);
const LONGER_RATIO = 0.4;

/** A text with accents outside its places `{name}`. */
const accented = (text: string) =>
  text.replace(/\{\w+\}|\p{L}/gu, (sign) => (sign.length > 1 ? sign : (ACCENTED.get(sign) ?? sign)));

/** Letters that make a text longer, in words of five at most. */
function padding(text: string): string {
  const count = Math.ceil(LONGER_RATIO * text.replace(/\{\w+\}/g, '').length);
  return 'öxóxö'
    .repeat(count)
    .slice(0, count)
    .replace(/.{5}(?=.)/g, '$& ');
}

const inner = (part: Part): Part =>
  typeof part === 'string'
    ? accented(part)
    : ([
        part[0],
        Object.fromEntries(Object.entries(part[1]).map(([key, text]) => [key, nested(text)])),
        ...(part.length > 2 ? [1] : []),
      ] as unknown as Part);
const nested = (text: Pattern): Pattern => (typeof text === 'string' ? accented(text) : text.map(inner));

/** A pattern of the pseudo-language. */
export function pseudo(text: Pattern): Pattern {
  if (typeof text === 'string') {
    const pad = padding(text);
    return `[${accented(text)}${pad && ` ${pad}`}]`;
  }
  return ['[', ...text.map(inner), ']'];
}

/** Serve the pseudo-language to a page where it asks for German. */
export async function speakPseudo(page: Page): Promise<void> {
  const key = keys();
  const texts = Object.entries(catalogue('en')).map(([id, text]) => [key.get(id), pseudo(pattern(id, text))]);
  const body = `export default ${JSON.stringify(Object.fromEntries(texts))};`;
  await page.route(/\/de-[\w-]+\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

const UNITS_SHOWN: ReadonlySet<string> = new Set(
  Object.values(UNITS).flatMap((row) => [row.shown, ...('ladder' in row ? row.ladder.map(([, shown]) => shown) : [])]),
);

/** What is left of a text outside brackets. */
function outside(text: string): string {
  let depth = 0;
  let left = '';
  for (const sign of text) {
    if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    else if (depth === 0) left += sign;
  }
  return left;
}

/**
 * Words that stand outside brackets and are neither units nor names. A text may be cut into several pieces by markup: what
 * has accents on all its vowels is one of them.
 */
export function unbracketed(texts: readonly string[], names: RegExp): readonly string[] {
  return texts.filter((text) =>
    outside(text)
      .replace(names, '')
      .split(/[\s\u00a0·,;:()/]+/u)
      .some((word) => /\p{L}{3}/u.test(word) && /[aeiou]/.test(word) && !UNITS_SHOWN.has(word)),
  );
}

/** Every text and spoken attribute in sight of a reader, through all shadow roots; what says its own language is left out. */
export async function textsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext', 'aria-roledescription'];
    const look = (node: Node): void => {
      if (node instanceof Text) found.add(node.data.replace(/\s+/g, ' ').trim());
      if (node instanceof Element) {
        const ownLanguage = '[lang], style, script, noscript, code, kbd, textarea, iframe';
        if (node.matches(ownLanguage) && node !== document.documentElement) return;
        for (const name of ATTRIBUTES) found.add(node.getAttribute(name) ?? '');
        node.shadowRoot?.childNodes.forEach(look);
      }
      node.childNodes.forEach(look);
    };
    look(document.documentElement);
    return [...found].filter((text) => text !== '');
  });
  if (texts.length < 40) throw new Error(`Only ${texts.length} texts were found on the page`);
  return texts;
}
