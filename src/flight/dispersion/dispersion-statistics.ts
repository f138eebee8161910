/**
 * Statistics of a dispersion over all its samples, and the first-order prediction beside them. Sums run in sample order,
 * so the figures do not depend on how the samples were shared out. Not here: the flights (dispersion.ts).
 */
import { atan2, cos } from '../../maths/angles.ts';
import { hypot, square } from '../../maths/products.ts';
import { ERROR_COUNT, STATUS_ARRIVED } from '../../../assembly/memory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { numberOf, quantityOf } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { degrees, radians } from '../../units.ts';
import { crossings, type CrossingRow } from '../search/crossings.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import { statusName } from '../outcome.ts';
import type { FlightStatus } from '../flight-result.ts';
import type {
  DispersionColumns,
  DispersionResult,
  LinearDispersion,
  Moments,
  OutcomeCounts,
} from './dispersion-result.ts';
import { errorFactor } from './dispersion.ts';
import { ACCURACY } from '../circular/flight.ts';
import { missSize } from '../targets/targets.ts';

/** Columns of all parts, in their order, as one. */
export function joinedColumns(parts: readonly DispersionColumns[]): DispersionColumns {
  const join = (key: keyof DispersionColumns) => {
    const whole = new Float64Array(parts.reduce((sum, part) => sum + part[key].length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part[key], at);
      at += part[key].length;
    }
    return whole;
  };
  return {
    statusId: join('statusId'),
    miss_km: join('miss_km'),
    missNormal_km: join('missNormal_km'),
    time_days: join('time_days'),
    speed_m_s: join('speed_m_s'),
    correction_m_s: join('correction_m_s'),
  };
}

/** The value below which a share of ascending values lies, linear between neighbours. */
function percentile(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const next = Math.min(below + 1, ascending.length - 1);
  return ascending[below]! + (place - below) * (ascending[next]! - ascending[below]!);
}

function percentiles(sizes: Float64Array): { p50: number; p95: number; p99: number } {
  const ascending = Float64Array.from(sizes).sort();
  return { p50: percentile(ascending, 0.5), p95: percentile(ascending, 0.95), p99: percentile(ascending, 0.99) };
}

function moments(values: Float64Array): Moments {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + square(x - mean), 0) / Math.max(1, values.length - 1);
  return { mean, standardDeviation: Math.sqrt(variance), ...percentiles(values.map(Math.abs)) };
}

/** Steps of the differences for the site's place. */
const PLACE_STEP_DEG = 1e-4;

/** The arrival of the launch without errors, and the first-order prediction about it. */
export interface Prediction {
  readonly row: Pick<CrossingRow, 'miss_km' | 'slantFactor'>;
  readonly linear: LinearDispersion;
}

/** First-order prediction from the transition matrix (velocity errors) and differences (place errors). */
function linearPrediction(setting: FlightSetting, scenario: Scenario): Prediction | null {
  const { flight } = scenario;
  const { constants, units } = setting;
  const [row, north, south, east, west] = crossings(setting, [
    flight,
    { ...flight, latitude_deg: flight.latitude_deg + PLACE_STEP_DEG },
    { ...flight, latitude_deg: flight.latitude_deg - PLACE_STEP_DEG },
    { ...flight, longitude_deg: flight.longitude_deg + PLACE_STEP_DEG },
    { ...flight, longitude_deg: flight.longitude_deg - PLACE_STEP_DEG },
  ]);
  if (!row || !north || !south || !east || !west) return null;
  const angle = radians(2 * PLACE_STEP_DEG);
  const level = cos(radians(flight.elevation_deg));
  const metres_per_s = units.speed_km_s * 1000;
  const turned = flight.speed_m_s;
  const radius = constants.moonRadius_km / units.length_km;
  const around = radius * cos(radians(flight.latitude_deg));
  const gradient = (
    perSpeed: number,
    perLateral: number,
    perVertical: number,
    key: 'miss_km' | 'missNormal_km',
  ): number[] => [
    perSpeed * metres_per_s,
    -perLateral * turned * level,
    perVertical * turned,
    (north[key] - south[key]) / angle / radius,
    (east[key] - west[key]) / angle / around,
    // The circular problem is the same at all times, and has no sunlight.
    0,
    0,
  ];
  const miss = gradient(
    row.missPerSpeed_km_per_m_s,
    row.missPerLateral_km_per_m_s,
    row.missPerVertical_km_per_m_s,
    'miss_km',
  );
  const normal = gradient(
    row.normalPerSpeed_km_per_m_s,
    row.normalPerLateral_km_per_m_s,
    row.normalPerVertical_km_per_m_s,
    'missNormal_km',
  );
  return { row, linear: ellipse(errorFactor(setting, scenario), miss, normal) };
}

