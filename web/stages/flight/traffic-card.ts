/** Traffic: the stream of payloads in words, and where misses end within a year. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, type PropertyValues } from 'lit';
import type { FlightResult, FlightStatus } from '../../../src/flight/flight-result.ts';
import type { Fates, TrafficResult } from '../../../src/flight/dispersion/traffic-result.ts';
import { formatNumber } from '../../../src/units.ts';
import { csvText, download, fileName } from '../../charts/chart-export.ts';
import { askButton } from '../../components/ask-button.ts';
import { dimStyles } from '../../components/dim-styles.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';
import { RestingQuestion } from './resting-question.ts';

const STREAM = { samples: 1000, seed: 1 } as const;

const FATE_WORDS: Readonly<Record<FlightStatus, string>> = {
  arrived: () => text('stage.flight.fate.arrived'),
  impactMoon: () => text('stage.flight.fate.impactMoon'),
  impactEarth: () => text('stage.flight.fate.impactEarth'),
  escaped: () => text('stage.flight.fate.escaped'),
  timeOut: () => text('stage.flight.fate.timeOut'),
  stepUnderflow: () => text('stage.flight.fate.stepUnderflow'),
} as const;

function fateWords(fates: Fates): string {
  const total = Object.values(fates).reduce((sum, count) => sum + count, 0);
  return Object.entries(fates)
    .sort(([, a], [, b]) => b - a)
    .map(([fate, count]) => `${formatNumber((100 * count) / total, 2)} % ${FATE_WORDS[fate as FlightStatus]()}`)
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
    const fates = Object.keys({ ...value.fatesOfMisses, ...value.fatesIfNotCaught }) as FlightStatus[];
    const column = (of: Fates) => Float64Array.from(fates, (fate) => of[fate] ?? 0);
    const title = text('stage.flight.traffic');
    const { name } = this.#store.state.scenario;
    const source = text('stage.flight.cr3bpLaunchesSeed', {
      samples: value.samples,
      seed: value.seed,
      href: location.href,
    });
    const text = csvText(
      { title, scenario: name, version: __VERSION__, source },
      {
        x: {
          label: text('stage.flight.aYearLater'),
          unit: '',
          values: Float64Array.from(fates.keys()),
          texts: fates.map((fate) => FATE_WORDS[fate]()),
        },
        lines: [
          { label: text('stage.flight.notCaught'), unit: '', values: column(value.fatesOfMisses) },
          { label: text('stage.flight.ifNothingCaughtAny'), unit: '', values: column(value.fatesIfNotCaught) },
        ],
      },
    );
    download(fileName(title, name, 'csv'), new Blob([text], { type: 'text/csv' }));
  };

  override render() {
    const { value, sentence, stale } = this.#stream;
    return html`<section class="card ${stale && value ? 'dim' : ''}" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.flight.traffic')}
        ${askButton(text('stage.flight.traffic'), () => [
          { id: 'flight-traffic', label: text('stage.flight.traffic') },
          { id: 'flight-fates', label: text('stage.flight.aYearLater') },
        ])}
      </h2>
      <p>${text(sentence || value?.sentence) || text('page.waiting')}</p>
      ${
        value
          ? html`<dl>
                ${
                  value.missedCount > 0
                    ? html`<div>
                        <dt>
                          ${text('stage.flight.ofAreNotCaught', { missedCount: value.missedCount, samples: formatNumber(value.samples, 6) })}
                        </dt>
                        <dd>${fateWords(value.fatesOfMisses)}</dd>
                      </div>`
                    : nothing
                }
                <div>
                  <dt>${text('stage.flight.ifNothingCaughtAnyOf')}</dt>
                  <dd>${fateWords(value.fatesIfNotCaught)}</dd>
                </div>
              </dl>
              <button class="link" @click=${this.#saveCsv}>${text('stage.flight.saveAsCsv')}</button>`
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
