/**
 * The picture of a scenario, drawn from its own results: the payload's path from the Moon to its target above, the power at
 * work over the plan's years below; where nothing is launched from the Moon, the flights from Earth as bars. Pure; invents no line.
 */
import { text } from '../../src/text/text.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import { formatFixed, formatQuantity } from '../../src/units.ts';
import type { Answers } from '../state/result-slot.ts';

const WIDTH = 320;
const HEIGHT = 150;
/** The arc stands above this line, the years below it. */
const GROUND = 78;
const EDGE = 16;

const place = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A path of points; every second one left out until at most `limit` are left. */
function polyline(count: number, at: (i: number) => string, limit = 160): string {
  const every = Math.max(1, Math.ceil(count / limit));
  const picked = Array.from({ length: count }, (_, i) => i).filter((i) => i % every === 0 || i === count - 1);
  return picked.map((i, k) => `${k ? 'L' : 'M'}${at(i)}`).join('');
}

function arc({ path, constants, target, arrival }: FlightResult) {
  const moon_km = constants.distance_km * (1 - constants.massRatio);
  const xs = [...path.x_km, moon_km, target.rotating_km[0]];
  const ys = [...path.y_km, 0, target.rotating_km[1]];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((WIDTH - 2 * EDGE) / (right - left), (GROUND - 2 * EDGE) / Math.max(high - low, 1));
  const x = (x_km: number) => WIDTH / 2 + scale * (x_km - (left + right) / 2);
  const y = (y_km: number) => GROUND / 2 + 2 - scale * (y_km - (low + high) / 2);
  const moonSize = Math.max(3, scale * constants.moonRadius_km);
  return svg`<circle class="moon" cx=${x(moon_km)} cy=${y(0)} r=${moonSize} />
    <path class="flight" d=${polyline(path.x_km.length, (i) => place(x(path.x_km[i]!), y(path.y_km[i]!)))} />
    <circle class=${arrival ? 'target' : 'missed'} cx=${x(target.rotating_km[0])} cy=${y(target.rotating_km[1])} r="3" />`;
}

function bars({ derived }: PlanReport) {
  const flights = derived.flightRate_per_yr.values;
  const most = Math.max(...flights);
  if (!(most > 0)) return nothing;
  const step = (WIDTH - 2 * EDGE) / flights.length;
  const tall = GROUND - EDGE - 4;
  return Array.from(flights, (rate, i) => {
    const height = (tall * rate) / most;
    return svg`<rect class="ships" x=${EDGE + i * step} y=${GROUND - 4 - height} width=${step * 0.6} height=${height} />`;
  });
}

function years({ derived, endYear }: PlanReport) {
  const power = derived.activePower_GW.values;
  const most = Math.max(...power);
  const [first, last] = [endYear[0]!, endYear.at(-1)!];
  if (!(most > 0) || last === first) return nothing;
  const at = (i: number) =>
    place((WIDTH * (endYear[i]! - first)) / (last - first), HEIGHT - ((HEIGHT - GROUND - 6) * power[i]!) / most);
  const line = polyline(power.length, at);
  return svg`<path class="area" d="${line}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z" /><path class="power" d=${line} />`;
}

/** What is held to be the whole picture in words. */
function words(flight: FlightResult | null, plan: PlanReport): string {
  const power = formatQuantity(plan.figures.finalPower_GW, 'GW');
  const year = formatFixed(plan.endYear.at(-1)!, 0);
  const grown = text('page.planSummary', { power, year });
  return flight ? `${text('page.flightPicture', { id: flight.target.id })} ${grown}` : grown;
}

/** The picture for what the engine answered; empty where there is no plan. */
export function presetPicture({ flight, plan }: Pick<Answers, 'flight' | 'plan'>): TemplateResult | typeof nothing {
  if (plan.status !== 'done') return nothing;
  const launched = plan.value.series.drivers.values.at(-1)! > 0;
  const shown = launched && flight.status === 'done' ? flight.value : null;
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words(shown, plan.value)}>
    ${years(plan.value)} ${shown ? arc(shown) : bars(plan.value)}
  </svg>`;
}
