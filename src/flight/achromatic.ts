/**
 * Achromatic sites: launch longitudes whose miss at the target does not change with launch speed to first order, with the
 * miss itself zero. Searches the whole globe and every speed of the range, then refines by Newton's method.
 * Source: Heppenheimer, AIAA Journal 15 (1977) 518; definition in flight.md. Not here: the map of ∂miss/∂v (page).
 */
import { formatQuantity, wrapped_deg } from '../units.ts';
import { coarseMisses, crossings, type CrossingRow, type FlightSetting } from './arrivals.ts';
import { clamped, evenly, oneBranch } from './branches.ts';

/** Direction of launch and latitude that a search keeps. */
export interface SiteRequest {
  readonly latitude_deg: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
}

/** One achromatic site. Rates and curvature are of the distance square to the path at arrival. */
export interface AchromaticSite {
  readonly longitude_deg: number;
  readonly speed_m_s: number;
  readonly time_days: number;
  readonly arrival_speed_m_s: number;
  readonly missNormal_km: number;
  readonly curvature_km_per_m2_s2: number;
  readonly miss_per_vertical_km_per_m_s: number;
  readonly miss_per_lateral_km_per_m_s: number;
}

/** Search grid: longitudes all round, speeds from where the way out can open to far above escape. */
const LONGITUDE_STEP_DEG = 1.5;
const SPEEDS_M_S = [2320, 2560] as const;
const SPEED_STEP_M_S = 1;
/** Extrema at neighbouring longitudes belong to one curve when their speeds differ by less than this. */
const CURVE_GAP_M_S = 4;
const BISECTION_COUNT = 12;
const NEWTON_LIMIT_COUNT = 20;
/** Steps of the differences that Newton's method uses. */
const LONGITUDE_DIFFERENCE_DEG = 1e-3;
const SPEED_DIFFERENCE_M_S = 1e-2;
/** A site is found when miss and its rate are below these. */
const MISS_BAR_KM = 1e-5;
const RATE_BAR_KM_PER_M_S = 1e-6;
/** Two solutions nearer than these are one. */
const SAME_SITE_DEG = 1e-3;
const SAME_SPEED_M_S = 1e-2;

interface Point {
  readonly longitude_deg: number;
  readonly speed_m_s: number;
}

interface Extremum extends Point {
  readonly miss_km: number;
  readonly time_days: number;
}

/** Every achromatic site of the request, by longitude. Empty when there is none in the range searched. */
export function achromaticSites(setting: FlightSetting, request: SiteRequest): AchromaticSite[] {
  const cross = (points: readonly Point[]) =>
    crossings(
      setting,
      points.map((point) => ({ ...request, ...point })),
    );
  const found: AchromaticSite[] = [];
  const coarse = (points: readonly Point[]) =>
    coarseMisses(
      setting,
      points.map((point) => ({ ...request, ...point })),
    );
  for (const start of candidates(extrema(cross, coarse))) {
    const site = refined(cross, start);
    const known = site && found.some((s) => sameSite(s, site));
    if (site && !known) found.push(site);
  }
  return found.sort((a, b) => a.longitude_deg - b.longitude_deg);
}

type Cross = (points: readonly Point[]) => (CrossingRow | null)[];
type Coarse = (points: readonly Point[]) => ReturnType<typeof coarseMisses>;

function sameSite(a: Point, b: Point): boolean {
  const apart_deg = Math.abs(wrapped_deg(a.longitude_deg - b.longitude_deg));
  return apart_deg < SAME_SITE_DEG && Math.abs(a.speed_m_s - b.speed_m_s) < SAME_SPEED_M_S;
}

/** What a search found, in one sentence. */
export function siteSentence(setting: FlightSetting, sites: readonly AchromaticSite[]): string {
  const found = sites.length === 1 ? 'One launch site' : `${sites.length || 'No'} launch sites`;
  return `${found} on this latitude whose miss at ${setting.target.name} does not change with speed to first order, at ${SPEEDS_M_S[0]} to ${SPEEDS_M_S[1]} m/s and within ${formatQuantity(setting.limit_days, 'days')}.`;
}

