/** The whole page: header, the scenario's story, the chain, the open stage, footer. Gives the context to all inside. */
import { nameOf, storyOf } from '../text/scenario-text.ts';
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { PageContext } from '../state/page-context.ts';
import { keyed } from 'lit/directives/keyed.js';
import { LocalizedElement } from '../text/localized-element.ts';
import { actionOf } from '../state/shortcuts.ts';
import { provideContext, StoreController } from '../state/store-controller.ts';
import { defineElements } from '../stages/define-elements.ts';
import { loadCharts, loadStage } from '../stages/loaders.ts';
import type { Notice, StageId, ViewId } from '../state/store.ts';
import { loadView, type ViewModule } from '../views/views.ts';
import { sharedStyles } from './shared-styles.ts';

const VIEWS: Readonly<Record<StageId, () => unknown>> = {
  earth: () => html`<earth-stage></earth-stage>`,
  moon: () => html`<moon-stage></moon-stage>`,
  driver: () => html`<driver-stage></driver-stage>`,
  flight: () => html`<flight-stage></flight-stage>`,
  satellite: () => html`<satellite-stage></satellite-stage>`,
  plan: () => html`<plan-stage></plan-stage>`,
};

/** `<moonline-app>`; main.ts gives it the context before it is connected. */
export class MoonlineApp extends LocalizedElement {
  static override properties = { context: { attribute: false }, drawn: { state: true }, teaching: { state: true } };
  declare context: PageContext;
  /** The view that is open, once its code is there. */
  declare drawn: { readonly id: ViewId; readonly draw: ViewModule['draw'] } | null;
  /** Whether the lessons’ code is there. */
  declare teaching: boolean;
  #opened: StageId | null = null;
  readonly #store: StoreController = new StoreController(this, (state) => [
    state.stage,
    state.message,
    state.scenario.story,
    state.scenario.name,
    state.view,
    state.unitStyle,
    state.lesson === null,
  ]);

  constructor() {
    super();
    this.drawn = null;
    this.teaching = false;
  }

  /** Make the context known to everything inside. */
  provide(context: PageContext): void {
    this.context = context;
    provideContext(this, context);
    document.addEventListener('keydown', (event) => {
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      if (action.enabled?.(context) ?? true) void action.run(context);
    });
  }

  readonly #skip = (event: Event) => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };

  protected override willUpdate(): void {
    const { stage, view, lesson } = this.#store.state;
    // Asked for once each time it opens: what the network refused comes when it is opened again.
    if (stage !== this.#opened)
      // Charts come behind the first figures (main.ts), not with the first stage.
      void this.#store.loadedPart(Promise.all([loadStage(stage), this.#opened && loadCharts()]));
    this.#opened = stage;
    if (lesson && !this.teaching) void this.#teach();
    this.toggleAttribute('learning', lesson !== null && this.teaching);
    if (view === null) this.drawn = null;
    else if (this.drawn?.id !== view) void this.#open(view);
  }

  async #teach(): Promise<void> {
    const { store } = this.context;
    const part = await this.#store.loadedPart(import('../lessons/lesson-panel.ts'));
    if (!part) return store.change({ type: 'lesson', lesson: null });
    defineElements(part.ELEMENTS);
    this.teaching = true;
  }

  async #open(id: ViewId): Promise<void> {
    const { store } = this.context;
    const draw = await this.#store.loadedPart(loadView(id));
    if (!draw) store.change({ type: 'view', view: null });
    else if (store.state.view === id) this.drawn = { id, draw };
  }

  /** A sentence on top of the page. Where it is not urgent it stands in a region that is there before it, so that it is read out. */
  #message({ text: said, tone, offer }: Notice, role?: 'alert') {
    const { store } = this.context;
    const dismiss = () => store.change({ type: 'say', text: null });
    return html`<div class="message ${tone}" role=${role ?? nothing}>
      <span>${said}</span>
      ${
        offer
          ? html`<button
              class="link"
              @click=${() => {
                dismiss();
                store.change(offer.change);
              }}
            >
              ${offer.label}
            </button>`
          : nothing
      }
      <button aria-label=${text('page.dismiss')} @click=${dismiss}>✕</button>
    </div>`;
  }

  override render() {
    const { stage, message, scenario, unitStyle, lesson } = this.#store.state;
    return html`
      <page-header><a class="skip" href="#" @click=${this.#skip}>${text('page.skip')}</a></page-header>
      ${message?.tone === 'bad' ? this.#message(message, 'alert') : nothing}
      <div role="status">${message?.tone === 'plain' ? this.#message(message) : nothing}</div>
      <print-sheet>${text('page.notYetPrinted')}</print-sheet>
      <section class="story" aria-label=${text('page.scenario')}>
        <h1>${nameOf(scenario)}</h1>
        <p>${storyOf(scenario)}</p>
      </section>
      ${keyed(
        unitStyle,
        html`<chain-ribbon></chain-ribbon>
          <main tabindex="-1">${VIEWS[stage]()}</main>`,
      )}
      <footer>
        <p>${text('page.limits')}</p>
        <p>
          Moonline ${__VERSION__} · <a href="https://www.gnu.org/licenses/gpl-3.0.html">${text('page.licence')}</a> ·
          <a href="./licences.md">${text('page.parts')}</a>
        </p>
      </footer>
      ${lesson && this.teaching ? html`<lesson-panel></lesson-panel>` : nothing}
      ${this.drawn ? this.drawn.draw() : nothing}
    `;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        max-width: 1720px;
        margin: 0 auto;
      }
      :host([dropping])::after {
        content: '';
        position: fixed;
        z-index: 30;
        inset: 10px;
        border: 3px dashed var(--accent);
        border-radius: 16px;
        pointer-events: none;
      }
      /* The lessons stand beside the page, never over its stage; on a narrow screen the page ends above them. */
      :host([learning]) {
        margin-inline-end: 360px;
      }
      @media (max-width: 1100px) {
        :host([learning]) {
          margin-inline-end: auto;
          padding-bottom: 50dvh;
        }
      }
      print-sheet:not(:defined) {
        display: none;
      }
      .skip {
        position: absolute;
        z-index: 20;
        inset-inline-start: 8px;
        top: -60px;
        padding: 8px 14px;
        border-radius: var(--radius-small);
        background: var(--accent);
        color: var(--on-accent);
      }
      .skip:focus {
        top: 8px;
      }
      .message {
        display: flex;
        align-items: flex-start;
        justify-content: space-between;
        gap: 12px;
        margin: 12px var(--edge) 0;
        padding-block: 6px;
        padding-inline: 14px 6px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .message span {
        padding: 3px 0;
        overflow-wrap: anywhere;
        min-width: 0;
      }
      .message.bad {
        border-color: var(--bad);
        background: var(--bad-wash);
      }
      .story {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 14px;
        padding: 14px var(--edge) 12px;
      }
      h1 {
        font-size: var(--text-4);
        font-weight: 650;
        letter-spacing: -0.015em;
      }
      .story p {
        flex: 1 1 420px;
        max-width: 110ch;
        color: var(--ink-2);
      }
      /* The footer waits below the screen, where it is not pushed about when the stage comes. */
      main {
        min-height: 100vh;
        padding-top: 18px;
        outline: none;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 4px 24px;
        margin-top: 28px;
        padding: 16px var(--edge) 28px;
        border-top: 1px solid var(--line);
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      @media (max-width: 720px) {
        main {
          padding-top: 12px;
        }
        footer {
          padding-bottom: 76px;
        }
      }
      @media print {
        page-header,
        chain-ribbon,
        lesson-panel,
        .message,
        .story,
        footer {
          display: none;
        }
        :host([learning]) {
          margin: 0;
        }
        main {
          min-height: 0;
          padding: 0;
        }
        print-sheet:not(:defined) {
          display: block;
        }
      }
    `,
  ];
}
