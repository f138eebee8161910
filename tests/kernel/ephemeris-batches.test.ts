/** Batches of the ephemeris model: both builds and both lanes against the scalar reference, cuts, refusals. */
import { beforeAll, describe, expect, test } from 'vitest';
import { STATUS_NOT_A_NUMBER, STATUS_TIME_OUT } from '../../assembly/memory.ts';
import { flightEvents } from '../../src/flight/targets/arrivals.ts';
import { radiationFactor } from '../../src/flight/ephemeris/ephemeris-model.ts';
import { inertialRow } from '../../src/flight/ephemeris/ephemeris-propagation.ts';
import { targetOf } from '../../src/flight/targets/targets.ts';
import { changedScenario } from '../flight/setting.ts';
import type { Batch, BatchResult, Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from './loaded.ts';
import { AU_KM, constants, length, less, modelOf, sky, units } from './sky.ts';
import { scalarReference } from './scalar-reference/kernel.ts';

let release: Kernel;
let debug: Kernel;
const reference = scalarReference();

beforeAll(async () => {
  release = await kernelBuild('release');
  debug = await kernelBuild('debug');
});

describe('by hand: builds, lanes and batches', () => {
  const model = modelOf(
    sky({
      moon_km: (t) => [384400 * Math.cos(t / 4.3), 380000 * Math.sin(t / 4.3), 30000 * Math.sin(t / 4)],
      sun_km: (t) => [AU_KM * Math.cos(1 + t / 58), AU_KM * Math.sin(1 + t / 58), 1e6],
      moonQuaternion: (t) => [Math.cos(t / 9), 0.1, 0.2, Math.sin(t / 9)],
    }),
    { sun: true, figures: true },
  );
  const states = Array.from({ length: 7 }, (_, i) =>
    inertialRow(
      {
        position_km: [1737.5 * Math.cos(i), 1737.5 * Math.sin(i), 40 * i],
        velocity_km_s: [-2.1 * Math.sin(i) - 0.1 * i, 2.1 * Math.cos(i), 1 + 0.05 * i],
      },
      units,
    ),
  );
  const batch = (rows: readonly number[]): Batch => ({
    massRatio: units.massRatio,
    tolerance: 1e-12,
    state: Array.from({ length: 6 }, (_, c) => Float64Array.from(rows, (i) => states[i]![c]!)),
    endTime: Float64Array.from(rows, (i) => (1 + 0.5 * i) / units.time_days),
    sampleTimes: Float64Array.of(0, 0.1, 0.2),
    events: flightEvents(
      targetOf({ kernel: release, constants, units, flight: changedScenario({}).flight }),
      units,
      constants.moonRadius_km,
      false,
    ),
    ephemeris: {
      model: model.kernel,
      centre: 'moon',
      epoch: Float64Array.from(rows, (i) => 0.3 * i),
      radiation: Float64Array.from(rows, (i) => i * radiationFactor(0.1, constants)),
    },
  });
  const all = [0, 1, 2, 3, 4, 5, 6];

  /** A result without the states of events that never fired, which are meaningless. */
  const comparable = (result: BatchResult) => ({
    ...result,
    events: result.events.map(({ count, time, state }) => ({
      count,
      time: [...time].filter((_, i) => count[i]! > 0),
      state: state.map((column) => [...column].filter((_, i) => count[i]! > 0)),
    })),
  });

  test('debug, release and the scalar reference agree bit for bit', () => {
    const flown = release.propagate(batch(all));
    expect(Math.max(...flown.stepCount)).toBeGreaterThan(50);
    expect(flown.events.some((event) => event.count.some((count) => count > 0))).toBe(true);
    expect(comparable(debug.propagate(batch(all)))).toEqual(comparable(flown));
    expect(comparable(reference.propagate(batch(all)))).toEqual(comparable(flown));
  });

  test('with their transition matrices too, whole and of the speed alone', () => {
    for (const matrix of [true, 'speed'] as const) {
      const flown = release.propagate({ ...batch(all), matrix });
      expect(flown.matrix.length).toBe(matrix === true ? 36 : 6);
      expect(comparable(debug.propagate({ ...batch(all), matrix }))).toEqual(comparable(flown));
      expect(comparable(reference.propagate({ ...batch(all), matrix }))).toEqual(comparable(flown));
      expect({ ...comparable(flown), matrix: [] }).toEqual(comparable(release.propagate(batch(all))));
    }
  });

  test('a trajectory is the same alone and in company', () => {
    const flown = release.propagate(batch(all));
    for (const i of all) {
      const single = release.propagate(batch([i]));
      expect(single.time[0]).toBe(flown.time[i]);
      expect(single.state.map((c) => c[0])).toEqual(flown.state.map((c) => c[i]));
    }
  });

  test('cut anywhere: two flights in a row end where one does', () => {
    const [whole, cut] = [3 / units.time_days, 1.234 / units.time_days];
    const leg = (state: readonly number[], epoch: number, end: number) =>
      release.propagate({
        massRatio: units.massRatio,
        tolerance: 1e-13,
        state: state.map((x) => Float64Array.of(x)),
        endTime: Float64Array.of(end),
        ephemeris: {
          model: model.kernel,
          centre: 'moon',
          epoch: Float64Array.of(epoch),
          radiation: Float64Array.of(radiationFactor(0.5, constants)),
        },
      });
    const end = leg(states[3]!, 0.2, whole);
    const middle = leg(states[3]!, 0.2, cut);
    const later = leg(
      middle.state.map((c) => c[0]!),
      0.2 + cut,
      whole - cut,
    );
    expect(end.status[0]).toBe(STATUS_TIME_OUT);
    expect(
      length(
        less(
          later.state.slice(0, 3).map((c) => c[0]!),
          end.state.slice(0, 3).map((c) => c[0]!),
        ),
      ) * units.length_km,
    ).toBeLessThan(1e-3);
  });

  test('a batch after one in the ephemeris model is circular again', () => {
    const { ephemeris: _ephemeris, events: _events, ...circular } = batch(all);
    const before = reference.propagate(circular);
    release.propagate(batch(all));
    expect(release.propagate(circular)).toEqual(before);
  });

  test('a time outside the fit and columns of another length are refused; no number is refused by name', () => {
    const late = batch(all);
    expect(() => release.propagate({ ...late, endTime: new Float64Array(7).fill(100) })).toThrow(/was fitted from/);
    expect(() => release.propagate({ ...late, ephemeris: { ...late.ephemeris!, epoch: new Float64Array(2) } })).toThrow(
      /as long as/,
    );
    const radiation = Float64Array.from(all, (i) => (i === 4 ? NaN : 0));
    const flown = release.propagate({ ...late, ephemeris: { ...late.ephemeris!, radiation } });
    expect(flown.status[4]).toBe(STATUS_NOT_A_NUMBER);
    expect(flown.status[3]).not.toBe(STATUS_NOT_A_NUMBER);
  });
});
