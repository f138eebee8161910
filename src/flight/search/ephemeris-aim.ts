/**
 * Trims on dates: how far speed, azimuth and elevation must be turned for the miss to vanish. Differential correction with
 * rates from differences, all launches of a round in one batch. Not here: which dates are asked (calendar.ts).
 */
import { hypot } from '../../maths/products.ts';
import { oneBranch } from './search.ts';
import type { TrimVariable } from './calendar-result.ts';
import {
  ephemerisCrossings,
  type EphemerisCrossing,
  type EphemerisLaunch,
  type EphemerisSetting,
} from '../ephemeris/ephemeris-launch.ts';

/** How far variables may be turned from the launcher's own setting. */
export interface TrimLimits {
  readonly speedTrim_m_s: number;
  readonly angleTrim_deg: number;
}

/** A launch whose miss is zero, in the plane and, with two variables, out of it. */
export interface Hit {
  readonly launch: EphemerisLaunch;
  readonly crossing: EphemerisCrossing;
}

const ROUND_LIMIT_COUNT = 12;
/** A plane may lie far from where the launcher's own setting leads. */
const PLANE_ROUND_LIMIT_COUNT = 40;
/** A miss below this is zero. */
const HIT_BAR_KM = 1e-3;
/** Steps of the differences. */
const SPEED_DIFFERENCE_M_S = 1e-2;
const ANGLE_DIFFERENCE_DEG = 1e-3;
/** Longest step of one round. */
const SPEED_STRIDE_M_S = 5;
const ANGLE_STRIDE_DEG = 2;
/** Of sweeps, and of the correction: the latter moves an arrival by less than the bar above. */
export const COARSE_TOLERANCE_RATIO = 1e-9;
const CORRECTION_TOLERANCE_RATIO = 1e-11;

/** A launch with a variable turned further. */
export function turned(launch: EphemerisLaunch, variable: TrimVariable, by: number): EphemerisLaunch {
  switch (variable) {
    case 'speed':
      return { ...launch, speed_m_s: launch.speed_m_s + by };
    case 'azimuth':
      return { ...launch, azimuth_deg: launch.azimuth_deg + by };
    case 'elevation':
      return { ...launch, elevation_deg: launch.elevation_deg + by };
  }
}

const setTo = (launch: EphemerisLaunch, variable: TrimVariable) =>
  variable === 'speed' ? launch.speed_m_s : variable === 'azimuth' ? launch.azimuth_deg : launch.elevation_deg;
const difference = (variable: TrimVariable) => (variable === 'speed' ? SPEED_DIFFERENCE_M_S : ANGLE_DIFFERENCE_DEG);
const stride = (variable: TrimVariable) => (variable === 'speed' ? SPEED_STRIDE_M_S : ANGLE_STRIDE_DEG);

/** How far a variable may be turned each way; a launch into the ground is none. */
function range(nominal: EphemerisLaunch, variable: TrimVariable, limits: TrimLimits): readonly [number, number] {
  if (variable === 'speed') return [-Math.min(limits.speedTrim_m_s, nominal.speed_m_s - 1), limits.speedTrim_m_s];
  if (variable === 'azimuth') return [-limits.angleTrim_deg, limits.angleTrim_deg];
  return [
    -Math.min(limits.angleTrim_deg, nominal.elevation_deg),
    Math.min(limits.angleTrim_deg, 90 - nominal.elevation_deg),
  ];
}

/** Launches along one variable's range, evenly spaced, the nominal launch among them. */
function sweep(nominal: EphemerisLaunch, variable: TrimVariable, limits: TrimLimits, step: number): EphemerisLaunch[] {
  const [least, most] = range(nominal, variable, limits);
  const down = Math.ceil(-least / step - 1e-9);
  const up = Math.ceil(most / step - 1e-9);
  return Array.from({ length: down + up + 1 }, (_, i) =>
    turned(nominal, variable, Math.min(most, Math.max(least, (i - down) * step))),
  );
}

/** What a sweep found: launches next to a zero of the miss in the plane, and the one that comes nearest to the point. */
export interface Sweep {
  readonly starts: readonly EphemerisLaunch[];
  readonly nearest: Hit | null;
}

/**
 * Sweep one variable of several nominal launches: where the miss in the plane changes sign, or nears zero and turns back.
 * All sweeps are one run of batches. Coarse: its numbers are starts, never answers.
 */
export function sweeps(
  setting: EphemerisSetting,
  nominals: readonly EphemerisLaunch[],
  variable: TrimVariable,
  limits: TrimLimits,
  step: number,
): Sweep[] {
  const lists = nominals.map((nominal) => sweep(nominal, variable, limits, step));
  const flown = ephemerisCrossings(setting, lists.flat(), COARSE_TOLERANCE_RATIO);
  let first = 0;
  return lists.map((launches) => {
    const rows = flown.slice(first, first + launches.length);
    first += launches.length;
    return sweepOf(launches, rows);
  });
}

