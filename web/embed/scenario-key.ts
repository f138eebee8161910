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

/** A scenario that its page has closed early: WordPress puts its tag into a paragraph of its own. */
const CLOSED_EARLY = 'p>moonline-scenario,moonline-scenario:empty';

/** The last scenario before an element that was closed before its figures came. */
function closedBefore(element: Element): Element | null {
  let last = null;
  for (const one of document.querySelectorAll(CLOSED_EARLY))
    if (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) last = one;
  return last;
}

/** The scenario with an id; some sites put a word before the ids of what was pasted. */
const scenarioNamed = (id: string) => document.getElementById(id) ?? document.getElementById(`user-content-${id}`);

/** Whose scenario an element shows. */
interface ScenarioKey {
  readonly key: string;
  readonly preset: string;
  /** Whether there is one. */
  readonly named: boolean;
  /** Whether it is a `<moonline-scenario>`’s. */
  readonly shared: boolean;
}

/**
 * Which scenario an element shows: the one it names or is inside of; one that its page has closed too early, where it names
 * nothing; else the page's own for its preset.
 */
export function scenarioKey(element: Element): ScenarioKey {
  const id = element.getAttribute('scenario') ?? element.getAttribute('for');
  const preset = element.getAttribute('preset') ?? '';
  const shared =
    id === null ? (element.closest('moonline-scenario') ?? (preset ? null : closedBefore(element))) : scenarioNamed(id);
  return id === null && !shared
    ? { key: preset, preset, named: true, shared: false }
    : {
        key: `#${shared?.id ?? id}`,
        preset: shared?.getAttribute('preset') ?? '',
        named: Boolean(shared),
        shared: true,
      };
}

/** A figure or a number, which reads its attributes anew when told to. */
export interface Embedded extends HTMLElement {
  /** Not there until its tag is defined. */
  attributeChangedCallback?(): void;
}

/** The figures and numbers of the page that show a scenario. */
export function sharing(key: string): Embedded[] {
  return [...document.querySelectorAll<Embedded>('moonline-widget,moonline-param')].filter(
    (one) => scenarioKey(one).key === key,
  );
}

/** The colour scheme of an element; `auto` reads it from the colour of the text it stands in. */
export function schemeOf(element: Element, theme: string): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme;
  const ink = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
  const [r = 0, g = 0, b = 0] = ink.map(Number);
  return r + g + b > 382 ? 'dark' : 'light';
}
