/** The text of a file's bytes, or what is wrong with its encoding. Not here: what the text says (scenario-text.ts). */
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';

const REPLACED = '\ufffd';

/** Encodings that begin with a mark; without one a file is UTF-8. */
const MARKED = [
  { encoding: 'utf-16le', name: 'UTF-16', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', name: 'UTF-16', mark: [0xfe, 0xff] },
  { encoding: 'utf-8', name: 'UTF-8', mark: [0xef, 0xbb, 0xbf] },
] as const;
const PLAIN = { encoding: 'utf-8', name: 'UTF-8', mark: [] } as const;

/** Where the bytes stop being text, counted from 1: at the first replaced sign that does not stand in the file as such. */
function firstFault(encoding: string, bytes: Uint8Array, markLength: number): number {
  const lossy = new TextDecoder(encoding).decode(bytes);
  const isWide = encoding !== 'utf-8';
  const own = encoding === 'utf-16le' ? [0xfd, 0xff] : encoding === 'utf-16be' ? [0xff, 0xfd] : [0xef, 0xbf, 0xbd];
  let at = markLength;
  for (const sign of lossy) {
    if (sign === REPLACED && own.some((byte, i) => bytes[at + i] !== byte)) break;
    at += isWide ? 2 * sign.length : new TextEncoder().encode(sign).length;
  }
  return at + 1;
}

/** Read bytes as UTF-8, or as UTF-16 where their mark says so; any other bytes are refused, never guessed. */
export function fileText(bytes: Uint8Array): { readonly text: string } | { readonly problem: Message } {
  const { encoding, name, mark } = MARKED.find((row) => row.mark.every((byte, i) => bytes[i] === byte)) ?? PLAIN;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const position = firstFault(encoding, bytes, mark.length);
    return { problem: message('file.problem.encoding', { encoding: name, position }) };
  }
}
