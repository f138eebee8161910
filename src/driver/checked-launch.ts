/**
 * A scenario's launch run with its ladder, energy, figures and checks: what the result shows, and what decides whether
 * a design of the optimum is feasible. Not here: the checks (checks.ts), the search (feasible-optimum.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import { launcherCalls, type LauncherFigures, type RunColumns } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { message } from '../text/text.ts';
import { YEAR_S } from '../units.ts';
import type { Check } from './check.ts';
import { driverChecks, type CheckId } from './checks.ts';
import type { Component, Ladder, ShotEnergy, Stalled } from './driver-result.ts';
import { drawnEnergy, excessEfficiency, ladderOf, shotEnergy, type DrawnEnergy } from './energy.ts';
import { launchInput, scenarioDesign, sizingInput } from './launcher-input.ts';
import { climbAfterRelease_m, downrange_m } from './sizing.ts';

/** The answer where drag or slope takes all of the drive's force. */
export const STALLED: Stalled = { message: message('driver.stalled.drag') };

/** In the order of the kernel's masses. */
const COMPONENTS = [
  ['windings', message('driver.component.windings')],
  ['feeders', message('driver.component.feeders')],
  ['switches', message('driver.component.switches')],
  ['storage', message('driver.component.storage')],
  ['radiators', message('driver.component.radiators')],
  ['structure', message('driver.component.structure')],
  ['buckets', message('driver.component.buckets')],
] as const;

/** What the scenario's driver weighs, part by part. */
function components(figures: LauncherFigures): Component[] {
  return COMPONENTS.map(([id, label], i) => ({ id, label, mass_kg: figures.masses_kg[i]! }));
}

/** A launch that reaches its speed, with its checks. */
export interface CheckedLaunch {
  readonly columns: RunColumns;
  readonly braking: RunColumns;
  readonly ladder: Ladder;
  readonly drawn: DrawnEnergy;
  readonly energy: ShotEnergy;
  readonly figures: LauncherFigures;
  readonly components: readonly Component[];
  readonly recharge_power_W: number;
  readonly shotsPerYear: number;
  /** Largest acceleration of the run. */
  readonly acceleration_m_s2: number;
  readonly checks: readonly Check<CheckId>[];
}

/** The last row of a column of the run to the muzzle. */
export const atMuzzle = (column: Float64Array) => column.at(-1)!;
/** The largest of a column by size. */
export const largest = (column: Float64Array) => Math.max(...column.map(Math.abs));

/** Figures of the scenario's own design by the closed forms of sizing. */
export function presentFigures(kernel: Kernel, scenario: Scenario): LauncherFigures {
  return launcherCalls(kernel).sizing(launchInput(scenario), sizingInput(kernel, scenario), [
    scenarioDesign(scenario),
  ])[0]!;
}

/** The scenario's launch with its checks, or why its drive cannot exist. */
export function checkedLaunch(kernel: Kernel, scenario: Scenario): CheckedLaunch | Stalled {
  const columns = launcherCalls(kernel).launchRun(launchInput(scenario));
  if (!columns) return STALLED;
  const excess = excessEfficiency(scenario, columns);
  if (excess) return excess;

  const { driver, flight, satellite } = scenario;
  const movingMass_kg = satellite.mass_kg + driver.bucketMass_kg;
  const ladder = ladderOf(kernel, scenario, columns);
  const drawn = drawnEnergy(scenario, columns, ladder);
  const braking = launcherCalls(kernel).brakingRun(launchInput(scenario));
  const energy = shotEnergy(scenario, columns, braking, drawn);
  const figures = presentFigures(kernel, scenario);
  const parts = components(figures);
  const acceleration_m_s2 = largest(columns.acceleration_m_s2);
  const length_m = atMuzzle(columns.position_m);
  const recharge_power_W = energy.net_J / driver.interval_s;
  const shotsPerYear = (YEAR_S / driver.interval_s) * driver.availability;
  const checks = driverChecks(scenario, {
    acceleration_m_s2,
    length_m,
    brakeLength_m: driver.bucketMass_kg > 0 ? driver.brakeLength_m : 0,
    speed_m_s: flight.speed_m_s,
    climb_m: climbAfterRelease_m(kernel, flight, driver.obstacleDistance_km * 1e3),
    downrange_m: downrange_m(kernel, flight),
    movingMass_kg,
    muzzleLoad_kN_t: atMuzzle(columns.load_N_kg),
    largestLoad_kN_t: largest(columns.load_N_kg),
    // The closed-form spacing ignores drag and can fall just short of the integrated length. Once the bucket is past the
    // muzzle, the full length is used.
    spacing_m: driver.interval_s >= atMuzzle(columns.time_s) ? length_m : figures.spacing_m,
    shotsPerYear,
    recharge_power_W,
    windingHeat_J: drawn.stored_J - drawn.drive_J,
    windings_kg: parts.find((part) => part.id === 'windings')!.mass_kg,
  });
  return {
    columns,
    braking,
    ladder,
    drawn,
    energy,
    figures: { ...figures, allowed: checks.every((check) => check.ok !== false) },
    components: parts,
    recharge_power_W,
    shotsPerYear,
    acceleration_m_s2,
    checks,
  };
}
