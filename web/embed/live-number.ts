/**
 * A number in a sentence that is alive: drags sideways, takes arrow keys, opens for typing on a tap or Enter, belongs to a
 * form. It changes the scenario that its figures share. Loaded when a `<moonline-param>` is seen. Needs no engine.
 */
import { labelOf } from '../text/field-text.ts';
import { onLanguage, text } from '../../src/text/text.ts';
import { html, nothing, render } from 'lit/html.js';
import { fieldOf, type NumberField } from '../../src/scenario/fields.ts';
import { valueAt } from '../../src/scenario/scenario.ts';
import { formatNumber, shownUnit, unitOf, withUnit } from '../../src/units.ts';
import { sliderEnds, sliderScale } from '../components/slider-scale.ts';
import { type NumberHost, scenarioKey, schemeOf } from './scenario-key.ts';
import { FigureFault, linkOf, resetOne, sharedScenario, type SharedScenario } from './shared-scenario.ts';
import { speakAs } from './figure-language.ts';
import { NUMBER, TOKENS } from './styles.ts';

/** Pixels that a finger drags from one end of the range to the other. */
const RANGE_PX = 320;
/** A pointer that moved less than this has tapped. */
const TAP_PX = 4;

interface Drag {
  readonly x: number;
  readonly at: number;
  moved: boolean;
}

export class LiveNumber {
  readonly #host: NumberHost;
  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  #shared: SharedScenario | null = null;
  #key = '';
  #row: NumberField | null = null;
  #drag: Drag | null = null;
  #typing = false;
  #stop = () => {};

  constructor(host: NumberHost, root: ShadowRoot, internals: ElementInternals) {
    this.#host = host;
    this.#root = root;
    this.#internals = internals;
    root.adoptedStyleSheets = [TOKENS, NUMBER];
    root.replaceChildren();
    this.connect();
  }

  /** Read the attributes anew. */
  connect(): void {
    this.#stop();
    try {
      const { key, preset, named } = scenarioKey(this.#host);
      if (!named) throw new FigureFault('unknown-scenario', text('embed.noSuchScenario', { name: key.slice(1) }));
      const { path } = this.#host;
      const row = fieldOf(path);
      if (row?.kind !== 'number')
        throw new FigureFault('unknown-path', text('embed.noSuchNumber', { path: path.slice(0, 60) }));
      [this.#row, this.#key, this.#shared] = [row, key, sharedScenario(key, preset)];
      const { store } = this.#shared;
      const stopLanguage = onLanguage(() => this.#draw());
      const stopStore = store.observe((state, _, before) => {
        if (valueAt(state.scenario, path) !== valueAt(before.scenario, path)) this.#moved();
        else this.#send();
        this.#draw();
      });
      this.#stop = () => {
        stopLanguage();
        stopStore();
      };
      void speakAs(this.#host);
      this.#internals.states.delete('broken');
      this.#send();
      this.#draw();
    } catch (error) {
      if (!(error instanceof FigureFault)) throw error;
      this.#shared = null;
      this.#internals.setFormValue(null);
      this.#internals.setValidity({});
      this.#internals.states.add('broken');
      render(html`<slot></slot>`, this.#root);
      this.#tell('moonline-error', { code: error.code, message: error.message });
    }
  }

  disconnect(): void {
    this.#stop();
  }

  /** What was typed, or a number; a refused value is said and changes nothing. */
  set(value: string | number, gesture = false): void {
    this.#shared?.store.change({ type: 'set', path: this.#host.path, value, gesture });
  }

  reset(): void {
    if (this.#shared) resetOne(this.#shared, this.#host.path);
  }

  disable(_: boolean): void {
    if (this.#shared) this.#draw();
  }

  /** The value as text; empty where there is none. */
  get value(): string {
    return this.#shared ? String(this.#value) : '';
  }

  get #disabled(): boolean {
    return this.#host.matches(':disabled');
  }

  get #value(): number | string {
    return valueAt(this.#shared!.store.state.scenario, this.#host.path) ?? '';
  }

  #ends(row: NumberField): readonly [low: number, high: number] {
    return sliderEnds(row, this.#shared!.store.state.scenario);
  }

  /** Where steps start from: a value left to its link has none of its own. */
  get #number(): number {
    const value = this.#value;
    const row = this.#row!;
    const [low, high] = this.#ends(row);
    return typeof value === 'number' ? value : (low + high) / 2;
  }

  #tell(name: string, detail: object): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Tell the form and its validity. */
  #send(): void {
    const refusal = this.#shared!.store.state.refused[this.#host.path];
    this.#internals.setFormValue(this.value);
    if (refusal) this.#internals.setValidity({ rangeOverflow: true }, text(refusal.message), this.#shown ?? this.#host);
    else this.#internals.setValidity({});
  }

  #moved(): void {
    this.#send();
    this.#tell('moonline-change', {
      key: this.#key,
      path: this.#host.path,
      value: this.#value,
      link: linkOf(this.#shared!),
    });
    this.#host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  #rest(): void {
    this.#shared!.store.change({ type: 'rest' });
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  get #shown(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.number, input');
  }

  readonly #down = (event: PointerEvent) => {
    if (this.#disabled || event.button !== 0) return;
    const scale = sliderScale(this.#row!, this.#ends(this.#row!));
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#drag = { x: event.clientX, at: scale.at(this.#number), moved: false };
  };

  readonly #move = (event: PointerEvent) => {
    const drag = this.#drag;
    if (!drag) return;
    const dx = event.clientX - drag.x;
    if (!drag.moved && Math.abs(dx) < TAP_PX) return;
    drag.moved = true;
    const scale = sliderScale(this.#row!, this.#ends(this.#row!));
    const at = drag.at + (dx / RANGE_PX) * (scale.max - scale.min);
    const on = Math.min(scale.max, Math.max(scale.min, Math.round(at / scale.step) * scale.step));
    this.set(Number(scale.value(on).toPrecision(10)), true);
  };

  readonly #up = () => {
    const drag = this.#drag;
    this.#drag = null;
    if (!drag) return;
    if (drag.moved) this.#rest();
    else this.#open();
    this.#draw();
  };

  // The browser has taken the finger for scrolling: nothing was meant for the number.
  readonly #cancel = () => {
    const moved = this.#drag?.moved;
    this.#drag = null;
    if (moved) this.#rest();
    this.#draw();
  };

