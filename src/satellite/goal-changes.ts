/**
 * What would have to change for a satellite to reach its goal of power per mass. Each parameter is moved alone to the
 * value that reaches it, found by halving; the nearest come first. Not here: the budget (assembly), whether the goal is
 * reached (satellite.ts).
 */
import { log } from '../maths/powers.ts';
import { fieldLabel } from '../scenario/field-texts.ts';
import { numberField, type NumberPath } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { digitsApart, unitOf } from '../units.ts';
import type { GoalChange } from './satellite-result.ts';

/** Power per mass of a changed scenario; 0 where no such satellite can be built. */
export type SpecificPower = (scenario: Scenario) => number;

type Key = keyof Scenario['satellite'];

/** Parameters that may move, and the best value that is published or that we take to be in reach. */
const MOVES: readonly (readonly [key: Key, reach: number])[] = [
  ['compute_kg_kW', 2.5],
  ['array_W_kg', 350],
  ['radiator_kg_m2', 1.5],
  ['radiator_K', 360],
  ['emissivityFraction', 0.93],
  ['transport_kg_kW', 0.3],
  ['structureFraction', 0.05],
  ['loadStructure_per_g', 0.0001],
  ['oversizeFactor', 1],
  ['busMass_kg', 20],
  ['linkMass_kg', 10],
  ['batteryFraction', 0],
];

/** Halvings of the search: a hundred-millionth of the range. */
const HALVING_COUNT = 27;

function moved(scenario: Scenario, key: Key, value: number): Scenario {
  return { ...scenario, satellite: { ...scenario.satellite, [key]: value } };
}

/** The best value in reach: the scenario's own where that is already better than the published one. */
function reachOf(scenario: Scenario, key: Key, reach: number, specificPower: SpecificPower): number {
  const present = scenario.satellite[key] as number;
  return specificPower(moved(scenario, key, reach)) >= specificPower(scenario) ? reach : present;
}

/** Every change, nearest first, and the power per mass with all parameters at the end of their reach. */
export function goalChanges(
  scenario: Scenario,
  specificPower: SpecificPower,
): { changes: GoalChange[]; together_kW_t: number } {
  const goal_kW_t = scenario.satellite.goal_kW_t;
  let best = scenario;
  const rows = MOVES.map(([key, published]) => {
    const reach = reachOf(scenario, key, published, specificPower);
    best = moved(best, key, reach);
    const needed = neededValue(scenario, key, reach, specificPower);
    return changeOf(scenario, key, { reach, needed, goal_kW_t, specificPower });
  });
  const distance = (row: GoalChange) =>
    row.needed === null ? 1e3 - row.atReach_kW_t / goal_kW_t : Math.abs(log(row.needed / row.present));
  return {
    changes: rows
      .filter((row) => row.reach !== row.present || row.needed !== null)
      .sort((a, b) => distance(a) - distance(b)),
    together_kW_t: specificPower(best),
  };
}

/** Value of one parameter that alone reaches the goal, the nearest to the present one; null when none allowed does. */
function neededValue(scenario: Scenario, key: Key, reach: number, specificPower: SpecificPower): number | null {
  const row = numberField(`satellite.${key}` as NumberPath);
  const present = scenario.satellite[key] as number;
  // An array smaller than the power needed would only shift the loss from the mass to the output.
  const least = key === 'oversizeFactor' ? 1 : row.min;
  const end = reach === present ? present : reach > present ? row.max : Math.min(least, present);
  const goal = scenario.satellite.goal_kW_t;
  if (end === present || !(specificPower(moved(scenario, key, end)) >= goal)) return null;
  let [short, enough] = [present, end];
  for (let i = 0; i < HALVING_COUNT; i++) {
    const middle = 0.5 * (short + enough);
    if (specificPower(moved(scenario, key, middle)) >= goal) enough = middle;
    else short = middle;
  }
  return enough;
}

function changeOf(
  scenario: Scenario,
  key: Key,
  given: { reach: number; needed: number | null; goal_kW_t: number; specificPower: SpecificPower },
): GoalChange {
  const path = `satellite.${key}` as NumberPath;
  const { reach, needed } = given;
  const unit = unitOf(path);
  const present = scenario.satellite[key] as number;
  const atReach_kW_t = given.specificPower(moved(scenario, key, reach));
  const label = fieldLabel({ path });
  const digits = digitsApart(needed ?? present, present, unit);
  const shown = (value: number) => quantityOf(value, unit, digits);
  const words = (): Message => {
    if (needed === null)
      return message('satellite.change.notEnough', {
        parameter: label,
        reach: shown(reach),
        power: quantityOf(atReach_kW_t, 'kW_t'),
      });
    const said = {
      parameter: label,
      needed: shown(needed),
      present: shown(present),
      goal: quantityOf(given.goal_kW_t, 'kW_t'),
    };
    return isBeyond(needed, reach, present)
      ? message('satellite.change.beyondReach', { ...said, reach: shown(reach) })
      : message('satellite.change.enough', said);
  };
  return { path, label, unit, present, needed, reach, atReach_kW_t, message: words() };
}

const isBeyond = (needed: number, reach: number, present: number) =>
  reach > present ? needed > reach * (1 + 1e-9) : needed < reach * (1 - 1e-9);
