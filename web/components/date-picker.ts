/**
 * A calendar to pick a date from: the browser's own, with its own keys. It stands beside the box that takes every written
 * form (param-control.ts). Not here: what is a date (src/scenario/dates.ts).
 */
import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { DATE_FIRST, DATE_LAST } from '../../src/scenario/dates.ts';
import { text } from '../../src/text/text.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { sharedStyles } from './shared-styles.ts';

/** A date of the scenario as the browser's field takes it, which knows no zone, no fraction and no leap second. */
const local = (date: string) => date.slice(0, 19).replace(/:60$/, ':59');

/** `<date-picker .date="2030-01-01T00:00:00Z" label="Date">`: UTC in, UTC out by the event `pick`. */
export class DatePicker extends LocalizedElement {
  static override properties = { date: { type: String }, label: { type: String } };
  declare date: string;
  declare label: string;

  constructor() {
    super();
    this.date = '';
    this.label = '';
  }

  readonly #pick = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    // Half a date is none yet: the field holds no value while one of its parts is empty.
    if (value === '' || value === local(this.date)) return;
    this.dispatchEvent(new CustomEvent('pick', { detail: `${value}Z` }));
  };

  override render() {
    return html`<input
      type="datetime-local"
      step="1"
      aria-label=${text('page.datePicker', { label: this.label })}
      min=${local(DATE_FIRST)}
      max=${local(DATE_LAST)}
      .value=${live(local(this.date))}
      @change=${this.#pick}
    />`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        grid-column: 1 / -1;
        display: block;
        margin-top: 4px;
        direction: ltr;
      }
      input {
        width: 100%;
        min-width: 0;
        min-height: 30px;
        padding: 3px 6px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--surface);
        color: var(--ink);
        font: inherit;
        font-size: var(--text-1);
      }
    `,
  ];
}
