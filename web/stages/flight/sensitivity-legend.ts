/** The keys of the sensitivity map: colours, lines and marks. Styles are sensitivity-styles.ts. */
import { text } from '../../../src/text/text.ts';
import { html, nothing } from 'lit';

/** Legend of a map to a target; `marked` when achromatic sites are on it, `compared` when the preset's launch is. */
export const sensitivityLegend = (target: string, marked: boolean, compared: boolean) =>
  html`<ul class="legend">
    <li><i class="ramp"></i> ${text('stage.flight.n1To300Km')}</li>
    <li><i class="stroke zero"></i> ${text('stage.flight.speedErrorsCancel')}</li>
    <li><i class="stroke hits"></i> ${text('stage.flight.hits', { target })}</li>
    <li><i class="blank"></i> ${text('stage.flight.doesNotArrive')}</li>
    ${compared ? html`<li><i class="preset"></i> ${text('page.preset')}</li>` : nothing}
    ${marked ? html`<li><i class="site"></i> ${text('stage.flight.achromaticSite')}</li>` : nothing}
  </ul>`;
