/** The evidence for a plan, recomputed outside the solver, and the program itself to take away and solve again. */
import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { PlanResult } from '../../../src/plan/plan-result.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { saying } from '../../localization/engine-words.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import { StoreController } from '../../state/store-controller.ts';

const FORMATS = [
  { id: 'lp', label: 'Download LP', check: 'glpsol --lp' },
  { id: 'mps', label: 'Download MPS', check: 'glpsol --freemps' },
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
      if (name === null) return void (this.said = msg('The program could not be written.'));
      this.said = msg(str`Saved ${name}. Solve it again with: ${format.check} ${name} · or: highs ${name}`);
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
      ? msg(
          str`Plan and learning were solved ${plan.rounds.length} times in turn; losses and costs changed by ${plan.rounds.map(({ changeRatio }) => `${formatNumber(100 * changeRatio, 2)} %`).join(', ')}. Levers hold with losses and costs as they settled.`,
        )
      : null;
    const ratio = (value: number) => formatNumber(value, 2);
    const figures = [
      { id: 'plan-proof-primal', label: msg('Primal'), number: formatNumber(proof.primal, 10) },
      { id: 'plan-proof-dual', label: msg('Dual'), number: formatNumber(proof.dual, 10) },
      { id: 'plan-proof-gap', label: msg('Gap'), number: ratio(proof.gapRatio) },
      { id: 'plan-proof-residual', label: msg('Worst row'), number: ratio(proof.residualRatio) },
      { id: 'plan-proof-bound', label: msg('Worst bound'), number: ratio(proof.boundRatio) },
      { id: 'plan-proof-sign', label: msg('Worst dual'), number: ratio(proof.dualRatio) },
      { id: 'plan-proof-complementarity', label: msg('Complementarity'), number: ratio(proof.complementarityRatio) },
    ] as const;
    const yearly = this.draft ? msg('yearly steps while the slider moves') : msg('yearly steps');
    const steps = plan.periodsPerYear === 1 ? yearly : msg(str`${plan.periodsPerYear} steps a year`);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${msg('Proof')}
        ${askButton(msg('Proof'), () => [
          { id: 'plan-value', label: msg('Optimum'), number: formatQuantity(plan.value, plan.unit, 8) },
          ...figures,
        ])}
      </h2>
      <p>
        ${msg(str`Optimum ${formatQuantity(plan.value, plan.unit, 8)} of ${formatNumber(plan.rows, 8)} rows × ${formatNumber(plan.columns, 8)} columns with ${formatNumber(plan.nonzeros, 8)} nonzeros, ${steps}; ${proof.solver}, ${formatFixed(proof.solve_s, 2)} s.`)}
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
      <p class="note">
        ${msg('Recomputed outside the solver, each relative to its own scale; a plan off by more than 10⁻⁶ is refused.')}
      </p>
      ${[plan.whole?.sentence, rounds, plan.monthSooner?.sentence].map((one) => (one ? html`<p>${saying(one)}</p>` : nothing))}
      <div class="save">
        ${FORMATS.map((format) => html`<button class="outline" @click=${() => this.#save(format)}>${msg(format.label)}</button>`)}
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
