/** The launch run of a scenario as columns with wall power and storage. Not here: the integration (kernel), sizing. */
import type { RunColumns } from '../kernel/launcher.ts';
import type { LaunchRun, ShotEnergy } from './driver-result.ts';
import type { DrawnEnergy } from './energy.ts';

/** What the columns are made of: both runs per mass, the masses, and what a shot takes and gives back. */
interface Setup {
  readonly run: RunColumns;
  readonly braking: RunColumns;
  readonly moving_kg: number;
  readonly bucket_kg: number;
  readonly drawn: DrawnEnergy;
  readonly energy: Pick<ShotEnergy, 'net_J' | 'recovered_J'>;
  readonly liftToDragRatio: number;
  readonly interval_s: number;
}

/** One part of the run: electrical energy per work of the drive where it pushes, and where it brakes; where it starts. */
interface Part {
  readonly run: RunColumns;
  readonly mass_kg: number;
  readonly drawnRatio: number;
  readonly returnedFraction: number;
  readonly from: { readonly time_s: number; readonly position_m: number; readonly energy_J: number };
}

type Columns = Omit<LaunchRun, 'storage_J'>;

function partColumns({ run, mass_kg, drawnRatio, returnedFraction, from }: Part, liftToDragRatio: number): Columns {
  const { speed_m_s, acceleration_m_s2, jerk_m_s3, frequency_Hz, backEmf_V_m } = run;
  const electrical = (pushing: number, braking: number) =>
    mass_kg * (drawnRatio * pushing - returnedFraction * braking);
  return {
    mass_kg: speed_m_s.map(() => mass_kg),
    time_s: run.time_s.map((time_s) => from.time_s + time_s),
    position_m: run.position_m.map((position_m) => from.position_m + position_m),
    speed_m_s,
    acceleration_m_s2,
    jerk_m_s3,
    force_N: run.drive_N_kg.map((perMass) => mass_kg * perMass),
    power_W: run.drive_N_kg.map(
      (perMass, i) => electrical(Math.max(perMass, 0), Math.max(-perMass, 0)) * speed_m_s[i]!,
    ),
    energy_J: run.driveWork_J_kg.map((work, i) => from.energy_J + electrical(work, run.brakeWork_J_kg[i]!)),
    frequency_Hz,
    backEmf_V_m,
    load_N: run.load_N_kg.map((perMass) => mass_kg * perMass),
    drag_N: run.load_N_kg.map((perMass) => (mass_kg * Math.abs(perMass)) / liftToDragRatio),
  };
}

function joined(first: Columns, second: Columns): Columns {
  const keys = Object.keys(first) as (keyof Columns)[];
  return Object.fromEntries(
    keys.map((key) => [key, Float64Array.of(...first[key], ...second[key])]),
  ) as unknown as Columns;
}

/**
 * Columns for charts from the kernel's runs per mass: to the muzzle, then of the bucket until it stands. Power and energy
 * are electrical, drawn from the grid; braking gives back its share of the brake's power. Storage starts full with what the
 * shot takes, is recharged at the mean power all along, and takes what braking gives back, by the same way from the grid.
 */
export function launchRun({ run, braking, moving_kg, bucket_kg, drawn, energy, ...setup }: Setup): LaunchRun {
  const last = run.time_s.length - 1;
  const toMuzzle: Part = {
    run,
    mass_kg: moving_kg,
    drawnRatio: drawn.wall_J / drawn.drive_J,
    returnedFraction: 0,
    from: { time_s: 0, position_m: 0, energy_J: 0 },
  };
  const brake_J = bucket_kg * braking.brakeWork_J_kg.at(-1)!;
  const toRest: Part = {
    run: braking,
    mass_kg: bucket_kg,
    drawnRatio: 0,
    returnedFraction: brake_J > 0 ? energy.recovered_J / brake_J : 0,
    from: { time_s: run.time_s[last]!, position_m: run.position_m[last]!, energy_J: drawn.wall_J },
  };
  const loaded = partColumns(toMuzzle, setup.liftToDragRatio);
  const columns = bucket_kg > 0 ? joined(loaded, partColumns(toRest, setup.liftToDragRatio)) : loaded;
  const full_J = drawn.stored_J;
  const intoStorage = full_J / drawn.wall_J;
  const mean_W = energy.net_J / setup.interval_s;
  return {
    ...columns,
    storage_J: columns.energy_J.map((drawn_J, i) =>
      Math.min(full_J, full_J - intoStorage * (drawn_J - mean_W * columns.time_s[i]!)),
    ),
  };
}
