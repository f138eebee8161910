/**
 * What mail, chat and other sites do to a share link, undone: encoded signs, entities, marks behind it, keys that count
 * visitors, line breaks. Loaded when a link could not be read as it stands. Not here: reading a link (link.ts).
 */
import { readFragment, type ReadPlace } from './link.ts';

/** Keys that others append to every link that passes through them. */
const COUNTING = /^(utm_\w+|\w*clid|mc_[ce]id|_ga|_gl|_hs\w+|igshi?d?|mkt_tok|ref|ref_src|s?si|spm|share_id)$/i;
/** Signs without width, and line breaks; as they are and as an address writes them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Breaks of a line, with the spaces that mail indents by and the sign it breaks with. */
const BREAKS = /=?(?:[ \t]|%20)*(?:\r\n|[\r\n])(?:[ \t>]|%20)*/g;
/** What stands behind a link in a sentence. */
const BEHIND = /(?:%20|[\s)\]}>.,;:!?"'`’”»›“*_~|\\…。，、）])$/u;
/** Most signs that are taken off an end. */
const BEHIND_COUNT = 8;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

const withoutEntities = (text: string) =>
  text
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => signOf(Number(code)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/gi, (_, name: string) => ENTITIES[name.toLowerCase()]!);

const signOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Percent signs undone; what is none stays. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The signs of an address that stand for characters outside ASCII, or for marks that no link of ours holds raw, as these. */
const plain = (text: string) =>
  text.replace(/(?:%[89a-f][\da-f])+|%(?:0[9ad]|22|27|3[ce]|5[bcd]|60|7[b-e])/gi, (part) => decoded(part));

const withoutCounting = (text: string) =>
  text
    .split(/[&?]/)
    .filter((part) => !COUNTING.test(part.split('=', 1)[0]!))
    .join('&');

/** A text, and what is left of it as marks are taken off its end. */
function ends(text: string): string[] {
  const found = [text];
  for (let left = text; found.length <= BEHIND_COUNT && BEHIND.test(left); found.push(left))
    left = left.replace(BEHIND, '');
  return found;
}

/** Decoded until its parts can be told: the whole of it may have been encoded, and that twice. */
function opened(text: string): string {
  let found = text;
  for (let i = 0; i < 3 && !found.includes('='); i++) found = decoded(found);
  return found;
}

const tidy = (text: string) => withoutEntities(text).replace(BREAKS, '').replace(UNSEEN, '');

/** Signs between the parts of a link that others have encoded: as few of them undone as will do. */
const SIGNS = [
  /(?!)/g,
  /%3a/gi,
  /%(3a|26|3d)/gi,
  // A comma before a field and its colon: any other belongs to a text.
  /%(3a|26|3d|2e|5f|2d)|%2c(?=(?:[\w.-]|%2e|%5f)+(?::|%3a))/gi,
] as const;

/** Everything a damaged fragment may have been, the most likely first. */
function candidates(fragment: string): string[] {
  const base = tidy(tidy(plain(opened(tidy(plain(fragment))))));
  // Quoted-printable, of which a mail program has left the signs.
  const unquoted = base.replace(/=3D/gi, '=').replace(/=(?=&|$)/g, '');
  const double = base.replace(/%25(?=[\da-f]{2})/gi, '%');
  return [base, unquoted, double].flatMap((text) =>
    SIGNS.flatMap((signs) =>
      ends(
        withoutCounting(
          text
            .replace(signs, decoded)
            .trim()
            .replace(/^[#!/?\s]+/, ''),
        ),
      ),
    ),
  );
}

/** The place that a damaged fragment names, or null where there is doubt. */
export function repaired(fragment: string): ReadPlace | null {
  for (const candidate of new Set(candidates(fragment))) {
    const read = candidate === '' ? null : readFragment(candidate);
    if (read?.message === null) return read;
  }
  return null;
}
