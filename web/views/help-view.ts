/** Help: first what the model leaves out, then how the page is read and moved. The limits are those the stages state. */
import { text } from '../../src/text/text.ts';
import { css, html } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { ACTIONS, type Action } from '../state/actions.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { keysOf } from '../state/shortcuts.ts';
import { STAGE_DEFINITIONS } from '../stages/definitions.ts';
import { STAGE_LABELS } from '../stages/stages.ts';
import { StoreController } from '../state/store-controller.ts';
import { STAGE_IDS } from '../state/store.ts';
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
        <h3>${text('help.limits')}</h3>
        <p>${text('page.limits')}</p>
        <dl class="limits">
          ${STAGE_IDS.map(
            (stage) =>
              html`<div>
                <dt style="color: var(--${stage})">${STAGE_LABELS[stage]()}</dt>
                <dd>${STAGE_DEFINITIONS[stage].limits()}</dd>
              </div>`,
          )}
        </dl>
        <p>${text('help.limits.inputs')}</p>
      </section>
      <section>
        <h3>${text('help.howToRead')}</h3>
        <ol>
          <li>${text('help.tiles')}</li>
          <li>${text('help.fields')}</li>
          <li>${text('help.nothingLost')}</li>
        </ol>
      </section>
      <section>
        <h3>${text('help.keys')}</h3>
        <dl class="keys">
          ${withKeys.map((action) => this.#row(keysOf(action), action.label))}
          ${this.#row('↑ ↓', text('help.keys.number'))} ${this.#row('← →', text('help.keys.chart'))}
          ${this.#row('Esc', text('help.keys.escape'))}
        </dl>
      </section>
      <p class="note">
        Moonline ${__VERSION__} · ${text('page.licence')} ·
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
