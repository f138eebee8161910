/**
 * The memory map of the kernel: what lies where, in cells of 8 bytes. Common subset: src/kernel reads this same file, so
 * the map is stated once. It is imported whole, as `map`. A change that moves or renames a cell raises ABI_VERSION.
 * Longer than 300 lines because it is one map.
 *
 *   cell        0 ┌────────────────────────────────────────────┐
 *                 │ AssemblyScript's own data                  │
 *            8192 ├────────────────────────────────────────────┤
 *                 │ PARAMETER   one row of batch parameters    │
 *            8224 │ EVENT       8 event slots × 16 cells       │
 *            8448 │ WORK        state of the two lanes         │
 *           12288 ├────────────────────────────────────────────┤
 *                 │ SAMPLE_TIME   4 096 ascending times        │
 *                 │ INPUT         9 columns × 4 096            │
 *                 │ OUTPUT       10 columns × 4 096            │
 *                 │ EVENT_OUTPUT  8 slots × 8 columns × 4 096  │
 *                 │ SAMPLE        6 columns × 65 536           │
 *                 │ MATRIX       36 columns × 4 096            │
 *                 │ RANDOM        counter, key, draws          │
 *                 │ DISPERSION    launch, factor, 7 × 4 096    │
 *                 │ EPHEMERIS   192 segments × 10 × 12         │
 *                 │ DRIVER, SIZING, SATELLITE  their inputs,   │
 *                 │   figures, launch run and trade curves     │
 *                 └────────────────────────────────────────────┘
 *
 * Units are those of the three-body problem: length = Earth-Moon distance, time = 1 / mean motion, total GM = 1.
 * States are Moon-centred on the rotating axes: ξ = x − (1 − µ), y, z and their rates. Near the Moon this keeps
 * eleven more bits of position than barycentric x does.
 * In the ephemeris model states are inertial instead: ICRF axes, from the Moon's centre (or the Earth's), in the same
 * units with the mean distance as length. Events keep their meaning on the axes that turn and stretch with the Earth-Moon
 * line (dynamics/rotating-view.ts): planes in units of the true distance, radii in units of the mean one.
 */

/** Raised when the map or the meaning of a cell changes. */
export const ABI_VERSION = 10;

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
/** What is integrated along with every trajectory, nothing or the state transition matrix: one of the MATRIX_ codes. */
export const PARAMETER_MATRIX = PARAMETER + 7;
/** MODEL_CIRCULAR or MODEL_EPHEMERIS; the rest of this row is read in the latter only. */
export const PARAMETER_MODEL = PARAMETER + 8;
/** CENTRE_MOON or CENTRE_EARTH: the body from which states are measured. */
export const PARAMETER_CENTRE = PARAMETER + 9;
/** Start of the first segment, length of a segment, and number of segments. */
export const PARAMETER_SEGMENT_START = PARAMETER + 10;
export const PARAMETER_SEGMENT_LENGTH = PARAMETER + 11;
export const PARAMETER_SEGMENT_COUNT = PARAMETER + 12;
/** GM of the Sun; 0 leaves its force out. */
export const PARAMETER_GM_SUN = PARAMETER + 13;
/** J2 R² and C22 R² of the Moon, J2 R² of the Earth; 0 leaves a figure out. */
export const PARAMETER_MOON_J2 = PARAMETER + 14;
export const PARAMETER_MOON_C22 = PARAMETER + 15;
export const PARAMETER_EARTH_J2 = PARAMETER + 16;
/** Three cells: direction of the Earth's north pole. */
export const PARAMETER_EARTH_POLE = PARAMETER + 17;
/** Radii of the bodies that cast shadows, and of the Sun, which makes their penumbra. */
export const PARAMETER_RADIUS_MOON = PARAMETER + 20;
export const PARAMETER_RADIUS_EARTH = PARAMETER + 21;
export const PARAMETER_RADIUS_SUN = PARAMETER + 22;

export const MATRIX_NONE = 0;
/** The state transition matrix, 36 components. */
export const MATRIX_WHOLE = 1;
/** Its product with the direction of the initial velocity, six components: the change of the end per initial speed. */
export const MATRIX_SPEED = 2;
export const MODEL_CIRCULAR = 0;
export const MODEL_EPHEMERIS = 1;
export const CENTRE_MOON = 0;
export const CENTRE_EARTH = 1;

