/**
 * Dispersion: many launches with random errors. Columns of any part of the samples, to be flown by any worker, and the
 * statistics over all of them. The draws are the kernel's; the same samples come whatever the parts.
 */
import { hypot, square } from '../../maths/products.ts';
import { CAPACITY_COUNT, ERROR_COUNT, STATUS_ARRIVED } from '../../../assembly/memory.ts';
import type { Dispersal } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { radians, DAY_S } from '../../units.ts';
import { flightEvents, arrivalValueAt, type FlightSetting } from '../targets/arrivals.ts';
import type { DispersionColumns } from './dispersion-result.ts';
import { launchColumns, launchRow, stateRow } from '../circular/free-flight.ts';
import { endCode } from '../outcome.ts';
import { insertionOrSpeed_m_s } from '../targets/arrival-value.ts';
import { missSize } from '../targets/targets.ts';

/** Samples of one part: fixed, so that parts are the same for any number of workers. */
const PART_COUNT = 2048;

/** The parts of a number of samples, in order. */
export function partsOf(samples: number): { first: number; count: number }[] {
  return Array.from({ length: Math.ceil(samples / PART_COUNT) }, (_, i) => {
    const first = i * PART_COUNT;
    return { first, count: Math.min(PART_COUNT, samples - first) };
  });
}

/** Relative tolerance of a sample's flight: its error is far below the dispersion. */
export const SAMPLE_TOLERANCE_RATIO = 1e-12;
/**
 * The ground lies this much below the muzzle in a dispersion: a track ends on a rise, and a launch that dips by the
 * millimetres that an elevation error takes does not strike the mean sphere it starts on.
 */
export const GROUND_BELOW_MUZZLE_KM = 0.01;

/**
 * Lower triangular factor of the errors' covariance by rows (assembly/dispersion.ts): non-dimensional, in radians, of the
 * area-to-mass ratio as a share of it.
 */
export function errorFactor({ units }: FlightSetting, { flight }: Scenario): number[] {
  const { errors } = flight;
  const speed = errors.speed_m_s / 1000 / units.speed_km_s;
  const azimuth = radians(errors.azimuth_deg);
  const elevation = radians(errors.elevation_deg);
  const place = errors.place_m / 1000 / units.length_km;
  const time = errors.time_s / DAY_S / units.time_days;
  const ρ = errors.speedElevationCorrelationFactor;
  const factor = new Array<number>(square(ERROR_COUNT)).fill(0);
  [speed, azimuth, Math.sqrt(1 - ρ * ρ) * elevation, place, place, time, errors.areaToMassFraction].forEach(
    (size, i) => (factor[i * ERROR_COUNT + i] = size),
  );
  factor[2 * ERROR_COUNT] = ρ * elevation;
  return factor;
}

/** The scenario's launch with its errors, as the kernel draws it. */
export function dispersal(setting: FlightSetting, scenario: Scenario, seed: number): Dispersal {
  const { constants, units } = setting;
  const { flight } = scenario;
  return {
    launch: launchRow(constants, units, flight),
    factor: errorFactor(setting, scenario),
    uniform: flight.errors.distribution === 'uniform',
    seed,
  };
}

/** How a correction is computed: the planned state at its time, and what maps a change there to the arrival. */
interface Correction {
  readonly time: number;
  readonly state: readonly number[];
  /** −Φrv⁻¹Φrr, rows. */
  readonly gain: readonly (readonly number[])[];
}

