/**
 * Dispersion on a date: the same draws as the circular problem's (assembly/dispersion.ts), each flown among Earth, Moon and
 * Sun from its own site, at its own instant and with its own area to mass. Columns of any part of the samples, and the
 * first-order prediction by differences. Not here: the statistics (dispersion-statistics.ts).
 */
import { cos } from '../../maths/angles.ts';
import { CAPACITY_COUNT, STATUS_ARRIVED } from '../../../assembly/memory.ts';
import type { BatchResult, Kernel } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { DAY_S, degrees, radians } from '../../units.ts';
import { EPHEMERIS_ACCURACY } from '../ephemeris/ephemeris-flight.ts';
import { crossingsOf, ephemerisSetting, flownInEphemeris } from '../ephemeris/ephemeris-launch.ts';
import type { EphemerisCrossing, EphemerisLaunch, EphemerisSetting } from '../ephemeris/ephemeris-launch.ts';
import { SPAN_LIMIT_DAYS } from '../ephemeris/ephemeris-model.ts';
import { modelTime } from '../ephemeris/ephemeris-propagation.ts';
import type { Ephemeris } from '../ephemeris/ephemeris.ts';
import type { DispersionColumns, DispersionResult } from './dispersion-result.ts';
import { correctionGain, correctionSize, dispersal, errorFactor, GROUND_BELOW_MUZZLE_KM } from './dispersion.ts';
import { dispersionResult, ellipse, type Prediction } from './dispersion-statistics.ts';
import { stateRow, TOLERANCE_RATIO } from '../circular/free-flight.ts';
import { endCode } from '../outcome.ts';
import { arrives, insertionOrSpeed_m_s } from '../targets/arrival-value.ts';
import { dateTime_days } from '../ephemeris/time-scales.ts';

/** A thousandth of the ephemeris' own error, in two thirds of the time that the circular problem's tolerance takes. */
const EPHEMERIS_TOLERANCE_RATIO = 1e-10;
/** No draw of the kernel lies further out than 8.7 standard deviations: 53 bits end there. */
const FARTHEST_DRAW_COUNT = 9;
/** Room for the differences. */
const LEAST_MARGIN_DAYS = 0.01;

/** A sample of a dispersion: its launch, and its area to mass relative to the scenario's. */
interface Sample {
  readonly launch: EphemerisLaunch;
  readonly areaFactor: number;
}

/** Setting of a scenario's dispersion on its date, or the message that says why it does not fit the ephemeris model. */
export function ephemerisDispersionSetting(
  kernel: Kernel,
  ephemeris: Ephemeris,
  scenario: Scenario,
): EphemerisSetting | { readonly message: Message } {
  const { flight } = scenario;
  const margin_days = Math.max(LEAST_MARGIN_DAYS, (FARTHEST_DRAW_COUNT * flight.errors.time_s) / DAY_S);
  if (flight.limit_days + 2 * margin_days > SPAN_LIMIT_DAYS)
    return {
      message: message('flight.refusal.spanTooLong', {
        limit: flight.limit_days,
        margin: Math.ceil(margin_days),
        span: Math.floor(SPAN_LIMIT_DAYS),
      }),
    };
  const start_days = dateTime_days(flight.date);
  return ephemerisSetting(kernel, ephemeris, scenario, start_days - margin_days, 2 * margin_days);
}

/** The launch of a scenario with given errors, in their order and units (dispersion.ts, errorFactor). */
function sampleOf(setting: EphemerisSetting, { flight }: Scenario, errors: readonly number[]): Sample {
  const { constants, units } = setting;
  const radius = constants.moonRadius_km / units.length_km;
  const [speed = 0, azimuth = 0, elevation = 0, north = 0, east = 0, time = 0, area = 0] = errors;
  return {
    launch: {
      latitude_deg: flight.latitude_deg + degrees(north / radius),
      longitude_deg: flight.longitude_deg + degrees(east / (radius * cos(radians(flight.latitude_deg)))),
      azimuth_deg: flight.azimuth_deg + degrees(azimuth),
      elevation_deg: flight.elevation_deg + degrees(elevation),
      speed_m_s: flight.speed_m_s + speed * units.speed_km_s * 1000,
      time_days: dateTime_days(flight.date) + time * units.time_days,
    },
    // There is no negative area.
    areaFactor: Math.max(0, 1 + area),
  };
}

