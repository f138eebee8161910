/** Help: first what the model leaves out, then how the page is read and moved. The limits are those the stages state. */
import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { ACTIONS, type Action } from '../state/actions.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { keysOf } from '../state/shortcuts.ts';
import { STAGE_DEFINITIONS } from '../stages/definitions.ts';
import { STAGE_LABELS } from '../stages/stages.ts';
import { StoreController } from '../state/store-controller.ts';
import { STAGE_IDS } from '../state/store.ts';
import { WORDS } from '../text/words.ts';
import { ViewFrame } from './view-frame.ts';
import { proseStyles } from './prose-styles.ts';

/** `<help-view>`. */
export class HelpView extends LocalizedElement {
  readonly #store: StoreController = new StoreController(this, () => []);

  #row(keys: string, says: string) {
    return html`<div>
      <dt><kbd>${keys}</kbd></dt>
      <dd>${says}</dd>
    </div>`;
  }

  override render() {
    const withKeys = Object.values<Action>(ACTIONS).filter((action) => action.shortcut);
    return html`<view-frame heading=${ACTIONS.help.label}>
      <section>
        <h3>${msg('What the numbers cannot tell')}</h3>
        <p>${WORDS.limits}</p>
        <dl class="limits">
          ${STAGE_IDS.map(
            (stage) =>
              html`<div>
                <dt style="color: var(--${stage})">${msg(STAGE_LABELS[stage])}</dt>
                <dd>${msg(STAGE_DEFINITIONS[stage].limits)}</dd>
              </div>`,
          )}
        </dl>
        <p>
          ${msg(
            'Many inputs are assumptions or claims of interested parties. The “?” beside a field says where its value comes from and how sure it is. An outcome that is no result (a payload that falls back, a plan that does not exist) is said in words and never shown as a number.',
          )}
        </p>
      </section>
      <section>
        <h3>${msg('How to read the page')}</h3>
        <ol>
          <li>
            ${msg(
              'The six tiles are one chain, from Earth’s factories to satellites at work. The amber tile holds the plan back the most. Open a tile to see its stage.',
            )}
          </li>
          <li>
            ${msg(
              'Beside the charts stand the fields of the stage. Change one: everything that depends on it is computed again, here, in your browser. Grey lines show the preset you started from.',
            )}
          </li>
          <li>
            ${msg(
              'Nothing is lost: undo has no end, the address holds the whole scenario, and the page comes back as you left it.',
            )}
          </li>
        </ol>
      </section>
      <section>
        <h3>${msg('Keys')}</h3>
        <dl class="keys">
          ${withKeys.map((action) => this.#row(keysOf(action), action.label))}
          ${this.#row('↑ ↓', msg('In a number: one step; with Shift, ten'))}
          ${this.#row('← →', msg('On a chart: read the values one by one; Home and End jump'))}
          ${this.#row('Esc', msg('Close what is open, or take back what is typed'))}
        </dl>
      </section>
      <p class="note">
        Moonline ${__VERSION__} · ${WORDS.licence} ·
        <button class="link" @click=${() => this.#store.context.store.change({ type: 'view', view: 'licences' })}>
          ${ACTIONS.licences.label}
        </button>
      </p>
    </view-frame>`;
  }

  static override styles = [
    sharedStyles,
    proseStyles,
    css`
      .limits > div {
        display: grid;
        grid-template-columns: 76px 1fr;
        gap: 12px;
        padding: 6px 0;
        border-top: 1px solid var(--line);
      }
      .limits dt {
        font-weight: 600;
      }
      .keys > div {
        display: grid;
        grid-template-columns: 128px 1fr;
        gap: 12px;
        padding: 4px 0;
      }
      @media (max-width: 480px) {
        .limits > div {
          grid-template-columns: 1fr;
          gap: 0;
        }
      }
    `,
  ];
}

/** What views.ts defines and draws. */
export const ELEMENTS = [
  ['view-frame', ViewFrame],
  ['help-view', HelpView],
] as const;
export const draw = () => html`<help-view></help-view>`;
