/** The data of a chart or map as a table, on demand: one row a point, units in the head. */
import { text } from '../../src/text/text.ts';
import { html, type TemplateResult } from 'lit';
import { formatNumber, shownUnit } from '../../src/units.ts';
import { xText, type ChartColumns, type ChartLine } from './chart.ts';

const head = (line: ChartLine) => (shownUnit(line.unit) ? `${line.label} (${shownUnit(line.unit)})` : line.label);

/** Table of all columns in a box that scrolls. */
export function dataTable(title: string, { x, lines }: ChartColumns): TemplateResult {
  return html`<div class="table" role="region" aria-label=${text('chart.data', { title })} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${x.calendar ? x.label : head(x)}</th>
          ${lines.map((line) => html`<th scope="col">${head(line)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          x.values,
          (value, i) =>
            html`<tr>
              <th scope="row">${x.texts?.[i] ?? (x.calendar ? xText(x, value) : formatNumber(value, 6))}</th>
              ${lines.map((line) => html`<td>${formatNumber(line.values[i] ?? NaN, 6)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
