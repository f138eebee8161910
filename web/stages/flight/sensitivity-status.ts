/** What the sensitivity map says of its run: how far it is, and the buttons that stop it and go on. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { saying } from '../../localization/engine-words.ts';
import { WORDS } from '../../text/words.ts';
import type { SensitivityRun } from './sensitivity-run.ts';

/** One line below the map; nothing once all cells are there. */
export function sensitivityStatus(run: SensitivityRun) {
  if (run.state === 'running')
    return html`<p class="status" role="status">
      <progress aria-label=${msg('Launches computed')} max=${run.partCount || 1} value=${run.doneCount}></progress>
      <button class="link" @click=${() => run.stop()}>${WORDS.stop}</button>
    </p>`;
  if (run.state === 'stopped')
    return html`<p class="status" role="status">
      ${msg('Stopped.')} <button class="link" @click=${() => run.resume()}>${msg('Go on')}</button>
    </p>`;
  if (run.state === 'refused') return html`<p class="status" role="status">${saying(run.sentence)}</p>`;
  if (run.state === 'fault')
    return html`<p class="status bad" role="alert">
      ${saying(run.sentence)} <button class="link" @click=${() => run.resume()}>${WORDS.runAgain}</button>
    </p>`;
  return nothing;
}
