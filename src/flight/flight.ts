/**
 * A flight from the muzzle to the target in the circular restricted three-body problem, with the fan of neighbouring
 * launches. Data in, FlightResult out; the integration is the kernel's. Frames and signs: flight-result.ts.
 */
import { RADIUS_EARTH_KM } from '../../assembly/constants.ts';
import {
  KIND_PLANE,
  KIND_SPHERE,
  STATUS_ACCURACY_LOST,
  STATUS_ARRIVED,
  STATUS_ESCAPED,
  STATUS_IMPACT_EARTH,
  STATUS_IMPACT_MOON,
  STATUS_STEP_UNDERFLOW,
  STATUS_TIME_OUT,
} from '../../assembly/memory.ts';
import type { BatchResult, EventSlot, Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatNumber } from '../units.ts';
import { constantSet, problemUnits, type ProblemUnits } from './constant-sets.ts';
import type {
  Arrival,
  FanPath,
  FlightOptions,
  FlightPath,
  FlightResult,
  FlightStatus,
  Vector,
} from './flight-result.ts';
import { dispersion } from './dispersion.ts';
import { dimensional, launchColumns, launchSamples, stateRow, TOLERANCE_RATIO } from './free-flight.ts';
import { jacobiConstant } from './libration.ts';
import { targetOf, type Target } from './targets.ts';

/** Rows of a drawn path. */
const PATH_COUNT = 241;
/** Rows of a fan path. */
const FAN_PATH_COUNT = 97;
/** Speeds of the fan beside the aim, m/s. */
const FAN_STEPS_M_S = [-12, -9, -6, -3, 3, 6, 9, 12] as const;
/** The path is drawn a little beyond the arrival, to show where a miss would go. */
const OVERSHOOT_FACTOR = 1.12;
/** Distance from the Moon beyond which a payload counts as gone from the Earth-Moon system. */
const ESCAPE_DISTANCE_RATIO = 8;

const STATUS_NAMES: ReadonlyMap<number, FlightStatus> = new Map([
  [STATUS_ARRIVED, 'arrived'],
  [STATUS_IMPACT_MOON, 'impactMoon'],
  [STATUS_IMPACT_EARTH, 'impactEarth'],
  [STATUS_ESCAPED, 'escaped'],
  [STATUS_TIME_OUT, 'timeOut'],
  [STATUS_STEP_UNDERFLOW, 'stepUnderflow'],
  [STATUS_ACCURACY_LOST, 'stepUnderflow'],
]);

function statusName(code: number): FlightStatus {
  const name = STATUS_NAMES.get(code);
  if (!name) throw new Error(`The kernel answered status ${code}`);
  return name;
}

/** The events every flight watches; the target's plane first. Only the first flight stops there, drawn paths go on. */
function flightEvents(target: Target, units: ProblemUnits, moonRadius_km: number, stopAtTarget: boolean): EventSlot[] {
  const µ = units.massRatio;
  return [
    {
      kind: KIND_PLANE,
      direction: 0,
      status: stopAtTarget ? STATUS_ARRIVED : 0,
      point: [1, 0, 0],
      size: target.x - (1 - µ),
    },
    {
      kind: KIND_SPHERE,
      direction: -1,
      status: STATUS_IMPACT_MOON,
      point: [0, 0, 0],
      size: moonRadius_km / units.length_km,
    },
    {
      kind: KIND_SPHERE,
      direction: -1,
      status: STATUS_IMPACT_EARTH,
      point: [-1, 0, 0],
      size: RADIUS_EARTH_KM / units.length_km,
    },
    { kind: KIND_SPHERE, direction: 1, status: STATUS_ESCAPED, point: [0, 0, 0], size: ESCAPE_DISTANCE_RATIO },
  ];
}

const length = (v: Vector): number => Math.hypot(v[0], v[1], v[2]);

