/** Levers of the plan: how much one per cent more of each would give, as a bar and a sentence. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { Lever } from '../../../src/plan/plan-result.ts';
import { formatFixed } from '../../../src/units.ts';
import { barShares, type BarSheet } from '../../charts/bars.ts';
import { barsTable } from '../../charts/bars-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { barStyles } from '../../charts/hatch.ts';
import { askButton } from '../../components/ask-button.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';

/** Below this no lever is worth a row, in per cent per per cent. */
const NOTHING = 0.0005;

/** `<lever-list .levers objective>`. */
export class LeverList extends LocalizedElement {
  static override properties = {
    levers: { attribute: false },
    preset: { attribute: false },
    objective: { type: String },
    source: { type: String },
    tabled: { state: true },
  };
  declare levers: readonly Lever[];
  /** The unchanged preset's, of the same objective, or null. */
  declare preset: readonly Lever[] | null;
  declare objective: string;
  declare source: string;
  declare tabled: boolean;

  constructor() {
    super();
    this.levers = [];
    this.preset = null;
    this.objective = '';
    this.source = '';
    this.tabled = false;
  }

  #sheet(useful: readonly Lever[]): BarSheet {
    return {
      title: `${text('stage.plan.levers')}, ${text('stage.plan.percentOfPer1', { objective: this.objective })}`,
      source: this.source,
      unit: '',
      hue: 'plan',
      rows: useful.map(({ lever, label, elasticity }, i) => ({
        label: text(label),
        value: elasticity,
        text: formatFixed(elasticity, 3),
        start: 0,
        look: elasticity < 0 ? 'minus' : i === 0 ? 'marked' : 'part',
        preset: this.preset && { value: this.preset.find((one) => one.lever === lever)?.elasticity ?? 0 },
      })),
    };
  }

  override render() {
    const useful = this.levers.filter((lever) => Math.abs(lever.elasticity) >= NOTHING);
    const idle = this.levers.filter((lever) => !useful.includes(lever));
    const sheet = this.#sheet(useful);
    const shares = barShares(sheet.rows);
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">
          ${text('stage.plan.levers')}
          <span class="note">${text('stage.plan.percentOfPer1', { objective: this.objective })}</span>
          ${askButton(text('stage.plan.levers'), () => [{ id: 'plan-lever', label: text('stage.plan.levers') }])}
        </h2>
        <bars-menu
          .sheet=${sheet}
          .tabled=${this.tabled}
          .figure=${this}
          @table=${() => (this.tabled = !this.tabled)}
        ></bars-menu>
      </div>
      <ol>
        ${useful.map((lever, i) => {
          const { label, text, look, preset } = sheet.rows[i]!;
          const { end, preset: tick } = shares[i]!;
          return html`<li class=${i === 0 ? 'first' : ''}>
            <div class="row">
              <span>${label}${lever.oneSided ? html` <small>${text('stage.plan.oneSided')}</small>` : nothing}</span>
              <span class="track" aria-hidden="true">
                <i class=${look} style="--size: ${100 * end}%"></i>
                ${tick === null ? nothing : html`<s class="preset" style="inset-inline-start: ${100 * tick}%"></s>`}
              </span>
              <em>${text}</em>
            </div>
            ${i < 3 ? html`<p class="note">${text(lever.sentence)}</p>` : html`<p class="ear">${text(lever.sentence)}</p>`}
            ${preset === null ? nothing : html`<p class="ear">${text('stage.plan.thePresetHas', { value: formatFixed(preset.value, 3) })}</p>`}
          </li>`;
        })}
      </ol>
      ${this.preset === null ? nothing : html`<p class="note"><span class="key" aria-hidden="true"></span>${text('page.baseline')}</p>`}
      ${useful.length === 0 ? html`<p class="say">${text('stage.plan.noSingleLeverMoves')}</p>` : nothing}
      ${
        idle.length > 0
          ? html`<p class="note idle">
              ${text('stage.plan.notBinding', { idle: idle.map((lever) => text(lever.label)).join(', ') })}
            </p>`
          : nothing
      }
      ${this.tabled ? barsTable(sheet) : nothing}
    </section>`;
  }

  static override styles = [
    sharedStyles,
    cardStyles,
    chartStyles,
    barStyles,
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
      .head {
        display: flex;
        justify-content: space-between;
        gap: 8px;
      }
      .track {
        --bar: var(--plan);
      }
      i {
        display: block;
        height: 10px;
        width: max(2px, var(--size));
        border-radius: 3px;
      }
      i.part {
        background: var(--plan);
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
        i.part {
          background: CanvasText;
        }
      }
    `,
  ];
}
