/**
 * The launch calendar of the scenario's gun: dates × targets with the trim each needs, the windows of the dawn-dusk orbit,
 * the Moon's distance. Computed when asked, with progress and a stop; choosing a date reads it, and its launch can be taken
 * in one step of undo. Not here: what is drawn (charts/calendar-drawing.ts), how it looks (calendar-styles.ts).
 */
import { text } from '../../../src/text/text.ts';
import { html, nothing } from 'lit';
import type { CalendarEntry, CalendarResult } from '../../../src/flight/search/calendar-result.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { calendarColumns, dateText, dayMove, dayText, skyText, trimText } from '../../charts/calendar.ts';
import { calendarLegend, calendarStrips } from '../../charts/calendar-drawing.ts';
import type { FigureFormat } from '../../charts/chart-menu.ts';
import { chartStyles } from '../../charts/chart-styles.ts';
import { dataTable } from '../../charts/data-table.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { currentLocale } from '../../text/language.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { AskedQuestion } from './asked-question.ts';
import { AIM_LABELS, AIMS, questionOf, SPAN_LABELS, SPANS, type AimId, type SpanId } from './calendar-questions.ts';
import { calendarStyles } from './calendar-styles.ts';
import { fieldValue } from './field-value.ts';
import { searchStatus, searchStatusStyles } from './search-status.ts';

const STATE_LABELS: Readonly<Record<CalendarEntry['state'], string>> = {
  open: () => text('stage.flight.state.open'),
  inPlane: () => text('stage.flight.state.inPlane'),
  closed: () => text('stage.flight.state.closed'),
} as const;

