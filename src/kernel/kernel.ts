/**
 * The kernel as an object: the only file that touches WebAssembly. Copies a batch into the memory map, flies it, copies
 * the columns out. Units are those of the three-body problem (assembly/memory.ts); days and kilometres live in flight/.
 * Not here: the calls of launcher and satellite (launcher.ts, unit.ts), which come with their modules.
 */
import * as map from '../../assembly/memory.ts';
import type { Kernel, PartExports } from './batch.ts';
import { refuseUncovered, segmentCount, type EphemerisBatch, type EphemerisModel } from './ephemeris-model.ts';

export type { Batch, BatchResult, Dispersal, EventSlot, Kernel } from './batch.ts';

const TWO_32 = 4294967296;
const MATRIX_CODES = { false: map.MATRIX_NONE, true: map.MATRIX_WHOLE, speed: map.MATRIX_SPEED } as const;

/** What a kernel exports: the compiled one, and the scalar reference of the tests. */
export interface KernelExports extends PartExports {
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

/** Where a kernel comes from: its bytes, a compiled module, or a URL to fetch. */
export type KernelSource = string | URL | BufferSource | WebAssembly.Module;

/**
 * Load a kernel, also from a source that is still on its way. Compiles while streaming where the server names
 * the type, and falls back to the bytes where it does not. Throws when the ABI differs.
 */
export async function loadKernel(source: KernelSource | Promise<KernelSource>): Promise<Kernel> {
  const instance = await instantiate(await source);
  const exports = instance.exports as unknown as KernelExports;
  if (exports.abiVersion() !== map.ABI_VERSION)
    throw new Error(`The kernel has ABI ${exports.abiVersion()}, this engine speaks ${map.ABI_VERSION}`);
  if (exports.memory.buffer.byteLength < map.MAP_END * 8)
    throw new Error('The kernel’s memory is smaller than its map');
  return kernelOver(exports);
}

async function instantiate(source: KernelSource): Promise<WebAssembly.Instance> {
  if (source instanceof WebAssembly.Module) return new WebAssembly.Instance(source, {});
  if (typeof source !== 'string' && !(source instanceof URL))
    return (await WebAssembly.instantiate(source, {})).instance;
  const response = await fetch(source);
  if (!response.ok) throw new Error(`The kernel could not be loaded: ${response.status} ${response.statusText}`);
  if (response.headers.get('content-type')?.startsWith('application/wasm'))
    return (await WebAssembly.instantiateStreaming(response, {})).instance;
  return (await WebAssembly.instantiate(await response.arrayBuffer(), {})).instance;
}

/** The kernel object over a kernel's exports; tests give it those of their scalar reference. */
export function kernelOver(exports: KernelExports): Kernel {
  // The memory never grows, so this view never detaches.
  const cells = new Float64Array(exports.memory.buffer);
  const columns = (first: number, stride: number, count: number, rows: number) =>
    Array.from({ length: count }, (_, c) => cells.slice(first + c * stride, first + c * stride + rows));

  function writeModel(model: EphemerisModel, centre: EphemerisBatch['centre']): void {
    cells.set(model.coefficients, map.EPHEMERIS);
    cells[map.PARAMETER_MODEL] = map.MODEL_EPHEMERIS;
    cells[map.PARAMETER_CENTRE] = centre === 'earth' ? map.CENTRE_EARTH : map.CENTRE_MOON;
    cells[map.PARAMETER_SEGMENT_START] = model.start;
    cells[map.PARAMETER_SEGMENT_LENGTH] = model.segmentLength;
    cells[map.PARAMETER_SEGMENT_COUNT] = segmentCount(model);
    cells[map.PARAMETER_GM_SUN] = model.gmSun;
    cells[map.PARAMETER_MOON_J2] = model.moonJ2;
    cells[map.PARAMETER_MOON_C22] = model.moonC22;
    cells[map.PARAMETER_EARTH_J2] = model.earthJ2;
    cells.set(model.earthPole, map.PARAMETER_EARTH_POLE);
    cells[map.PARAMETER_RADIUS_MOON] = model.radiusMoon;
    cells[map.PARAMETER_RADIUS_EARTH] = model.radiusEarth;
    cells[map.PARAMETER_RADIUS_SUN] = model.radiusSun;
  }

  return {
    exports,
    cells,

    launchStates(rows) {
      if (rows.length > map.CAPACITY_COUNT)
        throw new RangeError(`A batch holds ${map.CAPACITY_COUNT} launches, got ${rows.length}`);
      rows.forEach((r, i) =>
        exports.launchState(i, r.latitude, r.longitude, r.azimuth, r.elevation, r.radius, r.speed),
      );
      return columns(map.INPUT, map.CAPACITY_COUNT, 6, rows.length);
    },

    dispersedStates({ launch, factor, uniform, seed }, first, count) {
      if (count > map.CAPACITY_COUNT)
        throw new RangeError(`A batch holds ${map.CAPACITY_COUNT} launches, got ${count}`);
      const { latitude, longitude, azimuth, elevation, radius, speed } = launch;
      cells.set([latitude, longitude, azimuth, elevation, radius, speed], map.DISPERSION_LAUNCH);
      cells.set(factor, map.DISPERSION_FACTOR);
      cells[map.DISPERSION_UNIFORM] = uniform ? 1 : 0;
      cells[map.RANDOM_KEY] = seed % TWO_32;
      cells[map.RANDOM_KEY + 1] = Math.floor(seed / TWO_32);
      exports.disperse(first, count);
      return {
        state: columns(map.INPUT, map.CAPACITY_COUNT, 6, count),
        draws: columns(map.DISPERSION_DRAW, map.CAPACITY_COUNT, map.ERROR_COUNT, count),
      };
    },

    propagate(batch) {
      const rows = batch.endTime.length;
      const times = batch.sampleTimes?.length ?? 0;
      const events = batch.events ?? [];
      if (rows > map.CAPACITY_COUNT)
        throw new RangeError(`A batch holds ${map.CAPACITY_COUNT} trajectories, got ${rows}`);
      if (times > map.SAMPLE_TIME_CAPACITY_COUNT || rows * times > map.SAMPLE_CAPACITY_COUNT)
        throw new RangeError(`A batch holds ${map.SAMPLE_CAPACITY_COUNT} samples, got ${rows} × ${times}`);
      if (events.length > map.EVENT_CAPACITY_COUNT)
        throw new RangeError(`A batch watches ${map.EVENT_CAPACITY_COUNT} events, got ${events.length}`);
      if (batch.state.length !== 6 || batch.state.some((column) => column.length !== rows))
        throw new RangeError('A batch needs six state columns as long as its end times');
      const { ephemeris } = batch;
      if (ephemeris && (ephemeris.epoch.length !== rows || ephemeris.radiation.length !== rows))
        throw new RangeError(
          'A batch in the ephemeris model needs epochs and radiation factors as long as its end times',
        );
      cells[map.PARAMETER_MODEL] = map.MODEL_CIRCULAR;
      if (ephemeris) {
        ephemeris.epoch.forEach((epoch, i) => refuseUncovered(ephemeris.model, epoch, epoch + batch.endTime[i]!));
        writeModel(ephemeris.model, ephemeris.centre);
        cells.set(ephemeris.epoch, map.INPUT_EPOCH);
        cells.set(ephemeris.radiation, map.INPUT_RADIATION);
      }
      cells[map.PARAMETER_MASS_RATIO] = batch.massRatio;
      cells[map.PARAMETER_TOLERANCE] = batch.tolerance;
      cells[map.PARAMETER_FIXED_STEP] = batch.fixedStep ?? 0;
      cells[map.PARAMETER_STEP_LIMIT] = batch.stepLimit ?? 1e6;
      cells[map.PARAMETER_TRAJECTORY_COUNT] = rows;
      cells[map.PARAMETER_SAMPLE_COUNT] = times;
      cells[map.PARAMETER_EVENT_COUNT] = events.length;
      cells[map.PARAMETER_MATRIX] = MATRIX_CODES[String(batch.matrix ?? false) as keyof typeof MATRIX_CODES];
      batch.state.forEach((column, c) => cells.set(column, map.INPUT + c * map.CAPACITY_COUNT));
      cells.set(batch.endTime, map.INPUT + 6 * map.CAPACITY_COUNT);
      if (batch.sampleTimes) cells.set(batch.sampleTimes, map.SAMPLE_TIME);
      events.forEach((event, e) => {
        const slot = map.EVENT + e * map.EVENT_STRIDE;
        cells[slot + map.EVENT_KIND] = event.kind;
        cells[slot + map.EVENT_DIRECTION] = event.direction;
        cells[slot + map.EVENT_STATUS] = event.status;
        cells[slot + map.EVENT_X] = event.point[0];
        cells[slot + map.EVENT_Y] = event.point[1];
        cells[slot + map.EVENT_Z] = event.point[2];
        cells[slot + map.EVENT_SIZE] = event.size ?? 0;
      });
      // Sample rows after the end of a flight must not show the states of an older batch.
      for (let c = 0; c < 6; c++)
        cells.fill(
          0,
          map.SAMPLE + c * map.SAMPLE_CAPACITY_COUNT,
          map.SAMPLE + c * map.SAMPLE_CAPACITY_COUNT + rows * times,
        );
      exports.propagate();
      return {
        status: cells.slice(map.OUTPUT_STATUS, map.OUTPUT_STATUS + rows),
        time: cells.slice(map.OUTPUT_TIME, map.OUTPUT_TIME + rows),
        state: columns(map.OUTPUT_STATE, map.CAPACITY_COUNT, 6, rows),
        stepCount: cells.slice(map.OUTPUT_STEP_COUNT, map.OUTPUT_STEP_COUNT + rows),
        events: events.map((_, e) => {
          const first = map.EVENT_OUTPUT + e * map.EVENT_OUTPUT_COLUMN_COUNT * map.CAPACITY_COUNT;
          return {
            count: cells.slice(first, first + rows),
            time: cells.slice(first + map.CAPACITY_COUNT, first + map.CAPACITY_COUNT + rows),
            state: columns(first + 2 * map.CAPACITY_COUNT, map.CAPACITY_COUNT, 6, rows),
          };
        }),
        samples: columns(map.SAMPLE, map.SAMPLE_CAPACITY_COUNT, 6, rows * times),
        sampleCount: cells.slice(map.OUTPUT_SAMPLE_COUNT, map.OUTPUT_SAMPLE_COUNT + rows),
        matrix: batch.matrix
          ? columns(map.OUTPUT_MATRIX, map.CAPACITY_COUNT, batch.matrix === 'speed' ? 6 : 36, rows)
          : [],
      };
    },

    rotatingView(model, state, epoch) {
      const rows = epoch.length;
      if (rows > map.CAPACITY_COUNT) throw new RangeError(`A batch holds ${map.CAPACITY_COUNT} states, got ${rows}`);
      for (const time of epoch) refuseUncovered(model, time, time);
      writeModel(model, 'moon');
      state.forEach((column, c) => cells.set(column, map.INPUT + c * map.CAPACITY_COUNT));
      cells.set(epoch, map.INPUT_EPOCH);
      exports.rotatingView(rows);
      const [x, y, z, u, v, w, distance, stretch] = columns(map.OUTPUT, map.CAPACITY_COUNT, 8, rows);
      return { state: [x!, y!, z!, u!, v!, w!], distance: distance!, stretch: stretch! };
    },
  };
}
