/** Texts of a drawing in as many lines as their width asks for. Not here: marks and axes (`frame.ts`). */
import { label, textWidth, type Look } from './frame.ts';
import type { Shape } from './shape.ts';

/** Pixels from one line to the next. */
export const LINE_PX = 12;

/** A sentence in lines of at most a width in pixels, as far as its longest word allows. */
export function lines(text: string, width_px: number, size_px = 11): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size_px) < width_px)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/** How wide the widest of some texts is in pixels, once each may take lines of a width. */
export const widest = (texts: readonly string[], width_px: number) =>
  Math.max(0, ...texts.flatMap((text) => lines(text, width_px)).map((line) => textWidth(line)));

/** A label in lines of a width, its middle at y. */
export function tallLabel(text: string, x: number, y: number, width_px: number, look?: Look): Shape[] {
  const found = lines(text, width_px);
  return found.map((line, i) => label(line, x, y + 4 + (i - (found.length - 1) / 2) * LINE_PX, look));
}
