/**
 * The launch speeds at which the miss is zero, from one site in one direction: every one that a scan in ever smaller steps
 * tells apart. Not here: directions that are turned too (aiming.ts), sites (achromatic.ts).
 */
import { crossings, type CrossingRow } from './crossings.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import { nearerOf, passingOf, type Passing } from './nearest.ts';
import { scanEnded, type Reach } from './reach.ts';
import { evenly } from './search.ts';
import type { Launch } from '../circular/free-flight.ts';
import { alike, bendBetween, pathBetween_km, speedScans, type ScanSample } from './speed-scan.ts';

/** Widest step of the scan, and the wider one above a speed from which arrivals run slowly with it. */
export const SCAN_STEP_M_S = 0.25;
export const FAST_M_S = 2900;
export const FAST_STEP_M_S = 4;
/** Two speeds nearer than this are not told apart: the widest step halved ten times. */
export const SCAN_LEAST_M_S = SCAN_STEP_M_S / 1024;
/** The miss may leave what its rates tell by this many times what they are off. */
const DOUBT_COUNT = 2;
const ROUND_LIMIT_COUNT = 60;
/** Launch speeds nearer than this are one number in the arithmetic. */
const GRAIN_M_S = 1e-12;
/** The scan's looser tolerance may set a zero this share of a gap outside it; two brackets may then find the same one. */
const MARGIN_RATIO = 1 / 16;
const SAME_SPEED_M_S = 1e-9;

/** A launch that hits, and its arrival. */
export interface SpeedRoot {
  readonly launch: Launch;
  readonly row: CrossingRow;
}

/** Launches that hit, and the one of the scan that came nearest: null when none arrived. */
export interface SpeedRoots {
  readonly roots: readonly SpeedRoot[];
  readonly nearest: Passing | null;
}

interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly speed_m_s: number;
  /** Whether the miss is positive at the upper end. */
  readonly rises: boolean;
}

/** Every launch speed of the target's range at which the miss is below `bar_km`. */
export function speedRoots(setting: FlightSetting, launch: Launch, bar_km: number, reach: Reach): SpeedRoots {
  const speeds_m_s = scannedSpeeds(setting.target.speeds_m_s);
  const roundDone = () => {
    reach.roundCount++;
  };
  const [scan] = speedScans(setting, [launch], speeds_m_s, SCAN_LEAST_M_S, mayHideRoot, roundDone);
  scanEnded(reach);
  let brackets: Bracket[] = [];
  let nearest: Passing | null = null;
  scan!.forEach((b, i) => {
    if (!b.arrived) return;
    nearest = nearerOf(nearest, passingOf(setting, { ...launch, speed_m_s: b.speed_m_s }, b));
    const a = scan![i - 1];
    if (a?.arrived && changesSign(a, b)) brackets.push(bracketOf(a, b));
  });
  const roots: SpeedRoot[] = [];
  for (let round = 0; round < ROUND_LIMIT_COUNT && brackets.length > 0; round++) {
    const launches = brackets.map(({ speed_m_s }) => ({ ...launch, speed_m_s }));
    const next: Bracket[] = [];
    crossings(setting, launches).forEach((row, i) => {
      if (!row) return;
      // Where the miss is very steep, the nearest speeds there are lie farther apart than the bar.
      const bar = Math.max(bar_km, Math.abs(row.missPerSpeed_km_per_m_s) * GRAIN_M_S);
      if (Math.abs(row.miss_km) < bar) {
        const { speed_m_s } = launches[i]!;
        const known = roots.some((root) => Math.abs(root.launch.speed_m_s - speed_m_s) < SAME_SPEED_M_S);
        if (!known) roots.push({ launch: launches[i]!, row });
      } else next.push(narrowed(brackets[i]!, row));
    });
    brackets = next.filter(({ low, high }) => high - low > GRAIN_M_S);
  }
  return { roots, nearest };
}

function scannedSpeeds([least_m_s, most_m_s]: readonly [number, number]): number[] {
  const close = evenly([least_m_s, Math.min(most_m_s, FAST_M_S)], SCAN_STEP_M_S);
  return most_m_s > FAST_M_S ? [...close, ...evenly([FAST_M_S, most_m_s], FAST_STEP_M_S).slice(1)] : close;
}

const changesSign = (a: ScanSample, b: ScanSample) => a.miss_km > 0 !== b.miss_km > 0;

/** Whether a zero of the miss may lie between two samples that are not yet known to hold exactly one or none. */
function mayHideRoot(a: ScanSample, b: ScanSample): boolean {
  if (!alike(a, b)) return true;
  if (!a.arrived) return false;
  const { off_km, rough } = bendBetween(a, b);
  if (changesSign(a, b)) return rough;
  const least_km = Math.min(Math.abs(a.miss_km), Math.abs(b.miss_km));
  if (least_km > pathBetween_km(a, b) / 2 + DOUBT_COUNT * off_km) return false;
  // Towards zero at one end and away from it at the other: it may dip below.
  const dips = a.missPerSpeed_km_per_m_s > 0 !== a.miss_km > 0 && b.missPerSpeed_km_per_m_s > 0 === b.miss_km > 0;
  return rough || dips;
}

function bracketOf(a: ScanSample, b: ScanSample): Bracket {
  const share = a.miss_km / (a.miss_km - b.miss_km);
  const gap_m_s = b.speed_m_s - a.speed_m_s;
  const margin_m_s = MARGIN_RATIO * gap_m_s;
  return {
    low: a.speed_m_s - margin_m_s,
    high: b.speed_m_s + margin_m_s,
    speed_m_s: a.speed_m_s + share * gap_m_s,
    rises: b.miss_km > 0,
  };
}

/** The bracket after one flight within it: a Newton step, or its middle where that leads outside. */
function narrowed({ low, high, speed_m_s, rises }: Bracket, row: CrossingRow): Bracket {
  const above = row.miss_km > 0 === rises;
  const [from, to] = above ? [low, speed_m_s] : [speed_m_s, high];
  const newton = speed_m_s - row.miss_km / row.missPerSpeed_km_per_m_s;
  return { low: from, high: to, speed_m_s: newton > from && newton < to ? newton : (from + to) / 2, rises };
}