// ── event slots: what ends or marks a flight ──
export const EVENT = 8224;
export const EVENT_STRIDE = 16;
/** Cells of a slot: kind, direction (−1 falling, +1 rising, 0 both), status that ends the flight (0: record only), … */
export const EVENT_KIND = 0;
export const EVENT_DIRECTION = 1;
export const EVENT_STATUS = 2;
/** … a point (centre of a sphere or apsis, normal of a plane), and a size (radius, offset n·p, farthest apsis counted). */
export const EVENT_X = 3;
export const EVENT_Y = 4;
export const EVENT_Z = 5;
export const EVENT_SIZE = 6;

/** |r − c|² − size² changes sign. */
export const KIND_SPHERE = 1;
/** n·r − size changes sign. */
export const KIND_PLANE = 2;
/** (r − c)·v changes sign: rising at the closest, falling at the farthest point; counted up to size (0: anywhere). */
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
/** Trajectory in the lane, −1 when the lane is idle. */
export const WORK_TRAJECTORY = WORK + 308;
export const WORK_STEP_COUNT = WORK + 310;
/** First cell: 1 where the dense coefficients belong to the present trial (both lanes at once). */
export const WORK_DENSE_READY = WORK + 312;
export const WORK_JUST_REJECTED = WORK + 314;
export const WORK_NEXT_SAMPLE = WORK + 316;
/** Jacobi constant of the lane's trajectory at its start. */
export const WORK_JACOBI = WORK + 318;
/** Per event slot: on which side the step starts (see events.ts), and value and rate there. */
export const WORK_EVENT_SIDE = WORK + 320;
export const WORK_EVENT_VALUE = WORK + 336;
export const WORK_EVENT_RATE = WORK + 352;
/** The state at a fraction of a step. */
export const WORK_PROBE = WORK + 368;
/** Per event slot, within the step at hand: where it first fires, as a fraction of the step; 2 when it does not. */
export const WORK_EVENT_FRACTION = WORK + 376;
/** Per event slot, within the step at hand: how often it fires. */
export const WORK_EVENT_FIRINGS = WORK + 384;

/** State transition matrix Φ at the step's start, then at its end (and as scratch of its stages); column by column. */
export const WORK_MATRIX = WORK + 400;
export const WORK_MATRIX_NEW = WORK + 472;
/** Sixteen stage derivatives of thirty-six components, and seven dense coefficients. */
export const WORK_MATRIX_K = WORK + 544;
export const WORK_MATRIX_DENSE = WORK + 1696;
/** The matrix at a fraction of a step. */
export const WORK_MATRIX_PROBE = WORK + 2200;

/** Stage state of the ephemeris model, two lanes. */
export const WORK_STAGE = WORK + 2240;
/** Per lane: time of the ephemeris at the trajectory's start, its radiation factor, squared distance to the nearer body. */
export const WORK_EPOCH = WORK + 2252;
export const WORK_RADIATION = WORK + 2254;
export const WORK_NEARER = WORK + 2256;
/** At the last time: Moon and Sun from the Earth, quaternion of the Moon; velocity and acceleration of the Moon. */
export const WORK_BODY = WORK + 2258;
export const WORK_BODY_RATE = WORK + 2268;
export const WORK_BODY_RATE2 = WORK + 2271;
/** Chebyshev polynomials, their first and second derivatives at that time. */
export const WORK_BASIS = WORK + 2274;
/** Sum of the forces. */
export const WORK_ACCELERATION = WORK + 2312;
/** A state on the axes of the Earth-Moon line, the distance and its relative rate: within a step, and at its end. */
export const WORK_VIEW = WORK + 2316;
export const WORK_VIEW_END = WORK + 2324;
/** Gradient of the acceleration: xx xy xz yy yz zz. */
export const WORK_GRADIENT = WORK + 2332;

/** Axes of a pattern search at most, and points of its grid along one axis. */
export const SEARCH_AXIS_CAPACITY_COUNT = 4;
export const SEARCH_GRID_CAPACITY_COUNT = 32;
/** Per axis: bounds of the box, spacing and number of the grid's points, the point tried and the best one; then the grid. */
export const WORK_SEARCH_LOW = WORK + 2340;
export const WORK_SEARCH_HIGH = WORK_SEARCH_LOW + SEARCH_AXIS_CAPACITY_COUNT;
export const WORK_SEARCH_STEP = WORK_SEARCH_HIGH + SEARCH_AXIS_CAPACITY_COUNT;
export const WORK_SEARCH_COUNT = WORK_SEARCH_STEP + SEARCH_AXIS_CAPACITY_COUNT;
export const WORK_SEARCH_POINT = WORK_SEARCH_COUNT + SEARCH_AXIS_CAPACITY_COUNT;
export const WORK_SEARCH_BEST = WORK_SEARCH_POINT + SEARCH_AXIS_CAPACITY_COUNT;
export const WORK_SEARCH_GRID = WORK_SEARCH_BEST + SEARCH_AXIS_CAPACITY_COUNT;
/** The best point of the storage kinds searched before (driver-sizing.ts). */
export const WORK_SEARCH_OVERALL = WORK_SEARCH_GRID + SEARCH_AXIS_CAPACITY_COUNT * SEARCH_GRID_CAPACITY_COUNT;

