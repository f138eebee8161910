/**
 * The Embed dialog: the scenario on screen as a figure for an article, with a live preview and three texts to paste: an
 * iframe, a script with its element, a number for a sentence. Not here: the texts (embed/snippets.ts), the figure.
 */
import { labelOf } from '../text/field-text.ts';
import { languageTag, text } from '../../src/text/text.ts';
import { css, html } from 'lit';
import { fieldOf } from '../../src/scenario/fields.ts';
import { valueAt } from '../../src/scenario/scenario.ts';
import { formatNumber, shownUnit, unitOf, withUnit } from '../../src/units.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import {
  elementSnippet,
  FIGURE_HEIGHT_PX,
  frameAddress,
  iframeSnippet,
  numberSnippet,
  type Controls,
  type SnippetOptions,
} from '../embed/snippets.ts';
import { addressOf } from '../state/address.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf } from '../state/store.ts';
import { ViewFrame } from './view-frame.ts';

type Choices = readonly (readonly [id: string, label: string])[];

const VIEWS = (): Choices => [
  ['flight', text('embed.flight')],
  ['driver', text('embed.driver')],
  ['satellite', text('embed.satellite')],
  ['plan', text('embed.plan')],
  ['bottleneck', text('embed.bottlenecks')],
  ['funnel', text('embed.funnelTitle')],
  ['site-map', text('embed.sitesOnTheMoon')],
  ['kardashev', text('embed.kardashevTitle')],
];
const CONTROLS = (): Choices => [
  ['none', text('embed.controls.none')],
  ['basic', text('embed.controls.basic')],
  ['full', text('embed.controls.full')],
];
const THEMES = (): Choices => [
  ['auto', text('embed.likeArticle')],
  ['light', text('embed.light')],
  ['dark', text('embed.dark')],
];
const LANGUAGE_CHOICES = (): Choices => [
  ['', text('embed.likeArticle')],
  ...LANGUAGES.map(({ id, name }) => [id, name] as const),
];
/** Numbers that make sense in a sentence, by view. */
const NUMBERS = [
  'driver.acceleration_g',
  'flight.speed_m_s',
  'flight.longitude_deg',
  'finance.budget_MUSD_yr',
] as const;
const HEIGHT_RANGE_PX = [300, 1200] as const;

