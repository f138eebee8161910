/** From paper to flights: a bar for what each hurdle leaves, hatched what it takes, in the year a person chooses. Shows what it is given. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { barShares, type BarSheet } from '../../charts/bars.ts';
import { barsTable } from '../../charts/bars-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { barStyles } from '../../charts/hatch.ts';
import { askButton } from '../../components/ask-button.ts';
import { presetText } from '../../components/bar-list.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';

type Waterfall = PlanReport['waterfall'];
type StepId = Waterfall['steps'][number]['id'];

/** `<hurdle-waterfall .waterfall>`; `at` is the row shown, the last one until a person moves the slider. */
export class HurdleWaterfall extends LocalizedElement {
  static override properties = {
    waterfall: { attribute: false },
    preset: { attribute: false },
    source: { type: String },
    at: { state: true },
    tabled: { state: true },
  };
  declare waterfall: Waterfall | null;
  /** The unchanged preset's, or null while the preset is on screen. */
  declare preset: Waterfall | null;
  declare source: string;
  declare at: number | null;
  declare tabled: boolean;

  constructor() {
    super();
    this.waterfall = null;
    this.preset = null;
    this.source = '';
    this.at = null;
    this.tabled = false;
  }

  /** The rows of a year: what each hurdle leaves, and takes of what came before. */
  #sheet(waterfall: Waterfall, at: number): BarSheet {
    const left = (id: StepId, of = waterfall) => of.left_per_yr[id][at] ?? 0;
    const year = waterfall.year[at];
    const same = this.preset && this.preset.year[at] === year ? this.preset : null;
    return {
      title: text('stage.earth.waterfall.titleInYear', { year: formatFixed(year ?? NaN, 0) }),
      source: this.source,
      unit: 'per_yr',
      hue: 'earth',
      rows: waterfall.steps.map(({ id, label }, k) => {
        const value = left(id);
        const before = k === 0 ? value : left(waterfall.steps[k - 1]!.id);
        return {
          label: text(label),
          value,
          text: formatNumber(value, 4),
          start: 0,
          look: id === waterfall.binding ? 'marked' : 'part',
          cut: { value: Math.max(0, before - value) },
          preset: same && { value: left(id, same) },
        };
      }),
    };
  }

  override render() {
    const { waterfall } = this;
    if (!waterfall) return nothing;
    const last = waterfall.year.length - 1;
    const at = Math.min(this.at ?? last, last);
    const year = formatFixed(waterfall.year[at] ?? NaN, 0);
    const sheet = this.#sheet(waterfall, at);
    const shares = barShares(sheet.rows);
    const percent = (share: number) => `${100 * share}%`;
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">
          ${text('stage.earth.waterfall.title')}
          ${askButton(text('stage.earth.waterfall.title'), () =>
            waterfall.steps.map(({ id }, k) => ({
              id: `plan-step-${id}` as const,
              label: sheet.rows[k]!.label,
              number: sheet.rows[k]!.text,
            })),
          )}
        </h2>
        <label>
          ${text('stage.earth.waterfall.endOf')} <b>${year}</b>
          <input
            type="range"
            min="0"
            max=${last}
            step="1"
            .value=${String(at)}
            aria-valuetext=${year}
            @input=${(event: Event) => (this.at = Number((event.target as HTMLInputElement).value))}
          />
        </label>
        <bars-menu
          .sheet=${sheet}
          .tabled=${this.tabled}
          .figure=${this}
          @table=${() => (this.tabled = !this.tabled)}
        ></bars-menu>
      </div>
      <p class="note">${text('stage.earth.waterfall.note')}</p>
      <ol>
        ${waterfall.steps.map(({ meaning }, k) => {
          const { label, text: shown, look, cut, preset } = sheet.rows[k]!;
          const { end, cutEnd, preset: tick } = shares[k]!;
          return html`<li class=${look === 'marked' ? 'binding' : ''}>
            <span class="label" title=${text(meaning)}
              >${look === 'marked' ? html`<span aria-hidden="true">◆ </span>` : nothing}${label}</span
            >
            <span class="track" aria-hidden="true">
              <i class="left ${look}" style="width: ${percent(end)}"></i>
              <i class="cut" style="inset-inline-start: ${percent(end)}; width: ${percent(cutEnd - end)}"></i>
              ${tick === null ? nothing : html`<s class="preset" style="inset-inline-start: ${percent(tick)}"></s>`}
            </span>
            <span class="value">${shown}</span>
            <span class="sr-only"
              >${text(meaning)}${cut && cut.value > 0 ? `, ${text('stage.earth.waterfall.taken', { value: formatNumber(cut.value, 4) })}` : ''}${
                preset === null ? '' : ` ${presetText(preset.value, 'per_yr')}`
              }</span
            >
          </li>`;
        })}
      </ol>
      ${sheet.rows.some(({ preset }) => preset !== null) ? html`<p class="note"><span class="key" aria-hidden="true"></span>${text('page.baseline')}</p>` : nothing}
      <p class="say">${text(waterfall.use[at]!)} ${text(waterfall.message)}</p>
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
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 4px 16px;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      input {
        width: 120px;
        min-height: 24px;
        accent-color: var(--accent);
      }
      ol {
        margin-top: 10px;
      }
      li {
        position: relative;
        display: grid;
        grid-template-columns: minmax(88px, 24%) minmax(0, 1fr) 64px;
        gap: 10px;
        align-items: center;
        padding: 4px 0;
      }
      .track {
        position: relative;
        height: 16px;
      }
      i {
        position: absolute;
        top: 0;
        bottom: 0;
        border-radius: 3px;
      }
      .left {
        min-width: 2px;
      }
      .left.part {
        background: var(--earth);
      }
      .binding .label {
        color: var(--bottleneck);
        font-weight: 600;
      }
      .value {
        text-align: end;
        font-weight: 550;
      }
      .say {
        margin-top: 8px;
        color: var(--ink-2);
      }
      @media (forced-colors: active) {
        .left.part {
          background: CanvasText;
        }
      }
    `,
  ];
}
