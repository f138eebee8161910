/**
 * The launch calendar of the scenario's mass driver: dates × targets with the trim each needs, the windows of the dawn-dusk orbit,
 * the Moon's distance. Computed when asked, with progress and a stop; choosing a date reads it, and its launch can be taken
 * in one step of undo. Not here: what is drawn (charts/calendar-drawing.ts), how it looks (calendar-styles.ts).
 */
import { languageTag, text } from '../../../src/text/text.ts';
import { html, nothing } from 'lit';
import type { CalendarEntry, CalendarResult, Trim } from '../../../src/flight/search/calendar-result.ts';
import { CALENDAR_GROUPS, calendarTargets, type CalendarGroup } from '../../../src/scenario/target-fields.ts';
import { numberOf, quantityOf } from '../../../src/text/message.ts';
import { calendarColumns, dateText, dayMove, dayText, skyText, trimText } from '../../charts/calendar.ts';
import { calendarLegend, calendarStrips } from '../../charts/calendar-drawing.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { dataTable } from '../../charts/data-table.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { AskedQuestion } from './asked-question.ts';
import { GROUP_LABELS, questionOf, SPAN_LABELS, SPANS, type SpanId } from './calendar-questions.ts';
import { calendarStyles } from './calendar-styles.ts';
import { fieldValue } from './flight-values.ts';
import { searchStatus, searchStatusStyles } from './search-status.ts';

const STATE_LABELS: Readonly<Record<CalendarEntry['state'], () => string>> = {
  open: () => text('stage.flight.calendar.state.open'),
  inPlane: () => text('stage.flight.calendar.state.inPlane'),
  closed: () => text('stage.flight.calendar.state.closed'),
};

