/** Placeholder. */
import { html } from 'lit';
export const ELEMENTS = [] as const;
export const draw = () => html``;
