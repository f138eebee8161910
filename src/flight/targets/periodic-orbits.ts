/**
 * Periodic orbits that can be flown to: rows of JPL's catalogue, closed again for the mass ratio in use, a place on them,
 * and their trace. Source: JPL Three-Body Periodic Orbits (Earth-Moon, L2, halo family), northern rows mirrored to the
 * south, as the Gateway's. Not here: how a payload arrives there (sections.ts).
 */
import { hypot } from '../../maths/products.ts';
import { KIND_PLANE, STATUS_ARRIVED } from '../../../assembly/memory.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { endStates, moonCentred, stateRow, TOLERANCE_RATIO } from '../circular/free-flight.ts';
import { stateRate } from '../circular/three-body.ts';

/** A row of the catalogue: barycentric x, z and y′ where the orbit crosses y = 0 square and farthest from the Moon. */
interface CatalogueRow {
  readonly x: number;
  readonly z: number;
  readonly rate: number;
}

/** Catalogue rows, µ = 0.01215058560962404; their periods are 1.511105462873046 and 3.347957728001578. */
export const PERIODIC_ORBITS = {
  NRHO: { x: 1.022021083434163, z: -0.1820964877979059, rate: -0.10325542020688042 },
  HALO: { x: 1.1714883938405796, z: -0.08854174138278222, rate: -0.18931862498971538 },
} as const satisfies Record<string, CatalogueRow>;
export type PeriodicOrbitId = keyof typeof PERIODIC_ORBITS;

const ROUND_LIMIT_COUNT = 20;
const SQUARE_BAR = 1e-13;
const HALF_PERIOD_LIMIT = 4;
/** Rows of a trace. */
const TRACE_COUNT = 241;

/** A closed orbit: Moon-centred state where it is farthest from the Moon, period, and places over one period. */
export interface PeriodicOrbit {
  readonly state: readonly number[];
  readonly period: number;
  readonly trace: readonly Float64Array[];
}

const CLOSED = new Map<string, PeriodicOrbit>();

/** An orbit of the catalogue closed for a mass ratio. Throws when it does not close: a bug. */
export function periodicOrbit(kernel: Kernel, massRatio: number, id: PeriodicOrbitId): PeriodicOrbit {
  const key = `${id} ${massRatio}`;
  const known = CLOSED.get(key);
  if (known) return known;
  const fresh = closedOrbit(kernel, massRatio, PERIODIC_ORBITS[id]);
  CLOSED.set(key, fresh);
  return fresh;
}

/**
 * Differential correction with z fixed: x and y′ change until the orbit crosses y = 0 square again half a period on.
 * Howell, Celestial Mechanics 32 (1984) 53.
 */
function closedOrbit(kernel: Kernel, massRatio: number, row: CatalogueRow): PeriodicOrbit {
  let { x, rate } = row;
  for (let round = 0; round < ROUND_LIMIT_COUNT; round++) {
    const state = moonCentred(massRatio, [x, 0, row.z, 0, rate, 0]);
    const flown = kernel.propagate({
      massRatio,
      tolerance: TOLERANCE_RATIO,
      state: state.map((value) => Float64Array.of(value)),
      endTime: Float64Array.of(HALF_PERIOD_LIMIT),
      events: [{ kind: KIND_PLANE, direction: 1, status: STATUS_ARRIVED, point: [0, 1, 0], size: 0 }],
      matrix: true,
    });
    if (flown.status[0] !== STATUS_ARRIVED) break;
    const half = stateRow(flown.state, 0);
    if (hypot(half[3]!, half[5]!) < SQUARE_BAR) {
      const period = 2 * flown.time[0]!;
      return { state, period, trace: traceOf(kernel, massRatio, state, period) };
    }
    const motion = stateRate(massRatio, half);
    const moved = (r: number, c: number) => {
      const delay = -flown.matrix[6 * c + 1]![0]! / motion[1]!;
      return flown.matrix[6 * c + r]![0]! + motion[r]! * delay;
    };
    const [a, b, c, d] = [moved(3, 0), moved(3, 4), moved(5, 0), moved(5, 4)];
    const determinant = a * d - b * c;
    x -= (half[3]! * d - b * half[5]!) / determinant;
    rate -= (a * half[5]! - c * half[3]!) / determinant;
  }
  throw new Error('A periodic orbit of the catalogue does not close');
}

function traceOf(kernel: Kernel, massRatio: number, state: readonly number[], period: number): Float64Array[] {
  const times = Float64Array.from({ length: TRACE_COUNT }, (_, i) => (period * i) / (TRACE_COUNT - 1));
  const flown = kernel.propagate({
    massRatio,
    tolerance: TOLERANCE_RATIO,
    state: state.map((value) => Float64Array.of(value)),
    endTime: Float64Array.of(period),
    sampleTimes: times,
  });
  return flown.samples.slice(0, 3).map((column) => column.slice());
}

/** State of an orbit a share of its period after it was farthest from the Moon; shares may be negative. */
export function orbitState(kernel: Kernel, massRatio: number, orbit: PeriodicOrbit, share: number): number[] {
  const part = share - Math.floor(share);
  if (part === 0) return [...orbit.state];
  // Half an orbit at most is flown; the other half is its mirror image, back in time.
  const direct = part <= 0.5;
  const time = (direct ? part : 1 - part) * orbit.period;
  const [ξ = NaN, y = NaN, z = NaN, u = NaN, v = NaN, w = NaN] = stateRow(
    endStates(kernel, massRatio, [orbit.state], time),
    0,
  );
  return direct ? [ξ, y, z, u, v, w] : [ξ, -y, z, -u, v, -w];
}
