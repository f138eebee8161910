/** The keys of the sensitivity map: colours, lines and marks. Styles are sensitivity-styles.ts. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { WORDS } from '../../text/words.ts';

/** Legend of a map to a target; `marked` when achromatic sites are on it, `compared` when the preset's launch is. */
export const sensitivityLegend = (target: string, marked: boolean, compared: boolean) =>
  html`<ul class="legend">
    <li><i class="ramp"></i> ${msg('1 to 300 km per m/s')}</li>
    <li><i class="stroke zero"></i> ${msg('speed errors cancel')}</li>
    <li><i class="stroke hits"></i> ${msg(str`hits ${target}`)}</li>
    <li><i class="blank"></i> ${msg('does not arrive')}</li>
    ${compared ? html`<li><i class="preset"></i> ${WORDS.preset}</li>` : nothing}
    ${marked ? html`<li><i class="site"></i> ${msg('achromatic site')}</li>` : nothing}
  </ul>`;