function arrivalOf(state: readonly number[], time: number, target: Target, units: ProblemUnits): Arrival {
  const place = dimensional(state, units);
  const [x, y, z] = place.position_km;
  return {
    time_days: time * units.time_days,
    miss_km: y,
    missNormal_km: z,
    distance_km: Math.hypot(x - target.x * units.length_km, y, z),
    speed_m_s: length(place.velocity_km_s) * 1000,
    ...place,
  };
}

/** Columns of sampled states as a drawn path. The inertial frame is the one the rotating frame coincides with at launch. */
function pathOf(
  times: Float64Array,
  samples: readonly Float64Array[],
  first: number,
  rows: number,
  units: ProblemUnits,
  moonRadius_km: number,
): FlightPath {
  const column = () => new Float64Array(rows);
  const path = {
    time_days: column(),
    x_km: column(),
    y_km: column(),
    z_km: column(),
    xInertial_km: column(),
    yInertial_km: column(),
    speed_m_s: column(),
    altitude_km: column(),
  };
  for (let i = 0; i < rows; i++) {
    const state = stateRow(samples, first + i);
    const { position_km, velocity_km_s } = dimensional(state, units);
    const angle = times[i]!;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    path.time_days[i] = angle * units.time_days;
    path.x_km[i] = position_km[0];
    path.y_km[i] = position_km[1];
    path.z_km[i] = position_km[2];
    path.xInertial_km[i] = position_km[0] * cos - position_km[1] * sin;
    path.yInertial_km[i] = position_km[0] * sin + position_km[1] * cos;
    path.speed_m_s[i] = length(velocity_km_s) * 1000;
    path.altitude_km[i] = Math.hypot(state[0]!, state[1]!, state[2]!) * units.length_km - moonRadius_km;
  }
  return path;
}

function sentenceOf(
  status: FlightStatus,
  target: Target,
  arrival: Arrival | null,
  end_days: number,
  limit_days: number,
): string {
  const hours = formatNumber(end_days * 24, 3);
  const days = formatNumber(end_days, 4);
  switch (status) {
    case 'arrived':
      return `Passes ${target.id} after ${days} days, ${formatNumber(arrival!.distance_km, 3)} km from the point, at ${formatNumber(arrival!.speed_m_s, 4)} m/s.`;
    case 'impactMoon':
      return end_days === 0
        ? 'The launch does not clear the ground: too slow for its elevation.'
        : `Falls back on the Moon after ${hours} hours.`;
    case 'impactEarth':
      return `Strikes the Earth after ${days} days, before reaching ${target.id}.`;
    case 'escaped':
      return `Leaves the Earth-Moon system without passing ${target.id}.`;
    case 'timeOut':
      return `Does not reach ${target.id} within ${formatNumber(limit_days, 4)} days.`;
    case 'stepUnderflow':
      return 'The integration needs steps too small to trust: the path goes through a body’s centre.';
  }
}

