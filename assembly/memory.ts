/**
 * The memory map of the kernel: who lies where, in cells of 8 bytes. Common subset: src/kernel/kernel.ts reads this
 * same file, so the map is stated once. A change that moves or renames anything raises ABI_VERSION.
 *
 *   cell        0 ┌────────────────────────────────────────────┐
 *                 │ AssemblyScript's own data                  │
 *            8192 ├────────────────────────────────────────────┤
 *                 │ PARAMETER   one row of batch parameters    │
 *            8224 │ EVENT       8 event slots × 16 cells       │
 *            8448 │ WORK        state of the two lanes         │
 *           12288 ├────────────────────────────────────────────┤
 *                 │ SAMPLE_TIME   4 096 ascending times        │
 *                 │ INPUT         7 columns × 4 096            │
 *                 │ OUTPUT       10 columns × 4 096            │
 *                 │ EVENT_OUTPUT  8 slots × 8 columns × 4 096  │
 *                 │ SAMPLE        6 columns × 65 536           │
 *                 │ MATRIX       36 columns × 4 096            │
 *                 │ RANDOM        counter, key, draws          │
 *                 │ DISPERSION    launch, factor, 6 × 4 096    │
 *                 └────────────────────────────────────────────┘
 *
 * Units are those of the three-body problem: length = Earth-Moon distance, time = 1 / mean motion, total GM = 1.
 * States are Moon-centred on the rotating axes: ξ = x − (1 − µ), y, z and their rates. Near the Moon this keeps
 * eleven more bits of position than barycentric x does.
 */

/** Raised when the map or the meaning of a cell changes. */
export const ABI_VERSION = 3;

/** Trajectories in one batch at most. */
export const CAPACITY_COUNT = 4096;
/** Sample times of a batch at most. */
export const SAMPLE_TIME_CAPACITY_COUNT = 4096;
/** Sample rows (trajectories × sample times) of a batch at most. */
export const SAMPLE_CAPACITY_COUNT = 65536;
/** Event slots of a batch. */
export const EVENT_CAPACITY_COUNT = 8;

// ── batch parameters ──
export const PARAMETER = 8192;
/** Mass ratio µ = Moon / (Earth + Moon). */
export const PARAMETER_MASS_RATIO = PARAMETER;
/** Relative tolerance of a step: position error over the distance to the nearer body, velocity error over √(1 + v²). */
export const PARAMETER_TOLERANCE = PARAMETER + 1;
/** A fixed step, or 0 for error control. */
export const PARAMETER_FIXED_STEP = PARAMETER + 2;
/** Steps of one trajectory at most. */
export const PARAMETER_STEP_LIMIT = PARAMETER + 3;
export const PARAMETER_TRAJECTORY_COUNT = PARAMETER + 4;
export const PARAMETER_SAMPLE_COUNT = PARAMETER + 5;
export const PARAMETER_EVENT_COUNT = PARAMETER + 6;
/** 1 when the state transition matrix is wanted with every trajectory, else 0. */
export const PARAMETER_MATRIX = PARAMETER + 7;

// ── event slots: what to watch for ──
export const EVENT = 8224;
export const EVENT_STRIDE = 16;
/** Cells of a slot: kind, direction (−1 falling, +1 rising, 0 both), status that ends the flight (0: record only), … */
export const EVENT_KIND = 0;
export const EVENT_DIRECTION = 1;
export const EVENT_STATUS = 2;
/** … a point (centre of a sphere or body; normal of a plane), and a number (radius; offset n·p of the plane). */
export const EVENT_X = 3;
export const EVENT_Y = 4;
export const EVENT_Z = 5;
export const EVENT_SIZE = 6;

/** |r − c|² − size² changes sign. */
export const KIND_SPHERE = 1;
/** n·r − size changes sign. */
export const KIND_PLANE = 2;
/** (r − c)·v changes sign: rising at the closest, falling at the farthest point. */
export const KIND_APSIS = 3;

// ── work area; each quantity has one cell per lane, lanes side by side ──
export const WORK = 8448;
export const WORK_Y = WORK;
export const WORK_NEW = WORK + 12;
/** Sixteen stage derivatives of six components. */
export const WORK_K = WORK + 24;
/** Seven coefficients of the dense output for six components. */
export const WORK_DENSE = WORK + 216;
export const WORK_H = WORK + 300;
export const WORK_ERROR = WORK + 302;
export const WORK_TIME = WORK + 304;
export const WORK_END_TIME = WORK + 306;
/** Trajectory in the lane, −1 when the lane rests. */
export const WORK_TRAJECTORY = WORK + 308;
export const WORK_STEP_COUNT = WORK + 310;
/** First cell: whether the dense coefficients belong to the present trial (both lanes at once). */
export const WORK_DENSE_READY = WORK + 312;
export const WORK_JUST_REJECTED = WORK + 314;
export const WORK_NEXT_SAMPLE = WORK + 316;
/** Jacobi constant of the lane's trajectory at its start. */
export const WORK_JACOBI = WORK + 318;
/** Per event slot: on which side the step starts (see events.ts), and value and rate there. */
export const WORK_EVENT_SIDE = WORK + 320;
export const WORK_EVENT_VALUE = WORK + 336;
export const WORK_EVENT_RATE = WORK + 352;
/** A state looked at between steps. */
export const WORK_PROBE = WORK + 368;
/** Per event slot, within the step being settled: where it first fires, as a fraction of the step; 2 when it does not. */
export const WORK_EVENT_FRACTION = WORK + 376;
/** Per event slot, within the step being settled: how often it fires. */
export const WORK_EVENT_FIRINGS = WORK + 384;

