/**
 * A flight from the muzzle to the target in the circular restricted three-body problem, with the fan of neighbouring
 * launches. Data in, FlightResult out; the integration is the kernel's. Frames and signs: flight-result.ts.
 */
import type { BatchResult, Kernel } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { message } from '../../text/text.ts';
import { flightEvents, flightSetting, arrivalValueAt, type FlightSetting } from '../targets/arrivals.ts';
import type { Arrival, ConstantSet, FanPath, FlightOptions, FlightResult, Vector } from '../flight-result.ts';
import { dimensional, launchColumns, launchSamples, stateRow, TOLERANCE_RATIO } from './free-flight.ts';
import { jacobiConstant } from './three-body.ts';
import { endOf, outcomeMessage, statusName } from '../outcome.ts';
import { drawnPath, fanPath, fanSpeeds_m_s, smoothPath } from './path.ts';
import { missSize, type Target } from '../targets/targets.ts';

/** What the numbers of this model can be trusted for. */
export const ACCURACY = message('flight.accuracy.circular');

function arrivalOf(setting: FlightSetting, state: readonly number[], time: number): Arrival {
  const { target, units } = setting;
  const [miss, normal] = target.section.misses(state);
  return {
    time_days: time * units.time_days,
    miss_km: miss * units.length_km,
    missNormal_km: normal * units.length_km,
    distance_km: missSize(target, miss, normal) * units.length_km,
    ...arrivalValueAt(setting, state),
    ...dimensional(state, units),
  };
}

/** What a result says of its target; `position_km` is where it stands in the result's own frame. */
export function targetShown(target: Target, constants: ConstantSet, position_km: Vector): FlightResult['target'] {
  const { id, label, name, kind, orbit, periodic } = target;
  const [x, y] = periodic?.trace ?? [];
  const { distance_km, massRatio } = constants;
  const radii_km = orbit ? [...new Set([orbit.finalRadius_km, orbit.arrivalRadius_km])] : [];
  return {
    id,
    label,
    name,
    kind,
    position_km,
    rotating_km: rotatingPlace_km(target, constants),
    radii_km,
    trace:
      x && y ? { x_km: x.map((ξ) => (ξ + 1 - massRatio) * distance_km), y_km: y.map((η) => η * distance_km) } : null,
  };
}

/** Where a target rests on the barycentric rotating axes at the mean distance. */
export function rotatingPlace_km({ place }: Target, { distance_km, massRatio }: ConstantSet): Vector {
  return [(place[0] + 1 - massRatio) * distance_km, place[1] * distance_km, place[2] * distance_km];
}

/** The flight a scenario describes. Options ask for states at given times and can leave the fan out. */
export function flightResult(kernel: Kernel, scenario: Scenario, options: FlightOptions = {}): FlightResult {
  const { flight } = scenario;
  const setting = flightSetting(kernel, scenario);
  const { constants, units, target } = setting;
  const beside = options.fan === false ? [] : fanSpeeds_m_s(flight.speed_m_s);
  const speeds_m_s = [flight.speed_m_s, ...beside];
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
  const ending = (i: number) => {
    const code = ends.status[i]!;
    return endOf(
      target,
      code,
      statusName(code) === 'arrived' ? arrivalOf(setting, stateRow(ends.state, i), ends.time[i]!) : null,
    );
  };
  const endTime = ends.time[0]!;
  const endState = stateRow(ends.state, 0);
  const startState = stateRow(states, 0);
  const { status, arrival, pass } = ending(0);
  const jacobi = { start: jacobiConstant(units.massRatio, startState), end: jacobiConstant(units.massRatio, endState) };

  const aim = states.map((column) => column.slice(0, 1));
  const samples = launchSamples(kernel, units, aim, options.at_days ?? [], events(false));

  const { path, times, error_km } = smoothPath(arrival ?? pass, endTime, limit, (at) =>
    drawnPath(fly(aim, at.slice(-1), false, at), 0, at, units, constants.moonRadius_km),
  );
  const place = dimensional(startState, units);
  return {
    status,
    message: outcomeMessage(status, target, { arrival, pass }, endTime * units.time_days, flight.limit_days),
    model: 'CR3BP',
    accuracy: ACCURACY,
    frame: 'rotating, barycentric',
    date: null,
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
    target: targetShown(target, constants, rotatingPlace_km(target, constants)),
    arrival,
    pass,
    end: { time_days: endTime * units.time_days, position_km: dimensional(endState, units).position_km },
    jacobi: { ...jacobi, driftRatio: Math.abs(jacobi.end / jacobi.start - 1) },
    samples,
    path,
    pathError_km: error_km,
    fan: fanPaths(),
    stepCount: ends.stepCount[0]!,
  };

  function fanPaths(): FanPath[] {
    if (beside.length === 0) return [];
    const others = states.map((column) => column.slice(1));
    const batch = fly(others, new Float64Array(beside.length).fill(times.at(-1)!), false, times);
    return beside.map((speed_m_s, i) => {
      return fanPath(speed_m_s, ending(i + 1), drawnPath(batch, i, times, units, constants.moonRadius_km));
    });
  }
}
