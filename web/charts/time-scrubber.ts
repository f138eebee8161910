/**
 * Play, pause and a slider over the time of a flight; says which row of the path is due. With reduced motion it steps once
 * a second instead of gliding. Not here: what is drawn at a row (flight-map-view.ts).
 */
import { text } from '../../src/text/text.ts';
import { css, html, nothing, type PropertyValues } from 'lit';
import { formatNumber } from '../../src/units.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';

/** The whole flight plays in this long. */
const PLAY_MS = 8000;
const STEP_MS = 1000;
const STEP_COUNT = 12;
/** Positions of the slider. */
const SLIDER_COUNT = 600;

/** Row of ascending times nearest to a time. */
export function rowAt(times: Float64Array, time_days: number): number {
  let [low, high] = [0, times.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle]! < time_days) low = middle;
    else high = middle;
  }
  return Math.abs(times[high]! - time_days) < Math.abs(times[low]! - time_days) ? high : low;
}

/** `<time-scrubber .times .row>`; event `row` with the row that is due. */
export class TimeScrubber extends LocalizedElement {
  static override properties = {
    times: { attribute: false },
    row: { attribute: false },
    playing: { state: true },
  };
  declare times: Float64Array | null;
  declare row: number | null;
  declare playing: boolean;
  #frame = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #share = 0;

  constructor() {
    super();
    this.times = null;
    this.row = null;
    this.playing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('times') && changed.get('times')) this.#pause();
  }

  get #end_days(): number {
    return this.times?.at(-1) ?? 0;
  }

  #pause(): void {
    cancelAnimationFrame(this.#frame);
    clearInterval(this.#timer);
    this.playing = false;
  }

  #go(share: number): void {
    this.#share = Math.min(1, share);
    if (!this.times) return;
    this.dispatchEvent(new CustomEvent('row', { detail: rowAt(this.times, this.#share * this.#end_days) }));
    if (this.#share === 1) this.#pause();
  }

  #play(): void {
    if (this.playing) return this.#pause();
    const here = this.row === null || !this.times ? 0 : this.times[this.row]! / this.#end_days;
    this.#share = here > 0.999 ? 0 : here;
    this.playing = true;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#timer = setInterval(() => this.#go(this.#share + 1 / STEP_COUNT), STEP_MS);
      return;
    }
    let before: number | null = null;
    const tick = (now: number) => {
      if (!this.playing) return;
      this.#go(this.#share + (before === null ? 0 : (now - before) / PLAY_MS));
      before = now;
      if (this.playing) this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  readonly #slide = (event: Event) => {
    this.#pause();
    this.#go(Number((event.target as HTMLInputElement).value) / SLIDER_COUNT);
  };

  override render() {
    if (!this.times || this.times.length < 2) return nothing;
    const time_days = this.row === null ? 0 : (this.times[this.row] ?? 0);
    const text = `${formatNumber(time_days * 24, 3)} h`;
    const at = Math.round((time_days / this.#end_days) * SLIDER_COUNT);
    return html`<div>
      <button
        class="outline"
        aria-label=${this.playing ? text('chart.pause') : text('chart.playTheFlight')}
        @click=${() => this.#play()}
      >
        ${this.playing ? '❚❚' : '▶'}
      </button>
      <input
        type="range"
        aria-label=${text('chart.timeAfterLaunch')}
        aria-valuetext=${text}
        min="0"
        max=${SLIDER_COUNT}
        .value=${String(at)}
        @input=${this.#slide}
      />
      <output>${text}</output>
    </div>`;
  }

  static override styles = [
    sharedStyles,
    css`
      div {
        display: flex;
        align-items: center;
        gap: 10px;
        margin-top: 6px;
      }
      button {
        flex: none;
        width: 36px;
        padding: 2px;
        font-size: 0.7rem;
      }
      input {
        flex: 1;
        min-width: 0;
        min-height: 24px;
        accent-color: var(--flight);
      }
      output {
        min-width: 56px;
        color: var(--ink-2);
        font-size: var(--text-1);
        text-align: end;
      }
    `,
  ];
}
