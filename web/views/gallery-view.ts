/**
 * The preset gallery: each scenario with its story, its sources, a picture and key figures. The build has computed them with
 * the same engine; where its file does not come they are computed here. They stay in memory as long as the page lives.
 * Not here: the picture (preset-picture.ts).
 */
import { nameOf, storyOf } from '../text/scenario-text.ts';
import { addEnglish, text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { PRESETS, type Preset, type PresetId } from '../../src/scenario/presets.ts';
import english from 'english:presets';
import { formatFixed, formatQuantity } from '../../src/units.ts';
import { ACTIONS } from '../state/actions.ts';
import { asideResults } from '../engine/aside-results.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import type { Answer } from '../../src/engine/answer.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf } from '../state/store.ts';
import { changeCount } from '../text/words.ts';
import { cardOf, type PresetCard } from './preset-card.ts';
import { presetPicture } from './preset-picture.ts';
import { ViewFrame } from './view-frame.ts';

addEnglish(english);

const cards = new Map<PresetId, PresetCard>();

const valueOf = <T>(answer: Answer<T>) => (answer.status === 'done' ? answer.value : null);

/** Cards that the build has written (web/embed/posters.ts); none on a server that has only the sources. */
async function builtCards(signal: AbortSignal): Promise<void> {
  const answer = await fetch(new URL('gallery.json', document.baseURI), { signal });
  const built = (await answer.json()) as Readonly<Record<string, PresetCard>>;
  for (const { id } of PRESETS) if (built[id]) cards.set(id, built[id]);
}

