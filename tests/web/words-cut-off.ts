/** Finds words that are cut off on a page, for the tests of its layout. No test here. */
import type { Page } from 'playwright-core';

/** Words that leave their card, tile or clip, without a way to scroll to them; each with what it leaves. */
export function wordsCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const above = (node: Element) =>
      node.assignedSlot ?? node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | undefined);
    const range = document.createRange();
    const measure = (element: Element, text: Text) => {
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      if (words.width === 0) return;
      for (let box: Element | undefined = element; box && box !== document.body; box = above(box)) {
        const style = getComputedStyle(box);
        // What is for screen readers alone is a pixel wide; what scrolls shows that it does.
        if (box.clientWidth === 1 || /auto|scroll/.test(style.overflowX)) return;
        const clips = /hidden|clip/.test(style.overflowX);
        if (!clips && !box.matches('.card, .tile, button, kpi-strip')) continue;
        const edge = box.getBoundingClientRect();
        if (words.right > edge.right + 1 || words.left < edge.left - 1)
          found.add(`${text.data.trim()} leaves ${box.localName}.${box.className}`);
      }
    };
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('select, option, style'))
          continue;
        for (const node of element.childNodes) if (node instanceof Text && node.data.trim()) measure(element, node);
      }
    };
    walk(document);
    return [...found];
  });
}