// ── columns ──
export const SAMPLE_TIME = 12288;
/** ξ y z ξ′ y′ z′ end-time; time of the ephemeris at the start, radiation factor (forces/radiation.ts) */
export const INPUT = SAMPLE_TIME + SAMPLE_TIME_CAPACITY_COUNT;
export const INPUT_COLUMN_COUNT = 9;
export const INPUT_EPOCH = INPUT + 7 * CAPACITY_COUNT;
export const INPUT_RADIATION = INPUT + 8 * CAPACITY_COUNT;
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
/**
 * Φ(end, start) of each trajectory: ∂(ξ y z ξ′ y′ z′ at the end)/∂(the same at the start), column by column. Of
 * MATRIX_SPEED the first six columns alone.
 */
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
/** Errors of a launch, and a factor of as many rows and columns: errors = factor × draws; its square is their covariance. */
export const ERROR_COUNT = 7;
export const DISPERSION_FACTOR = RANDOM_COUNTER + 16;
/** Errors of each sample: speed, azimuth, elevation, place to the north, to the east, time of release, area to mass. */
export const DISPERSION_DRAW = RANDOM_COUNTER + 72;

// ── ephemeris ──
/** Segments of the ephemeris at most, functions in each (as in WORK_BODY), Chebyshev coefficients of each. */
export const SEGMENT_CAPACITY_COUNT = 192;
export const SEGMENT_FUNCTION_COUNT = 10;
export const SEGMENT_TERM_COUNT = 12;
export const EPHEMERIS = DISPERSION_DRAW + ERROR_COUNT * CAPACITY_COUNT;

// ── launcher: SI units ──
export const DRIVER = EPHEMERIS + SEGMENT_CAPACITY_COUNT * SEGMENT_FUNCTION_COUNT * SEGMENT_TERM_COUNT;
export const DRIVER_PAYLOAD = DRIVER;
export const DRIVER_BUCKET = DRIVER + 1;
export const DRIVER_SPEED = DRIVER + 2;
export const DRIVER_ACCELERATION = DRIVER + 3;
export const DRIVER_PROFILE = DRIVER + 4;
/** Duration of the ramp at the start. */
export const DRIVER_RAMP = DRIVER + 5;
/** Largest mechanical power of the drive. */
export const DRIVER_POWER_LIMIT = DRIVER + 6;
export const DRIVER_LIFT_TO_DRAG = DRIVER + 7;
export const DRIVER_POLE_PITCH = DRIVER + 8;
export const DRIVER_GAP_FIELD = DRIVER + 9;
/** 1 for a straight track, 0 for one that follows the Moon. */
export const DRIVER_STRAIGHT = DRIVER + 10;
/** Gravity and radius at the track. */
export const DRIVER_GRAVITY = DRIVER + 11;
export const DRIVER_RADIUS = DRIVER + 12;
/** Track behind the muzzle on which the empty bucket stops. */
export const DRIVER_BRAKE_LENGTH = DRIVER + 13;

export const PROFILE_CONSTANT = 0;
export const PROFILE_RAMPED = 1;
export const PROFILE_FORCE_LIMITED = 2;
export const PROFILE_POWER_LIMITED = 3;