/** State transition matrix Φ at the step's start, then at its end (and as scratch of its stages); column by column. */
export const WORK_MATRIX = WORK + 400;
export const WORK_MATRIX_NEW = WORK + 472;
/** Sixteen stage derivatives of thirty-six components, and seven dense coefficients. */
export const WORK_MATRIX_K = WORK + 544;
export const WORK_MATRIX_DENSE = WORK + 1696;
/** The matrix at the state looked at between steps. */
export const WORK_MATRIX_PROBE = WORK + 2200;

// ── columns ──
export const SAMPLE_TIME = 12288;
/** ξ y z ξ′ y′ z′ end-time */
export const INPUT = SAMPLE_TIME + SAMPLE_TIME_CAPACITY_COUNT;
export const INPUT_COLUMN_COUNT = 7;
/** status, time, ξ y z ξ′ y′ z′, accepted steps, samples written */
export const OUTPUT = INPUT + INPUT_COLUMN_COUNT * CAPACITY_COUNT;
export const OUTPUT_COLUMN_COUNT = 10;
export const OUTPUT_STATUS = OUTPUT;
export const OUTPUT_TIME = OUTPUT + CAPACITY_COUNT;
export const OUTPUT_STATE = OUTPUT + 2 * CAPACITY_COUNT;
export const OUTPUT_STEP_COUNT = OUTPUT + 8 * CAPACITY_COUNT;
export const OUTPUT_SAMPLE_COUNT = OUTPUT + 9 * CAPACITY_COUNT;
/** Per slot: how often it fired, time and state of the first firing. */
export const EVENT_OUTPUT = OUTPUT + OUTPUT_COLUMN_COUNT * CAPACITY_COUNT;
export const EVENT_OUTPUT_COLUMN_COUNT = 8;
/** ξ y z ξ′ y′ z′; row = trajectory × sample count + sample */
export const SAMPLE = EVENT_OUTPUT + EVENT_CAPACITY_COUNT * EVENT_OUTPUT_COLUMN_COUNT * CAPACITY_COUNT;
export const SAMPLE_COLUMN_COUNT = 6;
/** Φ(end, start) of each trajectory: ∂(ξ y z ξ′ y′ z′ at the end)/∂(the same at the start), column by column. */
export const OUTPUT_MATRIX = SAMPLE + SAMPLE_COLUMN_COUNT * SAMPLE_CAPACITY_COUNT;

// ── random numbers and dispersion ──
export const RANDOM_COUNTER = OUTPUT_MATRIX + 36 * CAPACITY_COUNT;
/** Seed, two words of 32 bits. */
export const RANDOM_KEY = RANDOM_COUNTER + 4;
export const RANDOM_NORMAL = RANDOM_COUNTER + 6;
/** Latitude, longitude, azimuth, elevation, radius, speed of the launch without errors. */
export const DISPERSION_LAUNCH = RANDOM_COUNTER + 8;
/** 1 when errors are uniform, 0 when they are normal. */
export const DISPERSION_UNIFORM = RANDOM_COUNTER + 14;
/** 6 × 6 factor by rows: errors = factor × draws; its square is the covariance of the errors. */
export const DISPERSION_FACTOR = RANDOM_COUNTER + 16;
/** Errors of each sample: speed, azimuth, elevation, place to the north, to the east, time of release. */
export const DISPERSION_DRAW = RANDOM_COUNTER + 64;
/** First cell after the map. */
export const MAP_END = DISPERSION_DRAW + 6 * CAPACITY_COUNT;

// ── status codes ──
/** A sphere, plane or apsis that counts as the target was reached. */
export const STATUS_ARRIVED = 1;
export const STATUS_IMPACT_MOON = 2;
export const STATUS_IMPACT_EARTH = 3;
export const STATUS_ESCAPED = 4;
/** The end time was reached. */
export const STATUS_TIME_OUT = 5;
/** The step needed is below the resolution of time, or the step limit was met. */
export const STATUS_STEP_UNDERFLOW = 6;
/** An input was NaN or infinite. */
export const STATUS_NOT_A_NUMBER = 7;
/** The Jacobi constant drifted: the path went so near a centre that its end is not to be trusted. */
export const STATUS_ACCURACY_LOST = 8;
