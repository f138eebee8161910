/** Levers of the plan: how much one per cent more of each would give, as a bar and a sentence. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { Lever } from '../../../src/plan/plan-result.ts';
import { formatFixed } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { said, saying } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';

/** Below this no lever is worth a row, in per cent per per cent. */
const NOTHING = 0.0005;

/** `<lever-list .levers objective>`. */
export class LeverList extends LocalizedElement {
  static override properties = { levers: { attribute: false }, objective: { type: String } };
  declare levers: readonly Lever[];
  declare objective: string;

  constructor() {
    super();
    this.levers = [];
    this.objective = '';
  }

  override render() {
    const useful = this.levers.filter((lever) => Math.abs(lever.elasticity) >= NOTHING);
    const idle = this.levers.filter((lever) => !useful.includes(lever));
    const most = Math.max(...useful.map((lever) => Math.abs(lever.elasticity)), NOTHING);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${msg('Levers')}
        <span class="note">${msg(str`% of “${this.objective}” per 1 % more`)}</span>
        ${askButton(msg('Levers'), () => [{ id: 'plan-lever', label: msg('Levers') }])}
      </h2>
      <ol>
        ${useful.map(
          (lever, i) =>
            html`<li class=${i === 0 ? 'first' : ''}>
              <div class="row">
                <span>${said(lever.label)}${lever.oneSided ? html` <small>${msg('one-sided')}</small>` : nothing}</span>
                <i style="--size: ${(100 * Math.abs(lever.elasticity)) / most}%" aria-hidden="true"></i>
                <em>${formatFixed(lever.elasticity, 3)}</em>
              </div>
              ${i < 3 ? html`<p class="note">${saying(lever.sentence)}</p>` : html`<p class="ear">${saying(lever.sentence)}</p>`}
            </li>`,
        )}
      </ol>
      ${useful.length === 0 ? html`<p class="say">${msg('No single lever moves the result: nothing is thrown, or nothing binds.')}</p>` : nothing}
      ${
        idle.length > 0
          ? html`<p class="note idle">
              ${msg(str`Not binding: ${idle.map((lever) => said(lever.label)).join(', ')}.`)}
            </p>`
          : nothing
      }
    </section>`;
  }

  static override styles = [
    sharedStyles,
    cardStyles,
    css`
      h2 .note {
        margin-inline-start: 6px;
        font-weight: 400;
      }
      ol {
        margin-top: 6px;
      }
      li {
        padding: 4px 0;
      }
      .row {
        display: grid;
        grid-template-columns: minmax(96px, 38%) minmax(0, 1fr) 52px;
        gap: 10px;
        align-items: center;
      }
      i {
        height: 10px;
        width: max(2px, var(--size));
        border-radius: 3px;
        background: var(--plan);
      }
      .first i {
        background: var(--bottleneck-fill);
      }
      small {
        color: var(--bottleneck);
      }
      em {
        font-style: normal;
        text-align: end;
        font-weight: 550;
      }
      .idle {
        margin-top: 8px;
        padding-top: 8px;
        border-top: 1px solid var(--line);
      }
      @media (forced-colors: active) {
        i {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ];
}