/** Sizing: requirements of the launcher, limits of its checks, then the coefficients of its masses and costs. */
export const SIZING = DRIVER + 32;
/** Wall to kinetic energy; share of the bucket's energy recovered; availability. */
export const SIZING_EFFICIENCY = SIZING;
export const SIZING_RECOVERED = SIZING + 1;
export const SIZING_AVAILABILITY = SIZING + 2;
/** Payloads required per second, 0 for one launcher whatever it launches. */
export const SIZING_RATE = SIZING + 3;
/** Loss of the motor per kinetic energy. */
export const SIZING_MOTOR_HEAT = SIZING + 4;
/** Limits: acceleration felt by the payload, length, drop below the tangent, spacing of buckets. More of them below. */
export const SIZING_FELT_LIMIT = SIZING + 5;
export const SIZING_LENGTH_LIMIT = SIZING + 6;
export const SIZING_DROP_LIMIT = SIZING + 7;
export const SIZING_SPACING = SIZING + 8;
/** 0 mass, 1 cost, 2 peak power. */
export const SIZING_OBJECTIVE = SIZING + 9;
/** Mass of the power plant per watt of mean power, counted in the mass objective. */
export const SIZING_PLANT = SIZING + 10;
export const SIZING_ARMATURE = SIZING + 11;
export const SIZING_WINDING = SIZING + 12;
export const SIZING_FEEDER = SIZING + 13;
export const SIZING_SWITCH = SIZING + 14;
export const SIZING_RADIATOR = SIZING + 15;
export const SIZING_STRUCTURE = SIZING + 16;
export const SIZING_CALIBRATION = SIZING + 17;
export const SIZING_RETURN_SPEED = SIZING + 18;
export const SIZING_RELOAD = SIZING + 19;
/** Costs per mass: windings, feeders, switches, radiators, structure, buckets, power plant. */
export const SIZING_COST = SIZING + 20;
/** Per storage kind: energy per mass, power per mass, cost per mass. */
export const SIZING_STORAGE = SIZING + 28;
export const SIZING_STORAGE_STRIDE = 3;
export const SIZING_STORAGE_COUNT = 4;
/** Limits: power that recharges storage, moving mass, least interval, heat of a shot per mass of windings. */
export const SIZING_RECHARGE_LIMIT = SIZING + 40;
export const SIZING_MOVING_LIMIT = SIZING + 41;
export const SIZING_INTERVAL_LIMIT = SIZING + 42;
export const SIZING_HEAT_LIMIT = SIZING + 43;

/** The design that the search tries, and at its end the best one: acceleration, bucket mass, storage kind, interval. */
export const DESIGN = SIZING + 48;
export const DESIGN_ACCELERATION = DESIGN;
export const DESIGN_BUCKET = DESIGN + 1;
export const DESIGN_STORAGE = DESIGN + 2;
export const DESIGN_INTERVAL = DESIGN + 3;
/** Search box of the optimum: least and most acceleration, most bucket fraction, least, most and longest interval. */
export const DESIGN_BOX = DESIGN + 8;

/** Figures of a design: see sizing() in driver-sizing.ts. */
export const FIGURE = DESIGN + 16;
export const FIGURE_LENGTH = FIGURE;
export const FIGURE_TIME = FIGURE + 1;
export const FIGURE_PEAK_POWER = FIGURE + 2;
export const FIGURE_ENERGY = FIGURE + 3;
export const FIGURE_MEAN_POWER = FIGURE + 4;
/** Windings, feeders, switches, storage, radiators, structure, buckets. */
export const FIGURE_MASSES = FIGURE + 5;
export const FIGURE_MASS = FIGURE + 12;
export const FIGURE_COST = FIGURE + 13;
export const FIGURE_LAUNCHERS = FIGURE + 14;
export const FIGURE_BUCKETS = FIGURE + 15;
export const FIGURE_OBJECTIVE = FIGURE + 16;
/** 1 when the design is within every limit. */
export const FIGURE_ALLOWED = FIGURE + 17;
/** Distance of a bucket from its successor when that one starts. */
export const FIGURE_SPACING = FIGURE + 18;
/** Power plant for the mean power, per launcher. */
export const FIGURE_PLANT = FIGURE + 19;
export const FIGURE_COUNT = 20;

/** Launch run, or braking run: 13 columns, muzzle first; see driver.ts. */
export const RUN_CAPACITY_COUNT = 512;
export const RUN_COLUMN_COUNT = 13;
export const RUN = FIGURE + 32;
export const WORK_RUN = RUN + RUN_COLUMN_COUNT * RUN_CAPACITY_COUNT;

