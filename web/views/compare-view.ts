/**
 * Up to four scenarios side by side: charts with their lines laid over each other, key figures with differences to the
 * first, and the inputs in which they differ. The first is what is on screen. Answers come from workers beside the page's.
 */
import { nameOf } from '../text/scenario-text.ts';
import { labelOf } from '../text/field-text.ts';
import { text } from '../../src/text/text.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { PRESETS } from '../../src/scenario/presets.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import { formatFixed, formatQuantity } from '../../src/units.ts';
import { ACTIONS } from '../state/actions.ts';
import { asideResults } from '../engine/aside-results.ts';
import type { ChartDefinition } from '../charts/chart.ts';
import { FLIGHT_ALTITUDE } from '../charts/flight-profile.ts';
import { LAUNCH_RUN_CHARTS } from '../charts/launch-run.ts';
import { POWER_AT_WORK, LAUNCH_RATE } from '../charts/plan-series.ts';
import {
  differenceRatio,
  differingFields,
  inputText,
  keyFigures,
  resultOf,
  type Compared,
  type KeyFigure,
} from '../state/compared-scenarios.ts';
import { askButton } from '../components/ask-button.ts';
import type { Asked } from '../explanations/asked.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { sidewaysStyles } from '../components/card-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import type { Answers, Kind } from '../state/result-slot.ts';
import { StoreController } from '../state/store-controller.ts';
import { COMPARED_LIMIT_COUNT, type Step } from '../state/store.ts';
import { compareStyles } from './compare-styles.ts';
import { ofScenarios } from './compared-chart.ts';
import { ViewFrame } from './view-frame.ts';

/** Answers of scenarios, which never change: in memory as long as anyone holds the scenario. */
const answered = new WeakMap<LinkedScenario, Answers>();

const CHARTS: readonly (readonly [kind: Kind, chart: ChartDefinition<never>])[] = [
  ['plan', POWER_AT_WORK],
  ['plan', LAUNCH_RATE],
  ['driver', LAUNCH_RUN_CHARTS.time[0]!],
  ['flight', FLIGHT_ALTITUDE],
];

