/** The launch calendar's strips and legend as templates. Not here: what they mean (calendar.ts), the element around them. */
import { languageTag, text } from '../../src/text/text.ts';
import { html, svg, type TemplateResult } from 'lit';
import type { CalendarResult } from '../../src/flight/search/calendar-result.ts';
import { formatQuantity } from '../../src/units.ts';
import { dateText, rowOf, strengthRatio, tickIndices, windowRatios } from './calendar.ts';

function cells(result: CalendarResult, target: string) {
  return rowOf(result, target).map(
    (entry) => html`<i class=${entry.state} style="--share: ${strengthRatio(entry, result).toFixed(3)}"></i>`,
  );
}

function windows(result: CalendarResult) {
  return result.sunSynchronous.windows.map((window) => {
    const [from, to] = windowRatios(result, window);
    return html`<i
      class=${window.nodeTime_h === 6 ? 'dawn' : 'dusk'}
      style="left: ${(100 * from).toFixed(2)}%; width: ${(100 * (to - from)).toFixed(2)}%"
    ></i>`;
  });
}

function moon({ sky }: CalendarResult) {
  const distances = sky.map((day) => day.moonDistance_km);
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const points = distances.map((km, i) => {
    const height = most > least ? (km - least) / (most - least) : 0.5;
    return `${(((i + 0.5) / sky.length) * 100).toFixed(2)},${(28 - 24 * height).toFixed(2)}`;
  });
  return html`<svg viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<polyline points=${points.join(' ')} vector-effect="non-scaling-stroke"></polyline>`}
  </svg>`;
}

function ticks({ sky }: CalendarResult, most: number) {
  return tickIndices(sky.length, most).map((i) => {
    const place = (i + 0.5) / sky.length;
    return html`<span class=${place > 0.93 ? 'last' : ''} style="left: ${(100 * place).toFixed(2)}%"
      >${dateText(sky[i]!.date, languageTag(), true)}</span
    >`;
  });
}

/** The strips of a calendar: one a target, the windows of the dawn-dusk plane, the Moon's distance, and the date that is read. */
export function calendarStrips(result: CalendarResult, cursorIndex: number, width: number): TemplateResult {
  const { sky, options } = result;
  return html`<div class="names" aria-hidden="true">
      ${options.targets.map((target) => html`<b>${target}</b>`)}
      <b>${text('chart.calendar.dawnDusk')}</b>
      <b class="moon">${text('chart.moon')}</b>
    </div>
    <div class="strips" aria-hidden="true">
      ${options.targets.map((target) => html`<div class="strip">${cells(result, target)}</div>`)}
      <div class="strip windows">${windows(result)}</div>
      <div class="strip moon">${moon(result)}</div>
      <div class="ticks">${ticks(result, width > 560 ? 8 : 4)}</div>
      <div
        class="cursor"
        style="left: ${((cursorIndex / sky.length) * 100).toFixed(3)}%; width: ${(100 / sky.length).toFixed(3)}%"
      ></div>
    </div>`;
}

/** Legend of the strips. */
export function calendarLegend({ sky }: CalendarResult): TemplateResult {
  const distances = sky.map((day) => day.moonDistance_km);
  const [least, most] = [Math.min(...distances), Math.max(...distances)].map((km) => formatQuantity(km, 'km', 4));
  return html`<ul class="legend" aria-hidden="true">
    <li>
      <i class="open" style="--share: 1"></i
      ><i class="open" style="--share: 0.3"></i> ${text('chart.calendar.key.open')}
    </li>
    <li><i class="inPlane" style="--share: 0.7"></i> ${text('chart.calendar.key.passed')}</li>
    <li><i class="closed"></i> ${text('chart.calendar.key.closed')}</li>
    <li><i class="dawn"></i><i class="dusk"></i> ${text('chart.calendar.key.dawnDusk')}</li>
    <li><i class="line"></i> ${text('chart.calendar.key.moonDistance', { least: least!, most: most! })}</li>
  </ul>`;
}
