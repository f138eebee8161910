/** Traffic: the stream of payloads in words, and where misses end within a year. */
import { numberOf, type MessageId } from '../../../src/text/message.ts';
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, type PropertyValues } from 'lit';
import type { FlightResult, FlightStatus } from '../../../src/flight/flight-result.ts';
import type { OutcomeCounts } from '../../../src/flight/dispersion/dispersion-result.ts';
import type { TrafficResult } from '../../../src/flight/dispersion/traffic-result.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { askButton } from '../../components/ask-button.ts';
import { dimStyles, sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { RestingQuestion } from './resting-question.ts';

const STREAM = { samples: 1000, seed: 1 } as const;

/** How a flight ended; the texts come with the result. */
const endedText = (status: FlightStatus) => text({ id: `flight.ended.${status}` satisfies MessageId });

const statuses = (counts: OutcomeCounts) => Object.keys(counts) as FlightStatus[];

/** Shares of outcomes, the most frequent first. */
function outcomesText(counts: OutcomeCounts): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return statuses(counts)
    .sort((a, b) => counts[b]! - counts[a]!)
    .map((status) =>
      text('stage.flight.traffic.share', {
        share: numberOf((100 * counts[status]!) / total, 2),
        outcome: endedText(status),
      }),
    )
    .join(', ');
}

/** `<traffic-card .flight>`: asks again with every new flight, once it rests. */
export class TrafficCard extends LocalizedElement {
  static override properties = { flight: { attribute: false } };
  declare flight: FlightResult | null;
  readonly #store: StoreController = new StoreController(this, () => []);
  readonly #stream = new RestingQuestion<TrafficResult>(this, () => this.#store.context.session.traffic(STREAM));

  constructor() {
    super();
    this.flight = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('flight')) this.#stream.stir();
  }

  readonly #saveCsv = () => {
    const { value } = this.#stream;
    if (!value) return;
    const rows = statuses({ ...value.outcomesOfMisses, ...value.outcomesIfNotCaught });
    const column = (counts: OutcomeCounts) => Float64Array.from(rows, (status) => counts[status] ?? 0);
    const title = text('stage.flight.traffic.title');
    const { name } = this.#store.state.scenario;
    const source = text('stage.flight.traffic.source', {
      samples: value.samples,
      seed: value.seed,
      href: location.href,
    });
    const csv = csvText(
      { title, scenario: name, version: __VERSION__, source },
      {
        x: {
          label: text('stage.flight.traffic.yearLater'),
          unit: '',
          values: Float64Array.from(rows.keys()),
          texts: rows.map((status) => endedText(status)),
        },
        lines: [
          { label: text('stage.flight.traffic.notCaught'), unit: '', values: column(value.outcomesOfMisses) },
          { label: text('stage.flight.traffic.ifNotCaught'), unit: '', values: column(value.outcomesIfNotCaught) },
        ],
      },
    );
    download(fileName(title, name, 'csv'), new Blob([csv], { type: 'text/csv' }));
  };

  override render() {
    const { value, reason, stale } = this.#stream;
    return html`<section class="card ${stale && value ? 'dim' : ''}" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.flight.traffic.title')}
        ${askButton(text('stage.flight.traffic.title'), () => [
          { id: 'flight-traffic', label: text('stage.flight.traffic.title') },
          { id: 'flight-outcomes', label: text('stage.flight.traffic.yearLater') },
        ])}
      </h2>
      <p>${reason?.() ?? (value ? text(value.message) : text('page.waiting'))}</p>
      ${
        value
          ? html`<dl>
                ${
                  value.missedCount > 0
                    ? html`<div>
                        <dt>
                          ${text('stage.flight.traffic.missed', { missed: value.missedCount, samples: numberOf(value.samples, 6) })}
                        </dt>
                        <dd>${outcomesText(value.outcomesOfMisses)}</dd>
                      </div>`
                    : nothing
                }
                <div>
                  <dt>${text('stage.flight.traffic.ifNotCaughtYearLater')}</dt>
                  <dd>${outcomesText(value.outcomesIfNotCaught)}</dd>
                </div>
              </dl>
              <button class="link" @click=${this.#saveCsv}>${text('stage.flight.saveCsv')}</button>`
          : nothing
      }
    </section>`;
  }

  static override styles = [
    sharedStyles,
    dimStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin-top: 4px;
      }
      button.link {
        margin-block: 4px 0;
        margin-inline: -4px 0;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 32px;
        margin: 10px 0 0;
      }
      dt {
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      dd {
        margin: 0;
      }
    `,
  ];
}
