/** The base of every element of the page: a Lit element that draws itself anew when the language changes. */
import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';

/** Extend this, not LitElement. Texts come from `msg()` while drawing, never at module level: that runs only once. */
export abstract class LocalizedElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }
}
