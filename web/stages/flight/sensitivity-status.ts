/** Templates about the sensitivity map: its legend, and how far its run is with the buttons that stop it and go on. */
import { text } from '../../../src/text/text.ts';
import { html, nothing } from 'lit';
import type { SensitivityRun } from './sensitivity-run.ts';

/** One line below the map; nothing once all cells are there. */
export function sensitivityStatus(run: SensitivityRun) {
  if (run.state === 'running')
    return html`<p class="status" role="status">
      <progress
        aria-label=${text('stage.flight.sensitivity.progress')}
        max=${run.partCount || 1}
        value=${run.doneCount}
      ></progress>
      <button class="link" @click=${() => run.stop()}>${text('page.stop')}</button>
    </p>`;
  if (run.state === 'stopped')
    return html`<p class="status" role="status">
      ${text('stage.flight.sensitivity.stopped')}
      <button class="link" @click=${() => run.resume()}>${text('stage.flight.sensitivity.resume')}</button>
    </p>`;
  if (run.state === 'refused') return html`<p class="status" role="status">${run.reason?.()}</p>`;
  if (run.state === 'fault')
    return html`<p class="status bad" role="alert">
      ${run.reason?.()} <button class="link" @click=${() => run.resume()}>${text('page.runAgain')}</button>
    </p>`;
  return nothing;
}

/** Legend of a map to a target; `marked` when achromatic sites are on it, `compared` when the preset's launch is. */
export const sensitivityLegend = (target: string, marked: boolean, compared: boolean) =>
  html`<ul class="legend">
    <li><i class="ramp"></i> ${text('chart.sensitivity.key.ramp')}</li>
    <li><i class="stroke zero"></i> ${text('chart.sensitivity.key.zero')}</li>
    <li><i class="stroke hits"></i> ${text('stage.flight.sensitivity.hits', { target })}</li>
    <li><i class="blank"></i> ${text('chart.sensitivity.key.noArrival')}</li>
    ${compared ? html`<li><i class="preset"></i> ${text('page.preset')}</li>` : nothing}
    ${marked ? html`<li><i class="site"></i> ${text('stage.flight.sensitivity.site')}</li>` : nothing}
  </ul>`;
