/** From paper to flights: a bar for what each hurdle leaves, in the year a person chooses. Shows what it is given. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { cardStyles } from '../../components/card-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { said, saying } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';

type Waterfall = PlanReport['waterfall'];

/** `<hurdle-waterfall .waterfall>`; `at` is the row shown, the last one until a person moves the slider. */
export class HurdleWaterfall extends LocalizedElement {
  static override properties = { waterfall: { attribute: false }, at: { state: true } };
  declare waterfall: Waterfall | null;
  declare at: number | null;

  constructor() {
    super();
    this.waterfall = null;
    this.at = null;
  }

  override render() {
    const { waterfall } = this;
    if (!waterfall) return nothing;
    const last = waterfall.year.length - 1;
    const at = Math.min(this.at ?? last, last);
    const left = (id: string) => waterfall.left_per_yr[id as keyof Waterfall['left_per_yr']][at] ?? 0;
    const paper = left('paper');
    const share = (value: number) => (paper > 0 ? (100 * value) / paper : 0);
    const year = formatFixed(waterfall.year[at] ?? NaN, 0);
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">
          ${msg('From paper to flights')}
          ${askButton(msg('From paper to flights'), () =>
            waterfall.steps.map(({ id, label }) => ({
              id: `plan-step-${id}` as const,
              label: said(label),
              number: formatNumber(left(id), 4),
            })),
          )}
        </h2>
        <label>
          ${msg('end of')} <b>${year}</b>
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
      </div>
      <p class="note">${msg('flights a year; ships counted by the flights they make in their life')}</p>
      <ol>
        ${waterfall.steps.map(({ id, label, says }, k) => {
          const value = left(id);
          const before = k === 0 ? value : left(waterfall.steps[k - 1]!.id);
          const cut = before - value;
          return html`<li class=${id === waterfall.binding ? msg('binding') : ''}>
            <span class="label" title=${said(says)}>${said(label)}</span>
            <span class="track" aria-hidden="true">
              <i class="kept" style="width: ${share(value)}%"></i>
              <i class="cut" style="inset-inline-start: ${share(value)}%; width: ${share(cut)}%"></i>
            </span>
            <span class="value">${formatNumber(value, 4)}</span>
            <span class="ear">${said(says)}${cut > 0 ? `, ${msg(str`${formatNumber(cut, 4)} less`)}` : ''}</span>
          </li>`;
        })}
      </ol>
      <p class="say">${saying(waterfall.sentence)}</p>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    cardStyles,
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
      .kept {
        min-width: 2px;
        background: var(--earth);
      }
      .cut {
        background: repeating-linear-gradient(-45deg, var(--line) 0 3px, transparent 3px 7px);
      }
      .binding .kept {
        background: var(--bottleneck-fill);
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
        i {
          forced-color-adjust: none;
          background: CanvasText;
        }
        .cut {
          background: GrayText;
        }
      }
    `,
  ];
}