/** `<gallery-view>`. */
export class GalleryView extends LocalizedElement {
  static override properties = { failed: { state: true } };
  /** Whether answers are missing that nobody awaits any more. */
  declare failed: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [state.presetId, state.scenario]);
  readonly #closed = new AbortController();

  constructor() {
    super();
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Without its figures a card still has its story: a fault is not worth a message here.
    this.#load().catch(() => (this.failed = true));
  }

  async #load(): Promise<void> {
    const { signal } = this.#closed;
    if (cards.size < PRESETS.length) await builtCards(signal).catch(() => undefined);
    if (signal.aborted) return;
    this.requestUpdate();
    const missing = PRESETS.filter(({ id }) => !cards.has(id));
    if (missing.length === 0) return;
    const scenarios = missing.map(({ scenario }) => scenario);
    const { pool } = this.#store.context.session;
    await asideResults(
      pool,
      scenarios,
      (index, { flight, plan }) => {
        cards.set(missing[index]!.id, cardOf(valueOf(flight), valueOf(plan)));
        this.requestUpdate();
      },
      signal,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closed.abort();
  }

  #choose(id: PresetId): void {
    this.renderRoot.querySelector<ViewFrame>('view-frame')!.close();
    this.#store.context.store.change({ type: 'preset', id });
  }

  #figures({ plan }: PresetCard) {
    if (!plan) return html`<p class="note">${text('gallery.noPlan')}</p>`;
    const { finalPower_GW, targetYear: reached, endYear, bottleneck } = plan;
    return html`<dl>
      <div>
        <dt>${text('gallery.powerAtWorkIn', { endYear: formatFixed(endYear.at(-1)!, 0) })}</dt>
        <dd>${formatQuantity(finalPower_GW, 'GW')}</dd>
      </div>
      <div>
        <dt>${text('gallery.targetRateReached')}</dt>
        <dd>${reached === null ? text('gallery.notReached') : formatFixed(reached, 1)}</dd>
      </div>
      <div>
        <dt>${text('gallery.heldBackBy')}</dt>
        <dd class="lever">${bottleneck ? text(bottleneck) : '–'}</dd>
      </div>
    </dl>`;
  }

  #card({ id, scenario }: Preset) {
    const { state } = this.#store;
    const card = cards.get(id);
    const here = id === state.presetId;
    const changes = here ? changesOf(state).length : 0;
    return html`<li class=${here ? 'here' : ''}>
      <div class="top">
        ${card ? presetPicture(card) : html`<span class="note">${this.failed ? '' : text('page.waiting')}</span>`}
      </div>
      <h3>
        <button aria-current=${here ? 'true' : nothing} @click=${() => this.#choose(id)}>${nameOf(scenario)}</button>
      </h3>
      ${
        here
          ? html`<p class="mark">
              ${text('gallery.onScreen')}${changes > 0 ? html` · ${changeCount(changes)}` : nothing}
            </p>`
          : nothing
      }
      <p class="story">${storyOf(scenario)}</p>
      ${card ? this.#figures(card) : html`<dl></dl>`}
      <p class="note sources">${text('page.source')}: ${text({ id: `preset.${id}.sources` })}</p>
    </li>`;
  }

  override render() {
    const { context } = this.#store;
    return html`<view-frame wide heading=${text('page.presets')}>
      <button slot="tools" class="outline" @click=${() => ACTIONS.saved.run(context)}>${ACTIONS.saved.label}</button>
      <button slot="tools" class="outline" @click=${() => ACTIONS.openFile.run(context)}>
        ${ACTIONS.openFile.label}
      </button>
      <ul>
        ${PRESETS.map((preset) => this.#card(preset))}
      </ul>
    </view-frame>`;
  }

  static override styles = [
    sharedStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
        gap: 18px;
      }
      li {
        position: relative;
        display: flex;
        flex-direction: column;
        min-width: 0;
        padding: 0 14px 12px;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      li:hover {
        border-color: var(--accent);
      }
      li.here {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      li:focus-within {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      .top {
        display: grid;
        place-items: center;
        aspect-ratio: 320 / 150;
        margin: 0 -14px 10px;
        border-bottom: 1px solid var(--line);
        background: var(--ground);
      }
      .picture {
        width: 100%;
        height: 100%;
      }
      .moon {
        fill: var(--surface-2);
        stroke: var(--ink-2);
        stroke-width: 1.4;
      }
      .flight {
        fill: none;
        stroke: var(--flight);
        stroke-width: 1.8;
      }
      .target {
        fill: var(--flight);
      }
      .missed {
        fill: none;
        stroke: var(--ink-2);
        stroke-width: 1.4;
      }
      .ships {
        fill: var(--earth);
        opacity: 0.75;
      }
      .area {
        fill: var(--satellite);
        opacity: 0.16;
      }
      .power {
        fill: none;
        stroke: var(--satellite);
        stroke-width: 1.8;
      }
      h3 {
        margin: 0;
        font-size: var(--text-3);
        font-weight: 620;
      }
      h3 button {
        padding: 0;
        color: var(--ink);
        font-weight: inherit;
        text-align: start;
      }
      h3 button:hover:not(:disabled) {
        background: none;
        color: var(--accent);
      }
      h3 button:focus-visible {
        outline: none;
      }
      /* The whole card is the button's target. */
      h3 button::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      .mark {
        color: var(--accent);
        font-size: var(--text-1);
        font-weight: 550;
      }
      .story {
        flex: 1;
        margin: 4px 0 10px;
        color: var(--ink-2);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 12px;
        min-height: 68px;
        padding-top: 8px;
        border-top: 1px solid var(--line);
        font-size: var(--text-1);
      }
      dl div {
        display: contents;
      }
      dt {
        color: var(--ink-2);
      }
      dd {
        font-weight: 600;
        text-align: end;
      }
      .lever {
        color: var(--bottleneck);
      }
      .sources {
        margin-top: 8px;
        overflow-wrap: anywhere;
      }
      @media (forced-colors: active) {
        .flight,
        .power {
          stroke: CanvasText;
        }
      }
    `,
  ];
}

/** What views.ts defines and draws. */
export const ELEMENTS = [
  ['view-frame', ViewFrame],
  ['gallery-view', GalleryView],
] as const;
export const draw = () => html`<gallery-view></gallery-view>`;