/** Extrema of the miss over speed, one list per longitude of the grid. */
function extrema(cross: Cross, coarse: Coarse): Extremum[][] {
  const speeds = evenly(SPEEDS_M_S, SPEED_STEP_M_S);
  const longitudes = evenly([-180, 180 - LONGITUDE_STEP_DEG], LONGITUDE_STEP_DEG);
  const grid = coarse(longitudes.flatMap((longitude_deg) => speeds.map((speed_m_s) => ({ longitude_deg, speed_m_s }))));

  interface Bracket {
    column: number;
    longitude_deg: number;
    low: number;
    high: number;
    risesAtLow: boolean;
  }
  const brackets: Bracket[] = [];
  longitudes.forEach((longitude_deg, column) => {
    for (let i = 1; i + 1 < speeds.length; i++) {
      const at = column * speeds.length + i;
      const joined = [at - 1, at].every(
        (k) => grid.arrived[k] && grid.arrived[k + 1] && oneBranch(grid.time_days[k + 1]!, grid.time_days[k]!),
      );
      const risesAtLow = grid.miss_km[at]! > grid.miss_km[at - 1]!;
      if (joined && risesAtLow !== grid.miss_km[at + 1]! > grid.miss_km[at]!)
        brackets.push({ column, longitude_deg, low: speeds[i - 1]!, high: speeds[i + 1]!, risesAtLow });
    }
  });
  // All brackets are halved together: one batch a round.
  for (let round = 0; round < BISECTION_COUNT; round++) {
    const middles = cross(brackets.map((b) => ({ longitude_deg: b.longitude_deg, speed_m_s: 0.5 * (b.low + b.high) })));
    middles.forEach((row, i) => {
      const bracket = brackets[i]!;
      const middle = 0.5 * (bracket.low + bracket.high);
      if (row && row.missPerSpeed_km_per_m_s > 0 === bracket.risesAtLow) bracket.low = middle;
      else bracket.high = middle;
    });
  }
  const ends = cross(brackets.map((b) => ({ longitude_deg: b.longitude_deg, speed_m_s: b.low })));
  const lists: Extremum[][] = longitudes.map(() => []);
  ends.forEach((row, i) => {
    const { column, longitude_deg, low } = brackets[i]!;
    if (row) lists[column]!.push({ longitude_deg, speed_m_s: low, miss_km: row.miss_km, time_days: row.time_days });
  });
  return lists;
}

/** Starts for Newton's method: where the extremum's miss changes sign between neighbouring longitudes. */
function candidates(lists: readonly (readonly Extremum[])[]): Point[] {
  const starts: Point[] = [];
  lists.forEach((list, i) => {
    const next = lists[(i + 1) % lists.length]!;
    for (const a of list)
      for (const b of next) {
        const oneCurve = Math.abs(a.speed_m_s - b.speed_m_s) < CURVE_GAP_M_S && oneBranch(a.time_days, b.time_days);
        if (!oneCurve || a.miss_km > 0 === b.miss_km > 0) continue;
        const share = a.miss_km / (a.miss_km - b.miss_km);
        starts.push({
          longitude_deg: a.longitude_deg + share * LONGITUDE_STEP_DEG,
          speed_m_s: a.speed_m_s + share * (b.speed_m_s - a.speed_m_s),
        });
      }
  });
  return starts;
}

/** Newton's method on (miss, ∂miss/∂v) over (longitude, speed); null when it leaves the branch or does not settle. */
function refined(cross: Cross, start: Point): AchromaticSite | null {
  let { longitude_deg, speed_m_s } = start;
  for (let round = 0; round < NEWTON_LIMIT_COUNT; round++) {
    const at = (dλ: number, dv: number) => ({ longitude_deg: longitude_deg + dλ, speed_m_s: speed_m_s + dv });
    const [here, east, west, faster, slower] = cross([
      at(0, 0),
      at(LONGITUDE_DIFFERENCE_DEG, 0),
      at(-LONGITUDE_DIFFERENCE_DEG, 0),
      at(0, SPEED_DIFFERENCE_M_S),
      at(0, -SPEED_DIFFERENCE_M_S),
    ]);
    if (!here || !east || !west || !faster || !slower) return null;
    const rate = (row: CrossingRow) => row.missPerSpeed_km_per_m_s;
    const bend = (rate(faster) - rate(slower)) / (2 * SPEED_DIFFERENCE_M_S);
    if (Math.abs(here.miss_km) < MISS_BAR_KM && Math.abs(rate(here)) < RATE_BAR_KM_PER_M_S)
      return siteOf(longitude_deg, speed_m_s, here, bend);
    const shift = (east.miss_km - west.miss_km) / (2 * LONGITUDE_DIFFERENCE_DEG);
    const shiftOfRate = (rate(east) - rate(west)) / (2 * LONGITUDE_DIFFERENCE_DEG);
    const determinant = shift * bend - rate(here) * shiftOfRate;
    if (determinant === 0) return null;
    const dλ = (here.miss_km * bend - rate(here) * rate(here)) / determinant;
    const dv = (shift * rate(here) - shiftOfRate * here.miss_km) / determinant;
    longitude_deg -= clamped(dλ, LONGITUDE_STEP_DEG);
    speed_m_s -= clamped(dv, CURVE_GAP_M_S);
  }
  return null;
}

function siteOf(longitude_deg: number, speed_m_s: number, row: CrossingRow, bend: number): AchromaticSite {
  const { slantFactor } = row;
  return {
    longitude_deg: wrapped_deg(longitude_deg),
    speed_m_s,
    time_days: row.time_days,
    arrival_speed_m_s: row.speed_m_s,
    missNormal_km: row.missNormal_km,
    curvature_km_per_m2_s2: bend * slantFactor,
    miss_per_vertical_km_per_m_s: row.missPerVertical_km_per_m_s * slantFactor,
    miss_per_lateral_km_per_m_s: Math.hypot(
      row.missPerLateral_km_per_m_s * slantFactor,
      row.normalPerLateral_km_per_m_s,
    ),
  };
}