function sweepOf(launches: readonly EphemerisLaunch[], rows: readonly (EphemerisCrossing | null)[]): Sweep {
  const starts: EphemerisLaunch[] = [];
  let nearest: Hit | null = null;
  rows.forEach((row, i) => {
    if (!row) return;
    const launch = launches[i]!;
    if (!nearest || row.distance_km < nearest.crossing.distance_km) nearest = { launch, crossing: row };
    const before = i > 0 ? rows[i - 1] : null;
    const after = rows[i + 1];
    const [crossesBefore, crossesAfter] = [changesSign(before, row), changesSign(row, after)];
    // From both ends: two zeros may share one end as the nearer of theirs.
    if (crossesBefore) starts.push(launches[i - 1]!, launch);
    if (crossesBefore || crossesAfter) return;
    const [fall, rise] = [before, after].map((other) =>
      other && joined(other, row) ? Math.abs(other.miss_km) - Math.abs(row.miss_km) : null,
    );
    // Where arrivals begin or end the miss is steep, and a zero may lie beyond the last launch that arrives.
    if (fall === null || rise === null) starts.push(launch);
    // The miss may touch zero between two points of the sweep: where it turns back that near, come from both sides.
    else if (fall! >= 0 && rise! >= 0 && Math.abs(row.miss_km) < fall! + rise!)
      starts.push(launches[i - 1]!, launches[i + 1]!);
  });
  return { starts: [...new Set(starts)], nearest };
}

function changesSign(a: EphemerisCrossing | null | undefined, b: EphemerisCrossing | null | undefined): boolean {
  if (!a || !b || !joined(a, b)) return false;
  return a.miss_km > 0 !== b.miss_km > 0;
}

const joined = (a: EphemerisCrossing, b: EphemerisCrossing) => oneBranch(a.flight_days, b.flight_days);

/** A start of the correction and the nominal launch about which it is limited. */
export interface Start {
  readonly nominal: EphemerisLaunch;
  readonly launch: EphemerisLaunch;
}

/**
 * Correct every start with one variable (miss in the plane) or two (out of it too); one answer per start, `null` where the
 * correction does not settle within the limits.
 */
export function corrected(
  setting: EphemerisSetting,
  starts: readonly Start[],
  variables: readonly TrimVariable[],
  limits: TrimLimits,
): (Hit | null)[] {
  const hits: (Hit | null)[] = starts.map(() => null);
  let live = starts.map((start, index) => ({ index, nominal: start.nominal, launch: start.launch }));
  const toPlane = setting.target.orbit !== null && variables.length > 1;
  const rounds = toPlane ? PLANE_ROUND_LIMIT_COUNT : ROUND_LIMIT_COUNT;
  for (let round = 0; round < rounds && live.length > 0; round++) {
    const width = variables.length + 1;
    const rows = ephemerisCrossings(
      setting,
      live.flatMap(({ launch }) => [
        launch,
        ...variables.map((variable) => turned(launch, variable, difference(variable))),
      ]),
      CORRECTION_TOLERANCE_RATIO,
    );
    live = live.flatMap(({ index, nominal, launch }, i) => {
      const [here, ...beside] = rows.slice(i * width, (i + 1) * width);
      if (!here) return [];
      const off_km = variables.length === 1 ? Math.abs(here.miss_km) : hypot(here.miss_km, here.missNormal_km);
      if (off_km < HIT_BAR_KM) {
        hits[index] = { launch, crossing: here };
        return [];
      }
      const steps = newton(here, beside, variables);
      if (!steps) return [];
      const shrink = Math.min(1, ...steps.map((step, k) => stride(variables[k]!) / Math.abs(step)));
      const next = variables.reduce((moved, variable, k) => turned(moved, variable, steps[k]! * shrink), launch);
      return within(nominal, next, variables, limits) ? [{ index, nominal, launch: next }] : [];
    });
  }
  return hits;
}

/** Newton's step of each variable from differences, or null where the miss does not answer to them. */
function newton(
  here: EphemerisCrossing,
  beside: readonly (EphemerisCrossing | null)[],
  variables: readonly TrimVariable[],
): number[] | null {
  const rates = beside.map((row, k) =>
    row && joined(row, here)
      ? ([
          (row.miss_km - here.miss_km) / difference(variables[k]!),
          (row.missNormal_km - here.missNormal_km) / difference(variables[k]!),
        ] as const)
      : null,
  );
  const [first, second] = rates;
  if (!first || (variables.length === 2 && !second)) return null;
  const steps = second
    ? [
        (here.missNormal_km * second[0] - here.miss_km * second[1]) / (first[0] * second[1] - second[0] * first[1]),
        (here.miss_km * first[1] - here.missNormal_km * first[0]) / (first[0] * second[1] - second[0] * first[1]),
      ]
    : [-here.miss_km / first[0]];
  return steps.every(Number.isFinite) ? steps : null;
}

function within(
  nominal: EphemerisLaunch,
  launch: EphemerisLaunch,
  variables: readonly TrimVariable[],
  limits: TrimLimits,
): boolean {
  return variables.every((variable) => {
    const [least, most] = range(nominal, variable, limits);
    const by = setTo(launch, variable) - setTo(nominal, variable);
    return by >= least && by <= most;
  });
}