/** `<compare-view>`. */
export class CompareView extends LocalizedElement {
  static override properties = { fault: { state: true } };
  /** Why answers are missing that nobody awaits any more. */
  declare fault: string;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario, state.compared]);
  #asking = new AbortController();
  #asked: readonly LinkedScenario[] = [];

  constructor() {
    super();
    this.fault = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  protected override willUpdate(): void {
    const { scenario, compared } = this.#store.state;
    const missing = [scenario, ...compared.map((step) => step.scenario)].filter((one) => !answered.has(one));
    if (missing.every((one) => this.#asked.includes(one))) return;
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#asked = missing;
    this.fault = '';
    const take = (index: number, answers: Answers) => {
      answered.set(missing[index]!, answers);
      this.requestUpdate();
    };
    const { signal } = this.#asking;
    const failed = ({ message }: Error) => {
      if (!signal.aborted) this.fault = message;
    };
    asideResults(this.#store.context.session.pool, missing, take, signal).catch(failed);
  }

  readonly #again = () => {
    this.#asked = [];
    this.requestUpdate();
  };

  #change(compared: readonly Step[]): void {
    this.#store.context.store.change({ type: 'compare', compared });
  }

  // By a button, not by the choice itself: typing a name runs through several presets on its way.
  readonly #add = () => {
    const { value } = this.renderRoot.querySelector('select')!;
    const preset = PRESETS.find(({ id }) => id === value);
    if (preset) this.#change([...this.#store.state.compared, { scenario: preset.scenario, presetId: preset.id }]);
  };

  #open(step: Step): void {
    this.renderRoot.querySelector<ViewFrame>('view-frame')!.close();
    const name = nameOf(step.scenario);
    this.#store.context.store.change({
      type: 'bring',
      step,
      message: text('compare.opened', { name }),
    });
  }

  /** A name for each column; those that share one are numbered. */
  #names(all: readonly Compared[]): readonly string[] {
    const names = all.map(({ scenario }) => nameOf(scenario));
    return names.map((name, i) => {
      const same = names.slice(0, i).filter((other) => other === name).length;
      return same === 0 ? name : `${name} (${same + 1})`;
    });
  }

  #list(names: readonly string[]) {
    const { state } = this.#store;
    const full = state.compared.length >= COMPARED_LIMIT_COUNT;
    return html`<ol class="list">
        <li><b>${names[0]}</b> <span class="note">${text('compare.onScreen')}</span></li>
        ${state.compared.map(
          (step, i) =>
            html`<li>
              <b>${names[i + 1]}</b>
              <button
                class="link"
                aria-label=${text('compare.openNamed', { names: names[i + 1]! })}
                @click=${() => this.#open(step)}
              >
                ${text('compare.open')}
              </button>
              <button
                class="link"
                aria-label=${text('compare.removeNamed', { names: names[i + 1]! })}
                @click=${() => this.#change(state.compared.filter((_, k) => k !== i))}
              >
                ${text('compare.remove')}
              </button>
            </li>`,
        )}
      </ol>
      <p class="add">
        <select ?disabled=${full} aria-label=${text('compare.presetToAdd')}>
          ${PRESETS.map(({ id, scenario }) => html`<option value=${id}>${nameOf(scenario)}</option>`)}
        </select>
        <button class="outline" ?disabled=${full} @click=${this.#add}>${text('compare.add')}</button>
        <button
          class="outline"
          ?disabled=${full}
          @click=${() => this.#change([...state.compared, { scenario: state.scenario, presetId: state.presetId }])}
        >
          ${text('compare.keepScreen')}
        </button>
        <span class="note">${full ? text('compare.limit') : text('compare.keepHint')}</span>
      </p>`;
  }

  #charts(all: readonly Compared[], names: readonly string[]) {
    return CHARTS.map(([kind, definition]) => {
      const [first, ...others] = all.map((one, i) => ({ label: names[i]!, result: resultOf(one, kind) }));
      if (!first?.result) return nothing;
      return html`<chart-view
        .definition=${ofScenarios(definition, names[0]!)}
        .result=${first.result}
        .overlays=${others.filter(({ result }) => result !== null)}
        source=${text('compare.comparison', { names: names.join(', ') })}
      ></chart-view>`;
    });
  }

  #status(waiting: boolean) {
    if (this.fault)
      return html`<p class="bad" role="alert">
        ${this.fault} <button class="outline" @click=${this.#again}>${text('page.runAgain')}</button>
      </p>`;
    return html`<p class="note" role="status">${waiting ? text('page.waiting') : ''}</p>`;
  }

  #table(caption: string, names: readonly string[], rows: readonly TemplateResult[], asked?: () => readonly Asked[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption} ${asked ? askButton(caption, asked) : nothing}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  get #missing(): string {
    return this.fault ? '–' : '…';
  }

  #figure({ label, unit, read }: KeyFigure, all: readonly Compared[]) {
    const first = read(all[0]!);
    return html`<tr>
      <th scope="row">${label}</th>
      ${all.map((one, i) => {
        const value = read(one);
        const ratio = i === 0 ? null : differenceRatio(value, first);
        const sign = ratio !== null && ratio > 0 ? '+' : '';
        return html`<td>
          ${one.answers === null ? this.#missing : value === null ? '–' : formatQuantity(value, unit, 4)}
          ${ratio === null ? nothing : html`<small>${sign}${formatFixed(100 * ratio, 1)} %</small>`}
        </td>`;
      })}
    </tr>`;
  }

  #words(label: string, all: readonly Compared[], read: (one: Compared) => string | null) {
    return html`<tr>
      <th scope="row">${label}</th>
      ${all.map((one) => html`<td>${one.answers === null ? this.#missing : (read(one) ?? '–')}</td>`)}
    </tr>`;
  }

  override render() {
    const { scenario, compared } = this.#store.state;
    const all = [scenario, ...compared.map((step) => step.scenario)].map((one): Compared => ({
      scenario: one,
      answers: answered.get(one) ?? null,
    }));
    const names = this.#names(all);
    const differing = differingFields(all.map((one) => one.scenario));
    return html`<view-frame wide heading=${ACTIONS.compare.label}>
      ${this.#list(names)} ${this.#status(all.some(({ answers }) => answers === null))}
      ${
        compared.length === 0
          ? html`<p>${text('compare.intro')}</p>`
          : html`<div class="charts">${this.#charts(all, names)}</div>
              ${this.#table(
                text('compare.results'),
                names,
                [
                  ...keyFigures().map((figure) => this.#figure(figure, all)),
                  this.#words(text('compare.targetRateReached'), all, (one) => {
                    const plan = resultOf(one, 'plan');
                    if (!plan) return null;
                    return plan.figures.targetYear === null
                      ? text('compare.notReached')
                      : formatFixed(plan.figures.targetYear, 2);
                  }),
                  this.#words(text('compare.heldBackBy'), all, (one) => {
                    const bottleneck = resultOf(one, 'plan')?.bottlenecks[0];
                    return bottleneck ? text(bottleneck.label) : '–';
                  }),
                ],
                () => [
                  ...keyFigures().map(({ id, label }) => ({ id, label })),
                  { id: 'plan-target-year', label: text('compare.targetRateReached') },
                  { id: 'plan-lever', label: text('compare.heldBackBy') },
                ],
              )}
              ${
                differing.length === 0
                  ? html`<p class="note">${text('compare.noDifference')}</p>`
                  : this.#table(
                      text('compare.differentInputs', { count: differing.length }),
                      names,
                      differing.map(
                        (row) =>
                          html`<tr>
                            <th scope="row">${labelOf(row)} <small>${row.path}</small></th>
                            ${all.map((one) => html`<td>${inputText(row, one.scenario)}</td>`)}
                          </tr>`,
                      ),
                    )
              }`
      }
    </view-frame>`;
  }

  static override styles = [sharedStyles, sidewaysStyles, compareStyles];
}

/** What views.ts defines and draws. */
export const ELEMENTS = [
  ['view-frame', ViewFrame],
  ['compare-view', CompareView],
] as const;
export const draw = () => html`<compare-view></compare-view>`;