/** Columns of samples first to first + count − 1. Throws on a count above the kernel's capacity: a bug of the caller. */
export function dispersedColumns(
  setting: FlightSetting,
  scenario: Scenario,
  seed: number,
  first: number,
  count: number,
): DispersionColumns {
  const { kernel, constants, units, target, limit_days } = setting;
  if (count > CAPACITY_COUNT) throw new RangeError(`A part holds ${CAPACITY_COUNT} samples, got ${count}`);
  const correction = correctionOf(setting, scenario);
  const { state, draws } = kernel.dispersedStates(dispersal(setting, scenario, seed), first, count);
  const flown = kernel.propagate({
    massRatio: units.massRatio,
    tolerance: SAMPLE_TOLERANCE_RATIO,
    state,
    endTime: new Float64Array(count).fill(limit_days / units.time_days),
    events: flightEvents(target, units, constants.moonRadius_km - GROUND_BELOW_MUZZLE_KM, true),
    ...(correction && { sampleTimes: Float64Array.of(correction.time) }),
  });
  const columns = {
    statusId: flown.status,
    miss_km: new Float64Array(count),
    missNormal_km: new Float64Array(count),
    time_days: new Float64Array(count),
    speed_m_s: new Float64Array(count),
    correction_m_s: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    if (flown.status[i] === STATUS_ARRIVED) {
      const end = stateRow(flown.state, i);
      const [miss, normal] = target.section.misses(end);
      columns.statusId[i] = endCode(target, STATUS_ARRIVED, missSize(target, miss, normal) * units.length_km);
      if (columns.statusId[i] === STATUS_ARRIVED) {
        columns.miss_km[i] = miss * units.length_km;
        columns.missNormal_km[i] = normal * units.length_km;
        columns.time_days[i] = (flown.time[i]! + draws[5]![i]!) * units.time_days;
        columns.speed_m_s[i] = insertionOrSpeed_m_s(arrivalValueAt(setting, end));
      }
    }
    if (correction && flown.sampleCount[i]! > 0)
      columns.correction_m_s[i] = correctionSize(correction, stateRow(flown.samples, i)) * units.speed_km_s * 1000;
  }
  return columns;
}

/** The correction of the scenario's time, or null when the error-free launch arrives earlier or not at all. */
function correctionOf(
  { kernel, constants, units, target, limit_days }: FlightSetting,
  { flight }: Scenario,
): Correction | null {
  const launch = launchColumns(kernel, constants, units, [flight]);
  const time = flight.correction_days / units.time_days;
  const common = { massRatio: units.massRatio, tolerance: SAMPLE_TOLERANCE_RATIO };
  const nominal = kernel.propagate({
    ...common,
    state: launch,
    endTime: Float64Array.of(limit_days / units.time_days),
    events: flightEvents(target, units, constants.moonRadius_km, true),
    sampleTimes: Float64Array.of(time),
  });
  if (nominal.status[0] !== STATUS_ARRIVED || nominal.time[0]! <= time) return null;
  const state = stateRow(nominal.samples, 0);
  const rest = kernel.propagate({
    ...common,
    state: state.map((x) => Float64Array.of(x)),
    endTime: Float64Array.of(nominal.time[0]! - time),
    matrix: true,
  });
  const gain = correctionGain(rest.matrix);
  return gain && { time, state, gain };
}

/** −Φrv⁻¹Φrr of a transition matrix (36 columns, one row): the change of velocity per change of place that leaves the end. */
export function correctionGain(matrix: readonly Float64Array[]): number[][] | null {
  const block = (column: number) => [0, 1, 2].map((r) => [0, 1, 2].map((c) => matrix[6 * (column + c) + r]![0]!));
  const inverse = inverse3(block(3));
  if (!inverse) return null;
  const places = block(0);
  return inverse.map((row) => [0, 1, 2].map((c) => -row.reduce((sum, x, k) => sum + x * places[k]![c]!, 0)));
}

/** Inverse of a 3 × 3 matrix by cofactors, or null when it has none. */
function inverse3(m: readonly (readonly number[])[]): number[][] | null {
  const at = (r: number, c: number) => m[r % 3]![c % 3]!;
  const cofactor = (r: number, c: number) => at(r + 1, c + 1) * at(r + 2, c + 2) - at(r + 1, c + 2) * at(r + 2, c + 1);
  const determinant = at(0, 0) * cofactor(0, 0) + at(0, 1) * cofactor(0, 1) + at(0, 2) * cofactor(0, 2);
  if (determinant === 0) return null;
  return [0, 1, 2].map((r) => [0, 1, 2].map((c) => cofactor(c, r) / determinant));
}

/** Size of the velocity change that brings a state at the correction's time to the planned arrival, to first order. */
export function correctionSize({ state, gain }: Pick<Correction, 'state' | 'gain'>, sample: readonly number[]): number {
  const off = sample.map((x, i) => x - state[i]!);
  return hypot(...gain.map((row, r) => row.reduce((sum, g, c) => sum + g * off[c]!, -off[3 + r]!)));
}
