/**
 * What an embedded element takes from its attributes and surroundings: its scenario, its colour scheme. And what its live
 * part reads of it. Part of the facade: no framework, no fields, no engine.
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

/** The colour scheme of an element; `auto` reads it from the colour of the text it stands in. */
export function schemeOf(element: Element, theme: string): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme;
  const ink = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
  const [r = 0, g = 0, b = 0] = ink.map(Number);
  return r + g + b > 382 ? 'dark' : 'light';
}
