/** What all six stages share: the store, the state of their result, the preset's result for the grey line, the layout. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChartDefinition } from '../charts/chart.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { isDim, type Kind, type Results } from '../state/result-slot.ts';
import type { StageDefinition } from '../stages/stages.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf, type StageId } from '../state/store.ts';
import { dimStyles, sharedStyles } from './shared-styles.ts';

/** Width of a chart in the grid of twelve columns. */
export type ChartSpan = 4 | 5 | 6 | 7 | 8 | 12;

/** Base of a stage that lives from one kind of result. A subclass gives `stage`, `definition`, `kind` and `content`. */
export abstract class StageElement<K extends Kind> extends LocalizedElement {
  protected abstract readonly stage: StageId;
  protected abstract readonly definition: StageDefinition;
  protected abstract readonly kind: K;
  protected readonly store: StoreController = new StoreController(this, (state) => [
    state.results[this.kind],
    state.results.plan.value,
    state.baseline,
    state.scenario,
  ]);

  /** Cards below the strip of figures, for a result that is there. */
  protected abstract content(result: Results[K], baseline: Results[K] | null): TemplateResult;

  /** What stands among the parameters, each with a group's title as its slot. */
  protected beside(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Model and data a chart of this stage rests on, for its exports. */
  protected abstract source(result: Results[K]): string;

  /** The unchanged preset's result when the scenario differs from it, else null. */
  protected get baseline(): Results[K] | null {
    return this.presetResult<K>(this.kind);
  }

  /** The unchanged preset's result of any kind when the scenario differs from it, else null. */
  protected presetResult<T extends Kind>(kind: T): Results[T] | null {
    const { state } = this.store;
    if (changesOf(state).length === 0 || state.baseline.presetId !== state.presetId) return null;
    return state.baseline[kind] as Results[T] | null;
  }

  /** A chart in the grid. */
  protected chart(
    definition: ChartDefinition<Results[K]>,
    result: Results[K],
    baseline: Results[K] | null,
    span: ChartSpan = 6,
    group: string = this.stage,
  ): TemplateResult {
    return html`<chart-view
      class="w${span}"
      .definition=${definition}
      .result=${result}
      .baseline=${baseline}
      group=${group}
      source=${this.source(result)}
    ></chart-view>`;
  }

  override render() {
    const slot = this.store.state.results[this.kind];
    const result = slot.value;
    return html`<stage-layout stage=${this.stage} .definition=${this.definition}>
      ${this.beside()}
      <div class="frame">
        <outcome-note kind=${this.kind}></outcome-note>
        ${slot.whyNot === null ? '' : html`<why-not-card .why=${slot.whyNot}></why-not-card>`}
        ${
          result === null
            ? slot.state === 'outcome' || slot.state === 'fault'
              ? ''
              : html`<div class="hollow card" aria-hidden="true"></div>`
            : html`<div class="grid ${isDim(slot) ? 'dim' : ''}">${this.content(result, this.baseline)}</div>`
        }
      </div>
    </stage-layout>`;
  }

  static override styles = [
    sharedStyles,
    dimStyles,
    css`
      :host {
        display: block;
      }
      .frame {
        position: relative;
        container-type: inline-size;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(12, minmax(0, 1fr));
        gap: 18px;
      }
      .hollow {
        min-height: 420px;
        background: linear-gradient(var(--surface), var(--ground));
      }
      /* The place of a chart whose code is still to come. */
      chart-view:not(:defined) {
        min-height: 321px;
      }
      .w4 {
        grid-column: span 4;
      }
      .w5 {
        grid-column: span 5;
      }
      .w6 {
        grid-column: span 6;
      }
      .w7 {
        grid-column: span 7;
      }
      .w8 {
        grid-column: span 8;
      }
      .w12 {
        grid-column: span 12;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 12px;
        grid-column: span 12;
        margin: 4px 0 -8px;
      }
      .say {
        margin-top: 8px;
        color: var(--ink-2);
      }
      @container (max-width: 640px) {
        .grid > * {
          grid-column: span 12;
        }
      }
      @media (max-width: 720px) {
        .grid {
          gap: 12px;
        }
      }
      @media print {
        .grid {
          display: block;
        }
        .grid > * {
          margin-bottom: 12px;
          break-inside: avoid;
        }
      }
    `,
  ];
}