/** `<calendar-panel>`. */
export class CalendarPanel extends LocalizedElement {
  static override properties = {
    span: { state: true },
    group: { state: true },
    cursor: { state: true },
    tabled: { state: true },
  };
  declare span: SpanId;
  declare group: CalendarGroup;
  /** Date that is read, by its place in the calendar. */
  declare cursor: number;
  declare tabled: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [
    state.scenario,
    state.refused['flight.date'],
  ]);

  readonly #asked = new AskedQuestion<CalendarResult>(this);

  constructor() {
    super();
    this.span = 'month';
    this.group = 'gateways';
    this.cursor = 0;
    this.tabled = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  readonly #stop = () => this.#store.context.session.stopSearch('calendar');

  readonly #find = async () => {
    const { session } = this.#store.context;
    const question = questionOf(this.#store.state.scenario, this.span, this.group);
    const { options } = SPANS.find(({ id }) => id === this.span)!;
    const targets = calendarTargets(this.group);
    const calendar = await this.#asked.ask(question, (report) => session.calendar({ ...options, targets }, report));
    if (calendar) {
      const open = ({ date }: { readonly date: string }) =>
        calendar.entries.some((entry) => entry.date === date && entry.state === 'open');
      this.cursor = Math.max(0, calendar.sky.findIndex(open));
    }
  };

  #take({ date, target, best }: CalendarEntry, { launcher }: CalendarResult): void {
    if (!best) return;
    this.#store.context.store.change({
      type: 'setAll',
      values: {
        'flight.model': 'ephemeris',
        'flight.date': date,
        'flight.target': target,
        'flight.speed_m_s': fieldValue(launcher.speed_m_s + best.speed_m_s),
        'flight.azimuth_deg': fieldValue(launcher.azimuth_deg + best.azimuth_deg),
        'flight.elevation_deg': fieldValue(launcher.elevation_deg + best.elevation_deg),
      },
    });
  }

  readonly #key = (event: KeyboardEvent) => {
    if (!this.#asked.answer || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayMove(event, this.#asked.answer.result.sky.length, this.cursor);
    if (next === null) return;
    this.cursor = next;
    event.preventDefault();
  };

  readonly #point = (event: PointerEvent) => {
    if (!this.#asked.answer || (event.type === 'pointermove' && event.buttons === 0)) return;
    const strip = this.renderRoot.querySelector('.strip')!.getBoundingClientRect();
    const count = this.#asked.answer.result.sky.length;
    const index = Math.floor(((event.clientX - strip.left) / strip.width) * count);
    if (index >= 0 && index < count) this.cursor = index;
  };

  async #save(format: FigureFormat): Promise<void> {
    if (!this.#asked.answer) return;
    const { result } = this.#asked.answer;
    const parts = Promise.all([import('../../charts/figure-files.ts'), import('../../charts/calendar-files.ts')]);
    const files = await this.#store.loadedPart(parts);
    if (!files) return;
    const [{ saveFigure }, { calendarKeys, calendarPicture }] = files;
    await saveFigure(format, {
      citation: {
        title: text('stage.flight.calendar.title'),
        scenario: this.#store.state.scenario.name,
        version: __VERSION__,
        source: `${result.model}, ${result.constants.id}, ${result.sky[0]!.date}`,
      },
      legend: calendarKeys,
      draw: (theme) => calendarPicture(result, Math.max(560, this.clientWidth - 32), theme),
      columns: () => calendarColumns(result),
    });
  }

  #figure(result: CalendarResult) {
    const { sky } = result;
    const cursor = Math.min(this.cursor, sky.length - 1);
    return html`<div
      class="days"
      role="slider"
      tabindex="0"
      aria-label=${text('stage.flight.calendar.date')}
      aria-valuemin="1"
      aria-valuemax=${sky.length}
      aria-valuenow=${cursor + 1}
      aria-valuetext=${dayText(result, cursor, languageTag())}
      @keydown=${this.#key}
      @pointerdown=${this.#point}
      @pointermove=${this.#point}
    >
      ${calendarStrips(result, cursor, this.clientWidth)}
    </div>`;
  }

  #day(result: CalendarResult) {
    const cursor = Math.min(this.cursor, result.sky.length - 1);
    const { date } = result.sky[cursor]!;
    return html`<div class="day">
      <h3>${dateText(date, languageTag())}</h3>
      <p class="note">${skyText(result, cursor)}</p>
      <ul>
        ${result.entries
          .filter((entry) => entry.date === date)
          .map(
            (entry) =>
              html`<li>
                <b>${entry.target}</b>
                <span class="state ${entry.state}">${STATE_LABELS[entry.state]()}</span>
                <span class="what">
                  ${
                    entry.best
                      ? html`${trimText(entry.best)}
                          <span class="note">${this.#arrival(entry.state, entry.best)}</span>`
                      : html`<span class="note">${text(entry.message)}</span>`
                  }
                </span>
                ${
                  entry.best
                    ? html`<button
                        class="outline"
                        aria-label=${text('stage.flight.calendar.takeTo', { target: entry.target })}
                        @click=${() => this.#take(entry, result)}
                      >
                        ${text('stage.flight.calendar.take')}
                      </button>`
                    : nothing
                }
              </li>`,
          )}
      </ul>
    </div>`;
  }

  #arrival(state: CalendarEntry['state'], { flight_days, arrival_speed_m_s, missNormal_km }: Trim): string {
    const values = { days: numberOf(flight_days, 3), speed: quantityOf(arrival_speed_m_s, 'm_s', 4) };
    if (state !== 'inPlane') return text('stage.flight.calendar.arrival', values);
    const miss = quantityOf(Math.abs(missNormal_km), 'km');
    return text('stage.flight.calendar.arrivalOffPlane', { ...values, miss });
  }

  #ask(stale: boolean) {
    const { doneFraction } = this.#asked;
    if (doneFraction !== null) return searchStatus(text('stage.flight.calendar.progress'), doneFraction, this.#stop);
    const label =
      this.#asked.answer && stale ? text('stage.flight.calendar.findAgain') : text('stage.flight.calendar.find');
    // What stands in the date's box is not the date that a calendar would begin with.
    const refusal = this.#store.state.refused['flight.date'];
    if (refusal) return html`<p class="say bad" role="alert">${text(refusal.message)}</p>`;
    return !this.#asked.answer || stale
      ? html`<button class="outline" @click=${this.#find}>${label}</button>`
      : nothing;
  }

  override render() {
    const { scenario } = this.#store.state;
    const result = this.#asked.answer?.result ?? null;
    const stale =
      this.#asked.answer !== null && this.#asked.answer.question !== questionOf(scenario, this.span, this.group);
    const title = text('stage.flight.calendar.title');
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${title} ${askButton(title, () => [{ id: 'flight-calendar', label: title }])}</h2>
        <select
          aria-label=${text('stage.flight.calendar.targets')}
          ?disabled=${this.#asked.busy}
          @change=${(event: Event) => (this.group = (event.target as HTMLSelectElement).value as CalendarGroup)}
        >
          ${CALENDAR_GROUPS.map(
            (id) => html`<option value=${id} .selected=${id === this.group}>${GROUP_LABELS[id]()}</option>`,
          )}
        </select>
        <span class="segments" role="group" aria-label=${text('stage.flight.calendar.length')}>
          ${SPANS.map(
            ({ id }) =>
              html`<button
                aria-pressed=${id === this.span ? 'true' : 'false'}
                ?disabled=${this.#asked.busy}
                @click=${() => (this.span = id)}
              >
                ${SPAN_LABELS[id]()}
              </button>`,
          )}
        </span>
        ${
          result
            ? html`<chart-menu
                .what=${title}
                .tabled=${this.tabled}
                .figure=${this}
                @table=${() => (this.tabled = !this.tabled)}
                @save=${(event: CustomEvent<FigureFormat>) => this.#save(event.detail)}
              ></chart-menu>`
            : nothing
        }
      </div>
      <p class="say">${text('stage.flight.calendar.note', { date: dateText(scenario.flight.date, languageTag()) })}</p>
      <div class="ask">${this.#ask(stale)}</div>
      <div aria-live="polite">
        ${this.#asked.fault ? html`<p class="say bad" role="alert">${this.#asked.fault()}</p>` : nothing}
        ${result && !stale ? html`<p class="say">${text(result.message)}</p>` : nothing}
      </div>
      ${
        result
          ? html`<div class=${stale ? 'old' : ''}>
                ${calendarLegend(result)}${this.#figure(result)}${this.#day(result)}
                <p class="note">${text(result.sunSynchronous.message)}</p>
                <p class="note">
                  ${text('stage.flight.calendar.model', { model: result.model, constants: result.constants.id, accuracy: result.accuracy })}
                </p>
              </div>
              ${this.tabled ? dataTable(title, calendarColumns(result)) : nothing}`
          : nothing
      }
    </section>`;
  }

  static override styles = [sharedStyles, chartStyles, calendarStyles, searchStatusStyles];
}
