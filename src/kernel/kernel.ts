/**
 * The kernel as an object: the only file that touches WebAssembly. Copies a batch into the memory map, flies it, copies
 * the columns out. Units are those of the three-body problem (assembly/memory.ts); days and kilometres live in flight/.
 * Its parts for launcher and satellite are in launcher.ts and unit.ts.
 */
import {
  ABI_VERSION,
  CAPACITY_COUNT,
  DISPERSION_DRAW,
  DISPERSION_FACTOR,
  DISPERSION_LAUNCH,
  DISPERSION_UNIFORM,
  CENTRE_EARTH,
  CENTRE_MOON,
  EPHEMERIS,
  ERROR_COUNT,
  EVENT,
  EVENT_CAPACITY_COUNT,
  EVENT_DIRECTION,
  EVENT_KIND,
  EVENT_OUTPUT,
  EVENT_OUTPUT_COLUMN_COUNT,
  EVENT_SIZE,
  EVENT_STATUS,
  EVENT_STRIDE,
  EVENT_X,
  EVENT_Y,
  EVENT_Z,
  INPUT,
  INPUT_EPOCH,
  INPUT_RADIATION,
  MAP_END,
  MATRIX_NONE,
  MATRIX_SPEED,
  MATRIX_WHOLE,
  MODEL_CIRCULAR,
  MODEL_EPHEMERIS,
  OUTPUT,
  OUTPUT_MATRIX,
  OUTPUT_SAMPLE_COUNT,
  OUTPUT_STATE,
  OUTPUT_STATUS,
  OUTPUT_STEP_COUNT,
  OUTPUT_TIME,
  PARAMETER_CENTRE,
  PARAMETER_EARTH_J2,
  PARAMETER_EARTH_POLE,
  PARAMETER_EVENT_COUNT,
  PARAMETER_FIXED_STEP,
  PARAMETER_GM_SUN,
  PARAMETER_MASS_RATIO,
  PARAMETER_MATRIX,
  PARAMETER_MODEL,
  PARAMETER_MOON_C22,
  PARAMETER_MOON_J2,
  PARAMETER_RADIUS_EARTH,
  PARAMETER_RADIUS_MOON,
  PARAMETER_RADIUS_SUN,
  PARAMETER_SAMPLE_COUNT,
  PARAMETER_SEGMENT_COUNT,
  PARAMETER_SEGMENT_LENGTH,
  PARAMETER_SEGMENT_START,
  PARAMETER_STEP_LIMIT,
  PARAMETER_TOLERANCE,
  PARAMETER_TRAJECTORY_COUNT,
  RANDOM_KEY,
  SAMPLE,
  SAMPLE_CAPACITY_COUNT,
  SAMPLE_TIME,
  SAMPLE_TIME_CAPACITY_COUNT,
} from '../../assembly/memory.ts';
import { launcherOver, type LauncherExports } from './launcher.ts';
import { unitOver, type UnitExports } from './unit.ts';

import type { Kernel } from './batch.ts';
import { refuseUncovered, segmentCount, type DatedFlight, type EphemerisModel } from './ephemeris-model.ts';

export type { Batch, BatchResult, Dispersal, EventSlot, Kernel } from './batch.ts';

const MATRIX_CODES = { false: MATRIX_NONE, true: MATRIX_WHOLE, speed: MATRIX_SPEED } as const;

/** What a kernel exports, compiled or twin. */
export interface KernelExports extends LauncherExports, UnitExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  abiVersion(): number;
  mapEnd(): number;
  propagate(): number;
  disperse(first: number, count: number): void;
  rotatingView(count: number): void;
  launchState(
    row: number,
    latitude: number,
    longitude: number,
    azimuth: number,
    elevation: number,
    radius: number,
    speed: number,
  ): void;
}

/**
 * Load a kernel from its bytes, a compiled module, or a URL to fetch. Compiles while streaming where the server names
 * the type, and falls back to the bytes where it does not. Throws when the ABI differs.
 */
export async function loadKernel(source: string | URL | BufferSource | WebAssembly.Module): Promise<Kernel> {
  const instance = await instantiate(source);
  const exports = instance.exports as unknown as KernelExports;
  if (exports.abiVersion() !== ABI_VERSION)
    throw new Error(`The kernel has ABI ${exports.abiVersion()}, this engine speaks ${ABI_VERSION}`);
  if (exports.memory.buffer.byteLength < MAP_END * 8) throw new Error('The kernel’s memory is smaller than its map');
  return kernelOver(exports);
}

