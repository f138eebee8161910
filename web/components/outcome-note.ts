/** What stands where a result is missing, old or impossible: waiting, no plan, not reachable, stopped, engine dead. */
import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { ACTIONS } from '../state/actions.ts';
import { saying } from '../localization/engine-words.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import type { Kind } from '../state/result-slot.ts';
import { StoreController } from '../state/store-controller.ts';
import { WORDS } from '../text/words.ts';
import { spoken } from '../localization/spoken.ts';
import { sharedStyles } from './shared-styles.ts';

// Whole sentences, because the noun bends the words around it in other languages.
const WAITING = spoken({
  driver: 'Computing the launcher …',
  flight: 'Computing the flight …',
  satellite: 'Computing the satellite …',
  plan: 'Computing the plan …',
});
const NONE = spoken({
  driver: 'There is no such launcher',
  flight: 'There is no such flight',
  satellite: 'There is no such satellite',
  plan: 'There is no such plan',
});
const STOPPED = spoken({
  driver: 'The launcher was stopped.',
  flight: 'The flight was stopped.',
  satellite: 'The satellite was stopped.',
  plan: 'The plan was stopped.',
});

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
      ${WORDS.stop}
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
    const old = slot.value === null ? '' : ` ${msg('The figures below answer older parameters.')}`;
    switch (slot.state) {
      case 'fresh':
        return nothing;
      case 'empty':
      case 'waiting':
        return slot.value === null ? html`<p class="card wait">${WAITING[this.kind]} ${this.#stop()}</p>` : nothing;
      case 'late':
        return html`<p class="card wait ${slot.value === null ? '' : 'pill'}">
          ${slot.progress ? saying(slot.progress.sentence) : msg('Computing …')} ${this.#stop()}
        </p>`;
      case 'outcome':
        return html`<section class="card bad">
          <h2>${NONE[this.kind]}</h2>
          <p>${saying(slot.sentence)}</p>
          ${
            slot.bestRate_units_yr === null
              ? nothing
              : html`<button class="primary" @click=${this.#highestRate}>${WORDS.highestRate}</button>`
          }
        </section>`;
      case 'stopped':
        return html`<section class="card">
          <p>${STOPPED[this.kind]}${old}</p>
          ${this.#again(WORDS.runAgain)}
        </section>`;
      case 'fault':
        return html`<section class="card bad" role="alert">
          <h2>${msg('The engine gave no answer')}</h2>
          <p>${saying(slot.sentence)}${old} ${msg('Nothing you entered is lost.')}</p>
          ${this.#again(WORDS.restart)}
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
