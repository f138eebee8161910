/**
 * The picture of a scenario, drawn from its own results: the payload's path from the Moon to its target above, the power at
 * work over the plan's years below; where nothing is launched from the Moon, the flights from Earth as bars. Pure; invents no line.
 */
import { text } from '../../src/text/text.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatFixed, formatQuantity } from '../../src/units.ts';
import type { CardFlight, CardPlan, PresetCard } from './preset-card.ts';

const WIDTH = 320;
const HEIGHT = 150;
/** The arc stands above this line, the years below it. */
const GROUND = 78;
const EDGE = 16;

const place = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A path of points. */
const polyline = (count: number, at: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${i ? 'L' : 'M'}${at(i)}`).join('');

function arc({ x_km, y_km, moon_km, moonRadius_km, targetX_km, targetY_km, arrives }: CardFlight) {
  const xs = [...x_km, moon_km, targetX_km];
  const ys = [...y_km, 0, targetY_km];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((WIDTH - 2 * EDGE) / (right - left), (GROUND - 2 * EDGE) / Math.max(high - low, 1));
  const x = (at_km: number) => WIDTH / 2 + scale * (at_km - (left + right) / 2);
  const y = (at_km: number) => GROUND / 2 + 2 - scale * (at_km - (low + high) / 2);
  const moonSize = Math.max(3, scale * moonRadius_km);
  return svg`<circle class="moon" cx=${x(moon_km)} cy=${y(0)} r=${moonSize} />
    <path class="flight" d=${polyline(x_km.length, (i) => place(x(x_km[i]!), y(y_km[i]!)))} />
    <circle class=${arrives ? 'target' : 'missed'} cx=${x(targetX_km)} cy=${y(targetY_km)} r="3" />`;
}

function bars({ flights_per_yr: flights }: CardPlan) {
  const most = Math.max(...flights);
  if (!(most > 0)) return nothing;
  const step = (WIDTH - 2 * EDGE) / flights.length;
  const tall = GROUND - EDGE - 4;
  return flights.map((rate, i) => {
    const height = (tall * rate) / most;
    return svg`<rect class="ships" x=${EDGE + i * step} y=${GROUND - 4 - height} width=${step * 0.6} height=${height} />`;
  });
}

function years({ power_GW: power, endYear }: CardPlan) {
  const most = Math.max(...power);
  const [first, last] = [endYear[0]!, endYear.at(-1)!];
  if (!(most > 0) || last === first) return nothing;
  const at = (i: number) =>
    place((WIDTH * (endYear[i]! - first)) / (last - first), HEIGHT - ((HEIGHT - GROUND - 6) * power[i]!) / most);
  const line = polyline(power.length, at);
  return svg`<path class="area" d="${line}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z" /><path class="power" d=${line} />`;
}

/** What is held to be the whole picture in words. */
function words(flight: CardFlight | null, plan: CardPlan): string {
  const power = formatQuantity(plan.finalPower_GW, 'GW');
  const year = formatFixed(plan.endYear.at(-1)!, 0);
  const grown = text('page.planSummary', { power, year });
  return flight ? `${text('page.flightPicture', { id: flight.target })} ${grown}` : grown;
}

/** The picture of a card; empty where there is no plan. */
export function presetPicture({ flight, plan }: PresetCard): TemplateResult | typeof nothing {
  if (!plan) return nothing;
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words(flight, plan)}>
    ${years(plan)} ${flight ? arc(flight) : bars(plan)}
  </svg>`;
}