async function instantiate(source: string | URL | BufferSource | WebAssembly.Module): Promise<WebAssembly.Instance> {
  if (source instanceof WebAssembly.Module) return new WebAssembly.Instance(source, {});
  if (typeof source !== 'string' && !(source instanceof URL))
    return (await WebAssembly.instantiate(source, {})).instance;
  const response = await fetch(source);
  if (!response.ok) throw new Error(`The kernel could not be loaded: ${response.status} ${response.statusText}`);
  if (response.headers.get('content-type')?.startsWith('application/wasm'))
    return (await WebAssembly.instantiateStreaming(response, {})).instance;
  return (await WebAssembly.instantiate(await response.arrayBuffer(), {})).instance;
}

/** The kernel object over a kernel's exports; the tests lay their TypeScript twin under it. */
export function kernelOver(exports: KernelExports): Kernel {
  // The memory never grows, so this view never detaches.
  const cells = new Float64Array(exports.memory.buffer);
  const columns = (first: number, stride: number, count: number, rows: number) =>
    Array.from({ length: count }, (_, c) => cells.slice(first + c * stride, first + c * stride + rows));

  function writeModel(model: EphemerisModel, centre: DatedFlight['centre']): void {
    cells.set(model.coefficients, EPHEMERIS);
    cells[PARAMETER_MODEL] = MODEL_EPHEMERIS;
    cells[PARAMETER_CENTRE] = centre === 'earth' ? CENTRE_EARTH : CENTRE_MOON;
    cells[PARAMETER_SEGMENT_START] = model.start;
    cells[PARAMETER_SEGMENT_LENGTH] = model.segmentLength;
    cells[PARAMETER_SEGMENT_COUNT] = segmentCount(model);
    cells[PARAMETER_GM_SUN] = model.gmSun;
    cells[PARAMETER_MOON_J2] = model.moonJ2;
    cells[PARAMETER_MOON_C22] = model.moonC22;
    cells[PARAMETER_EARTH_J2] = model.earthJ2;
    cells.set(model.earthPole, PARAMETER_EARTH_POLE);
    cells[PARAMETER_RADIUS_MOON] = model.radiusMoon;
    cells[PARAMETER_RADIUS_EARTH] = model.radiusEarth;
    cells[PARAMETER_RADIUS_SUN] = model.radiusSun;
  }

  return {
    ...launcherOver(exports, cells),
    ...unitOver(exports, cells),

    launchStates(rows) {
      if (rows.length > CAPACITY_COUNT)
        throw new RangeError(`A batch holds ${CAPACITY_COUNT} launches, got ${rows.length}`);
      rows.forEach((r, i) =>
        exports.launchState(i, r.latitude, r.longitude, r.azimuth, r.elevation, r.radius, r.speed),
      );
      return columns(INPUT, CAPACITY_COUNT, 6, rows.length);
    },

    dispersedStates({ launch, factor, uniform, seed }, first, count) {
      if (count > CAPACITY_COUNT) throw new RangeError(`A batch holds ${CAPACITY_COUNT} launches, got ${count}`);
      const { latitude, longitude, azimuth, elevation, radius, speed } = launch;
      cells.set([latitude, longitude, azimuth, elevation, radius, speed], DISPERSION_LAUNCH);
      cells.set(factor, DISPERSION_FACTOR);
      cells[DISPERSION_UNIFORM] = uniform ? 1 : 0;
      cells[RANDOM_KEY] = seed % 2 ** 32;
      cells[RANDOM_KEY + 1] = Math.floor(seed / 2 ** 32);
      exports.disperse(first, count);
      return {
        state: columns(INPUT, CAPACITY_COUNT, 6, count),
        draws: columns(DISPERSION_DRAW, CAPACITY_COUNT, ERROR_COUNT, count),
      };
    },

    propagate(batch) {
      const rows = batch.endTime.length;
      const times = batch.sampleTimes?.length ?? 0;
      const events = batch.events ?? [];
      if (rows > CAPACITY_COUNT) throw new RangeError(`A batch holds ${CAPACITY_COUNT} trajectories, got ${rows}`);
      if (times > SAMPLE_TIME_CAPACITY_COUNT || rows * times > SAMPLE_CAPACITY_COUNT)
        throw new RangeError(`A batch holds ${SAMPLE_CAPACITY_COUNT} samples, got ${rows} × ${times}`);
      if (events.length > EVENT_CAPACITY_COUNT)
        throw new RangeError(`A batch watches ${EVENT_CAPACITY_COUNT} events, got ${events.length}`);
      if (batch.state.length !== 6 || batch.state.some((column) => column.length !== rows))
        throw new RangeError('A batch needs six state columns as long as its end times');
      const { dated } = batch;
      if (dated && (dated.epoch.length !== rows || dated.radiation.length !== rows))
        throw new RangeError('A dated batch needs epochs and radiation factors as long as its end times');
      cells[PARAMETER_MODEL] = MODEL_CIRCULAR;
      if (dated) {
        dated.epoch.forEach((epoch, i) => refuseUncovered(dated.model, epoch, epoch + batch.endTime[i]!));
        writeModel(dated.model, dated.centre);
        cells.set(dated.epoch, INPUT_EPOCH);
        cells.set(dated.radiation, INPUT_RADIATION);
      }
      cells[PARAMETER_MASS_RATIO] = batch.massRatio;
      cells[PARAMETER_TOLERANCE] = batch.tolerance;
      cells[PARAMETER_FIXED_STEP] = batch.fixedStep ?? 0;
      cells[PARAMETER_STEP_LIMIT] = batch.stepLimit ?? 1e6;
      cells[PARAMETER_TRAJECTORY_COUNT] = rows;
      cells[PARAMETER_SAMPLE_COUNT] = times;
      cells[PARAMETER_EVENT_COUNT] = events.length;
      cells[PARAMETER_MATRIX] = MATRIX_CODES[String(batch.matrix ?? false) as keyof typeof MATRIX_CODES];
      batch.state.forEach((column, c) => cells.set(column, INPUT + c * CAPACITY_COUNT));
      cells.set(batch.endTime, INPUT + 6 * CAPACITY_COUNT);
      if (batch.sampleTimes) cells.set(batch.sampleTimes, SAMPLE_TIME);
      events.forEach((event, e) => {
        const slot = EVENT + e * EVENT_STRIDE;
        cells[slot + EVENT_KIND] = event.kind;
        cells[slot + EVENT_DIRECTION] = event.direction;
        cells[slot + EVENT_STATUS] = event.status;
        cells[slot + EVENT_X] = event.point[0];
        cells[slot + EVENT_Y] = event.point[1];
        cells[slot + EVENT_Z] = event.point[2];
        cells[slot + EVENT_SIZE] = event.size ?? 0;
      });
      // Rows that a flight ends before reaching must not show an older batch's states.
      for (let c = 0; c < 6; c++)
        cells.fill(0, SAMPLE + c * SAMPLE_CAPACITY_COUNT, SAMPLE + c * SAMPLE_CAPACITY_COUNT + rows * times);
      exports.propagate();
      return {
        status: cells.slice(OUTPUT_STATUS, OUTPUT_STATUS + rows),
        time: cells.slice(OUTPUT_TIME, OUTPUT_TIME + rows),
        state: columns(OUTPUT_STATE, CAPACITY_COUNT, 6, rows),
        stepCount: cells.slice(OUTPUT_STEP_COUNT, OUTPUT_STEP_COUNT + rows),
        events: events.map((_, e) => {
          const first = EVENT_OUTPUT + e * EVENT_OUTPUT_COLUMN_COUNT * CAPACITY_COUNT;
          return {
            count: cells.slice(first, first + rows),
            time: cells.slice(first + CAPACITY_COUNT, first + CAPACITY_COUNT + rows),
            state: columns(first + 2 * CAPACITY_COUNT, CAPACITY_COUNT, 6, rows),
          };
        }),
        samples: columns(SAMPLE, SAMPLE_CAPACITY_COUNT, 6, rows * times),
        sampleCount: cells.slice(OUTPUT_SAMPLE_COUNT, OUTPUT_SAMPLE_COUNT + rows),
        matrix: batch.matrix ? columns(OUTPUT_MATRIX, CAPACITY_COUNT, batch.matrix === 'speed' ? 6 : 36, rows) : [],
      };
    },

    rotatingView(model, state, epoch) {
      const rows = epoch.length;
      if (rows > CAPACITY_COUNT) throw new RangeError(`A batch holds ${CAPACITY_COUNT} states, got ${rows}`);
      for (const time of epoch) refuseUncovered(model, time, time);
      writeModel(model, 'moon');
      state.forEach((column, c) => cells.set(column, INPUT + c * CAPACITY_COUNT));
      cells.set(epoch, INPUT_EPOCH);
      exports.rotatingView(rows);
      const [x, y, z, u, v, w, distance, stretch] = columns(OUTPUT, CAPACITY_COUNT, 8, rows);
      return { state: [x!, y!, z!, u!, v!, w!], distance: distance!, stretch: stretch! };
    },
  };
}
