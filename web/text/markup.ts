/** Text that may stand in markup. Not here: templates of the page, which Lit escapes. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in SVG and HTML, in an element or an attribute in double quotes. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
      // Characters that XML does not have.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
  );
}