function flown(
  setting: EphemerisSetting,
  samples: readonly Sample[],
  ask: { below_km: number; tolerance: number; sampleTimes?: Float64Array },
): BatchResult {
  return flownInEphemeris(
    setting,
    samples.map(({ launch }) => launch),
    { ...ask, stopAtTarget: true, areaFactors: samples.map(({ areaFactor }) => areaFactor) },
  );
}

/** Columns of samples first to first + count − 1. Throws on a count above the kernel's capacity: a bug of the caller. */
export function ephemerisDispersedColumns(
  setting: EphemerisSetting,
  scenario: Scenario,
  seed: number,
  first: number,
  count: number,
): DispersionColumns {
  const { kernel, units } = setting;
  if (count > CAPACITY_COUNT) throw new RangeError(`A part holds ${CAPACITY_COUNT} samples, got ${count}`);
  const correction = correctionOf(setting, scenario);
  const { draws } = kernel.dispersedStates(dispersal(setting, scenario, seed), first, count);
  const samples = Array.from({ length: count }, (_, i) =>
    sampleOf(
      setting,
      scenario,
      draws.map((column) => column[i]!),
    ),
  );
  const ends = flown(setting, samples, {
    below_km: GROUND_BELOW_MUZZLE_KM,
    tolerance: EPHEMERIS_TOLERANCE_RATIO,
    ...(correction && { sampleTimes: Float64Array.of(correction.time) }),
  });
  const crossings = crossingsOf(
    setting,
    samples.map(({ launch }) => launch),
    ends,
  );
  const statusId = ends.status.map((code, i) => endCode(setting.target, code, crossings[i]?.distance_km ?? 0));
  const of = (pick: (crossing: EphemerisCrossing, i: number) => number) =>
    Float64Array.from(crossings, (crossing, i) => (statusId[i] === STATUS_ARRIVED ? pick(crossing!, i) : 0));
  const late = draws[5]!;
  return {
    statusId,
    miss_km: of((crossing) => crossing.miss_km),
    missNormal_km: of((crossing) => crossing.missNormal_km),
    time_days: of((crossing, i) => crossing.flight_days + late[i]! * units.time_days),
    speed_m_s: of(insertionOrSpeed_m_s),
    correction_m_s: Float64Array.from(samples, (_, i) =>
      correction && ends.sampleCount[i]! > 0
        ? correctionSize(correction.after(late[i]!), stateRow(ends.samples, i)) * units.speed_km_s * 1000
        : 0,
    ),
  };
}

/** Half of the time over which the planned path's rate at the correction is measured, in units of the problem. */
const RATE_STEP = 1e-4;

interface EphemerisCorrection {
  readonly time: number;
  /** The plan for a payload that left late: where it should be at that flight time, and what brings it back. */
  readonly after: (late: number) => {
    readonly state: readonly number[];
    readonly gain: readonly (readonly number[])[];
  };
}

