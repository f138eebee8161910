/** Finds English left on a page that speaks another language: texts the catalogue has words for, and telling small words. No test here. */
import type { Page } from 'playwright-core';
import type { Catalogue } from '../../web/localization/catalogue.ts';

/** Words every longer English sentence has and neither German nor Spanish uses. */
const TELLING = /\b(the|of|and|with|from|which|is|are|this|that)\b/;
/** Titles of works, programs and licences stay as they are. */
const NAMES = /moonline-|SP-428|https?:|[“"][^“”"]*[”"]/g;

/** Every text and spoken attribute in sight of a reader, through all shadow roots; what says its own language is left out. */
function textsOf(): readonly string[] {
  const found = new Set<string>();
  const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext', 'aria-roledescription'];
  const look = (node: Node): void => {
    if (node instanceof Text) found.add(node.data.replace(/\s+/g, ' ').trim());
    if (node instanceof Element) {
      if (
        node.matches('[lang], style, script, noscript, code, kbd, textarea, iframe') &&
        node !== document.documentElement
      )
        return;
      for (const name of ATTRIBUTES) found.add(node.getAttribute(name) ?? '');
      node.shadowRoot?.childNodes.forEach(look);
    }
    node.childNodes.forEach(look);
  };
  look(document.documentElement);
  return [...found].filter((text) => text !== '');
}

/** Texts of the page that are still English. What is also a word of the language itself is not held against it: “Start”. */
export async function englishLeft(page: Page, catalogue: Catalogue): Promise<readonly string[]> {
  const texts = await page.evaluate(textsOf);
  if (texts.length < 40) throw new Error(`Only ${texts.length} texts were found on the page`);
  const own = new Set(Object.values(catalogue));
  return texts.filter((text) => {
    const words = catalogue[text];
    return (words !== undefined && words !== text && !own.has(text)) || TELLING.test(text.replace(NAMES, ''));
  });
}
