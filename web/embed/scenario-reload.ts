/** Another preset for a scenario that is alive: loaded when a `<moonline-scenario>` is given one. */
import { FigureFault, knownScenario, loadPreset } from './shared-scenario.ts';

/** Put another preset into the scenario of a `<moonline-scenario>`, when there is one already; a broken one is told to it. */
export function reload(element: HTMLElement, preset: string): void {
  const known = knownScenario(`#${element.id}`);
  try {
    if (known) loadPreset(known, preset);
  } catch (error) {
    if (!(error instanceof FigureFault)) throw error;
    const detail = { code: error.code, message: error.message };
    element.dispatchEvent(new CustomEvent('moonline-error', { detail, bubbles: true, composed: true }));
  }
}
