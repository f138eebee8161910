/** What a terminal is given: text in which nothing acts. Not here: what is printed (main.ts) and where to (streams.ts). */

/**
 * Control characters (C0, DEL, C1), line and paragraph separators, and the marks that turn the direction of writing: with
 * them a file's name or a key could move the cursor, rename the window or show another text than it is.
 */
const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const escapedSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text with every sign that a terminal would act on as its escape, such as `\u001b`; lines stay lines. */
export function shownText(text: string): string {
  return text.replace(ACTING, (sign) => (sign === '\n' ? sign : escapedSign(sign)));
}

/** The same in one line. */
export function shownLine(text: string): string {
  return text.replace(ACTING, escapedSign);
}
