/** The evidence for a plan, recomputed outside the solver, and the program itself to take away and solve again. */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { PlanResult } from '../../../src/plan/plan-result.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';

const FORMATS = [
  { id: 'lp', label: () => text('stage.plan.proof.downloadLp'), check: 'glpsol --lp' },
  { id: 'mps', label: () => text('stage.plan.proof.downloadMps'), check: 'glpsol --freemps' },
] as const;

/** `<proof-line .plan .draft>`. */
export class ProofLine extends LocalizedElement {
  static override properties = { plan: { attribute: false }, draft: { type: Boolean }, said: { state: true } };
  declare plan: PlanResult | null;
  declare draft: boolean;
  declare said: string;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario]);

  constructor() {
    super();
    this.plan = null;
    this.draft = false;
    this.said = '';
  }

  async #save(format: (typeof FORMATS)[number]): Promise<void> {
    this.said = '';
    const files = await this.#store.loadedPart(import('../../files/plan-files.ts'));
    if (!files) return;
    try {
      const name = await files.saveProgram(this.#store.context, format.id);
      if (name === null) return void (this.said = text('stage.plan.proof.notSaved'));
      this.said = text('stage.plan.proof.saved', { name, check: format.check });
    } catch (error) {
      this.said = (error as Error).message;
    }
  }

  override render() {
    const { plan } = this;
    if (!plan) return nothing;
    const { proof } = plan;
    const round = plan.rounds.at(-1);
    const rounds = round
      ? text('stage.plan.proof.rounds', {
          count: plan.rounds.length,
          changes: plan.rounds.map(({ changeRatio }) => `${formatNumber(100 * changeRatio, 2)} %`).join(', '),
        })
      : null;
    const ratio = (value: number) => formatNumber(value, 2);
    const figures = [
      { id: 'plan-proof-primal', label: text('stage.plan.proof.primal'), number: formatNumber(proof.primal, 10) },
      { id: 'plan-proof-dual', label: text('stage.plan.proof.dual'), number: formatNumber(proof.dual, 10) },
      { id: 'plan-proof-gap', label: text('stage.plan.proof.gap'), number: ratio(proof.gapRatio) },
      { id: 'plan-proof-residual', label: text('stage.plan.proof.row'), number: ratio(proof.residualRatio) },
      { id: 'plan-proof-bound', label: text('stage.plan.proof.bound'), number: ratio(proof.boundRatio) },
      { id: 'plan-proof-sign', label: text('stage.plan.proof.sign'), number: ratio(proof.dualRatio) },
      {
        id: 'plan-proof-complementarity',
        label: text('stage.plan.proof.complementarity'),
        number: ratio(proof.complementarityRatio),
      },
    ] as const;
    const yearly = this.draft ? text('stage.plan.proof.yearlyDraft') : text('stage.plan.proof.yearlySteps');
    const steps =
      plan.periodsPerYear === 1 ? yearly : text('stage.plan.proof.stepsAYear', { count: plan.periodsPerYear });
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.plan.proof.title')}
        ${askButton(text('stage.plan.proof.title'), () => [
          {
            id: 'plan-value',
            label: text('stage.plan.proof.optimum'),
            number: formatQuantity(plan.value, plan.unit, 8),
          },
          ...figures,
        ])}
      </h2>
      <p>
        ${text('stage.plan.proof.summary', { value: formatQuantity(plan.value, plan.unit, 8), rows: formatNumber(plan.rows, 8), columns: formatNumber(plan.columns, 8), nonzeros: formatNumber(plan.nonzeros, 8), steps, solver: proof.solver, solve: formatFixed(plan.timing.solve_s, 2) })}
      </p>
      <dl>
        ${figures.map(
          ({ label, number }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${number}</dd>
            </div>`,
        )}
      </dl>
      <p class="note">${text('stage.plan.proof.note')}</p>
      ${[plan.whole && text(plan.whole.message), rounds, plan.monthSooner && text(plan.monthSooner.message)].map((one) => (one ? html`<p>${one}</p>` : nothing))}
      <div class="save">
        ${FORMATS.map((format) => html`<button class="outline" @click=${() => this.#save(format)}>${format.label()}</button>`)}
        <span class="note" role="status">${this.said}</span>
      </div>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin-top: 4px;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 28px;
        margin: 10px 0 6px;
      }
      dt {
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      dd {
        font-weight: 550;
      }
      .save {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        margin-top: 10px;
      }
      .save .note {
        overflow-wrap: anywhere;
      }
    `,
  ];
}
