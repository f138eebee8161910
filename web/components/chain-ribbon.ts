/** The chain: six tiles as links to their stages, with two figures each, a sparkline, and the mark of the bottleneck. */
import { text } from '../../src/text/text.ts';
import { css, html, nothing, svg } from 'lit';
import { addressOf } from '../state/address.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { STAGE_LABELS } from '../stages/stages.ts';
import { tileOf } from '../stages/tiles.ts';
import { StoreController } from '../state/store-controller.ts';
import { STAGE_IDS, type StageId } from '../state/store.ts';
import { askButton } from './ask-button.ts';
import { sharedStyles } from './shared-styles.ts';
import { sparkPath } from './spark-path.ts';

/** `<chain-ribbon>`. */
export class ChainRibbon extends LocalizedElement {
  readonly #store: StoreController = new StoreController(this, (state) => [state.results, state.stage, state.scenario]);

  #open(event: MouseEvent, stage: StageId): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#store.context.store.change({ type: 'open', stage });
  }

  #tile(stage: StageId) {
    const { state } = this.#store;
    const tile = tileOf(stage, state);
    const open = state.stage === stage;
    return html`<li class=${stage} style="--hue: var(--${stage})">
      <a
        class="tile ${open ? 'open' : ''} ${tile.bottleneck ? 'bottleneck' : ''} ${tile.dim ? 'dim' : ''} ${tile.bad ? 'bad' : ''}"
        href=${addressOf({ ...state, stage })}
        aria-current=${open ? 'page' : nothing}
        @click=${(event: MouseEvent) => this.#open(event, stage)}
      >
        <span class="head"
          ><span class="label"
            >${STAGE_LABELS[stage]()}${tile.busy ? html`<i class="busy"></i><span class="sr-only">, ${text('page.computing')}</span>` : nothing}</span
          >${
            tile.bottleneck
              ? html`<span class="flag"><span aria-hidden="true">◆ </span>${text('page.bottleneck')}</span>`
              : nothing
          }</span
        >
        <span class="big" translate="no"
          ><span class="figure">${tile.number} <small>${tile.unit}</small></span></span
        >
        <span class="second" translate="no">${tile.second}</span>
        <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
          ${tile.spark ? svg`<path d=${sparkPath(tile.spark)} />` : nothing}
        </svg>
      </a>
      ${tile.asked.length > 0 ? askButton(STAGE_LABELS[stage](), () => tile.asked) : nothing}
    </li>`;
  }

  override render() {
    return html`<nav aria-label=${text('page.chain')}>
      <ol>
        ${STAGE_IDS.map((stage) => this.#tile(stage))}
      </ol>
    </nav>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: 18px;
        padding: 0 var(--edge);
      }
      li {
        position: relative;
        min-width: 0;
      }
      li:not(:last-child)::after {
        content: '';
        position: absolute;
        inset-inline-end: -13px;
        top: 50%;
        width: 7px;
        height: 7px;
        border: solid var(--ink-3);
        border-block-width: 1.5px 0;
        border-inline-width: 0 1.5px;
        transform: translateY(-50%) rotate(45deg);
      }
      :host(:dir(rtl)) li::after {
        transform: translateY(-50%) rotate(-45deg);
      }
      .tile {
        display: flex;
        flex-direction: column;
        height: 100%;
        padding: 9px 12px 8px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        text-decoration: none;
        transition: border-color 0.15s;
      }
      .tile:hover {
        border-color: var(--hue);
      }
      .tile.bottleneck {
        border-color: var(--bottleneck);
        background: var(--bottleneck-wash);
        box-shadow: 0 0 14px -4px var(--bottleneck);
      }
      .tile.open {
        border-color: var(--hue);
        box-shadow: inset 0 0 0 1.5px var(--hue);
      }
      .tile.open.bottleneck {
        box-shadow:
          inset 0 0 0 1.5px var(--hue),
          0 0 14px -4px var(--bottleneck);
      }
      .dim .big,
      .dim .second,
      .dim small {
        color: var(--ink-3);
      }
      .dim svg {
        opacity: 0.5;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 6px;
        font-size: var(--text-1);
        font-weight: 600;
      }
      .label {
        min-width: 0;
        color: var(--hue);
        hyphens: auto;
        overflow-wrap: anywhere;
      }
      .busy {
        display: inline-block;
        width: 6px;
        height: 6px;
        margin-inline-start: 6px;
        border-radius: 50%;
        background: var(--hue);
        vertical-align: 1px;
        animation: beat 0.9s ease-in-out infinite alternate;
      }
      @keyframes beat {
        from {
          opacity: 0.25;
        }
      }
      .flag {
        color: var(--bottleneck);
        white-space: nowrap;
      }
      .big {
        overflow-wrap: anywhere;
        font-size: var(--text-4);
        font-weight: 620;
        letter-spacing: -0.02em;
        line-height: 1.3;
      }
      .big small {
        font-size: var(--text-1);
        font-weight: 450;
        letter-spacing: 0;
        color: var(--ink-2);
      }
      .second {
        color: var(--ink-2);
        font-size: var(--text-1);
        overflow-wrap: anywhere;
      }
      .bad .second {
        color: var(--bad);
        font-weight: 550;
      }
      /* Beside the link, over the place that the sparkline leaves free. */
      .why {
        position: absolute;
        inset-inline-end: 4px;
        bottom: 4px;
        margin: 0;
        color: var(--ink-3);
      }
      svg {
        display: block;
        width: calc(100% - 22px);
        height: 22px;
        margin-top: auto;
        padding-top: 3px;
        overflow: visible;
      }
      path {
        fill: none;
        stroke: var(--hue);
        stroke-width: 1.6;
        vector-effect: non-scaling-stroke;
      }
      @container (max-width: 1100px) {
        ol {
          gap: 10px;
        }
        li::after {
          display: none;
        }
        .tile {
          padding: 8px 10px 6px;
        }
        .big {
          font-size: var(--text-3);
        }
        /* On the edge of the tile: what comes and goes must not make it taller. */
        .busy {
          position: absolute;
          top: 7px;
          inset-inline-end: 7px;
        }
        .flag {
          position: absolute;
          top: -8px;
          inset-inline-end: 2px;
          padding: 0 5px;
          border: 1px solid var(--bottleneck);
          border-radius: 8px;
          background: var(--surface);
          font-size: 0.6875rem;
          line-height: 14px;
        }
      }
      /* A unit that is still to come has its line already. */
      @container (max-width: 1000px) {
        .big {
          white-space: normal;
          line-height: 1.2;
        }
        .big small {
          display: block;
          min-height: 1lh;
        }
      }
      @container (max-width: 720px) {
        ol {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          gap: 8px;
        }
        .flag {
          white-space: normal;
        }
        svg {
          height: 14px;
        }
        .second {
          display: none;
        }
        .bad .second {
          display: block;
        }
      }
      @container (max-width: 340px) {
        .flag span {
          display: none;
        }
      }
      @media (forced-colors: active) {
        /* A border, because the outline tells the focus. */
        .tile.open {
          padding: 7px 10px 6px;
          border: 3px solid Highlight;
        }
      }
    `,
  ];
}