/** The flight a scenario describes. Options ask for states at given times and can leave the fan out. */
export function flightResult(kernel: Kernel, scenario: Scenario, options: FlightOptions = {}): FlightResult {
  const { flight } = scenario;
  const constants = constantSet(flight.constants);
  const units = problemUnits(constants);
  const target = targetOf(flight.target, units.massRatio);
  const speeds_m_s =
    options.fan === false
      ? [flight.speed_m_s]
      : [flight.speed_m_s, ...FAN_STEPS_M_S.map((d) => flight.speed_m_s + d).filter((v) => v > 0)];
  const states = launchColumns(
    kernel,
    constants,
    units,
    speeds_m_s.map((speed_m_s) => ({ ...flight, speed_m_s })),
  );
  const events = (stop: boolean) => flightEvents(target, units, constants.moonRadius_km, stop);
  const limit = flight.limit_days / units.time_days;
  const fly = (
    state: readonly Float64Array[],
    endTime: Float64Array,
    stopAtTarget: boolean,
    sampleTimes?: Float64Array,
  ): BatchResult =>
    kernel.propagate({
      massRatio: units.massRatio,
      tolerance: TOLERANCE_RATIO,
      state,
      endTime,
      events: events(stopAtTarget),
      ...(sampleTimes ? { sampleTimes } : {}),
    });

  const ends = fly(states, new Float64Array(speeds_m_s.length).fill(limit), true);
  const status = statusName(ends.status[0]!);
  const endTime = ends.time[0]!;
  const endState = stateRow(ends.state, 0);
  const startState = stateRow(states, 0);
  const arrival = status === 'arrived' ? arrivalOf(endState, endTime, target, units) : null;
  const jacobi = { start: jacobiConstant(units.massRatio, startState), end: jacobiConstant(units.massRatio, endState) };

  const aim = states.map((column) => column.slice(0, 1));
  const samples = launchSamples(kernel, units, aim, options.at_days ?? [], events(false));

  const drawn = status === 'arrived' ? Math.min(endTime * OVERSHOOT_FACTOR, limit) : endTime;
  const overshoot = (count: number) => Float64Array.from({ length: count }, (_, i) => (drawn * i) / (count - 1));
  const pathTimes = overshoot(PATH_COUNT);
  const flown = fly(aim, Float64Array.of(drawn), false, pathTimes);
  const place = dimensional(startState, units);
  return {
    status,
    sentence: sentenceOf(status, target, arrival, endTime * units.time_days, flight.limit_days),
    model: 'CR3BP',
    constants,
    tolerance: TOLERANCE_RATIO,
    launch: {
      latitude_deg: flight.latitude_deg,
      longitude_deg: flight.longitude_deg,
      azimuth_deg: flight.azimuth_deg,
      elevation_deg: flight.elevation_deg,
      speed_m_s: flight.speed_m_s,
      ...place,
    },
    target: { id: target.id, label: target.label, position_km: [target.x * units.length_km, 0, 0] },
    arrival,
    dispersion: arrival && dispersion(scenario, crossings),
    end: { time_days: endTime * units.time_days, position_km: dimensional(endState, units).position_km },
    jacobi: { ...jacobi, driftRatio: Math.abs(jacobi.end / jacobi.start - 1) },
    samples,
    path: pathOf(pathTimes, flown.samples, 0, flown.sampleCount[0]!, units, constants.moonRadius_km),
    fan: fanPaths(),
    stepCount: ends.stepCount[0]!,
  };

  function crossings(launches: readonly Scenario['flight'][]) {
    const neighbours = launchColumns(kernel, constants, units, launches);
    const flown = fly(neighbours, new Float64Array(launches.length).fill(limit), true);
    return launches.map((_, i) =>
      statusName(flown.status[i]!) === 'arrived'
        ? ([flown.state[1]![i]! * units.length_km, flown.state[2]![i]! * units.length_km] as const)
        : null,
    );
  }

  function fanPaths(): FanPath[] {
    if (speeds_m_s.length < 2) return [];
    const times = overshoot(FAN_PATH_COUNT);
    const others = states.map((column) => column.slice(1));
    const batch = fly(others, new Float64Array(speeds_m_s.length - 1).fill(drawn), false, times);
    return speeds_m_s.slice(1).map((speed_m_s, i) => {
      const path = pathOf(
        times,
        batch.samples,
        i * FAN_PATH_COUNT,
        batch.sampleCount[i]!,
        units,
        constants.moonRadius_km,
      );
      const name = statusName(ends.status[i + 1]!);
      const miss_km = name === 'arrived' ? ends.state[1]![i + 1]! * units.length_km : null;
      return {
        speed_m_s,
        status: name,
        miss_km,
        x_km: path.x_km,
        y_km: path.y_km,
        xInertial_km: path.xInertial_km,
        yInertial_km: path.yInertial_km,
      };
    });
  }
}
