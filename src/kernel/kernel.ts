/**
 * The kernel as an object: the only file that touches WebAssembly. Copies a batch into the memory map, flies it, copies
 * the columns out. Units are those of the three-body problem (assembly/memory.ts); days and kilometres live in flight/.
 * Its parts for launcher and satellite are in launcher.ts and unit.ts.
 */
import {
  ABI_VERSION,
  CAPACITY_COUNT,
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
  MAP_END,
  OUTPUT_MATRIX,
  OUTPUT_SAMPLE_COUNT,
  OUTPUT_STATE,
  OUTPUT_STATUS,
  OUTPUT_STEP_COUNT,
  OUTPUT_TIME,
  PARAMETER_EVENT_COUNT,
  PARAMETER_FIXED_STEP,
  PARAMETER_MASS_RATIO,
  PARAMETER_MATRIX,
  PARAMETER_SAMPLE_COUNT,
  PARAMETER_STEP_LIMIT,
  PARAMETER_TOLERANCE,
  PARAMETER_TRAJECTORY_COUNT,
  SAMPLE,
  SAMPLE_CAPACITY_COUNT,
  SAMPLE_TIME,
  SAMPLE_TIME_CAPACITY_COUNT,
} from '../../assembly/memory.ts';
import { launcherOver, type LauncherExports } from './launcher.ts';
import { unitOver, type UnitExports } from './unit.ts';

/** Something to watch for along every trajectory of a batch; kinds and codes are those of assembly/memory.ts. */
export interface EventSlot {
  readonly kind: number;
  /** −1 falling, +1 rising, 0 both ways. */
  readonly direction: -1 | 0 | 1;
  /** Status that ends the flight, or 0 to record only. */
  readonly status: number;
  /** Moon-centred centre of a sphere or apsis; normal of a plane. */
  readonly point: readonly [number, number, number];
  /** Radius of a sphere, offset of a plane. */
  readonly size?: number;
}

/** A batch of trajectories; six state columns and one of end times, all of the same length. */
export interface Batch {
  readonly massRatio: number;
  readonly tolerance: number;
  /** ξ y z ξ′ y′ z′, Moon-centred. */
  readonly state: readonly Float64Array[];
  readonly endTime: Float64Array;
  /** Ascending times at which every trajectory's state is wanted. */
  readonly sampleTimes?: Float64Array;
  readonly events?: readonly EventSlot[];
  /** A step without error control, for measuring the order. */
  readonly fixedStep?: number;
  readonly stepLimit?: number;
  /** Also the state transition matrix of every trajectory. */
  readonly matrix?: boolean;
}

/** What an event slot saw: how often it fired, and time and state (six columns) of the first firing. */
export interface EventColumns {
  readonly count: Float64Array;
  readonly time: Float64Array;
  readonly state: readonly Float64Array[];
}

/** Columns of a flown batch; one row per trajectory. */
export interface BatchResult {
  readonly status: Float64Array;
  readonly time: Float64Array;
  readonly state: readonly Float64Array[];
  readonly stepCount: Float64Array;
  readonly events: readonly EventColumns[];
  /** Six columns; row = trajectory × number of sample times + sample. Rows beyond sampleCount are 0, not states. */
  readonly samples: readonly Float64Array[];
  readonly sampleCount: Float64Array;
  /** 36 columns ∂state(end)/∂state(0), column by column of the matrix; empty when not asked for. */
  readonly matrix: readonly Float64Array[];
}

/** Direction and speed of launches from the sphere, in radians and units of the three-body problem. */
export interface LaunchRow {
  readonly latitude: number;
  readonly longitude: number;
  readonly azimuth: number;
  readonly elevation: number;
  readonly radius: number;
  readonly speed: number;
}

export interface Kernel extends ReturnType<typeof launcherOver>, ReturnType<typeof unitOver> {
  /** Six Moon-centred state columns of the given launches. At most CAPACITY_COUNT rows. */
  launchStates(rows: readonly LaunchRow[]): Float64Array[];
  /** Fly a batch. Throws on a batch larger than the map or with columns of unequal length: a bug of the caller. */
  propagate(batch: Batch): BatchResult;
}

/** What a kernel exports, compiled or twin. */
export interface KernelExports extends LauncherExports, UnitExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  abiVersion(): number;
  mapEnd(): number;
  propagate(): number;
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
      cells[PARAMETER_MASS_RATIO] = batch.massRatio;
      cells[PARAMETER_TOLERANCE] = batch.tolerance;
      cells[PARAMETER_FIXED_STEP] = batch.fixedStep ?? 0;
      cells[PARAMETER_STEP_LIMIT] = batch.stepLimit ?? 1e6;
      cells[PARAMETER_TRAJECTORY_COUNT] = rows;
      cells[PARAMETER_SAMPLE_COUNT] = times;
      cells[PARAMETER_EVENT_COUNT] = events.length;
      cells[PARAMETER_MATRIX] = batch.matrix ? 1 : 0;
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
        matrix: batch.matrix ? columns(OUTPUT_MATRIX, CAPACITY_COUNT, 36, rows) : [],
      };
    },
  };
}
