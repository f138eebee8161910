/**
 * Which scenario an embedded element belongs to, and what its live part knows of the element. Part of the facade: no
 * framework, no fields, no engine.
 */

/** What a live figure reads of its `<moonline-widget>`. */
export interface FigureHost extends HTMLElement {
  preset: string;
  readonly view: string;
  readonly controls: string;
  readonly theme: string;
  readonly units: string;
  /** The scenario as it stands: a preset's id or a share link. */
  link: string | undefined;
}

/** What a live number reads of its `<moonline-param>`. */
export interface NumberHost extends HTMLElement {
  readonly path: string;
}

/** Which scenario an element shows: the one it names or is inside of, else the page's own for its preset. */
export function scenarioKey(element: Element): { key: string; preset: string; named: boolean } {
  const id = element.getAttribute('scenario');
  const shared = id === null ? element.closest('moonline-scenario') : document.getElementById(id);
  if (id !== null || shared)
    return { key: `#${id ?? shared!.id}`, preset: shared?.getAttribute('preset') ?? '', named: shared !== null };
  const preset = element.getAttribute('preset') ?? '';
  return { key: preset, preset, named: true };
}