/** The correction of the scenario's time, or null when the launch without errors arrives before it, or never. */
function correctionOf(setting: EphemerisSetting, scenario: Scenario): EphemerisCorrection | null {
  const { kernel, units, model } = setting;
  const time = scenario.flight.correction_days / units.time_days;
  const planned = sampleOf(setting, scenario, []);
  const nominal = flown(setting, [planned], {
    below_km: 0,
    tolerance: EPHEMERIS_TOLERANCE_RATIO,
    sampleTimes: Float64Array.of(Math.max(0, time - RATE_STEP), time, time + RATE_STEP),
  });
  if (nominal.status[0] !== STATUS_ARRIVED || nominal.time[0]! <= time + RATE_STEP) return null;
  const [before, state, later] = [0, 1, 2].map((row) => stateRow(nominal.samples, row)) as [
    number[],
    number[],
    number[],
  ];
  const width = time + RATE_STEP - Math.max(0, time - RATE_STEP);
  const rate = later.map((x, c) => (x - before[c]!) / width);
  const rest = kernel.propagate({
    massRatio: units.massRatio,
    tolerance: EPHEMERIS_TOLERANCE_RATIO,
    state: state.map((x) => Float64Array.of(x)),
    endTime: Float64Array.of(nominal.time[0]! - time),
    ephemeris: {
      model: model.kernel,
      centre: 'moon',
      epoch: Float64Array.of(modelTime(model, units, planned.launch.time_days) + time),
      radiation: Float64Array.of(setting.radiationFactor),
    },
    matrix: true,
  });
  const gain = correctionGain(rest.matrix);
  return gain && { time, after: (late) => ({ state: state.map((x, c) => x + rate[c]! * late), gain }) };
}

/** Steps of the differences, in the order and units of the errors: 1 cm/s, 20 µrad, 40 m, 40 s, a tenth. */
const STEPS: readonly number[] = [1e-5, 2e-5, 2e-5, 1e-7, 1e-7, 1e-4, 0.1];

/** First-order prediction by central differences of each error; null when a launch next to the plan does not arrive. */
function ephemerisPrediction(setting: EphemerisSetting, scenario: Scenario): Prediction | null {
  const beside = STEPS.flatMap((step, error) =>
    [-step, step].map((size) =>
      sampleOf(
        setting,
        scenario,
        STEPS.map((_, i) => (i === error ? size : 0)),
      ),
    ),
  );
  const samples = [sampleOf(setting, scenario, []), ...beside];
  const ends = flown(setting, samples, { below_km: GROUND_BELOW_MUZZLE_KM, tolerance: TOLERANCE_RATIO });
  const [plan, ...around] = crossingsOf(
    setting,
    samples.map(({ launch }) => launch),
    ends,
  );
  if (!plan || around.some((crossing) => !crossing)) return null;
  const gradient = (key: 'miss_km' | 'missNormal_km') =>
    STEPS.map((step, error) => (around[2 * error + 1]![key] - around[2 * error]![key]) / (2 * step));
  const linear = ellipse(errorFactor(setting, scenario), gradient('miss_km'), gradient('missNormal_km'));
  return { row: { miss_km: plan.miss_km, slantFactor: slantFactor(setting, samples[0]!, ends) }, linear };
}

/** Share of a flight's miss that lies square to its path, on the axes that turn with the Moon. */
function slantFactor(
  { kernel, units, model, target }: EphemerisSetting,
  { launch }: Sample,
  ends: BatchResult,
): number {
  const end = stateRow(ends.state, 0).map((x) => Float64Array.of(x));
  const time = modelTime(model, units, launch.time_days) + ends.time[0]!;
  const view = kernel.rotatingView(model.kernel, end, Float64Array.of(time));
  return target.section.slantFactor(stateRow(view.state, 0));
}

/** Whether the launch without errors arrives, and not too far off. */
export function ephemerisArrives(setting: EphemerisSetting, scenario: Scenario): boolean {
  const ask = { below_km: GROUND_BELOW_MUZZLE_KM, tolerance: TOLERANCE_RATIO };
  const sample = sampleOf(setting, scenario, []);
  const met = crossingsOf(setting, [sample.launch], flown(setting, [sample], ask))[0];
  return met !== null && arrives(setting.target, met!.distance_km);
}

/** Statistics of all samples on the scenario's date; null when the launch without errors does not arrive. */
export function ephemerisDispersionResult(
  setting: EphemerisSetting,
  scenario: Scenario,
  seed: number,
  columns: DispersionColumns,
): DispersionResult | null {
  const model = { model: 'ephemeris', accuracy: EPHEMERIS_ACCURACY, date: scenario.flight.date } as const;
  return dispersionResult(setting, scenario, seed, columns, model, ephemerisPrediction(setting, scenario));
}
