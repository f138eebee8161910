/** Scenarios stored in this browser: save the one on screen under a name, open, rename, delete; files by button. */
import { text } from '../../src/text/text.ts';
import { css, html, nothing, type PropertyValues } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { ACTIONS } from '../state/actions.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import {
  deleteScenario,
  renameScenario,
  restoreScenario,
  savedScenarios,
  saveScenario,
  type SavedScenario,
} from '../files/saved-scenarios.ts';
import { download, fileName } from '../charts/chart-export.ts';
import { damagedTexts, forgetDamaged } from '../files/damaged-data.ts';
import { bringText } from '../files/scenario-files.ts';
import { STORED, observeStored } from '../files/storage.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf } from '../state/store.ts';
import { changeCount } from '../text/words.ts';
import { ViewFrame } from './view-frame.ts';

const REFUSED = () => text('saved.noStorage');

/** `<saved-view>`. */
export class SavedView extends LocalizedElement {
  static override properties = {
    entries: { state: true },
    said: { state: true },
    renaming: { state: true },
    gone: { state: true },
  };
  declare entries: readonly SavedScenario[];
  declare said: string;
  declare renaming: string | null;
  /** What was deleted last, to be put back. */
  declare gone: SavedScenario | null;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario, state.presetId]);
  #stop = () => {};

  constructor() {
    super();
    this.entries = savedScenarios();
    this.said = '';
    this.renaming = null;
    this.gone = null;
  }

  /** The list may grow while it is open: by another tab, or by what is put aside soon after the start. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = observeStored(STORED.scenarios, () => (this.entries = savedScenarios()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  get #frame(): ViewFrame {
    return this.renderRoot.querySelector<ViewFrame>('view-frame')!;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('renaming') && this.renaming !== null)
      this.renderRoot.querySelector<HTMLInputElement>('.rename')?.select();
  }

  #tell(ok: boolean, sentence: string): void {
    this.said = ok ? sentence : REFUSED();
  }

  readonly #save = (event: SubmitEvent) => {
    event.preventDefault();
    const { store } = this.#store.context;
    const name = new FormData(event.target as HTMLFormElement).get('name');
    if (typeof name !== 'string') return;
    store.change({ type: 'set', path: 'name', value: name.trim() });
    const refusal = store.state.refused['name'];
    if (refusal) return void (this.said = text(refusal.message));
    this.gone = null;
    this.#tell(saveScenario(store.state.scenario, 'saved', Date.now()), text('saved.savedAs', { name: name.trim() }));
  };

  #open({ file, name }: SavedScenario): void {
    this.#frame.close();
    bringText(this.#store.context.store, file, name);
  }

  #rename(id: string, event: SubmitEvent): void {
    event.preventDefault();
    const name = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
    this.renaming = null;
    this.#tell(renameScenario(id, name), text('saved.renamedTo', { name }));
  }

  #delete(entry: SavedScenario): void {
    const ok = deleteScenario(entry.id);
    this.gone = ok ? entry : null;
    this.#tell(ok, text('saved.deleted', { name: entry.name }));
    this.renderRoot.querySelector<HTMLElement>('#said')?.focus();
  }

  #restore(entry: SavedScenario): void {
    this.gone = null;
    this.#tell(restoreScenario(entry), text('saved.restored', { name: entry.name }));
  }

  #entry(entry: SavedScenario) {
    const when = new Date(entry.at_ms);
    const date = when.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    if (this.renaming === entry.id)
      return html`<li>
        <form @submit=${(event: SubmitEvent) => this.#rename(entry.id, event)}>
          <input class="rename" aria-label=${text('saved.newName')} maxlength="120" required .value=${entry.name} />
          <button class="primary">${text('saved.rename')}</button>
          <button type="button" @click=${() => (this.renaming = null)}>${text('saved.cancel')}</button>
        </form>
      </li>`;
    return html`<li>
      <button class="open" @click=${() => this.#open(entry)}>
        <b>${entry.name}</b><time datetime=${when.toISOString()}>${date}</time>
      </button>
      <button aria-label=${text('saved.renameNamed', { name: entry.name })} @click=${() => (this.renaming = entry.id)}>
        ${text('saved.rename')}
      </button>
      <button aria-label=${text('saved.deleteNamed', { name: entry.name })} @click=${() => this.#delete(entry)}>
        ${text('saved.delete')}
      </button>
    </li>`;
  }

  #list(kind: SavedScenario['kind'], heading: string, empty: string) {
    const entries = this.entries.filter((entry) => entry.kind === kind);
    if (entries.length === 0 && !empty) return nothing;
    return html`<section>
      <h3>${heading}</h3>
      ${
        entries.length > 0
          ? html`<ul>
              ${entries.map((entry) => this.#entry(entry))}
            </ul>`
          : html`<p class="note">${empty}</p>`
      }
    </section>`;
  }

  /** What could not be read: nothing of it is thrown away without a person. */
  #damaged() {
    const damaged = damagedTexts();
    const save = () => {
      const content = JSON.stringify(damaged, null, 2);
      download(fileName('', 'damaged', 'json'), new Blob([content], { type: 'application/json' }));
    };
    const forget = () => {
      forgetDamaged();
      this.requestUpdate();
    };
    return damaged.length === 0
      ? nothing
      : html`<section class="files damaged">
          <h3>${text('saved.damaged')}</h3>
          <p>
            <button class="outline" @click=${save}>${text('saved.damagedSave')}</button>
            <button class="outline" @click=${forget}>${text('saved.damagedForget')}</button>
            <span class="note">${text('saved.damagedNote')}</span>
          </p>
        </section>`;
  }

  override render() {
    const { state, context } = this.#store;
    return html`<view-frame heading=${ACTIONS.saved.label}>
      <form class="save" @submit=${this.#save}>
        <label for="name">${text('saved.saveAs')}</label>
        <input id="name" name="name" maxlength="120" required autocomplete="off" .value=${state.scenario.name} />
        <button class="primary">${text('saved.save')}</button>
        <span class="note">${changeCount(changesOf(state).length)}</span>
      </form>
      <p id="said" role="status" tabindex="-1">
        ${this.said}
        ${
          this.gone
            ? html`<button class="link" @click=${() => this.#restore(this.gone!)}>${text('saved.putItBack')}</button>`
            : nothing
        }
      </p>
      ${this.#list('saved', text('saved.inThisBrowser'), text('saved.empty'))}
      ${this.#list('left', text('saved.leftOff'), '')}
      <section class="files">
        <h3>${text('saved.asFiles')}</h3>
        <p>
          <button class="outline" @click=${() => ACTIONS.openFile.run(context)}>${ACTIONS.openFile.label}</button>
          <button class="outline" @click=${() => ACTIONS.saveFile.run(context)}>${ACTIONS.saveFile.label}</button>
          <span class="note">${text('saved.dropHint')}</span>
        </p>
      </section>
      ${this.#damaged()}
    </view-frame>`;
  }

  static override styles = [
    sharedStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
      .save label {
        flex: 1 0 100%;
        font-weight: 550;
      }
      input {
        flex: 1 1 220px;
        min-width: 0;
        min-height: 34px;
        padding: 4px 10px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--ground);
      }
      form .primary {
        min-height: 34px;
        padding: 4px 16px;
      }
      #said {
        min-height: 22px;
        margin-top: 8px;
        color: var(--ink-2);
        outline: none;
      }
      section {
        margin-top: 14px;
      }
      h3 {
        margin: 0 0 6px;
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 600;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px;
        padding: 3px 0;
        border-top: 1px solid var(--line);
      }
      li form {
        flex: 1;
        padding: 4px 0;
      }
      .open {
        display: flex;
        flex: 1 1 170px;
        flex-wrap: wrap;
        align-items: baseline;
        align-content: center;
        justify-content: space-between;
        gap: 0 12px;
        min-height: 38px;
        min-width: 0;
        color: var(--ink);
        text-align: start;
      }
      .open b {
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      time {
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      .files p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
    `,
  ];
}

/** What views.ts defines and draws. */
export const ELEMENTS = [
  ['view-frame', ViewFrame],
  ['saved-view', SavedView],
] as const;
export const draw = () => html`<saved-view></saved-view>`;
