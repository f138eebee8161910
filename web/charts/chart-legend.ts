/** The legend of a chart: each line's stroke, name and value where the cursor stands, or at its end. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { WORDS } from '../words.ts';
import { lineText, xText, type ChartColumns, type ChartLook } from './chart.ts';

const stroke = (colour: string, dash: readonly number[]) =>
  html`<svg width="22" height="8" aria-hidden="true">
    <line x1="1" x2="21" y1="4" y2="4" stroke=${colour} stroke-width="2.5" stroke-dasharray=${dash.join(' ')} />
  </svg>`;

/** Entries of all lines, of the preset when `ghost` gives its colour, and the place the values are read at. */
export function chartLegend(
  columns: ChartColumns,
  look: ChartLook,
  index: number | null,
  ghost: string | null,
): TemplateResult {
  const { x, lines } = columns;
  const at = index ?? x.values.length - 1;
  const place = x.values[at];
  return html`<ul class="legend">
    ${lines.map(
      (line, i) =>
        html`<li>
          ${stroke(look.lines[i]!.stroke, look.lines[i]!.dash ?? [])} ${line.label}
          <b>${lineText(line, line.values[at] ?? NaN)}</b>
        </li>`,
    )}
    ${ghost === null ? nothing : html`<li class="where">${stroke(ghost, [5, 4])} ${WORDS.preset}</li>`}
    ${place === undefined ? nothing : html`<li class="where">${x.calendar ? msg(str`in ${xText(x, place)}`) : msg(str`at ${xText(x, place)}`)}</li>`}
  </ul>`;
}