// ── satellite: see satellite.ts ──
export const SATELLITE = WORK_RUN + 64;
/** Requirements, surroundings and coefficients of the satellite, in the order of src/kernel/unit.ts. */
export const SATELLITE_POWER = SATELLITE;
export const SATELLITE_TEMPERATURE = SATELLITE + 1;
export const SATELLITE_OVERSIZE = SATELLITE + 2;
export const SATELLITE_BATTERY_SHARE = SATELLITE + 3;
export const SATELLITE_COMPUTE_SHARE = SATELLITE + 4;
export const SATELLITE_SINK = SATELLITE + 5;
export const SATELLITE_EMISSIVITY = SATELLITE + 6;
export const SATELLITE_ECLIPSE = SATELLITE + 7;
export const SATELLITE_LONGEST_ECLIPSE = SATELLITE + 8;
/** Largest share of one orbit in shadow: what array and battery must bear. */
export const SATELLITE_DARKEST = SATELLITE + 9;
export const SATELLITE_LIFE = SATELLITE + 10;
export const SATELLITE_DEGRADATION = SATELLITE + 11;
export const SATELLITE_PUMP = SATELLITE + 12;
export const SATELLITE_LINK_POWER = SATELLITE + 13;
export const SATELLITE_BUS_POWER = SATELLITE + 14;
export const SATELLITE_LEAKAGE = SATELLITE + 15;
export const SATELLITE_RISE = SATELLITE + 16;
export const SATELLITE_REFERENCE_TEMPERATURE = SATELLITE + 17;
export const SATELLITE_COMPUTE_MASS = SATELLITE + 18;
export const SATELLITE_ARRAY_POWER_MASS = SATELLITE + 19;
export const SATELLITE_ARRAY_FLUX = SATELLITE + 20;
export const SATELLITE_RADIATOR_MASS = SATELLITE + 21;
export const SATELLITE_TRANSPORT_MASS = SATELLITE + 22;
export const SATELLITE_BATTERY_ENERGY = SATELLITE + 23;
export const SATELLITE_BATTERY_EFFICIENCY = SATELLITE + 24;
export const SATELLITE_LINK_MASS = SATELLITE + 25;
export const SATELLITE_BUS_MASS = SATELLITE + 26;
export const SATELLITE_STRUCTURE = SATELLITE + 27;
export const SATELLITE_LOAD_STRUCTURE = SATELLITE + 28;
/** Upkeep over the life without drag, over the exhaust speed. */
export const SATELLITE_UPKEEP = SATELLITE + 29;
/** The same of drag, for one of area over mass. */
export const SATELLITE_DRAG = SATELLITE + 30;
/** Costs per mass: compute, array, radiator and transport, battery, link, bus, structure, propulsion. */
export const SATELLITE_COST = SATELLITE + 31;
export const SATELLITE_LAUNCH_COST = SATELLITE + 39;
/** 0 useful compute per mass, 1 per cost. */
export const SATELLITE_OBJECTIVE = SATELLITE + 40;
/** Search box: least and most radiator temperature, least and most oversize, least compute share. */
export const SATELLITE_BOX = SATELLITE + 41;
export const SATELLITE_INPUT_COUNT = 46;

/** Figures of a satellite: see unitBudget() in satellite.ts. */
export const UNIT = SATELLITE + 64;
/** Compute, array, radiator, transport, battery, link, bus, structure, load structure, propulsion. */
export const UNIT_MASSES = UNIT;
export const UNIT_MASS_COUNT = 10;
export const UNIT_MASS = UNIT + 10;
export const UNIT_COST = UNIT + 11;
/** Power into compute, pump, link, bus systems, battery losses: their sum is the power in. */
export const UNIT_POWERS = UNIT + 12;
export const UNIT_POWER_COUNT = 5;
export const UNIT_FLUX = UNIT + 17;
export const UNIT_RADIATOR_AREA = UNIT + 18;
export const UNIT_ARRAY_POWER = UNIT + 19;
export const UNIT_ARRAY_AREA = UNIT + 20;
export const UNIT_BATTERY_ENERGY = UNIT + 21;
/** Compute power in use on average over orbit and life, as power at the reference temperature. */
export const UNIT_USEFUL = UNIT + 22;
export const UNIT_OBJECTIVE = UNIT + 23;
export const UNIT_COUNT = 24;

/** Why a satellite cannot be built, as unitBudget() returns it. */
export const FAULT_RADIATOR = -1.0;
export const FAULT_POWER = -2.0;
export const FAULT_STRUCTURE = -3.0;
export const FAULT_PROPELLANT = -4.0;

/** First cell after the map. */
export const MAP_END = UNIT + 32;

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
/** The numerical error, seen in the Jacobi constant, is too large: the path went too near a centre. */
export const STATUS_ACCURACY_LOST = 8;
