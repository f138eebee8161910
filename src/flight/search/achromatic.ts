/**
 * Achromatic sites: launch longitudes whose miss at the target does not change with launch speed to first order, with the
 * miss itself zero. Searches the whole globe and every speed of the range, closer where branches are narrow, then refines
 * by Newton's method.
 * Source: Heppenheimer, AIAA Journal 15 (1977) 518. Not here: the map of ∂miss/∂v (page).
 */
import { hypot } from '../../maths/products.ts';
import { numberOf, quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { wrapped_deg } from '../../units.ts';
import { COARSE_TOLERANCE_RATIO, crossings, type CrossingRow } from './crossings.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import { approachOf, nearerOf, NO_APPROACH, passingOf, withApproach, type Approach, type Passing } from './nearest.ts';
import { newReach, scanEnded, withReach, type Reach } from './reach.ts';
import { clamped, evenly, type ReportProgress } from './search.ts';
import { speedRates } from './speed-rates.ts';
import { alike, bendBetween, speedScans, type ScanSample } from './speed-scan.ts';

/** Direction of launch and latitude of a search. */
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
const SPEED_STEP_M_S = 4;
/** Where neighbours differ, or the miss bends fast, the speeds are looked at down to the widest step halved seven times. */
const LEAST_STEP_M_S = SPEED_STEP_M_S / 128;
/** Rounds until then, and the part of a search that they take, to tell how far it is. */
const SCAN_ROUND_COUNT = 8;
const SCAN_SHARE = 0.8;
/** Misses beyond a quarter of the Earth-Moon distance are no passes whose bend is worth the closest look. */
const FAR_KM = 96100;
const FAR_STEP_M_S = 8 * LEAST_STEP_M_S;
/** Newton's first rounds fly at the scan's tolerance. */
const COARSE_COUNT = 4;
/** What a search for sites leaves alone. */
const LEVERS = ['latitude', 'azimuth', 'elevation'] as const;
const NEWTON_LIMIT_COUNT = 20;
/** An extremum counts when its miss, by its rate with longitude, is zero within this many longitudes of the grid. */
const REACH_COUNT = 1.5;
const SPEED_STRIDE_M_S = 4;
/** Steps of the differences that Newton's method uses: the share of the gap an extremum was found in, and at most. */
const DIFFERENCE_RATIO = 0.25;
const SPEED_DIFFERENCE_M_S = 1e-2;
const LONGITUDE_PER_SPEED_DEG_PER_M_S = 0.1;
/** A site is found when miss and its rate are below these, or the speed is known to the last figures. */
const MISS_BAR_KM = 1e-5;
const RATE_BAR_KM_PER_M_S = 1e-6;
const SPEED_BAR_M_S = 1e-9;
/** Two solutions nearer than these are one. */
const SAME_SITE_DEG = 1e-3;
const SAME_SPEED_M_S = 1e-2;

interface Point {
  readonly longitude_deg: number;
  readonly speed_m_s: number;
}

/** Where the miss turns back over the speed, at a longitude of the grid. */
interface Extremum extends Point {
  readonly difference_m_s: number;
}

/** What a search for sites found and, without a site, the launch that came nearest to the target and what to turn. */
export interface SiteSearch {
  readonly sites: AchromaticSite[];
  readonly approach: Approach;
}

/** The sites of a request by longitude, or how near a launch from its latitude and in its direction comes. */
export function achromaticSites(
  uncounted: FlightSetting,
  request: SiteRequest,
  report: ReportProgress = () => undefined,
  reach: Reach = newReach(),
): SiteSearch {
  const setting = { ...uncounted, work: reach.work };
  const cross: Cross = (points, toleranceRatio) =>
    crossings(
      setting,
      points.map(({ longitude_deg, speed_m_s }) => ({ ...request, longitude_deg, speed_m_s })),
      toleranceRatio,
    );
  const found: AchromaticSite[] = [];
  let passing: Passing | null = null;
  const seen = (longitude_deg: number, one: ScanSample) => {
    if (!one.arrived) return;
    const launch = { ...request, longitude_deg, speed_m_s: one.speed_m_s };
    passing = nearerOf(passing, passingOf(setting, launch, one));
  };
  const starts = nearZero(setting, request, extrema(setting, request, reach, report, seen));
  scanEnded(reach);
  for (const site of refined(cross, starts, report)) if (!found.some((s) => sameSite(s, site))) found.push(site);
  const launch = { ...request, longitude_deg: 0, speed_m_s: SPEEDS_M_S[0] };
  return {
    sites: found.sort((a, b) => a.longitude_deg - b.longitude_deg),
    approach: found.length > 0 ? NO_APPROACH : approachOf(setting, launch, passing, LEVERS),
  };
}

type Cross = (points: readonly Point[], toleranceRatio?: number) => (CrossingRow | null)[];

function sameSite(a: Point, b: Point): boolean {
  const apart_deg = Math.abs(wrapped_deg(a.longitude_deg - b.longitude_deg));
  return apart_deg < SAME_SITE_DEG && Math.abs(a.speed_m_s - b.speed_m_s) < SAME_SPEED_M_S;
}

/** What a search found, how closely it looked, and where its bound of work ended it. */
export function sitesMessage(
  setting: FlightSetting,
  sites: readonly AchromaticSite[],
  reach: Reach,
  approach: Approach = NO_APPROACH,
): Message {
  const { target, limit_days } = setting;
  const found = message('flight.sites.found', {
    count: sites.length,
    target: target.name,
    least: SPEEDS_M_S[0],
    most: SPEEDS_M_S[1],
    limit: quantityOf(limit_days, 'days'),
    longitudeStep: quantityOf(LONGITUDE_STEP_DEG, 'deg'),
    speedStep: SPEED_STEP_M_S,
    finest: numberOf(LEAST_STEP_M_S, 1),
  });
  return withReach(reach, [SPEED_STEP_M_S, LEAST_STEP_M_S], withApproach(setting, approach, found));
}

/** Extrema of the miss over speed at every longitude of the grid. */
function extrema(
  setting: FlightSetting,
  request: SiteRequest,
  reach: Reach,
  report: ReportProgress,
  seen: (longitude_deg: number, one: ScanSample) => void,
): Extremum[] {
  const longitudes = evenly([-180, 180 - LONGITUDE_STEP_DEG], LONGITUDE_STEP_DEG);
  const launches = longitudes.map((longitude_deg) => ({ ...request, longitude_deg, speed_m_s: SPEEDS_M_S[0] }));
  const speeds = evenly(SPEEDS_M_S, SPEED_STEP_M_S);
  const roundDone = () => report((SCAN_SHARE * Math.min(++reach.roundCount, SCAN_ROUND_COUNT)) / SCAN_ROUND_COUNT);
  return speedScans(setting, launches, speeds, LEAST_STEP_M_S, mayHideExtremum, roundDone).flatMap((scan, column) => {
    for (const one of scan) seen(longitudes[column]!, one);
    return scan.slice(1).flatMap((b, i) => {
      const a = scan[i]!;
      const [from, to] = [a.missPerSpeed_km_per_m_s, b.missPerSpeed_km_per_m_s];
      if (!a.arrived || !alike(a, b) || from > 0 === to > 0) return [];
      const gap_m_s = b.speed_m_s - a.speed_m_s;
      return {
        longitude_deg: longitudes[column]!,
        speed_m_s: a.speed_m_s + (gap_m_s * from) / (from - to),
        difference_m_s: Math.min(SPEED_DIFFERENCE_M_S, DIFFERENCE_RATIO * gap_m_s),
      };
    });
  });
}

/** Those extrema whose miss is zero not far to the east or the west, by a look at a looser tolerance. */
function nearZero(setting: FlightSetting, request: SiteRequest, all: readonly Extremum[]): Extremum[] {
  const { arrivedCount, miss_km } = speedRates(
    setting,
    all.flatMap((one) => around(one).slice(0, 3)).map((point) => ({ ...request, ...point })),
  );
  return all.filter((one, i) => {
    const [here, east, west] = [3 * i, 3 * i + 1, 3 * i + 2];
    if (![here, east, west].every((row) => arrivedCount[row] === 1)) return true;
    const shift = (miss_km[east]! - miss_km[west]!) / across_deg(one);
    return Math.abs(miss_km[here]!) < REACH_COUNT * LONGITUDE_STEP_DEG * Math.abs(shift);
  });
}

/** An extremum on its way to a site, and where its last step began. */
interface Trial extends Extremum {
  readonly from: Point | null;
}

function halfWay({ from, ...trial }: Trial): Trial[] {
  if (!from) return [];
  const middle = (a: number, b: number) => (a + b) / 2;
  const longitude_deg = middle(trial.longitude_deg, from.longitude_deg);
  return [{ ...trial, from, longitude_deg, speed_m_s: middle(trial.speed_m_s, from.speed_m_s) }];
}

/** Whether the miss may turn between two samples that do not tell how often. Where no pass is near, a wider look will do. */
function mayHideExtremum(a: ScanSample, b: ScanSample): boolean {
  const near = [a, b].some((one) => one.arrived && Math.abs(one.miss_km) < FAR_KM);
  if (!near && b.speed_m_s - a.speed_m_s <= FAR_STEP_M_S) return false;
  if (!alike(a, b)) return true;
  return a.arrived && near && bendBetween(a, b).rough;
}

/**
 * Newton's method on (miss, ∂miss/∂v) over (longitude, speed), from all extrema together: one batch a round. A step that
 * leaves the branch is halved.
 */
function refined(cross: Cross, starts: readonly Extremum[], report: ReportProgress): AchromaticSite[] {
  let live: Trial[] = starts.map((start) => ({ ...start, from: null }));
  const found: AchromaticSite[] = [];
  for (let round = 0; round < NEWTON_LIMIT_COUNT && live.length > 0; round++) {
    const rows = cross(live.flatMap(around), round < COARSE_COUNT ? COARSE_TOLERANCE_RATIO : undefined);
    live = live.flatMap((start, i) => {
      const [here, east, west, faster, slower] = rows.slice(5 * i, 5 * i + 5);
      if (!here || !east || !west || !faster || !slower) return halfWay(start);
      const { longitude_deg, speed_m_s, difference_m_s } = start;
      const rate = (row: CrossingRow) => row.missPerSpeed_km_per_m_s;
      const bend = (rate(faster) - rate(slower)) / (2 * difference_m_s);
      const rateBar = Math.max(RATE_BAR_KM_PER_M_S, Math.abs(bend) * SPEED_BAR_M_S);
      if (round >= COARSE_COUNT && Math.abs(here.miss_km) < MISS_BAR_KM && Math.abs(rate(here)) < rateBar) {
        found.push(siteOf(longitude_deg, speed_m_s, here, bend));
        return [];
      }
      const shift = (east.miss_km - west.miss_km) / across_deg(start);
      const shiftOfRate = (rate(east) - rate(west)) / across_deg(start);
      const determinant = shift * bend - rate(here) * shiftOfRate;
      if (determinant === 0) return [];
      const dλ = (here.miss_km * bend - rate(here) * rate(here)) / determinant;
      const dv = (shift * rate(here) - shiftOfRate * here.miss_km) / determinant;
      return {
        ...start,
        from: start,
        longitude_deg: longitude_deg - clamped(dλ, LONGITUDE_STEP_DEG),
        speed_m_s: speed_m_s - clamped(dv, SPEED_STRIDE_M_S),
      };
    });
    report(1 - ((1 - SCAN_SHARE) * live.length) / starts.length);
  }
  return found;
}

/** A launch, its neighbours to the east and the west, and the faster and the slower one. */
function around({ longitude_deg, speed_m_s, difference_m_s }: Extremum): Point[] {
  const at = (dλ: number, dv: number) => ({ longitude_deg: longitude_deg + dλ, speed_m_s: speed_m_s + dv });
  const side_deg = LONGITUDE_PER_SPEED_DEG_PER_M_S * difference_m_s;
  return [at(0, 0), at(side_deg, 0), at(-side_deg, 0), at(0, difference_m_s), at(0, -difference_m_s)];
}

/** How far its neighbours to the east and the west are apart. */
const across_deg = (one: Extremum) => 2 * LONGITUDE_PER_SPEED_DEG_PER_M_S * one.difference_m_s;

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
    miss_per_lateral_km_per_m_s: hypot(row.missPerLateral_km_per_m_s * slantFactor, row.normalPerLateral_km_per_m_s),
  };
}
