/** What a search says while it is under way: how far it is, and the button that stops it. */
import { text } from '../../../src/text/text.ts';
import { css, html } from 'lit';
import { formatNumber } from '../../../src/units.ts';

/** One line in place of the answer; `label` says what is counted. Read aloud once: the share is the bar's own. */
export const searchStatus = (label: string, doneFraction: number, stop: () => void) =>
  html`<p class="status" role="status">
    <progress aria-label=${label} max="1" value=${doneFraction}></progress>
    <span aria-hidden="true">${formatNumber(Math.round(100 * doneFraction), 3)} %</span>
    <button class="link" @click=${stop}>${text('page.stop')}</button>
  </p>`;

export const searchStatusStyles = css`
  .status {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--text-1);
  }
  progress {
    width: min(240px, 50%);
    height: 6px;
    accent-color: var(--accent);
  }
`;
