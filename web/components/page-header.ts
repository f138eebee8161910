/** The head of the page: name, scenario with its presets and story, undo, redo, theme, share. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { ACTIONS, type Action } from '../actions.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { StoreController } from '../store-controller.ts';
import { changesOf, THEMES, type Theme } from '../store.ts';
import { changeCount, THEME_WORDS, WORDS } from '../words.ts';
import { sharedStyles } from './shared-styles.ts';

const THEME_SIGNS: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** `<page-header>`. */
export class PageHeader extends LocalizedElement {
  static override properties = { choosing: { state: true } };
  declare choosing: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [
    state.scenario,
    state.presetId,
    state.past,
    state.future,
    state.theme,
  ]);
  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.choosing = false;
  };

  constructor() {
    super();
    this.choosing = false;
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
    if (event.key !== 'Escape' || !this.choosing) return;
    this.choosing = false;
    this.renderRoot.querySelector<HTMLButtonElement>('.scenario')?.focus();
  };

  #tool(action: Action, sign: string) {
    const { context } = this.#store;
    const keys = action.shortcut
      ? ` (Ctrl+${action.shortcut.shift ? 'Shift+' : ''}${action.shortcut.key.toUpperCase()})`
      : '';
    return html`<button
      class="tool"
      aria-label=${action.label}
      title="${action.label}${keys}"
      ?disabled=${!(action.enabled?.(context) ?? true)}
      @click=${() => action.run(context)}
    >
      ${sign}
    </button>`;
  }

  #presets() {
    const { state, context } = this.#store;
    return html`<section class="presets" aria-label=${WORDS.presets}>
      <h2>${WORDS.presets}</h2>
      <ul>
        ${PRESETS.map(
          ({ id, scenario }) =>
            html`<li>
              <button
                aria-current=${id === state.presetId ? 'true' : nothing}
                @click=${() => {
                  this.choosing = false;
                  context.store.change({ type: 'preset', id });
                }}
              >
                <b>${scenario.name}</b>
                <span>${scenario.story}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  override render() {
    const { state, context } = this.#store;
    const changes = changesOf(state).length;
    const theme = state.theme;
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
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
          aria-expanded=${this.choosing ? 'true' : 'false'}
          @click=${() => (this.choosing = !this.choosing)}
        >
          <span class="ear">${WORDS.scenario}:</span>
          <b>${state.scenario.name}</b>
          <small>${changeCount(changes)}</small>
          <span aria-hidden="true">▾</span>
        </button>
        ${this.choosing ? this.#presets() : nothing}
      </div>
      ${
        changes > 0
          ? html`<button class="link" @click=${() => ACTIONS.resetAll.run(context)}>${ACTIONS.resetAll.label}</button>`
          : nothing
      }
      <div class="tools">
        ${this.#tool(ACTIONS.undo, '↶')} ${this.#tool(ACTIONS.redo, '↷')}
        <button
          class="tool"
          aria-label=${msg(str`${WORDS.theme}: ${THEME_WORDS[theme]}. Change to: ${THEME_WORDS[next]}`)}
          title="${WORDS.theme}: ${THEME_WORDS[theme]}"
          @click=${() => context.store.change({ type: 'theme', theme: next })}
        >
          ${THEME_SIGNS[theme]}
        </button>
        <language-menu></language-menu>
        <button class="primary" title=${WORDS.shareHint} @click=${() => ACTIONS.share.run(context)}>
          ${WORDS.share}
        </button>
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
      .presets {
        position: absolute;
        z-index: 10;
        top: calc(100% + 6px);
        left: 0;
        width: min(440px, calc(100vw - 2 * var(--edge)));
        padding: 12px 8px 8px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      .presets h2 {
        padding: 0 10px 6px;
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 600;
      }
      .presets button {
        width: 100%;
        padding: 8px 10px;
        text-align: left;
      }
      .presets button[aria-current] {
        box-shadow: inset 3px 0 0 var(--accent);
        background: var(--surface-2);
      }
      .presets b {
        display: block;
        color: var(--ink);
        font-weight: 600;
      }
      .tools {
        display: flex;
        gap: 2px;
        margin-left: auto;
      }
      .tool {
        min-width: 34px;
        padding: 4px;
        font-size: 1.05rem;
        line-height: 1;
      }
      .tools .primary {
        min-height: 32px;
        margin-left: 8px;
        padding: 4px 14px;
      }
      @media (max-width: 720px) {
        header {
          flex-wrap: wrap;
          gap: 8px;
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
        .scenario b {
          flex: 1;
          min-width: 0;
          text-align: left;
        }
      }
    `,
  ];
}