  readonly #keyed = (event: KeyboardEvent) => {
    if (this.#disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = this.#row!;
    const [low, high] = this.#ends(row);
    const by = row.step * (event.shiftKey ? 10 : 1);
    const value = this.#number;
    const next = {
      ArrowUp: value + by,
      ArrowRight: value + by,
      ArrowDown: value - by,
      ArrowLeft: value - by,
      PageUp: value + 10 * row.step,
      PageDown: value - 10 * row.step,
      Home: low,
      End: high,
    }[event.key];
    if (event.key === 'Enter') this.#open();
    else if (next === undefined) return;
    else {
      this.set(Number(Math.min(row.max, Math.max(row.min, next)).toPrecision(10)));
      this.#rest();
    }
    event.preventDefault();
  };

  #open(): void {
    this.#typing = true;
    this.#draw();
    this.#root.querySelector('input')?.select();
  }

  #close(typed: string | null): void {
    if (!this.#typing) return;
    const { store } = this.#shared!;
    if (typed === null) store.change({ type: 'set', path: this.#host.path, value: this.#value });
    else this.set(typed);
    const refused = store.state.refused[this.#host.path] !== undefined;
    this.#send();
    this.#typing = refused;
    this.#draw();
    if (refused) return;
    if (typed !== null) this.#rest();
  }

  readonly #typed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close(event.key === 'Enter' ? (event.target as HTMLInputElement).value : null);
    if (!this.#typing) this.#root.querySelector<HTMLElement>('.number')?.focus();
  };

  #draw(): void {
    const row = this.#row!;
    const value = this.#value;
    const unit = shownUnit(unitOf(row.path));
    const number = typeof value === 'number' ? formatNumber(value, 6) : value;
    const words = withUnit(number, unit);
    const [low, high] = this.#ends(row);
    const refusal = this.#shared!.store.state.refused[row.path];
    this.#internals.states[this.#drag?.moved ? 'add' : 'delete']('dragging');
    render(
      this.#typing
        ? html`<input
              part="input"
              inputmode="decimal"
              autocomplete="off"
              aria-label="${labelOf(row)}${unit ? `, ${unit}` : ''}"
              aria-invalid=${refusal ? 'true' : 'false'}
              aria-describedby=${refusal ? 'refusal' : nothing}
              .value=${refusal?.text ?? formatNumber(this.#number, 12)}
              @keydown=${this.#typed}
              @blur=${(event: FocusEvent) => this.#close((event.target as HTMLInputElement).value)}
            />${refusal ? html` <span class="refusal" id="refusal" role="alert">${text(refusal.message)}</span>` : nothing}`
        : html`<span
            class="number ${this.#drag?.moved ? 'dragging' : ''}"
            part="number"
            translate="no"
            role="slider"
            tabindex=${this.#disabled ? -1 : 0}
            aria-label=${labelOf(row)}
            aria-valuemin=${low}
            aria-valuemax=${high}
            aria-valuenow=${this.#number}
            aria-valuetext=${words}
            aria-disabled=${this.#disabled ? 'true' : 'false'}
            title=${text('embed.numberHint', { label: labelOf(row) })}
            @pointerdown=${this.#down}
            @pointermove=${this.#move}
            @pointerup=${this.#up}
            @pointercancel=${this.#cancel}
            @keydown=${this.#keyed}
            >${words}</span
          >`,
      this.#root,
    );
    const painted = this.#shown;
    if (painted) painted.style.colorScheme = schemeOf(this.#host, 'auto');
  }
}
