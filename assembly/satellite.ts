/**
 * The satellite's budget: power, heat, mass and cost, and the choice of radiator temperature, array oversizing, battery and
 * compute share that gives most useful compute per mass or cost. Common subset; SI units. Coefficients are read from the
 * cells; their sources are those of the scenario's fields and of src/satellite.
 *
 * Symbols: P power, T radiator temperature, q flux of both sides, b share of the eclipse bridged by battery, f share of
 * time in eclipse through the year, o array power at the start over power needed, d yearly loss of the array, m mass, s
 * share of it that is structure, k upkeep over exhaust speed without drag, c mass at which drag takes the exhaust speed.
 */
import { STEFAN_BOLTZMANN_W_M2_K4 } from './constants';
import { read, readIndex, write } from './cells';
import * as map from './memory';
import { leastInBox, setAxis } from './pattern-search';

/** Mean over the life of power available over power needed, at most 1: the array starts at o and degrades by d a year. */
function lifeMean(o: f64, d: f64, life: f64): f64 {
  if (d * life < 1e-9) return Math.min(1.0, o);
  const full = Math.min(life, Math.max(0.0, Math.log(o) / d));
  return (full + (o * (Math.exp(-d * full) - Math.exp(-d * life))) / d) / life;
}

/** Heat that a radiator gives off from both sides per area: 2εσ(T⁴ − T_sink⁴). */
function radiatedFlux(T: f64): f64 {
  const sink = read(map.SATELLITE_SINK);
  return 2.0 * read(map.SATELLITE_EMISSIVITY) * STEFAN_BOLTZMANN_W_M2_K4 * (T * T * T * T - sink * sink * sink * sink);
}

/** More of Newton's steps than any mass needs: they fall from above to the root. */
const STEPS: i32 = 100;

/**
 * Mass m of a satellite from that of its parts: a share exp(−k − c/m) is left by the propellant, a share s is structure, so
 * that m (exp(−k − c/m) − s) = parts. The left side is convex with an asymptote below it. Newton’s steps that start where
 * the asymptote equals the parts therefore fall to the only root. Infinite where s is all that upkeep leaves.
 */
function satelliteMass(parts: f64, s: f64, k: f64, c: f64): f64 {
  const dry = Math.exp(-k);
  if (!(dry > s)) return Infinity;
  let mass = (parts + c * dry) / (dry - s);
  if (!(c > 0.0)) return mass;
  for (let step = 0; step < STEPS; step++) {
    const left = dry * Math.exp(-c / mass);
    const next = mass - (mass * (left - s) - parts) / (left * (1.0 + c / mass) - s);
    if (!(next < mass * (1.0 - 1e-15))) break;
    mass = next;
  }
  return mass;
}

/**
 * Figures of the satellite of the SATELLITE cells, into the UNIT cells: component masses, mass, cost, powers that sum to the
 * power in, flux and area of the radiator that gives all of it off, array, battery, useful compute. Returns the
 * objective, or why it cannot be built: FAULT_RADIATOR, no warmer than its surroundings; FAULT_POWER, its own systems
 * use all of it; FAULT_STRUCTURE, its shares are the whole mass; FAULT_PROPELLANT, structure and upkeep leave nothing.
 */