/** `<calendar-panel>`. */
export class CalendarPanel extends LocalizedElement {
  static override properties = {
    span: { state: true },
    aim: { state: true },
    cursor: { state: true },
    tabled: { state: true },
  };
  declare span: SpanId;
  declare aim: AimId;
  /** Date that is read, by its place in the calendar. */
  declare cursor: number;
  declare tabled: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario]);

  readonly #asked = new AskedQuestion<CalendarResult>(this);

  constructor() {
    super();
    this.span = 'month';
    this.aim = 'gateways';
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
    const question = questionOf(this.#store.state.scenario, this.span, this.aim);
    const { options } = SPANS.find(({ id }) => id === this.span)!;
    const { targets } = AIMS.find(({ id }) => id === this.aim)!;
    const calendar = await this.#asked.ask(question, (report) => session.calendar({ ...options, targets }, report));
    if (calendar) {
      const open = ({ date }: { readonly date: string }) =>
        calendar.entries.some((entry) => entry.date === date && entry.state === 'open');
      this.cursor = Math.max(0, calendar.sky.findIndex(open));
    }
  };

  #take({ date, target, best }: CalendarEntry, { gun }: CalendarResult): void {
    if (!best) return;
    this.#store.context.store.change({
      type: 'setAll',
      values: {
        'flight.model': 'ephemeris',
        'flight.date': date,
        'flight.target': target,
        'flight.speed_m_s': fieldValue(gun.speed_m_s + best.speed_m_s),
        'flight.azimuth_deg': fieldValue(gun.azimuth_deg + best.azimuth_deg),
        'flight.elevation_deg': fieldValue(gun.elevation_deg + best.elevation_deg),
      },
    });
  }

  readonly #key = (event: KeyboardEvent) => {
    if (!this.#asked.found || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayMove(event, this.#asked.found.result.sky.length, this.cursor);
    if (next === null) return;
    this.cursor = next;
    event.preventDefault();
  };

  readonly #point = (event: PointerEvent) => {
    if (!this.#asked.found || (event.type === 'pointermove' && event.buttons === 0)) return;
    const strip = this.renderRoot.querySelector('.strip')!.getBoundingClientRect();
    const count = this.#asked.found.result.sky.length;
    const index = Math.floor(((event.clientX - strip.left) / strip.width) * count);
    if (index >= 0 && index < count) this.cursor = index;
  };

  async #save(format: FigureFormat): Promise<void> {
    if (!this.#asked.found) return;
    const { result } = this.#asked.found;
    const parts = Promise.all([import('../../charts/figure-files.ts'), import('../../charts/calendar-files.ts')]);
    const files = await this.#store.loadedPart(parts);
    if (!files) return;
    const [{ saveFigure }, { calendarKeys, calendarPicture }] = files;
    await saveFigure(format, {
      citation: {
        title: text('stage.flight.launchCalendar'),
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
      aria-label=${text('stage.flight.dateOfTheCalendar')}
      aria-valuemin="1"
      aria-valuemax=${sky.length}
      aria-valuenow=${cursor + 1}
      aria-valuetext=${dayText(result, cursor, currentLocale())}
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
      <h3>${dateText(date, currentLocale())}</h3>
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
                          <span class="note"
                            >${text('stage.flight.daysArrivesAt', { flight: formatNumber(entry.best.flight_days, 3), arrival: formatQuantity(entry.best.arrival_speed_m_s, 'm_s', 4) })}${entry.state === 'inPlane' ? text('stage.flight.offThePlane2', { math: formatQuantity(Math.abs(entry.best.missNormal_km), 'km', 3) }) : ''}</span
                          >`
                      : html`<span class="note">${text(entry.sentence)}</span>`
                  }
                </span>
                ${
                  entry.best
                    ? html`<button
                        class="outline"
                        aria-label=${text('stage.flight.takeThisLaunchTo', { target: entry.target })}
                        @click=${() => this.#take(entry, result)}
                      >
                        ${text('stage.flight.takeIt')}
                      </button>`
                    : nothing
                }
              </li>`,
          )}
      </ul>
    </div>`;
  }

  #ask(stale: boolean) {
    const { doneFraction } = this.#asked;
    if (doneFraction !== null) return searchStatus(text('stage.flight.datesComputed'), doneFraction, this.#stop);
    const label =
      this.#asked.found && stale ? text('stage.flight.findTheDatesAgain') : text('stage.flight.findTheDates');
    return !this.#asked.found || stale ? html`<button class="outline" @click=${this.#find}>${label}</button>` : nothing;
  }

  override render() {
    const { scenario } = this.#store.state;
    const result = this.#asked.found?.result ?? null;
    const stale =
      this.#asked.found !== null && this.#asked.found.question !== questionOf(scenario, this.span, this.aim);
    const title = text('stage.flight.launchCalendar');
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${title} ${askButton(title, () => [{ id: 'flight-calendar', label: title }])}</h2>
        <select
          aria-label=${text('stage.flight.targetsOfTheCalendar')}
          ?disabled=${this.#asked.busy}
          @change=${(event: Event) => (this.aim = (event.target as HTMLSelectElement).value as AimId)}
        >
          ${AIMS.map(({ id }) => html`<option value=${id} .selected=${id === this.aim}>${AIM_LABELS[id]()}</option>`)}
        </select>
        <span class="segments" role="group" aria-label=${text('stage.flight.lengthOfTheCalendar')}>
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
      <p class="say">
        ${text('stage.flight.whenThisGunCan', { dateText: dateText(scenario.flight.date, currentLocale()) })}
      </p>
      <div class="ask">${this.#ask(stale)}</div>
      <div aria-live="polite">
        ${this.#asked.fault ? html`<p class="say bad" role="alert">${text(this.#asked.fault)}</p>` : nothing}
        ${result && !stale ? html`<p class="say">${text(result.sentence)}</p>` : nothing}
      </div>
      ${
        result
          ? html`<div class=${stale ? 'old' : ''}>
                ${calendarLegend(result)}${this.#figure(result)}${this.#day(result)}
                <p class="note">${text(result.sunSynchronous.sentence)}</p>
                <p class="note">${result.model}, ${result.constants.id}. ${text(result.accuracy)}</p>
              </div>
              ${this.tabled ? dataTable(title, calendarColumns(result)) : nothing}`
          : nothing
      }
    </section>`;
  }

  static override styles = [sharedStyles, chartStyles, calendarStyles, searchStatusStyles];
}
