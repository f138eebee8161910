/**
 * One parameter of the scenario from its row of the field table: label, slider, number, unit, mark of change, reset,
 * source. Knows fields, no stage. A refused value stays in its box with the reason beside it.
 * Longer than 300 lines because every kind of field is drawn by the one element that holds what is being typed.
 */
import { choiceOf, labelOf, linkOf } from '../text/field-text.ts';
import { text } from '../../src/text/text.ts';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldOf, type Field, type NumberField } from '../../src/scenario/fields.ts';
import { valueAt } from '../../src/scenario/scenario.ts';
import { formatNumber, shownUnit, unitOf } from '../../src/units.ts';
import { linkedValue } from '../state/linked-value.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { loadNotes, notes, onNotes } from './field-notes.ts';
import { StoreController } from '../state/store-controller.ts';
import { presetScenario } from '../state/store.ts';
import { undoKeys } from '../state/undo-keys.ts';
import { paramStyles } from './param-styles.ts';
import { sharedStyles } from './shared-styles.ts';
import { valueText } from './value-text.ts';
import { sliderBy, sliderEnds, sliderScale } from './slider-scale.ts';

/** `<param-control path="flight.speed_m_s">`. */
export class ParamControl extends LocalizedElement {
  static override properties = { path: { type: String }, explained: { state: true } };
  declare path: string;
  declare explained: boolean;
  #held = false;
  /** What a person is typing and has not entered yet: nothing drawn meanwhile may take it away. */
  #draft: string | null = null;
  #refused = false;
  #stopNotes: (() => void) | undefined;
  readonly #store: StoreController = new StoreController(this, (state) => [
    valueAt(state.scenario, this.path),
    valueAt(presetScenario(state), this.path),
    state.refused[this.path],
    sliderBy(this.path, state.scenario),
    valueAt(state.scenario, this.path) === 'auto' ? linkedValue(this.path, state) : null,
  ]);

  constructor() {
    super();
    this.path = '';
    this.explained = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopNotes = onNotes(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopNotes?.();
  }

  /** A reason that has just come is brought into view where its field stands at the edge of a panel. */
  override updated(): void {
    const refusal = this.renderRoot.querySelector('#refusal');
    if (refusal && !this.#refused) refusal.scrollIntoView({ block: 'nearest' });
    this.#refused = refusal !== null;
  }

  readonly #explain = () => {
    this.explained = !this.explained;
    void loadNotes();
  };

  readonly #type = ({ target, type }: Event) => {
    const { id, value } = target as HTMLInputElement;
    if (id === 'number') this.#draft = type === 'input' ? value : null;
  };

  /** While something is typed, undo is the box’s own; then a refused value goes, else the scenario’s last change. */
  readonly #undo = (event: KeyboardEvent) => {
    const type = this.#draft === null ? undoKeys(event) : null;
    if (!type) return;
    const { context, state } = this.#store;
    event.preventDefault();
    if (state.refused[this.path]) this.#set(valueAt(state.scenario, this.path)!, event);
    else context.store.change({ type });
  };

  #set(value: string | number, event: Event, gesture = false): void {
    this.#draft = null;
    this.#store.context.store.change({ type: 'set', path: this.path, value, gesture, at_ms: event.timeStamp });
  }

  #rest(): void {
    this.#held = false;
    this.#store.context.store.change({ type: 'rest' });
  }

  #typed(event: KeyboardEvent, row: NumberField, value: number): void {
    const field = event.target as HTMLInputElement;
    if (event.key === 'Enter') this.#set(field.value, event);
    else if (event.key === 'Escape') this.#set(value, event);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const by = (event.key === 'ArrowUp' ? 1 : -1) * row.step * (event.shiftKey ? 10 : 1);
      const decimals = Math.max(0, -Math.floor(Math.log10(row.step)) + 1);
      const next = Math.min(row.max, Math.max(row.min, value + by));
      this.#set(Number(next.toFixed(decimals)), event);
    } else return;
    if (event.key === 'Escape') field.value = formatNumber(value, 12);
    event.preventDefault();
  }

  #number(row: NumberField, value: number, describedBy: string, invalid: boolean) {
    const scale = sliderScale(row, sliderEnds(row, this.#store.state.scenario));
    const unit = shownUnit(unitOf(row.path));
    const shown = this.#draft ?? this.#store.state.refused[this.path]?.text ?? formatNumber(value, 12);
    const at = scale.at(value);
    const fill = `--at: ${(100 * (at - scale.min)) / (scale.max - scale.min)}%`;
    return html`
      <span class="box ${invalid ? 'invalid' : ''}" translate="no">
        <input
          id="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${unit ? `unit ${describedBy}` : describedBy}
          aria-invalid=${invalid ? 'true' : 'false'}
          .value=${live(shown)}
          size=${Math.max(5, shown.length)}
          @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
          @change=${(event: Event) => this.#set((event.target as HTMLInputElement).value, event)}
          @keydown=${(event: KeyboardEvent) => this.#typed(event, row, value)}
        />
        ${unit ? html`<span class="unit" id="unit">${unit}</span>` : nothing}
      </span>
      <input
        class="slider"
        type="range"
        aria-label=${text('page.slider', { label: labelOf(row) })}
        aria-valuetext="${formatNumber(value, 6)} ${unit}"
        .style=${fill}
        min=${scale.min}
        max=${scale.max}
        step=${scale.step}
        .value=${live(String(at))}
        @input=${(event: Event) => this.#set(scale.value(Number((event.target as HTMLInputElement).value)), event, true)}
        @pointerdown=${() => (this.#held = true)}
        @keydown=${() => (this.#held = true)}
        @pointerup=${() => this.#rest()}
        @pointercancel=${() => this.#rest()}
        @keyup=${() => this.#rest()}
        @blur=${() => this.#rest()}
        @change=${() => this.#held || this.#rest()}
      />
    `;
  }

  /** A field that holds its word: the linked value, not to be typed into, or an open place for a number. */
  #word(row: NumberField, describedBy: string, refused: string | undefined) {
    const unit = shownUnit(unitOf(row.path));
    const linked = row.word === 'auto' ? linkedValue(row.path, this.#store.state) : null;
    if (row.word === 'auto')
      return html`
        <span class="box linked" translate="no">
          <input
            id="number"
            type="text"
            readonly
            aria-describedby=${unit ? `unit ${describedBy}` : describedBy}
            .value=${linked === null ? '…' : formatNumber(linked, 5)}
            size="7"
          />
          ${unit ? html`<span class="unit" id="unit">${unit}</span>` : nothing}
        </span>
        <p class="link-note">
          <span>${text('page.linkedTo', { link: linkOf(row) })}</span>
          <button
            class="link"
            aria-label=${text('page.breakNamed', { label: labelOf(row) })}
            ?disabled=${linked === null}
            @click=${(event: Event) => this.#set(this.#within(row, linked!), event)}
          >
            ${text('page.break')}
          </button>
        </p>
      `;
    return html`<span class="box ${refused === undefined ? '' : 'invalid'}" translate="no">
      <input
        id="number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        placeholder=${text('page.notKnown')}
        aria-describedby=${describedBy}
        aria-invalid=${refused === undefined ? 'false' : 'true'}
        .value=${live(this.#draft ?? refused ?? '')}
        size="9"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          this.#set(value.trim() === '' ? row.word! : value, event);
        }}
      />
      ${unit ? html`<span class="unit">${unit}</span>` : nothing}
    </span>`;
  }

  #within(row: NumberField, value: number): number {
    return Number(Math.min(row.max, Math.max(row.min, value)).toPrecision(6));
  }

  #text(row: Field, value: string, describedBy: string, invalid: boolean) {
    const dated = row.kind === 'text' && row.format === 'date';
    return html`<span class="box text ${invalid ? 'invalid' : ''}">
        <input
          id="number"
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${text('page.none')}
          aria-describedby="${dated ? 'unit ' : ''}${describedBy}"
          aria-invalid=${invalid ? 'true' : 'false'}
          .value=${live(this.#draft ?? this.#store.state.refused[this.path]?.text ?? value)}
          @change=${(event: Event) => this.#set((event.target as HTMLInputElement).value, event)}
        />${dated ? html`<span class="unit" id="unit">UTC</span>` : nothing}</span
      >${
        dated
          ? html`<date-picker
              .date=${value}
              .label=${labelOf(row)}
              @pick=${(event: CustomEvent<string>) => this.#set(event.detail, event)}
            ></date-picker>`
          : nothing
      }`;
  }

  #choice(row: Extract<Field, { kind: 'choice' }>, value: string, describedBy: string) {
    return html`<select
      id="number"
      aria-describedby=${describedBy}
      @change=${(event: Event) => this.#set((event.target as HTMLSelectElement).value, event)}
    >
      ${row.choices.map((c) => html`<option value=${c.id} .selected=${c.id === value}>${choiceOf(row, c.id)}</option>`)}
    </select>`;
  }

  override render() {
    const row = fieldOf(this.path);
    if (!row) return nothing;
    const { state } = this.#store;
    const value = valueAt(state.scenario, this.path);
    const preset = valueAt(presetScenario(state), this.path);
    const changed = value !== preset;
    const refusal = state.refused[this.path];
    const describedBy = `${refusal ? 'refusal ' : ''}help`;
    return html`
      <div
        class="param ${changed ? 'changed' : ''} ${row.kind === 'choice' ? 'choice' : ''}"
        @input=${this.#type}
        @focusout=${this.#type}
        @keydown=${this.#undo}
      >
        <div class="name">
          <label for="number"
            >${changed ? html`<i class="dot" title=${text('page.differsFromPreset')}></i>` : nothing}${labelOf(row)}</label
          >
          <button
            class="icon"
            title=${text('page.aboutHint')}
            aria-expanded=${this.explained ? 'true' : 'false'}
            aria-label=${text('page.about', { label: labelOf(row) })}
            @click=${this.#explain}
          >
            ?
          </button>
          ${
            row.kind === 'number' && row.word && typeof value === 'number'
              ? html`<button
                  class="icon"
                  title=${row.word === 'auto' ? text('page.linkTo', { link: linkOf(row) }) : text('page.leaveOpen')}
                  aria-label=${row.word === 'auto' ? text('page.linkToNamed', { label: labelOf(row), link: linkOf(row) }) : text('page.leaveOpenNamed', { label: labelOf(row) })}
                  @click=${(event: Event) => this.#set(row.word!, event)}
                >
                  ${
                    row.word === 'auto'
                      ? html`<svg viewBox="0 0 16 16" aria-hidden="true">
                          <path d="M6.5 9.5l3-3M7 5l2-2a2.8 2.8 0 0 1 4 4l-2 2M9 11l-2 2a2.8 2.8 0 0 1-4-4l2-2" />
                        </svg>`
                      : '∅'
                  }
                </button>`
              : nothing
          }
          ${
            changed || refusal
              ? html`<button
                  class="icon"
                  title=${text('page.backToPreset', { value: valueText(row, preset) })}
                  aria-label=${text('page.resetTo', { label: labelOf(row), value: valueText(row, preset) })}
                  @click=${this.#reset}
                >
                  ↺
                </button>`
              : nothing
          }
        </div>
        ${
          row.kind === 'number'
            ? typeof value === 'number'
              ? this.#number(row, value, describedBy, refusal !== undefined)
              : this.#word(row, describedBy, refusal?.text)
            : row.kind === 'choice'
              ? this.#choice(row, value as string, describedBy)
              : this.#text(row, value as string, describedBy, refusal !== undefined)
        }
        ${refusal ? html`<p class="refusal" id="refusal" role="alert">${text(refusal.message)}</p>` : nothing}
        <span class="sr-only" id="help"
          >${notes()?.helpOf(row)} ${changed ? text('page.presetValue', { value: valueText(row, preset) }) : ''}</span
        >
        ${this.explained ? notes()?.fieldAbout(row, preset, this.#suggested) : nothing}
      </div>
    `;
  }

  readonly #suggested = (value: number, event: Event) => this.#set(value, event);

  readonly #reset = () => this.#store.context.store.change({ type: 'reset', path: this.path });

  static override styles = [sharedStyles, paramStyles];
}
