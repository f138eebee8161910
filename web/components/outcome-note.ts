/** What stands where a result is missing, old or impossible: waiting, no plan, not reachable, stopped, engine dead. */
import { sentences, text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { ACTIONS } from '../state/actions.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import type { Kind } from '../state/result-slot.ts';
import { StoreController } from '../state/store-controller.ts';
import { sharedStyles } from './shared-styles.ts';

// Whole sentences, because the noun bends the words around it in other languages.
const WAITING = {
  driver: () => text('page.waiting.driver'),
  flight: () => text('page.waiting.flight'),
  satellite: () => text('page.waiting.satellite'),
  plan: () => text('page.waiting.plan'),
} as const;
const NONE = {
  driver: () => text('page.none.driver'),
  flight: () => text('page.none.flight'),
  satellite: () => text('page.none.satellite'),
  plan: () => text('page.none.plan'),
} as const;
const STOPPED = {
  driver: () => text('page.stopped.driver'),
  flight: () => text('page.stopped.flight'),
  satellite: () => text('page.stopped.satellite'),
  plan: () => text('page.stopped.plan'),
} as const;

/** `<outcome-note kind="plan">`; nothing at all while the result is fresh. */
export class OutcomeNote extends LocalizedElement {
  static override properties = { kind: { type: String } };
  declare kind: Kind;
  readonly #store: StoreController = new StoreController(this, (state) => [state.results[this.kind]]);

  constructor() {
    super();
    this.kind = 'plan';
  }

  #stop() {
    if (this.kind !== 'plan') return nothing;
    return html`<button class="outline" @click=${() => ACTIONS.stopPlan.run(this.#store.context)}>
      ${text('page.stop')}
    </button>`;
  }

  #again(label: string) {
    return html`<button class="primary" @click=${() => ACTIONS.runAgain.run(this.#store.context)}>${label}</button>`;
  }

  readonly #highestRate = () =>
    this.#store.context.store.change({ type: 'set', path: 'plan.objective', value: 'rate' });

  // The region is there before what it says, so that it is read out; a fault is an alert of its own.
  override render() {
    const says = this.#says();
    const alarm = this.#store.state.results[this.kind].state === 'fault';
    return html`<div role="status">${alarm ? nothing : says}</div>
      ${alarm ? says : nothing}`;
  }

  #says() {
    const slot = this.#store.state.results[this.kind];
    const old = slot.value === null ? '' : ` ${text('page.oldFigures')}`;
    switch (slot.state) {
      case 'fresh':
        return nothing;
      case 'empty':
      case 'waiting':
        return slot.value === null ? html`<p class="card wait">${WAITING[this.kind]()} ${this.#stop()}</p>` : nothing;
      case 'late':
        return html`<p class="card wait ${slot.value === null ? '' : 'pill'}">
          ${slot.progress ? text(slot.progress.message) : text('page.computingNow')} ${this.#stop()}
        </p>`;
      case 'outcome':
        return html`<section class="card bad">
          <h2>${NONE[this.kind]()}</h2>
          <p>${sentences(slot.messages)}</p>
          ${
            slot.bestRate_units_yr === null
              ? nothing
              : html`<button class="primary" @click=${this.#highestRate}>${text('page.highestRate')}</button>`
          }
        </section>`;
      case 'stopped':
        return html`<section class="card">
          <p>${STOPPED[this.kind]()}${old}</p>
          ${this.#again(text('page.runAgain'))}
        </section>`;
      case 'fault':
        return html`<section class="card bad" role="alert">
          <h2>${text('page.noAnswer')}</h2>
          <p>${sentences(slot.messages)}${old} ${text('page.nothingEnteredLost')}</p>
          ${this.#again(text('page.restart'))}
        </section>`;
    }
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
      .card {
        margin-bottom: 18px;
      }
      .wait {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-height: 46px;
        padding: 6px 16px;
        color: var(--ink-2);
      }
      /* Over the old result, so that nothing jumps while a slider moves. */
      .pill {
        position: absolute;
        z-index: 4;
        top: -12px;
        /* Beside the button of the last figure. */
        inset-inline-end: 44px;
        gap: 10px;
        min-height: 26px;
        padding-block: 1px;
        padding-inline: 12px 4px;
        border-radius: 14px;
        box-shadow: var(--shadow);
        font-size: var(--text-1);
        animation: appear 0.2s 0.5s backwards;
      }
      .pill button {
        min-height: 24px;
        padding: 0 10px;
        border-radius: 12px;
      }
      @keyframes appear {
        from {
          visibility: hidden;
          opacity: 0;
        }
      }
      .bad {
        border-color: var(--bad);
        background: var(--bad-wash);
      }
      p + p,
      h2 + p {
        margin-top: 4px;
      }
      section button {
        margin-top: 10px;
      }
    `,
  ];
}
