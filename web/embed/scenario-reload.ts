/** Another preset for a scenario: loaded when a `<moonline-scenario>` is given one. */
import { sharing } from './scenario-key.ts';
import { FigureFault, knownScenario, loadPreset } from './shared-scenario.ts';

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
  for (const one of sharing(key)) one.attributeChangedCallback?.();
}
