/**
 * The base of every element of the page: a Lit element that draws itself anew when the language changes, and that keeps
 * the focus where a control goes away by its own use.
 */
import { LitElement } from 'lit';
import { onLanguage } from '../../src/text/text.ts';

const CONTROLS = 'button, input, select, textarea, summary, a[href], [tabindex]';

/** Extend this, not LitElement. Texts come from `text()` while drawing, never at module level: that runs only once. */
export abstract class LocalizedElement extends LitElement {
  #stop: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onLanguage(() => this.requestUpdate());
    // The language may have changed while the element was away.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  /** What had the focus may be gone or out of use after drawing: a “Reset”, the last “Undo”. What stood next to it then has it. */
  protected override performUpdate(): void {
    const root = this.shadowRoot;
    const had = root?.activeElement as HTMLElement | null | undefined;
    const before = root && had ? [...root.querySelectorAll<HTMLElement>(CONTROLS)] : [];
    super.performUpdate();
    if (!root || !had || (had.isConnected && !had.matches(':disabled'))) return;
    if (root.activeElement && root.activeElement !== had) return;
    const at = before.findIndex((control) => control === had);
    // An element with controls of its own, such as a dialog: it has given the focus back itself.
    if (at < 0) return;
    had.blur();
    const now = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
    for (const control of [...before.slice(at + 1), ...before.slice(0, at).reverse(), ...now]) {
      if (control.isConnected) control.focus();
      if (root.activeElement) return;
    }
  }
}
