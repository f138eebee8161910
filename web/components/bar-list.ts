/** Bars of a sum: each part where the one before it ended, the whole below, the preset's values as ticks. Shows what it is given. */
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { formatQuantity, type UnitSuffix } from '../../src/units.ts';
import { barShares, type BarRow, type BarSheet } from '../charts/bars.ts';
import { barsTable } from '../charts/bars-menu.ts';
import { chartStyles } from '../charts/chart-styles.ts';
import { barStyles } from '../charts/hatch.ts';
import type { KpiId } from '../explanations/explanations.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { askButton } from './ask-button.ts';
import { cardStyles } from './card-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** What a screen reader says of the preset's tick. */
export const presetText = (value: number, unit: UnitSuffix) =>
  text('page.presetValue', { value: formatQuantity(value, unit, 3) });

export interface Bar {
  /** Which figure it is, for its explanation. */
  readonly id: KpiId;
  readonly label: string;
  readonly value: number;
  readonly unit: UnitSuffix;
}

/** `<bar-list heading source hue .bars .total .preset>`; parts that are nothing here and in the preset are left out. */
export class BarList extends LocalizedElement {
  static override properties = {
    heading: { type: String },
    note: { type: String },
    source: { type: String },
    hue: { type: String },
    bars: { attribute: false },
    total: { attribute: false },
    preset: { attribute: false },
    tabled: { state: true },
  };
  declare heading: string;
  declare note: string;
  declare source: string;
  declare hue: BarSheet['hue'];
  declare bars: readonly Bar[];
  declare total: Bar | null;
  /** The unchanged preset's bars and total, or null while the preset is on screen. */
  declare preset: readonly Bar[] | null;
  declare tabled: boolean;

  constructor() {
    super();
    this.heading = '';
    this.note = '';
    this.source = '';
    this.hue = 'driver';
    this.bars = [];
    this.total = null;
    this.preset = null;
    this.tabled = false;
  }

  #presetOf({ id }: Bar): { readonly value: number } | null {
    return this.preset === null ? null : (this.preset.find((bar) => bar.id === id) ?? { value: 0 });
  }

  get #shown(): readonly Bar[] {
    const parts = this.bars.filter((bar) => bar.value !== 0 || (this.#presetOf(bar)?.value ?? 0) !== 0);
    return this.total ? [...parts, this.total] : parts;
  }

  get #sheet(): BarSheet {
    let from = 0;
    const rows = this.#shown.map((bar): BarRow => {
      const total = bar === this.total;
      const row = {
        label: bar.label,
        value: bar.value,
        text: formatQuantity(bar.value, bar.unit, 3),
        start: total ? 0 : from,
        look: total ? ('total' as const) : bar.value < 0 ? ('minus' as const) : ('part' as const),
        preset: this.#presetOf(bar),
      };
      if (!total) from += bar.value;
      return row;
    });
    return { title: this.heading, source: this.source, unit: this.#shown[0]?.unit ?? '', hue: this.hue, rows };
  }

  override render() {
    const sheet = this.#sheet;
    const shares = barShares(sheet.rows);
    const percent = (share: number) => `${100 * share}%`;
    return html`<section class="card" aria-labelledby="title" style="--bar: var(--${this.hue})">
      <div class="head">
        <h2 id="title">
          ${this.heading} ${this.note ? html`<span class="note">${this.note}</span>` : nothing}
          ${askButton(this.heading, () => this.#shown.map(({ id }, i) => ({ id, label: sheet.rows[i]!.label, number: sheet.rows[i]!.text })))}
        </h2>
        <bars-menu
          .sheet=${sheet}
          .tabled=${this.tabled}
          .figure=${this}
          @table=${() => (this.tabled = !this.tabled)}
        ></bars-menu>
      </div>
      <ul>
        ${sheet.rows.map(({ label, text, look, preset }, i) => {
          const { start, end, preset: tick } = shares[i]!;
          return html`<li class=${look}>
            <span>${label}</span>
            <span class="track" aria-hidden="true"
              ><i class=${look} style="margin-inline-start:${percent(start)};width:${percent(end - start)}"></i>${
                tick === null ? nothing : html`<s class="preset" style="inset-inline-start:${percent(tick)}"></s>`
              }</span
            >
            <b>${text}</b>
            ${preset === null ? nothing : html`<span class="sr-only">${presetText(preset.value, sheet.unit)}</span>`}
          </li>`;
        })}
      </ul>
      ${this.preset === null ? nothing : html`<p class="note"><span class="key" aria-hidden="true"></span>${text('page.baseline')}</p>`}
      ${this.tabled ? barsTable(sheet) : nothing}
    </section>`;
  }

  static override styles = [
    sharedStyles,
    cardStyles,
    chartStyles,
    barStyles,
    css`
      .head {
        display: flex;
        justify-content: space-between;
        gap: 8px;
      }
      h2 .note {
        margin-inline-start: 6px;
        font-weight: 400;
      }
      ul {
        margin-top: 8px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr) 5.5em;
        gap: 10px;
        align-items: center;
        padding: 4px 0;
      }
      li b {
        font-weight: 550;
        text-align: end;
        white-space: nowrap;
      }
      .track {
        display: block;
        height: 12px;
        border-radius: 3px;
        background: var(--surface-2);
      }
      i {
        display: block;
        height: 100%;
        min-width: 2px;
        border-radius: 3px;
      }
      i.part {
        background: var(--bar);
      }
      li.total {
        margin-top: 4px;
        padding-top: 8px;
        border-top: 1px solid var(--line);
        font-weight: 600;
      }
      i.total {
        background: var(--ink-2);
      }
      @media (forced-colors: active) {
        i.part,
        i.total {
          background: CanvasText;
        }
      }
    `,
  ];
}
