/** Another preset for a scenario: loaded when a `<moonline-scenario>` is given one. */
import { scenarioKey } from './scenario-key.ts';
import { FigureFault, knownScenario, loadPreset } from './shared-scenario.ts';

/** A figure or a number, which reads its attributes anew when told to. */
interface Embedded extends HTMLElement {
  attributeChangedCallback(): void;
}

/**
 * Put another preset into the scenario of a `<moonline-scenario>`. All that share it read it anew: posters change, and what
 * could not be shown before may be possible now. A broken preset is reported to the element and changes nothing.
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
  for (const one of document.querySelectorAll<Embedded>('moonline-widget, moonline-param'))
    if (scenarioKey(one).key === key) one.attributeChangedCallback();
}
