/**
 * The satellite of a scenario: budget, heat balance, whether it reaches its goal, orbits, link, fleet, optimum.
 * Not here: the budget's formulas (kernel), eclipses and orbits (eclipse.ts, orbits.ts), what would have to change for the
 * goal (goal-changes.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import { unitCalls, type UnitFault, type UnitFigures, type UnitInput } from '../kernel/unit.ts';
import { PRESSURE_SUN_N_M2 } from '../../assembly/constants.ts';
import { numberField } from '../scenario/fields.ts';
import { defaultScenario, type Scenario } from '../scenario/scenario.ts';
import { numberOf, quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { digitsApart, YEAR_S } from '../units.ts';
import { UNIT_COEFFICIENTS } from './coefficients.ts';
import { unitDesigns } from './designs.ts';
import { fleet } from './fleet.ts';
import { goalChanges } from './goal-changes.ts';
import { distanceLoss_dB, stationCount } from './link.ts';
import { noUnit, type NoUnit } from './no-unit.ts';
import { eclipseSeason, ORBIT_IDS, orbitRow } from './orbits.ts';
import { unitOptimum } from './optimum.ts';
import type { MassRow, OrbitRow, PowerRow, SatelliteResult, UnitDesign } from './satellite-result.ts';
import { unitInput } from './unit-input.ts';

/** In the order of the kernel's masses. */
const COMPONENTS = [
  ['compute', message('satellite.component.compute')],
  ['array', message('satellite.component.array')],
  ['radiator', message('satellite.component.radiator')],
  ['transport', message('satellite.component.transport')],
  ['battery', message('satellite.component.battery')],
  ['link', message('satellite.component.link')],
  ['bus', message('satellite.component.bus')],
  ['structure', message('satellite.component.structure')],
  ['loadStructure', message('satellite.component.loadStructure')],
  ['propulsion', message('satellite.component.propulsion')],
] as const;
/** In the order of the kernel's powers. */
const USES = [
  ['compute', message('satellite.use.compute')],
  ['pump', message('satellite.use.pump')],
  ['link', message('satellite.use.link')],
  ['bus', message('satellite.use.bus')],
  ['battery', message('satellite.use.battery')],
] as const;

/** Distance to which the loss of the link is compared, kilometres. */
const LINK_REFERENCE_KM = 1000;
/** Halvings of a search over power. */
const HALVING_COUNT = 60;

/** A satellite that can be built: what the kernel was asked, and its figures. */
interface Budget {
  readonly input: UnitInput;
  readonly figures: UnitFigures;
}

interface Fault {
  readonly input: UnitInput;
  readonly fault: UnitFault;
}

/** The budget of a scenario's satellite, or its fault. The kernel settles its mass with the drag that this mass has. */
function budgetOf(kernel: Kernel, scenario: Scenario): Budget | Fault {
  const input = unitInput(scenario, orbitRow(scenario.satellite.orbit, scenario, 0));
  const figures = unitCalls(kernel).unitBudget(input);
  return figures ? { input, figures } : { input, fault: unitCalls(kernel).unitFault(input)! };
}

/** Masses by component with their names. */
export function massRows(masses_kg: readonly number[]): MassRow[] {
  return COMPONENTS.map(([id, label], i) => ({ id, label, mass_kg: masses_kg[i]! }));
}

const powerRows = (powers_W: readonly number[]): PowerRow[] =>
  USES.map(([id, label], i) => ({ id, label, power_W: powers_W[i]! }));

/** Mass of a satellite by its budget: what `satellite.mass_kg: auto` stands for. */
export function linkedUnitMass_kg(kernel: Kernel, scenario: Scenario): number | NoUnit {
  const unit = budgetOf(kernel, scenario);
  if ('fault' in unit) return noUnit(unit.fault, unit.input);
  const row = numberField('satellite.mass_kg');
  return unit.figures.mass_kg <= row.max
    ? unit.figures.mass_kg
    : { message: message('satellite.linked.tooHeavy', { mass: quantityOf(unit.figures.mass_kg, 'kg') }) };
}

/** Power at which the budget weighs what the scenario says: what `satellite.power_kW: auto` stands for. */
export function linkedUnitPower_kW(kernel: Kernel, scenario: Scenario): number | NoUnit {
  const row = numberField('satellite.power_kW');
  const at = (power_kW: number) => ({ ...scenario, satellite: { ...scenario.satellite, power_kW } });
  const unit = (power_kW: number) => budgetOf(kernel, at(power_kW));
  const most = unit(row.max);
  if ('fault' in most) return noUnit(most.fault, most.input);
  // Below the power that its own systems take there is no satellite at all: too little power, not too much mass.
  const fits = (budget: Budget | Fault) =>
    'fault' in budget ? budget.fault === 'power' : budget.figures.mass_kg <= scenario.satellite.mass_kg;
  let [low, high] = [row.min, row.max];
  for (let i = 0; i < HALVING_COUNT && fits(unit(low)); i++) {
    const middle = Math.sqrt(low * high);
    if (fits(unit(middle))) low = middle;
    else high = middle;
  }
  const found = unit(low);
  return !('fault' in found) && fits(found) ? low : { message: message('satellite.linked.noPower') };
}

/** Power over mass of the budget, 0 where there is no satellite. */
function specificPower_kW_t(kernel: Kernel, scenario: Scenario): number {
  const unit = budgetOf(kernel, scenario);
  return 'fault' in unit ? 0 : (scenario.satellite.power_kW / unit.figures.mass_kg) * 1e3;
}

