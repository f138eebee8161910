/** What the sensitivity map says of its run: how far it is, and the buttons that stop it and go on. */
import { text } from '../../../src/text/text.ts';
import { html, nothing } from 'lit';
import type { SensitivityRun } from './sensitivity-run.ts';

/** One line below the map; nothing once all cells are there. */
export function sensitivityStatus(run: SensitivityRun) {
  if (run.state === 'running')
    return html`<p class="status" role="status">
      <progress
        aria-label=${text('stage.flight.launchesComputed')}
        max=${run.partCount || 1}
        value=${run.doneCount}
      ></progress>
      <button class="link" @click=${() => run.stop()}>${text('page.stop')}</button>
    </p>`;
  if (run.state === 'stopped')
    return html`<p class="status" role="status">
      ${text('stage.flight.stopped')}
      <button class="link" @click=${() => run.resume()}>${text('stage.flight.goOn')}</button>
    </p>`;
  if (run.state === 'refused') return html`<p class="status" role="status">${text(run.sentence)}</p>`;
  if (run.state === 'fault')
    return html`<p class="status bad" role="alert">
      ${text(run.sentence)} <button class="link" @click=${() => run.resume()}>${text('page.runAgain')}</button>
    </p>`;
  return nothing;
}
