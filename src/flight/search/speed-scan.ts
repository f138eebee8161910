/**
 * Scans along the launch speed that look closer where something may hide between two samples: where flights end in another
 * way, the time of flight jumps, or the miss bends more than its rates at both ends tell. Branches of arrivals crowd at
 * the edges of one another, so that the steps also shrink towards any place where they are small.
 * Not here: what is looked for (aiming.ts, achromatic.ts), the flights (speed-rates.ts).
 */
import type { FlightSetting } from '../targets/arrivals.ts';
import { oneBranch } from './search.ts';
import type { FlightStatus } from '../flight-result.ts';
import type { Launch } from '../circular/free-flight.ts';
import { statusName } from '../outcome.ts';
import { speedRates } from './speed-rates.ts';

/** One launch of a scan; miss and rate hold 0 where there is no arrival. */
export interface ScanSample {
  readonly speed_m_s: number;
  readonly arrived: boolean;
  readonly status: FlightStatus;
  readonly time_days: number;
  readonly miss_km: number;
  readonly missNormal_km: number;
  readonly missPerSpeed_km_per_m_s: number;
}

/** Whether there may be more between two neighbours of a scan than they tell. */
export type Unsettled = (a: ScanSample, b: ScanSample) => boolean;

/** A miss bends little between two samples when its mean rate tells its change to this share. */
const BEND_RATIO = 0.2;
/** The most that a step may be wider than the one beside it. */
const GROWTH_RATIO = 2;

/**
 * Scans of several launches over the same rising speeds, every gap that is unsettled halved again and again until it is no
 * wider than `least_m_s`. All that are halved in one round fly together; `roundDone` is told after each, the first steps
 * included. Where the search's work ends, the scans hold what was flown until then.
 */
export function speedScans(
  setting: FlightSetting,
  launches: readonly Launch[],
  speeds_m_s: readonly number[],
  least_m_s: number,
  unsettled: Unsettled,
  roundDone: () => void = () => undefined,
): ScanSample[][] {
  let scans = flown(
    setting,
    launches,
    launches.map(() => [...speeds_m_s]),
  );
  for (;;) {
    if (setting.work?.isCut) return scans;
    roundDone();
    const halved = scans.map((scan) => wanted(scan, least_m_s, unsettled));
    if (halved.every((ends) => ends.length === 0)) return scans;
    const middles = flown(
      setting,
      launches,
      halved.map((ends, row) => ends.map((end) => (scans[row]![end - 1]!.speed_m_s + scans[row]![end]!.speed_m_s) / 2)),
    );
    scans = scans.map((scan, row) => [...scan, ...middles[row]!].sort((a, b) => a.speed_m_s - b.speed_m_s));
  }
}

/** Upper ends of the gaps to halve. */
function wanted(scan: readonly ScanSample[], least_m_s: number, unsettled: Unsettled): number[] {
  const gap = (end: number) => (scan[end] && scan[end - 1] ? scan[end].speed_m_s - scan[end - 1]!.speed_m_s : Infinity);
  const ends: number[] = [];
  for (let end = 1; end < scan.length; end++) {
    if (gap(end) <= least_m_s) continue;
    const steep = gap(end) > GROWTH_RATIO * Math.min(gap(end - 1), gap(end + 1));
    if (steep || unsettled(scan[end - 1]!, scan[end]!)) ends.push(end);
  }
  return ends;
}

function flown(setting: FlightSetting, launches: readonly Launch[], speeds_m_s: readonly number[][]): ScanSample[][] {
  const rows = speedRates(
    setting,
    launches.flatMap((launch, row) => speeds_m_s[row]!.map((speed_m_s) => ({ ...launch, speed_m_s }))),
  );
  let at = 0;
  return speeds_m_s.map((speeds) =>
    speeds.flatMap((speed_m_s) => {
      const i = at++;
      if (rows.status[i] === 0) return [];
      return {
        speed_m_s,
        arrived: rows.arrivedCount[i] === 1,
        status: statusName(rows.status[i]!),
        time_days: rows.time_days[i]!,
        miss_km: rows.miss_km[i]!,
        missNormal_km: rows.missNormal_km[i]!,
        missPerSpeed_km_per_m_s: rows.missPerSpeed_km_per_m_s[i]!,
      };
    }),
  );
}

/** Whether two neighbours end alike: in the same way and on one branch of the time of flight. */
export function alike(a: ScanSample, b: ScanSample): boolean {
  return a.arrived === b.arrived && a.status === b.status && oneBranch(a.time_days, b.time_days);
}

/** How the miss runs between two arrivals by their rates: how far the mean rate misses its change, and whether that is much. */
export function bendBetween(a: ScanSample, b: ScanSample): { readonly off_km: number; readonly rough: boolean } {
  const [from, to] = [a.missPerSpeed_km_per_m_s, b.missPerSpeed_km_per_m_s];
  const gap_m_s = b.speed_m_s - a.speed_m_s;
  const off_km = Math.abs(b.miss_km - a.miss_km - (gap_m_s * (from + to)) / 2);
  return { off_km, rough: off_km > BEND_RATIO * pathBetween_km(a, b) };
}

/** How far the miss runs between two arrivals, there and back counted. */
export function pathBetween_km(a: ScanSample, b: ScanSample): number {
  const rates = Math.abs(a.missPerSpeed_km_per_m_s) + Math.abs(b.missPerSpeed_km_per_m_s);
  return Math.max(Math.abs(b.miss_km - a.miss_km), ((b.speed_m_s - a.speed_m_s) * rates) / 2);
}
