/** The best launcher found, in one sentence, with a button that sets the scenario to it. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { SizingOptimum } from '../../../src/driver/driver-result.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';

/** `<optimum-note .optimum>`. */
export class OptimumNote extends LocalizedElement {
  static override properties = { optimum: { attribute: false } };
  declare optimum: SizingOptimum | null;
  readonly #store: StoreController = new StoreController(this, () => []);

  constructor() {
    super();
    this.optimum = null;
  }

  #use(best: NonNullable<SizingOptimum['best']>): void {
    const { acceleration_g, bucket_kg, interval_s } = best.rounded;
    const { store } = this.#store.context;
    store.change({
      type: 'setAll',
      values: {
        // The plan counts what this launcher weighs, not what another one was said to.
        'driver.mass_t': 'auto',
        'driver.acceleration_g': acceleration_g,
        'driver.bucketMass_kg': bucket_kg,
        'driver.interval_s': interval_s,
        'driver.storage': best.storage,
      },
    });
    const offer = { label: text('page.undo'), change: { type: 'undo' } } as const;
    store.change({ type: 'say', text: text('stage.driver.optimumUsed'), offer });
  }

  override render() {
    if (!this.optimum) return nothing;
    const { best, message } = this.optimum;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.driver.sizingOptimum')}
        ${askButton(text('stage.driver.sizingOptimum'), () => [{ id: 'driver-optimum', label: text('stage.driver.sizingOptimum') }])}
      </h2>
      <p>${text(message)}</p>
      ${best ? html`<button class="outline" @click=${() => this.#use(best)}>${text('stage.driver.useTheOptimum')}</button>` : nothing}
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 4px 16px;
        align-items: center;
      }
      h2 {
        grid-column: 1 / -1;
      }
      @media (max-width: 720px) {
        .card {
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
      }
    `,
  ];
}
