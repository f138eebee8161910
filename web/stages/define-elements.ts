/** Defines elements that come with a stage or a panel. Not here: which come when. */

export type ElementRow = readonly [tag: string, element: CustomElementConstructor];

/** Define each element that is not yet defined. */
export function defineElements(elements: readonly ElementRow[]): void {
  for (const [tag, element] of elements) if (!customElements.get(tag)) customElements.define(tag, element);
}