export function unitBudget(): f64 {
  const P = read(map.SATELLITE_POWER);
  const T = read(map.SATELLITE_TEMPERATURE);
  const o = read(map.SATELLITE_OVERSIZE);
  const b = read(map.SATELLITE_BATTERY_SHARE);
  const f = read(map.SATELLITE_ECLIPSE);
  // In the darkest orbit the array must refill the battery and pay its losses; the mean of the year would not do.
  const darkest = read(map.SATELLITE_DARKEST);
  const night = darkest / (1.0 - darkest);
  const pump = read(map.SATELLITE_PUMP) * P;
  const link = read(map.SATELLITE_LINK_POWER);
  const bus = read(map.SATELLITE_BUS_POWER) * P;
  const loss = b * P * night * (1.0 / read(map.SATELLITE_BATTERY_EFFICIENCY) - 1.0);
  const compute = read(map.SATELLITE_COMPUTE_SHARE) * (P - pump - link - bus - loss);
  const used = compute + pump + link + bus + loss;
  const q = radiatedFlux(T);
  write(map.UNIT_POWERS, compute);
  write(map.UNIT_POWERS + 1, pump);
  write(map.UNIT_POWERS + 2, link);
  write(map.UNIT_POWERS + 3, bus);
  write(map.UNIT_POWERS + 4, loss);
  write(map.UNIT_FLUX, q);
  if (!(q > 0.0)) return map.FAULT_RADIATOR;
  if (!(compute > 0.0)) return map.FAULT_POWER;
  const area = used / q;
  const array = o * used * (1.0 + b * night);
  const arrayArea = array / read(map.SATELLITE_ARRAY_FLUX);
  const stored = b * used * read(map.SATELLITE_LONGEST_ECLIPSE);
  write(map.UNIT_RADIATOR_AREA, area);
  write(map.UNIT_ARRAY_POWER, array);
  write(map.UNIT_ARRAY_AREA, arrayArea);
  write(map.UNIT_BATTERY_ENERGY, stored);

  const computeMass = compute * read(map.SATELLITE_COMPUTE_MASS);
  const arrayMass = array / read(map.SATELLITE_ARRAY_POWER_MASS);
  const radiatorMass = area * read(map.SATELLITE_RADIATOR_MASS);
  const transportMass = used * read(map.SATELLITE_TRANSPORT_MASS);
  const batteryMass = stored / read(map.SATELLITE_BATTERY_ENERGY);
  const linkMass = read(map.SATELLITE_LINK_MASS);
  const busMass = read(map.SATELLITE_BUS_MASS);
  const parts = computeMass + arrayMass + radiatorMass + transportMass + batteryMass + linkMass + busMass;
  const s = read(map.SATELLITE_STRUCTURE) + read(map.SATELLITE_LOAD_STRUCTURE);
  const mass = satelliteMass(parts, s, read(map.SATELLITE_UPKEEP), read(map.SATELLITE_DRAG) * (area + arrayArea));
  if (!(s < 1.0)) return map.FAULT_STRUCTURE;
  if (!(mass < Infinity)) return map.FAULT_PROPELLANT;
  const structureMass = mass * read(map.SATELLITE_STRUCTURE);
  const loadMass = mass * read(map.SATELLITE_LOAD_STRUCTURE);
  const propulsionMass = mass - parts - structureMass - loadMass;
  write(map.UNIT_MASSES, computeMass);
  write(map.UNIT_MASSES + 1, arrayMass);
  write(map.UNIT_MASSES + 2, radiatorMass);
  write(map.UNIT_MASSES + 3, transportMass);
  write(map.UNIT_MASSES + 4, batteryMass);
  write(map.UNIT_MASSES + 5, linkMass);
  write(map.UNIT_MASSES + 6, busMass);
  write(map.UNIT_MASSES + 7, structureMass);
  write(map.UNIT_MASSES + 8, loadMass);
  write(map.UNIT_MASSES + 9, propulsionMass);
  const cost =
    computeMass * read(map.SATELLITE_COST) +
    arrayMass * read(map.SATELLITE_COST + 1) +
    (radiatorMass + transportMass) * read(map.SATELLITE_COST + 2) +
    batteryMass * read(map.SATELLITE_COST + 3) +
    linkMass * read(map.SATELLITE_COST + 4) +
    busMass * read(map.SATELLITE_COST + 5) +
    (structureMass + loadMass) * read(map.SATELLITE_COST + 6) +
    propulsionMass * read(map.SATELLITE_COST + 7) +
    mass * read(map.SATELLITE_LAUNCH_COST);
  const leakage =
    read(map.SATELLITE_LEAKAGE) * (T + read(map.SATELLITE_RISE) - read(map.SATELLITE_REFERENCE_TEMPERATURE));
  const useful =
    compute *
    (1.0 - f + b * f) *
    lifeMean(o, read(map.SATELLITE_DEGRADATION), read(map.SATELLITE_LIFE)) *
    Math.max(0.0, 1.0 - leakage);
  const objective = readIndex(map.SATELLITE_OBJECTIVE) == 0 ? useful / mass : useful / cost;
  write(map.UNIT_MASS, mass);
  write(map.UNIT_COST, cost);
  write(map.UNIT_USEFUL, useful);
  write(map.UNIT_OBJECTIVE, objective);
  return objective;
}

/** The objective of the point that the search tries, negated: the search finds the least value. */
function searchValue(): f64 {
  write(map.SATELLITE_TEMPERATURE, read(map.WORK_SEARCH_POINT));
  write(map.SATELLITE_OVERSIZE, read(map.WORK_SEARCH_POINT + 1));
  write(map.SATELLITE_BATTERY_SHARE, read(map.WORK_SEARCH_POINT + 2));
  write(map.SATELLITE_COMPUTE_SHARE, read(map.WORK_SEARCH_POINT + 3));
  return -unitBudget();
}

const AXIS_COUNT: i32 = 4;
const ROUNDS: i32 = 18;
/** The least number above zero: a satellite without useful compute can be built, what comes back negative cannot. */
const NONE_BUILT: f64 = 5e-324;

/**
 * The best choice within the box, left in the SATELLITE cells with its figures in the UNIT cells. Returns the
 * objective, or −1 when no point of the coarse grid can be built.
 */
export function unitOptimum(): f64 {
  setAxis(0, read(map.SATELLITE_BOX), read(map.SATELLITE_BOX + 1), 16);
  setAxis(1, read(map.SATELLITE_BOX + 2), read(map.SATELLITE_BOX + 3), 8);
  setAxis(2, 0.0, 1.0, 4);
  setAxis(3, read(map.SATELLITE_BOX + 4), 1.0, 4);
  const least = leastInBox(searchValue, AXIS_COUNT, 1, ROUNDS, NONE_BUILT);
  if (least >= NONE_BUILT) return -1.0;
  for (let axis = 0; axis < AXIS_COUNT; axis++) write(map.WORK_SEARCH_POINT + axis, read(map.WORK_SEARCH_BEST + axis));
  return -searchValue();
}
