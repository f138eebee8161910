/** `moonline/define`: defines the tags. A page that has them already keeps its own. */
import { MoonlineParam, MoonlineScenario, MoonlineWidget } from './facade.ts';

const TAGS = [
  ['moonline-scenario', MoonlineScenario],
  ['moonline-widget', MoonlineWidget],
  ['moonline-param', MoonlineParam],
] as const;

for (const [tag, element] of TAGS) if (!customElements.get(tag)) customElements.define(tag, element);

declare global {
  interface HTMLElementTagNameMap {
    'moonline-scenario': MoonlineScenario;
    'moonline-widget': MoonlineWidget;
    'moonline-param': MoonlineParam;
  }
}
