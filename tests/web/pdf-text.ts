/** The words of a PDF as Chromium writes it: every text drawn by glyph numbers, read through its font's table. No test here. */
import { inflateSync } from 'node:zlib';

/** Objects by number: what stands before a stream, and the stream. */
function objectsOf(pdf: Buffer): Map<number, { readonly head: string; readonly stream: string }> {
  const objects = new Map<number, { head: string; stream: string }>();
  const all = pdf.toString('latin1');
  for (const [, number, body] of all.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)) {
    const [head = '', rest] = body!.split(/stream\r?\n/, 2);
    const bytes = rest?.replace(/\r?\nend$/, '');
    const packed = bytes !== undefined && head.includes('/FlateDecode');
    const stream = packed ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : (bytes ?? '');
    objects.set(Number(number), { head, stream });
  }
  return objects;
}

/** What the glyphs of a font stand for. */
function glyphsOf(table: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  const word = (hex: string) => String.fromCharCode(...hex.match(/.{4}/g)!.map((unit) => parseInt(unit, 16)));
  for (const [, part] of table.matchAll(/beginbfchar\n([^]*?)endbfchar/g))
    for (const [, glyph, to] of part!.matchAll(/<(\w+)> <(\w+)>/g)) glyphs.set(parseInt(glyph!, 16), word(to!));
  for (const [, part] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g))
    for (const [, from, to, first] of part!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let i = 0; i <= parseInt(to!, 16) - parseInt(from!, 16); i++)
        glyphs.set(parseInt(from!, 16) + i, String.fromCharCode(parseInt(first!, 16) + i));
  return glyphs;
}

interface Font {
  readonly glyphs: Map<number, string>;
  /** Digits of a glyph’s number. */
  readonly digits: RegExp;
}

/** Texts of a PDF, one a drawn text, in no certain order. */
export function pdfTexts(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Font>();
  for (const { head } of objects.values())
    for (const [, name, number] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(number))?.head ?? '';
      const table = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
      const glyphs = table ? glyphsOf(objects.get(Number(table))!.stream) : new Map<number, string>();
      fonts.set(name!, { glyphs, digits: font.includes('/Type0') ? /.{4}/g : /../g });
    }
  const texts: string[] = [];
  for (const { stream } of objects.values())
    for (const [, block] of stream.matchAll(/\nBT\n([^]*?)\nET/g)) {
      let font: Font | undefined;
      let text = '';
      for (const [, name, hex] of block!.matchAll(/\/(F\d+) \S+ Tf|<([0-9A-F]+)> Tj/g))
        if (name) font = fonts.get(name);
        else for (const glyph of hex!.match(font!.digits) ?? []) text += font!.glyphs.get(parseInt(glyph, 16)) ?? '';
      texts.push(text);
    }
  return texts;
}