/** The satellite's figures, or why there are none. */
export function satelliteResult(kernel: Kernel, scenario: Scenario): SatelliteResult | NoUnit {
  const unit = budgetOf(kernel, scenario);
  if ('fault' in unit) return noUnit(unit.fault, unit.input);
  const { figures, input } = unit;
  const { satellite, driver } = scenario;
  const specific = (satellite.power_kW / figures.mass_kg) * 1e3;
  const areaPerMass_m2_kg = (figures.array_m2 + figures.radiator_m2) / figures.mass_kg;
  const orbits = ORBIT_IDS.map((id) => orbitRow(id, scenario, areaPerMass_m2_kg));
  const orbit = orbits.find(({ id }) => id === satellite.orbit)!;
  const powers = powerRows(figures.powers_W);
  const { changes, together_kW_t } = goalChanges(scenario, (changed) => specificPower_kW_t(kernel, changed));
  const isReached = specific >= satellite.goal_kW_t;
  const verdict = isReached ? 'reached' : together_kW_t >= satellite.goal_kW_t ? 'inReach' : 'outOfReach';
  return {
    mass_kg: figures.mass_kg,
    setMass_kg: satellite.mass_kg,
    power_kW: satellite.power_kW,
    specificPower_kW_t: specific,
    goal_kW_t: satellite.goal_kW_t,
    verdict,
    closes: isReached,
    message: verdictMessage(verdict, specific, satellite.goal_kW_t, together_kW_t),
    changes: isReached ? [] : changes.slice(0, 3),
    together_kW_t,
    budget: massRows(figures.masses_kg),
    powers,
    heat: {
      in_W: powers.reduce((sum, row) => sum + row.power_W, 0),
      out_W: figures.flux_W_m2 * figures.radiator_m2,
      flux_W_m2: figures.flux_W_m2,
      area_m2: figures.radiator_m2,
      temperature_K: input.radiator_K,
      sink_K: input.sink_K,
    },
    array: { power_W: figures.array_W, area_m2: figures.array_m2 },
    battery_Wh: figures.battery_J / 3600,
    useful_W: figures.useful_W,
    useful_kW_t: figures.useful_W / figures.mass_kg,
    cost_USD: figures.cost_USD,
    launchLoad_g: driver.acceleration_g,
    orbit,
    orbits,
    season: eclipseSeason(satellite.orbit, scenario),
    radiationPressure_m_s_yr: PRESSURE_SUN_N_M2 * areaPerMass_m2_kg * YEAR_S,
    link: linkFigures(scenario, orbit, figures.powers_W[0]! / 1e3),
    fleet: fleet(scenario),
    ...unitOptimum(kernel, input, figures),
    designs: designsOf(kernel),
    coefficients: UNIT_COEFFICIENTS,
  };
}

const DESIGNS = new WeakMap<Kernel, readonly UnitDesign[]>();

/** The gallery stands on the default fields, so that it is computed once. */
function designsOf(kernel: Kernel): readonly UnitDesign[] {
  const known = DESIGNS.get(kernel);
  if (known) return known;
  const designs = unitDesigns(defaultScenario(), (changed) => {
    const design = budgetOf(kernel, changed);
    if ('fault' in design) return null;
    const { mass_kg, radiator_m2, flux_W_m2 } = design.figures;
    const { power_kW } = changed.satellite;
    return {
      specificMass_kg_kW: mass_kg / power_kW,
      specificPower_kW_t: (power_kW / mass_kg) * 1e3,
      radiator_m2,
      flux_W_m2,
    };
  });
  DESIGNS.set(kernel, designs);
  return designs;
}

function verdictMessage(
  verdict: SatelliteResult['verdict'],
  specific_kW_t: number,
  goal_kW_t: number,
  together_kW_t: number,
): Message {
  const digits = digitsApart(specific_kW_t, goal_kW_t, 'kW_t');
  const shown = (value: number) => quantityOf(value, 'kW_t', digits);
  const said = { power: shown(specific_kW_t), goal: shown(goal_kW_t) };
  if (verdict === 'reached') return message('satellite.goal.reached', said);
  const together = shown(together_kW_t);
  return verdict === 'inReach'
    ? message('satellite.goal.inReach', { ...said, together })
    : message('satellite.goal.outOfReach', { ...said, together });
}

function linkFigures({ satellite }: Scenario, orbit: OrbitRow, compute_kW: number): SatelliteResult['link'] {
  const need_Gb_s = (satellite.dataNeed_Mb_s_kW * compute_kW) / 1e3;
  const interactiveFraction = need_Gb_s > 0 ? Math.min(1, orbit.rate_Gb_s / need_Gb_s) : 1;
  const rate = quantityOf(orbit.rate_Gb_s, 'Gb_s');
  const link =
    interactiveFraction >= 1
      ? message('satellite.link.all', { rate })
      : message('satellite.link.part', { rate, share: numberOf(100 * interactiveFraction, 3) });
  return {
    rate_Gb_s: orbit.rate_Gb_s,
    loss_dB: distanceLoss_dB(orbit.distance_km, LINK_REFERENCE_KM),
    stationCount: stationCount(satellite.stationClearFraction, satellite.linkUpFraction),
    interactiveFraction,
    message: orbit.linkNote ? message('satellite.link.withNote', { link, note: orbit.linkNote }) : link,
  };
}
