/** `moonline/define`: defines the tags. A page that has them already keeps its own, and a server defines none. */
import { MoonlineParam, MoonlineScenario, MoonlineWidget } from './facade.ts';

const TAGS = [
  ['moonline-scenario', MoonlineScenario],
  ['moonline-widget', MoonlineWidget],
  ['moonline-param', MoonlineParam],
] as const;

// A server that renders the page imports this too, and has no elements.
const registry = globalThis.customElements as CustomElementRegistry | undefined;
for (const [tag, element] of TAGS) if (registry?.get(tag) === undefined) registry?.define(tag, element);

declare global {
  interface HTMLElementTagNameMap {
    'moonline-scenario': MoonlineScenario;
    'moonline-widget': MoonlineWidget;
    'moonline-param': MoonlineParam;
  }
}