/** `<embed-view>`. */
export class EmbedView extends LocalizedElement {
  static override properties = {
    view: { state: true },
    controls: { state: true },
    theme: { state: true },
    language: { state: true },
    path: { state: true },
    height_px: { state: true },
    said: { state: true },
  };
  declare view: string;
  declare controls: Controls;
  declare theme: string;
  declare language: string;
  declare path: string;
  declare height_px: number | null;
  declare said: string;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario, state.presetId]);

  constructor() {
    super();
    this.view = 'flight';
    this.controls = 'none';
    this.theme = 'auto';
    this.language = '';
    this.path = NUMBERS[0];
    this.height_px = null;
    this.said = '';
  }

  get #options(): SnippetOptions {
    const { state } = this.#store;
    return {
      preset: changesOf(state).length > 0 ? addressOf({ ...state, lesson: null, compared: [] }) : state.presetId,
      title: state.scenario.name,
      view: this.view,
      controls: this.controls,
      theme: this.theme,
      lang: this.language,
      ...(this.height_px === null ? {} : { height_px: this.height_px }),
    };
  }

  /** The text of the number in the sentence, as it stands. */
  get #number(): string {
    const value = valueAt(this.#store.state.scenario, this.path);
    const unit = shownUnit(unitOf(this.path));
    const number = typeof value === 'number' ? formatNumber(value, 6) : String(value);
    return withUnit(number, unit, ' ');
  }

  async #copy(what: string, snippet: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(snippet);
      this.said = text('embed.copied', { what });
    } catch {
      this.said = text('embed.notCopied');
    }
  }

  #choice(label: string, choices: Choices, chosen: string, choose: (id: string) => void) {
    return html`<label
      >${label}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${choices.map(([id, name]) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
      </select>
    </label>`;
  }

  #snippet(title: string, note: string, snippet: string) {
    return html`<section>
      <h3>${title}</h3>
      <p class="note">${note}</p>
      <div class="snippet">
        <textarea
          readonly
          rows="4"
          spellcheck="false"
          aria-label=${title}
          .value=${snippet}
          @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}
        ></textarea>
        <button
          class="outline"
          aria-label=${text('embed.copyNamed', { title })}
          @click=${() => this.#copy(title, snippet)}
        >
          ${text('embed.copy')}
        </button>
      </div>
    </section>`;
  }

  readonly #sized = (event: Event) => {
    const typed = Number((event.target as HTMLInputElement).value);
    const [least, most] = HEIGHT_RANGE_PX;
    this.height_px = Number.isFinite(typed) && typed > 0 ? Math.min(most, Math.max(least, Math.round(typed))) : null;
  };

  override render() {
    const options = this.#options;
    const site = new URL('./', location.href).href;
    // A frame cannot see the article around it: its author's language is the best guess.
    const spoken = languageTag() === 'en' ? '' : LANGUAGES.find(({ tag }) => tag === languageTag())!.id;
    const framed = { ...options, lang: options.lang || spoken };
    const height = options.height_px ?? FIGURE_HEIGHT_PX[this.controls];
    const numbers = NUMBERS.map((path) => [path, labelOf(fieldOf(path)!)] as const);
    return html`<view-frame heading=${text('embed.embed')} wide>
      <div class="choices">
        ${this.#choice(text('embed.view'), VIEWS(), this.view, (id) => (this.view = id))}
        ${this.#choice(text('embed.controls'), CONTROLS(), this.controls, (id) => (this.controls = id as Controls))}
        ${this.#choice(text('embed.theme'), THEMES(), this.theme, (id) => (this.theme = id))}
        ${this.#choice(text('embed.language'), LANGUAGE_CHOICES(), this.language, (id) => (this.language = id))}
        <label
          >${text('embed.heightPixels')}
          <input
            type="number"
            min=${HEIGHT_RANGE_PX[0]}
            max=${HEIGHT_RANGE_PX[1]}
            step="10"
            .value=${String(height)}
            @change=${this.#sized}
          />
        </label>
      </div>
      <iframe
        title=${text('embed.preview')}
        src=${frameAddress(site, { ...framed, loading: 'eager' })}
        style="height: ${height}px"
      ></iframe>
      ${this.#snippet(text('embed.iframe'), text('embed.iframeIntro'), iframeSnippet(site, framed))}
      ${this.#snippet(text('embed.scriptAndElement'), text('embed.elementIntro'), elementSnippet(site, options))}
      ${this.#choice(text('embed.number'), numbers, this.path, (id) => (this.path = id))}
      ${this.#snippet(
        text('embed.numberInASentence'),
        text('embed.numberIntro'),
        numberSnippet(site, options, this.path, this.#number),
      )}
      <p class="note" role="status">${this.said}</p>
      <p>
        <a href="./guide.html">${text('embed.guideForAuthors')}</a> ·
        <a href="./article.html">${text('embed.exampleArticle')}</a>
      </p>
    </view-frame>`;
  }

  static override styles = [
    sharedStyles,
    css`
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: 8px 14px;
        margin-bottom: 12px;
      }
      label {
        display: grid;
        gap: 3px;
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      select,
      input,
      textarea {
        min-width: 0;
        min-height: 32px;
        padding: 4px 8px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--surface);
        color: var(--ink);
        font: inherit;
      }
      iframe {
        display: block;
        width: 100%;
        border: 0;
      }
      section {
        margin: 16px 0 10px;
      }
      h3 {
        font-size: var(--text-2);
        font-weight: 600;
      }
      .snippet {
        display: flex;
        gap: 8px;
        align-items: flex-start;
        margin-top: 4px;
      }
      textarea {
        flex: 1;
        resize: vertical;
        font:
          12px/1.5 ui-monospace,
          monospace;
        overflow-wrap: anywhere;
      }
      a {
        color: var(--accent);
      }
    `,
  ];
}

/** What views.ts defines and draws. */
export const ELEMENTS = [
  ['view-frame', ViewFrame],
  ['embed-view', EmbedView],
] as const;
export const draw = () => html`<embed-view></embed-view>`;
