/**
 * What figures are asked for: formula in words, the inputs with their values, source, confidence. A modal dialog beside the
 * button that asks; the browser gives the focus back. Not here: the explanations themselves (explanations/).
 */
import { labelOf } from '../text/field-text.ts';
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { noteOf } from '../../src/scenario/field-notes.ts';
import { fieldOf, type FieldPath } from '../../src/scenario/fields.ts';
import { valueAt } from '../../src/scenario/scenario.ts';
import { shownUnit, unitOf, withUnit } from '../../src/units.ts';
import type { Explanation } from '../explanations/explanation.ts';
import { EXPLANATIONS, explanationText, formulaOf } from '../explanations/explanations.ts';
import { PROGRAM } from '../explanations/program.ts';
import { linkedValue } from '../state/linked-value.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { CONFIDENCE_WORDS } from '../text/words.ts';
import type { Asked } from '../explanations/asked.ts';
import { sharedStyles } from './shared-styles.ts';
import { valueText } from './value-text.ts';

/** `<number-note>`, there while it is open. */
class NumberNote extends LocalizedElement {
  static override properties = { what: { type: String }, figures: { attribute: false } };
  declare what: string;
  declare figures: readonly Asked[];
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario, state.results]);

  constructor() {
    super();
    this.what = '';
    this.figures = [];
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  protected override firstUpdated(): void {
    this.#dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('h2')!.focus();
  }

  readonly #backdrop = (event: Event) => {
    if (event.target === this.#dialog) this.#dialog.close();
  };

  #input(path: FieldPath) {
    const { state } = this.#store;
    const row = fieldOf(path)!;
    const value = valueAt(state.scenario, path);
    const linked = value === 'auto' ? linkedValue(path, state) : null;
    const number = linked ?? value;
    const unit = typeof number === 'number' ? shownUnit(unitOf(path)) : '';
    const shown =
      number === 'auto' || number === 'unknown'
        ? '–'
        : withUnit(valueText(row, linked === null ? value : Number(linked.toPrecision(6))), unit, ' ');
    return html`<tr>
      <th scope="row">${labelOf(row)}<code>${path}</code></th>
      <td>${shown}${linked === null ? nothing : html`<span class="note"> ${text('page.linked')}</span>`}</td>
      <td class="note">${CONFIDENCE_WORDS[noteOf(row).confidence]()}</td>
    </tr>`;
  }

  #inputs(paths: readonly FieldPath[]) {
    return paths.map((path) => this.#input(path));
  }

  #explanation({ id }: Asked) {
    const { inputs, whole, inWords, origin, certainty }: Explanation = EXPLANATIONS[id];
    const rest = whole ? PROGRAM.filter((path) => !inputs.includes(path)) : [];
    return html`<p>${formulaOf(id)}</p>
      <table>
        <caption>
          ${text('page.whatGoesIn')}
        </caption>
        ${
          inWords
            ? html`<tr>
                <td class="note">${explanationText(`explain.${id}.says` as 'explain.driver-design.says')}</td>
              </tr>`
            : this.#inputs(inputs)
        }
      </table>
      ${
        rest.length > 0
          ? html`<details class="rest">
              <summary>${text('page.wholeProgram', { count: rest.length })}</summary>
              <table>
                ${this.#inputs(rest)}
              </table>
            </details>`
          : nothing
      }
      <dl>
        <dt>${text('page.source')}</dt>
        <dd>${explanationText(`explain.origins.${origin}`)}</dd>
        <dt>${text('page.confidence')}</dt>
        <dd>${explanationText(`explain.certainties.${certainty}`)}</dd>
      </dl>`;
  }

  #named({ label, number, unit }: Asked) {
    return number === undefined ? html`<b>${label}</b>` : html`${label}: <b>${number} ${unit ?? ''}</b>`;
  }

  override render() {
    const { what, figures } = this;
    const [only, ...others] = figures;
    if (!only) return nothing;
    const single = others.length === 0;
    return html`<dialog aria-labelledby="title" @close=${() => this.remove()} @pointerdown=${this.#backdrop}>
      <div class="head">
        <h2 id="title" tabindex="-1">${single ? this.#named(only) : what}</h2>
        <button aria-label=${text('page.close')} @click=${() => this.#dialog.close()}>✕</button>
      </div>
      <div class="content" tabindex="0" role="region" aria-labelledby="title">
        ${
          single
            ? this.#explanation(only)
            : figures.map(
                (figure) =>
                  html`<details class="figure">
                    <summary>${this.#named(figure)}</summary>
                    <div class="answer">${this.#explanation(figure)}</div>
                  </details>`,
              )
        }
      </div>
    </dialog>`;
  }

  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(560px, 100vw - 24px);
        max-width: none;
        max-height: min(760px, 100dvh - 24px);
        padding: 0;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
        font-size: var(--text-2);
        font-weight: 400;
        letter-spacing: 0;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(10 12 16 / 0.5);
      }
      .head {
        display: flex;
        align-items: center;
        gap: 12px;
        padding-block: 10px 8px;
        padding-inline: 20px 10px;
        border-bottom: 1px solid var(--line);
      }
      h2 {
        flex: 1;
        outline: none;
      }
      .head button {
        min-width: 34px;
        min-height: 34px;
      }
      .content {
        display: grid;
        gap: 10px;
        min-height: 0;
        padding: 14px 20px 18px;
        overflow-y: auto;
        outline-offset: -2px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--text-1);
      }
      caption {
        padding-bottom: 4px;
        font-weight: 620;
        text-align: start;
      }
      th,
      td {
        padding-block: 4px;
        padding-inline: 0 8px;
        border-top: 1px solid var(--line);
        font-weight: 400;
        text-align: start;
        vertical-align: top;
      }
      td:nth-child(2) {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      code {
        display: block;
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
      summary {
        min-height: 28px;
        cursor: pointer;
      }
      .figure + .figure {
        padding-top: 4px;
        border-top: 1px solid var(--line);
      }
      .answer {
        display: grid;
        gap: 12px;
        padding-block: 4px 12px;
        padding-inline: 16px 0;
      }
      .rest summary {
        color: var(--ink-2);
        font-size: var(--text-1);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 4px 12px;
        font-size: var(--text-1);
      }
      dt {
        color: var(--ink-2);
      }
    `,
  ];
}

/** Show where figures come from, inside `root`; of several each folds open by itself, and each is told once. */
export function askNumbers(root: ParentNode, what: string, figures: readonly Asked[]): void {
  if (!customElements.get('number-note')) customElements.define('number-note', NumberNote);
  const note = new NumberNote();
  note.what = what;
  note.figures = figures.filter(
    (figure, i) => figures.findIndex((other) => other.id === figure.id && other.label === figure.label) === i,
  );
  root.append(note);
}
