/** Why there is no plan: what would have to give, by how much, and which limits together forbid it. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { WhyNot } from '../../../src/plan/plan-result.ts';
import { formatNumber } from '../../../src/units.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';

/** `<why-not-card .why>`. */
export class WhyNotCard extends LocalizedElement {
  static override properties = { why: { attribute: false } };
  declare why: WhyNot | null;

  constructor() {
    super();
    this.why = null;
  }

  override render() {
    const { why } = this;
    if (!why) return nothing;
    const most = Math.max(...why.relief.map((one) => one.shareFraction), 1e-12);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${text('stage.plan.whyNotAndWhat')}</h2>
      <p>${text(why.sentence)}</p>
      ${
        why.relief.length === 0
          ? nothing
          : html`<p class="note">${text('stage.plan.allOfThisTogether')}</p>
              <ol>
                ${why.relief.map(
                  (one) =>
                    html`<li>
                      <span>${text(one.sentence)}</span>
                      <i style="--size: ${(100 * one.shareFraction) / most}%" aria-hidden="true"></i>
                      <em>+${formatNumber(100 * one.shareFraction, 3)} %</em>
                    </li>`,
                )}
              </ol>`
      }
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        margin-bottom: 18px;
      }
      h2 + p {
        margin-top: 4px;
      }
      .note {
        margin-top: 8px;
      }
      ol {
        margin-top: 4px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) 76px;
        gap: 12px;
        align-items: center;
        padding: 4px 0;
      }
      i {
        height: 10px;
        width: max(2px, var(--size));
        border-radius: 3px;
        background: var(--bad);
      }
      em {
        font-style: normal;
        font-weight: 550;
        text-align: end;
      }
      @media (max-width: 720px) {
        li {
          grid-template-columns: minmax(0, 1fr) 76px;
        }
        i {
          display: none;
        }
      }
    `,
  ];
}
