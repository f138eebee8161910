/** The legend of a chart: each line's stroke, name and value where the cursor stands, or rests. */
import { text } from '../../src/text/text.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { heightAt, lineText, xText, type ChartLook } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';
import { overlaySign, overlayStroke, signCorners, type OverlaySign } from './overlay-look.ts';
import type { PlotScene } from './plot-scales.ts';

const sign = (shape: OverlaySign) => {
  const corners = signCorners(shape, 11, 5, 3.4);
  return corners.length > 0
    ? svg`<polygon points=${corners.map((corner) => corner.join(',')).join(' ')} />`
    : svg`<circle cx="11" cy="5" r="3.4" />`;
};

const stroke = (colour: string, dash: readonly number[], shape?: OverlaySign) =>
  html`<svg width="22" height="10" aria-hidden="true" stroke=${colour} fill="var(--surface)">
    <line x1="1" x2="21" y1="5" y2="5" stroke-width=${shape ? 1.4 : 2.5} stroke-dasharray=${dash.join(' ')} />
    ${shape ? sign(shape) : nothing}
  </svg>`;

/** Entries of all lines, of the preset and other scenarios where they are drawn, and the place the values are read at. */
export function chartLegend(
  { columns, baseline, overlays, range }: PlotScene,
  look: ChartLook,
  index: number | null,
  theme: ChartTheme,
): TemplateResult {
  const { x, lines } = columns;
  const end = range ? x.values.findLastIndex((value) => value <= range.max) : x.values.length - 1;
  const at = index ?? Math.max(0, range ? end : (columns.restIndex ?? end));
  const place = x.values[at];
  const alone = lines.length === 1 ? lines[0] : undefined;
  return html`<ul class="legend">
    ${lines.map(
      (line, i) =>
        html`<li>
          ${stroke(look.lines[i]!.stroke, look.lines[i]!.dash ?? [])} ${line.label}
          <b>${lineText(line, line.values[at] ?? NaN)}</b>
        </li>`,
    )}
    ${overlays.map(({ label, columns: other }, k) => {
      const value =
        other.lines[0] && place !== undefined ? heightAt(other.x.values, other.lines[0].values, place) : NaN;
      return html`<li>
        ${stroke(overlayStroke(look, 0, k, theme), [], overlaySign(k))} ${label}
        ${alone ? html`<b>${lineText(alone, value)}</b>` : nothing}
      </li>`;
    })}
    ${baseline ? html`<li class="where">${stroke(theme.baseline, [5, 4])} ${text('page.preset')}</li>` : nothing}
    ${place === undefined ? nothing : html`<li class="where">${x.calendar ? text('chart.inYear', { year: xText(x, place) }) : text('chart.atPlace', { place: xText(x, place) })}</li>`}
  </ul>`;
}

/** The values of a point in words, those of other scenarios after the chart's own. */
export function sceneReading({ columns, overlays }: PlotScene, index: number): string {
  const { x, lines } = columns;
  const here = x.values[index]!;
  const own = lines.map((line) => `${line.label} ${lineText(line, line.values[index]!)}`);
  const others = overlays.flatMap(({ label, columns: other }) =>
    other.lines.map((line) => `${label}: ${line.label} ${lineText(line, heightAt(other.x.values, line.values, here))}`),
  );
  return `${xText(x, here)}: ${[...own, ...others].join(', ')}`;
}
