/**
 * The frame of every stage: parameters of the stage beside (or, on a narrow screen, in a sheet below) its results.
 * Takes a StageDefinition; what the stage shows comes through the slots.
 */
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import { valueAt } from '../../src/scenario/scenario.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { STAGE_LABELS, type ParamGroup, type StageDefinition } from '../stages/stages.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf, type StageId } from '../state/store.ts';
import { sharedStyles } from './shared-styles.ts';

/** `<stage-layout stage="flight" .definition>` with the results inside; what has a group's title as its slot stands below that group. */
export class StageLayout extends LocalizedElement {
  static override properties = { stage: { type: String }, definition: { attribute: false }, sheet: { state: true } };
  declare stage: StageId;
  declare definition: StageDefinition;
  declare sheet: boolean;
  readonly #store: StoreController = new StoreController(this, (state) => [state.scenario, state.presetId]);

  constructor() {
    super();
    this.stage = 'flight';
    this.sheet = false;
  }

  #group(group: ParamGroup, changed: ReadonlySet<string>) {
    const count = group.paths.filter((path) => changed.has(path)).length;
    const { scenario } = this.#store.state;
    const idle = (group.only ?? []).filter(({ by, among }) => !among.includes(String(valueAt(scenario, by))));
    const shown = group.paths.filter((path) => !idle.some(({ paths }) => paths.includes(path)));
    return html`<details ?open=${!group.folded || count > 0}>
      <summary>
        <h3>${group.title()}</h3>
        ${count > 0 ? html`<span class="count">${text('page.changed', { count })}</span>` : nothing}
      </summary>
      ${shown.map((path) => html`<param-control path=${path}></param-control>`)}
      ${group.slot ? html`<slot name=${group.slot}></slot>` : nothing}
    </details>`;
  }

  // What has the focus does not hide behind the sheet (theme.css).
  protected override updated(): void {
    document.documentElement.toggleAttribute('data-sheet', this.sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.documentElement.removeAttribute('data-sheet');
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.sheet) return;
    this.sheet = false;
    this.renderRoot.querySelector<HTMLButtonElement>('.bar')?.focus();
  };

  override render() {
    const { question, groups, limits } = this.definition;
    const label = STAGE_LABELS[this.stage]();
    const changed = new Set(changesOf(this.#store.state));
    const here = groups.flatMap((group) => group.paths).filter((path) => changed.has(path)).length;
    return html`
      <div class="stage" @keydown=${this.#key}>
        <button
          class="bar"
          aria-expanded=${this.sheet ? 'true' : 'false'}
          aria-controls="panel"
          @click=${() => (this.sheet = !this.sheet)}
        >
          <span>${text('page.parameters')}${here > 0 ? ` · ${text('page.changed', { count: here })}` : ''}</span>
          <span aria-hidden="true">${this.sheet ? '▾' : '▴'}</span>
        </button>
        <section
          id="panel"
          class="panel card ${this.sheet ? 'up' : ''}"
          aria-label=${text('page.parametersOf', { label })}
        >
          <h2>${label}</h2>
          <p class="note">${question()}</p>
          ${groups.map((group) => this.#group(group, changed))}
          <p class="note limits">${limits()}</p>
        </section>
        <div class="results"><slot></slot></div>
      </div>
    `;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .stage {
        display: grid;
        grid-template-columns: 312px minmax(0, 1fr);
        gap: 18px;
        align-items: start;
        padding: 0 var(--edge);
      }
      .panel {
        position: sticky;
        top: 12px;
        max-height: calc(100vh - 24px);
        overflow-y: auto;
        scrollbar-width: thin;
      }
      .results {
        min-width: 0;
      }
      details {
        margin-top: 10px;
        padding-top: 8px;
        border-top: 1px solid var(--line);
      }
      summary {
        min-height: 24px;
        display: flex;
        align-items: baseline;
        gap: 8px;
        padding: 2px 0;
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary::after {
        content: '';
        width: 6px;
        height: 6px;
        margin-inline-start: auto;
        border: solid var(--ink-3);
        border-width: 0 1.5px 1.5px 0;
        transform: translateY(-3px) rotate(45deg);
      }
      details[open] > summary::after {
        transform: rotate(-135deg);
      }
      h3 {
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 600;
      }
      .count {
        color: var(--accent);
        font-size: var(--text-1);
      }
      .limits {
        margin-top: 10px;
        padding-top: 10px;
        border-top: 1px solid var(--line);
      }
      .bar {
        display: none;
      }
      @media (max-width: 720px) {
        .stage {
          display: block;
          padding-bottom: 64px;
        }
        .bar {
          position: fixed;
          z-index: 10;
          inset: auto 0 0 0;
          display: flex;
          justify-content: space-between;
          align-items: center;
          min-height: 50px;
          padding: 0 var(--edge);
          border: solid var(--line);
          border-width: 1px 0 0;
          border-radius: 0;
          background: var(--surface);
          color: var(--ink);
          font-weight: 600;
        }
        .bar:focus-visible {
          outline-offset: -3px;
        }
        .panel {
          display: none;
        }
        .panel.up {
          position: fixed;
          z-index: 10;
          inset: auto 0 50px 0;
          top: auto;
          display: block;
          max-height: 56vh;
          border-radius: var(--radius) var(--radius) 0 0;
          box-shadow: var(--shadow);
          overscroll-behavior: contain;
        }
      }
      @media print {
        .panel,
        .bar {
          display: none;
        }
        .stage {
          display: block;
          padding: 0;
        }
      }
    `,
  ];
}
