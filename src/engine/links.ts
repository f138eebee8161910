/**
 * Fields left to their links: each 'auto' replaced by what its module computes, in the order of the chain, before any
 * other sees the scenario. Not here: which fields may be linked (scenario/*-fields.ts), the computations (driver, satellite, flight).
 */
import { linkedEfficiency, linkedMass_t, linkedSpeedError_m_s } from '../driver/driver.ts';
import { aimError_deg } from '../driver/muzzle-errors.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { linkedUnitMass_kg, linkedUnitPower_kW } from '../satellite/satellite.ts';
import { numberOf, quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { unitOf } from '../units.ts';
import type { Report } from '../plan/plan-result.ts';
import { numberField, type FieldPath, type NumberPath } from '../scenario/fields.ts';
import {
  defaultScenario,
  linkedPaths,
  plainScenario,
  valueAt,
  withRaw,
  type LinkedScenario,
  type Problem,
  type Scenario,
} from '../scenario/scenario.ts';

export type Resolved =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly Problem[] };

type Value = number | { readonly message: Message };
type Link = (kernel: Kernel, scenario: Scenario, report?: Report) => Value | Promise<Value>;

/** Each linked field with what stands for it, in an order in which none needs a later one. */
const LINKS: readonly (readonly [path: NumberPath, link: Link])[] = [
  ['satellite.mass_kg', linkedUnitMass_kg],
  ['satellite.power_kW', linkedUnitPower_kW],
  ['driver.efficiency', linkedEfficiency],
  ['driver.mass_t', linkedMass_t],
  ['flight.errors.speed_m_s', linkedSpeedError_m_s],
  ['flight.errors.azimuth_deg', (_, scenario) => aimError_deg(scenario)],
  ['flight.errors.elevation_deg', (_, scenario) => aimError_deg(scenario)],
  ['flight.deliveryProbability', async (...args) => (await import('./delivery.ts')).linkedDelivery(...args)],
];

/** Links of seconds, not of microseconds: resolved only for modules that read the fields, plan and fleet. */
const COSTLY: readonly FieldPath[] = ['flight.deliveryProbability'];

/** Whether a typed value would be refused: a linked one is checked like it. */
function outsideOf(path: NumberPath, value: number): boolean {
  const { min, max } = numberField(path);
  return value < min || value > max;
}

function outsideMessage(path: NumberPath, value: number): Message {
  const { min, max } = numberField(path);
  const unit = unitOf(path);
  const quantity = (of: number) => (unit === undefined ? numberOf(of, 6) : quantityOf(of, unit, 6));
  const room = path.split('.')[0]!;
  return message('engine.link.outside', { value: quantity(value), least: quantity(min), most: quantity(max), room });
}

/**
 * The scenario with every link resolved; a link that has no value is a problem of its field. Without `costly` ones the
 * default stands in, for modules that do not read it; a report in its place is told how they come on.
 */
export async function resolvedScenario(
  kernel: Kernel,
  linked: LinkedScenario,
  costly: boolean | Report = true,
): Promise<Resolved> {
  const open = linkedPaths(linked);
  if (open.length === 0) return { ok: true, scenario: plainScenario(linked) };
  if (open.includes('satellite.mass_kg') && open.includes('satellite.power_kW')) {
    const problem = { path: 'satellite.power_kW', message: message('engine.link.massAndPower') };
    return { ok: false, problems: [problem] };
  }
  // A stand-in lets the modules read the scenario; no link reads a field that is resolved after it.
  const defaults = defaultScenario();
  let scenario = open.reduce<LinkedScenario>(
    (s, path) => withRaw(s, path, valueAt(defaults, path)) as LinkedScenario,
    linked,
  );
  const problems: Problem[] = [];
  for (const [path, link] of LINKS) {
    if (!open.includes(path) || (COSTLY.includes(path) && !costly)) continue;
    const value = await link(kernel, plainScenario(scenario), typeof costly === 'function' ? costly : undefined);
    if (typeof value !== 'number') problems.push({ path, message: value.message });
    else if (!Number.isFinite(value)) problems.push({ path, message: message('engine.link.noNumber') });
    else if (outsideOf(path, value)) problems.push({ path, message: outsideMessage(path, value) });
    else scenario = withRaw(scenario, path, value) as LinkedScenario;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario: plainScenario(scenario) };
}
