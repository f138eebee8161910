/**
 * A scenario's launch run with its ladder, energy, figures and checks: what the result shows and the optimum is held to.
 * Not here: the checks' sentences (checks.ts), the search (kept-optimum.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import type { LauncherFigures, RunColumns } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { YEAR_S } from '../units.ts';
import { driverChecks } from './checks.ts';
import type { Check, Component, ShotEnergy } from './driver-result.ts';
import { drawnEnergy, excessEfficiency, ladderOf, shotEnergy, type DrawnEnergy, type Ladder } from './energy.ts';
import { launchInput, scenarioDesign, sizingInput } from './launcher-input.ts';

/** Why a scenario has no launcher. */
export interface Stalled {
  readonly sentence: string;
}

export const STALLED: Stalled = {
  sentence:
    'The drive cannot bring the bucket to its speed: drag or the slope takes all of its force. Raise acceleration, power or lift to drag.',
};

const COMPONENTS = [
  ['windings', 'Drive windings'],
  ['feeders', 'Feeders'],
  ['switches', 'Switches'],
  ['storage', 'Storage'],
  ['radiators', 'Radiators'],
  ['structure', 'Structure'],
  ['buckets', 'Buckets'],
] as const;

/** What the scenario's driver weighs, part by part. */
function components(figures: LauncherFigures): Component[] {
  return COMPONENTS.map(([id, label], i) => ({ id, label, mass_kg: figures.masses_kg[i]! }));
}

/** A launch that reaches its speed, judged. */
export interface JudgedLaunch {
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
  readonly checks: readonly Check[];
}

/** The last row of a column of the run to the muzzle. */
export const atMuzzle = (column: Float64Array) => column.at(-1)!;
/** The largest of a column by size. */
export const largest = (column: Float64Array) => Math.max(...column.map(Math.abs));

/** Figures of the scenario's own design by the closed forms of sizing. */
export function presentFigures(kernel: Kernel, scenario: Scenario): LauncherFigures {
  return kernel.sizing(launchInput(scenario), sizingInput(kernel, scenario), [scenarioDesign(scenario)])[0]!;
}

/** The scenario's launch, judged; a sentence where its drive cannot be. */
export function judgedLaunch(kernel: Kernel, scenario: Scenario): JudgedLaunch | Stalled {
  const columns = kernel.launchRun(launchInput(scenario));
  if (!columns) return STALLED;
  const excess = excessEfficiency(scenario, columns);
  if (excess) return excess;

  const { driver, flight, satellite } = scenario;
  const movingMass_kg = satellite.mass_kg + driver.bucketMass_kg;
  const ladder = ladderOf(scenario, columns);
  const drawn = drawnEnergy(scenario, columns, ladder);
  const braking = kernel.brakingRun(launchInput(scenario));
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
    movingMass_kg,
    muzzleLoad_kN_t: atMuzzle(columns.load_N_kg),
    largestLoad_kN_t: largest(columns.load_N_kg),
    // The closed forms know no drag, and with it the track is a hair longer: what has left it has left it.
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
