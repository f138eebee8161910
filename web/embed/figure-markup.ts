/**
 * The markup of a live figure: title, reset, link, stage, what is read out, key figures, controls; or why it cannot be
 * shown. Not here: when it is drawn (live-figure.ts), the drawing on the stage (views/).
 */
import { sentences, text } from '../../src/text/text.ts';
import { nameOf } from '../text/scenario-text.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { addressOf } from './application.ts';
import type { Gestures } from './figure-gestures.ts';
import type { News } from './figure-session.ts';
import { isChanged, linkOf, resetAll, type FigureFault, type SharedScenario } from './shared-scenario.ts';
import type { View, ViewKind, ViewResults } from './views/view.ts';

/** What a figure shows; `result` is null while there is none. */
export interface FigureParts {
  readonly view: View;
  readonly shared: SharedScenario;
  readonly result: ViewResults[ViewKind] | null;
  readonly news: News;
  readonly gestures: Gestures;
  readonly controls: unknown;
}

/** What stands inside the tags, and why the figure cannot be shown. */
export function brokenMarkup(fault: FigureFault): TemplateResult {
  return html`<slot></slot>
    <p class="fault" part="message" role="alert" tabindex="-1">${text('embed.broken')} ${fault.message}</p>`;
}

/** The button goes with the changes: the focus stays beside it. */
function reset(event: Event, shared: SharedScenario): void {
  (event.currentTarget as HTMLElement).parentElement!.querySelector('a')!.focus();
  resetAll(shared);
}

/** All of the figure; its drawing goes into the sheet. */
export function figureMarkup({ view, shared, result, news, gestures, controls }: FigureParts): TemplateResult {
  const { scenario } = shared.store.state;
  const spoken = [
    result ? view.summary(result, scenario) : '',
    view.reading ? text('chart.keyHint.read') : '',
    view.zooms ? text('embed.keyHint.zoom') : '',
  ].join(' ');
  // Sentences are written whole: a browser that translates puts nodes of its own in the place of ours. Numbers it leaves.
  return html`
    <div class="head">
      <figcaption part="title">
        <span .textContent=${view.title()}></span><small translate="no">${nameOf(scenario)}</small>
      </figcaption>
      <span class="tools">
        ${isChanged(shared) ? html`<button @click=${(event: Event) => reset(event, shared)}>${text('embed.reset')}</button>` : nothing}
        <a
          part="link"
          href=${addressOf(linkOf(shared))}
          target="_blank"
          rel="noopener"
          aria-label=${text('embed.openInMoonline')}
          >Moonline ↗</a
        >
      </span>
    </div>
    <div
      class="stage ${news.state === 'busy' || (news.state === 'done' && news.draft) ? 'busy' : ''}"
      part="figure"
      role=${view.reading ? 'application' : 'img'}
      aria-roledescription=${view.reading ? text('embed.chart') : nothing}
      aria-label=${view.title()}
      aria-describedby="summary"
      tabindex=${view.reading ? '0' : '-1'}
      @pointermove=${gestures.point}
      @pointerleave=${gestures.leave}
      @wheel=${gestures.wheel}
      @keydown=${gestures.key}
      @dblclick=${gestures.home}
    >
      <div class="sheet" aria-hidden="true" translate="no"></div>
      ${news.state === 'outcome' ? html`<p class="say" .textContent=${sentences(news.messages)}></p>` : nothing}
      ${
        gestures.cursor !== null && result
          ? html`<p class="reading" part="reading" aria-live="polite" translate="no">
              ${view.reading!.text(result, gestures.cursor)}
            </p>`
          : nothing
      }
    </div>
    <p class="sr-only" id="summary" .textContent=${spoken}></p>
    <dl class="figures" part="figures">
      ${
        result
          ? view.figures(result, scenario).map(
              (one) =>
                html`<div>
                  <dt .textContent=${one.label}></dt>
                  <dd translate="no">${one.text}</dd>
                </div>`,
            )
          : nothing
      }
    </dl>
    ${controls ?? nothing}
  `;
}
