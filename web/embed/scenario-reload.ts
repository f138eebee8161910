/** Another preset for a scenario: loaded when a `<moonline-scenario>` is given one. */
import { scenarioKey, type MoonlineParam, type MoonlineWidget } from './facade.ts';
import { FigureFault, knownScenario, loadPreset } from './shared-scenario.ts';

/**
 * Put another preset into the scenario of a `<moonline-scenario>` and let all that share it read it anew: a poster is of
 * another one now, and what could not be shown may be now. A broken preset is told to the element and changes nothing.
 */
export function reload(element: HTMLElement, preset: string): void {
  const key = `#${element.id}`;
  const known = knownScenario(key);
  try {
    if (known) loadPreset(known, preset);
  } catch (error) {
    if (!(error instanceof FigureFault)) throw error;
    const detail = { code: error.code, message: error.message };
    element.dispatchEvent(new CustomEvent('moonline-error', { detail, bubbles: true, composed: true }));
    return;
  }
  for (const one of document.querySelectorAll<MoonlineWidget | MoonlineParam>('moonline-widget, moonline-param'))
    if (scenarioKey(one).key === key) one.attributeChangedCallback();
}
