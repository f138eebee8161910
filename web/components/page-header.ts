/** The head of the page: name, scenario, undo, redo, compare, share, and the menu (views/page-menu.ts). */
import { nameOf } from '../text/scenario-text.ts';
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { ACTIONS, type Action } from '../state/actions.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { keysOf } from '../state/shortcuts.ts';
import { defineElements } from '../stages/define-elements.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf } from '../state/store.ts';
import { changeCount } from '../text/words.ts';
import { sharedStyles } from './shared-styles.ts';

/** `<page-header>`. */
export class PageHeader extends LocalizedElement {
  static override properties = { menu: { state: true } };
  declare menu: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [
    state.scenario,
    state.presetId,
    state.past,
    state.future,
    state.lesson === null,
  ]);
  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.menu = false;
  };

  constructor() {
    super();
    this.menu = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
    document.addEventListener('focusin', this.#outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
    document.removeEventListener('focusin', this.#outside);
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.menu) return;
    this.#close();
  };

  #close(): void {
    this.menu = false;
    this.renderRoot.querySelector<HTMLButtonElement>('.more')?.focus();
  }

  async #toggle(): Promise<void> {
    const part = await this.#store.loadedPart(import('../views/page-menu.ts'));
    if (!part) return;
    defineElements([['page-menu', part.PageMenu]]);
    this.menu = !this.menu;
  }

  #tool(action: Action, sign: string) {
    const { context } = this.#store;
    const keys = keysOf(action);
    return html`<button
      class="tool"
      aria-label=${action.label}
      title="${action.label} (${keys})"
      ?disabled=${!(action.enabled?.(context) ?? true)}
      @click=${() => action.run(context)}
    >
      ${sign}
    </button>`;
  }

  override render() {
    const { state, context } = this.#store;
    const changes = changesOf(state).length;
    return html`<header @keydown=${this.#key}>
      <slot></slot>
      <div class="logo">
        <svg viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="8" cy="13" r="6" />
          <path d="M3 8C8 3 15 2 20 3" />
        </svg>
        <span>Moonline</span>
      </div>
      <div class="choice">
        <button
          class="scenario outline"
          aria-haspopup="dialog"
          title=${text('page.presets')}
          @click=${() => ACTIONS.gallery.run(context)}
        >
          <span class="sr-only">${text('page.scenario')}:</span>
          <b>${nameOf(state.scenario)}</b>
          <small>${changeCount(changes)}</small>
          <span aria-hidden="true">▾</span>
        </button>
      </div>
      ${
        changes > 0
          ? html`<button class="link" @click=${() => ACTIONS.resetAll.run(context)}>${ACTIONS.resetAll.label}</button>`
          : nothing
      }
      <div class="tools">
        ${this.#tool(ACTIONS.undo, '↶')} ${this.#tool(ACTIONS.redo, '↷')}
        <button class="wide" @click=${() => ACTIONS.compare.run(context)}>${ACTIONS.compare.label}</button>
        <button
          class="wide"
          aria-expanded=${state.lesson ? 'true' : 'false'}
          @click=${() => ACTIONS.lessons.run(context)}
        >
          ${ACTIONS.lessons.label}
        </button>
        <language-menu class="wide"></language-menu>
        <button class="primary" title=${text('page.shareHint')} @click=${() => ACTIONS.share.run(context)}>
          ${text('page.share')}
        </button>
        <button
          class="tool more"
          aria-label=${text('page.menu')}
          aria-expanded=${this.menu ? 'true' : 'false'}
          @click=${() => this.#toggle()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12" /></svg>
        </button>
        ${this.menu ? html`<page-menu @done=${() => this.#close()}></page-menu>` : nothing}
      </div>
    </header>`;
  }

  static override styles = [
    sharedStyles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: var(--gap-4);
        padding: 9px var(--edge);
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      .logo {
        display: flex;
        align-items: center;
        gap: 8px;
        font-size: var(--text-3);
        font-weight: 650;
        letter-spacing: -0.01em;
      }
      .logo svg {
        width: 22px;
        height: 22px;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.8;
      }
      .logo path {
        stroke: var(--bottleneck);
        stroke-linecap: round;
      }
      .choice {
        position: relative;
        min-width: 0;
      }
      .scenario {
        display: flex;
        align-items: center;
        gap: 8px;
        max-width: 100%;
        min-height: 34px;
        border-color: var(--line-strong);
      }
      .scenario b {
        overflow: hidden;
        font-weight: 550;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .scenario small {
        color: var(--ink-2);
        font-size: var(--text-1);
        white-space: nowrap;
      }
      .tools {
        position: relative;
        display: flex;
        align-items: center;
        gap: 2px;
        margin-inline-start: auto;
      }
      .tool {
        min-width: 34px;
        padding: 4px;
        font-size: 1.05rem;
        line-height: 1;
      }
      .more svg {
        display: block;
        width: 18px;
        height: 18px;
        margin: auto;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.6;
        stroke-linecap: round;
      }
      .tools .primary {
        min-height: 32px;
        margin: 0 6px;
        padding: 4px 14px;
      }
      @media (max-width: 720px) {
        header {
          flex-wrap: wrap;
          gap: 8px;
        }
        .wide {
          display: none;
        }
        .choice {
          order: 3;
          flex: 1 0 60%;
        }
        .link {
          order: 4;
        }
        .scenario {
          width: 100%;
        }
        .tools .primary {
          margin: 0 4px;
          padding: 4px 12px;
        }
        .scenario b {
          flex: 1;
          min-width: 0;
          text-align: start;
          white-space: normal;
        }
      }
      /* Scenario and reset share the second row. */
      @media (max-width: 360px) {
        .choice {
          flex: 1 1 45%;
        }
        .logo span {
          display: none;
        }
      }
    `,
  ];
}
