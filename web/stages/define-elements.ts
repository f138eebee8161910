/** Defines elements that come with a stage or a panel. Not here: which come when. */
import { idle } from '../engine/paint.ts';

export type ElementRow = readonly [tag: string, element: CustomElementConstructor];

/** Define each element that is not yet defined. */
export function defineElements(elements: readonly ElementRow[]): void {
  for (const [tag, element] of elements) if (!customElements.get(tag)) customElements.define(tag, element);
}

/** The same one at a time, each in an idle moment: an element that already stands on the page is drawn when defined. */
export async function defineInTurn(elements: readonly ElementRow[]): Promise<void> {
  for (const row of elements) {
    if (customElements.get(row[0])) continue;
    await idle();
    defineElements([row]);
  }
}