/** Ellipse of errors, given by their factor, through the gradients of miss and normal miss with each error. */
export function ellipse(
  factor: readonly number[],
  miss: readonly number[],
  normal: readonly number[],
): LinearDispersion {
  const mapped = (gradient: readonly number[]) =>
    gradient.map((_, place) => gradient.reduce((sum, x, error) => sum + x * factor[ERROR_COUNT * error + place]!, 0));
  const [a, b] = [mapped(miss), mapped(normal)];
  const product = (x: readonly number[], y: readonly number[]) => x.reduce((sum, v, i) => sum + v * y[i]!, 0);
  const [yy, yz, zz] = [product(a, a), product(a, b), product(b, b)];
  const middle = (yy + zz) / 2;
  const spread = hypot((yy - zz) / 2, yz);
  return {
    standardDeviation: Math.sqrt(yy),
    normalStandardDeviation_km: Math.sqrt(zz),
    semiMajor_km: Math.sqrt(middle + spread),
    semiMinor_km: Math.sqrt(Math.max(0, middle - spread)),
    tilt_deg: degrees(0.5 * atan2(2 * yz, yy - zz)),
  };
}

/** Standard errors by which mean and deviation may differ before the linear prediction is called wrong. */
const TRUST_ERROR_COUNT = 5;

/** What a dispersion says of the model it was flown in. */
export type ModelOfDispersion = Pick<DispersionResult, 'model' | 'accuracy' | 'date'>;

/** Statistics of all samples; null when the launch without errors does not arrive, or no sample does. */
export function dispersionResult(
  setting: FlightSetting,
  scenario: Scenario,
  seed: number,
  columns: DispersionColumns,
  model: ModelOfDispersion = { model: 'CR3BP', accuracy: ACCURACY, date: null },
  prediction: Prediction | null = linearPrediction(setting, scenario),
): DispersionResult | null {
  const samples = columns.statusId.length;
  const arrived = Array.from({ length: samples }, (_, i) => i).filter((i) => columns.statusId[i] === STATUS_ARRIVED);
  if (!prediction || arrived.length === 0) return null;
  const { row, linear } = prediction;
  const pick = (key: keyof DispersionColumns) => Float64Array.from(arrived, (i) => columns[key][i]!);
  const [miss, normal, speed] = [pick('miss_km'), pick('missNormal_km'), pick('speed_m_s')];
  const miss_km = moments(miss);
  const missNormal_km = moments(normal);
  const distance = miss.map((y, i) => missSize(setting.target, y, normal[i]!));
  const { flight } = scenario;
  const caught = distance.reduce(
    (count, d, i) => count + (d <= flight.captureRadius_km && speed[i]! <= flight.captureSpeed_m_s ? 1 : 0),
    0,
  );
  const covariance = miss.reduce((sum, y, i) => sum + (y - miss_km.mean) * (normal[i]! - missNormal_km.mean), 0);
  const corrected = columns.correction_m_s.filter((v) => v > 0);
  return {
    samples,
    seed,
    target: setting.target.id,
    ...model,
    outcomes: outcomeCounts(columns.statusId),
    miss_km,
    missNormal_km,
    across_km: moments(miss.map((y) => y * row.slantFactor)),
    distance_km: percentiles(distance),
    covariance_km2: [
      square(miss_km.standardDeviation),
      covariance / Math.max(1, miss.length - 1),
      square(missNormal_km.standardDeviation),
    ],
    time_days: moments(pick('time_days')),
    linear,
    ...linearComparison(miss_km, row, linear, miss.length),
    captureProbability: caught / samples,
    correction_m_s: corrected.length > 0 ? moments(corrected) : null,
    columns,
  };
}

/** Whether the cloud agrees with the linear prediction within sampling error. */
function linearComparison(cloud: Moments, row: Prediction['row'], linear: LinearDispersion, count: number) {
  const shift_km = cloud.mean - row.miss_km;
  const error = linear.standardDeviation / Math.sqrt(count);
  const meanHolds = Math.abs(shift_km) <= TRUST_ERROR_COUNT * error;
  const spreadHolds =
    Math.abs(cloud.standardDeviation - linear.standardDeviation) <= (TRUST_ERROR_COUNT / Math.SQRT2) * error;
  const spread = quantityOf(cloud.standardDeviation, 'km');
  if (meanHolds && spreadHolds)
    return { linearHolds: true, message: message('flight.dispersion.linearHolds', { spread }) };
  return {
    linearHolds: false,
    message: message('flight.dispersion.linearWrong', {
      shift: quantityOf(Math.abs(shift_km), 'km'),
      spread,
      linear: quantityOf(linear.standardDeviation, 'km'),
      ratio: numberOf(cloud.standardDeviation / linear.standardDeviation, 2),
    }),
  };
}

/** How many flights ended how, from their status codes. */
export function outcomeCounts(codes: Iterable<number>): OutcomeCounts {
  const counts: Partial<Record<FlightStatus, number>> = {};
  for (const code of codes) {
    const name = statusName(code);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
