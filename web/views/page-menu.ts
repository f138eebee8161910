/** The menu of the page: all that can be done from anywhere, in groups, and the choices of looks. Loaded when it opens. */
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { ACTIONS, type Action } from '../state/actions.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { CHOICES } from '../text/language.ts';
import { keysOf } from '../state/shortcuts.ts';
import { StoreController } from '../state/store-controller.ts';
import { THEMES, UNIT_STYLES, type Change } from '../state/store.ts';
import { THEME_WORDS } from '../text/words.ts';

interface Group {
  readonly label: () => string;
  readonly actions: readonly Action[];
}

const GROUPS: readonly Group[] = [
  {
    label: () => text('page.scenario'),
    actions: [
      ACTIONS.gallery,
      ACTIONS.saved,
      ACTIONS.openFile,
      ACTIONS.saveFile,
      ACTIONS.savePlanLp,
      ACTIONS.savePlanMps,
      ACTIONS.compare,
    ],
  },
  {
    label: () => text('page.page'),
    actions: [ACTIONS.share, ACTIONS.embed, ACTIONS.print, ACTIONS.printTables, ACTIONS.fullScreen],
  },
  { label: () => text('page.learn'), actions: [ACTIONS.lessons, ACTIONS.help, ACTIONS.selfTest, ACTIONS.licences] },
];

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly change: Change;
}

/** `<page-menu>`; event `done` once something was chosen that closes it. */
export class PageMenu extends LocalizedElement {
  readonly #store: StoreController = new StoreController(this, (state) => [
    state.theme,
    state.unitStyle,
    state.language,
  ]);

  #choose(action: Action): void {
    // First away with the menu: what opens next gives the focus back to the menu's button.
    this.dispatchEvent(new Event('done'));
    void action.run(this.#store.context);
  }

  #group({ label, actions }: Group) {
    const { context } = this.#store;
    return html`<div class="group" role="group" aria-label=${label()}>
      <h3>${label()}</h3>
      <ul>
        ${actions.map((action) => {
          const keys = keysOf(action);
          return html`<li>
            <button ?disabled=${!(action.enabled?.(context) ?? true)} @click=${() => this.#choose(action)}>
              <span>${action.label}</span>${keys ? html`<kbd aria-hidden="true">${keys}</kbd>` : nothing}
            </button>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #choices(label: string, chosen: string, choices: readonly Choice[]) {
    return html`<div class="choice">
      <span id=${label} class="label">${label}</span>
      <span class="segments" role="group" aria-label=${label}>
        ${choices.map(
          ({ id, label: name, change }) =>
            html`<button
              aria-pressed=${id === chosen ? 'true' : 'false'}
              @click=${() => this.#store.context.store.change(change)}
            >
              ${name}
            </button>`,
        )}
      </span>
    </div>`;
  }

  override render() {
    const { theme, unitStyle, language } = this.#store.state;
    const units = { suited: text('page.unitStyle.suited'), si: text('page.unitStyle.si') };
    return html`
      ${GROUPS.map((group) => this.#group(group))}
      <div class="group" role="group" aria-label=${text('page.looks')}>
        <h3>${text('page.looks')}</h3>
        ${this.#choices(
          text('page.theme'),
          theme,
          THEMES.map((id) => ({ id, label: THEME_WORDS[id](), change: { type: 'theme', theme: id } })),
        )}
        ${this.#choices(
          text('page.units'),
          unitStyle,
          UNIT_STYLES.map((id) => ({ id, label: units[id], change: { type: 'units', unitStyle: id } })),
        )}
        ${this.#choices(
          text('page.language'),
          language,
          CHOICES.map((id) => ({
            id,
            label: LANGUAGES.find((row) => row.id === id)?.name ?? text('page.browsers'),
            change: { type: 'language', language: id },
          })),
        )}
      </div>
      <p class="note">Moonline ${__VERSION__}</p>
    `;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
        z-index: 12;
        top: calc(100% + 6px);
        inset-inline-end: 0;
        display: block;
        width: min(320px, 100vw - 2 * var(--edge));
        max-height: calc(100dvh - 72px);
        padding: 6px 8px 10px;
        overflow-y: auto;
        scrollbar-width: thin;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      .group + .group {
        margin-top: 4px;
        padding-top: 4px;
        border-top: 1px solid var(--line);
      }
      h3 {
        padding: 4px 10px 2px;
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 600;
      }
      li button {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        width: 100%;
        min-height: 32px;
        color: var(--ink);
        text-align: start;
      }
      kbd {
        color: var(--ink-2);
        font: inherit;
        font-size: var(--text-1);
      }
      .choice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 12px;
        padding: 4px 10px;
      }
      .segments {
        flex-wrap: wrap;
      }
      .note {
        padding: 8px 10px 0;
      }
      @media (max-width: 720px) {
        kbd {
          display: none;
        }
      }
    `,
  ];
}
