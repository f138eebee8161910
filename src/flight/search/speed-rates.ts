/**
 * Misses of many launches and their rates with the launch speed, at a looser tolerance: for maps and searches, never for an
 * answer. The kernel integrates only the column of the state transition matrix that belongs to the launch speed, a sixth of
 * it. Not here: all rates at the full tolerance (crossings.ts), what is searched for (speed-scan.ts).
 */
import { STATUS_ARRIVED } from '../../../assembly/memory.ts';
import { flownInSearch, missRates, searchBatches } from './search-flights.ts';
import type { FlightSetting } from '../targets/arrivals.ts';
import { stateRow, type Launch } from '../circular/free-flight.ts';

/** 99 of 100 rates are within 1e-5 of the full tolerance’s, in two fifths of its time (bench: sensitivity-map). */
const RATE_TOLERANCE_RATIO = 1e-9;

/**
 * Equal-length columns, one row per launch. `arrivedCount` is 1 where there is an arrival, and miss and rate hold 0 else;
 * status and time say how and when every flight ended, and that of one that was not flown is 0.
 */
export interface SpeedRates {
  readonly status: Uint8Array;
  readonly time_days: Float64Array;
  readonly arrivedCount: Float64Array;
  readonly miss_km: Float64Array;
  readonly missNormal_km: Float64Array;
  readonly missPerSpeed_km_per_m_s: Float64Array;
}

/** Misses of launches and their rates with speed. */
export function speedRates(setting: FlightSetting, launches: readonly Launch[]): SpeedRates {
  const { units, target } = setting;
  const column = () => new Float64Array(launches.length);
  const rows = {
    status: new Uint8Array(launches.length),
    time_days: column(),
    arrivedCount: column(),
    miss_km: column(),
    missNormal_km: column(),
    missPerSpeed_km_per_m_s: column(),
  };
  const km_per_m_s = units.length_km / (units.speed_km_s * 1000);
  for (const [first, part] of searchBatches(setting, launches)) {
    const flown = flownInSearch(setting, part, RATE_TOLERANCE_RATIO, 'speed');
    for (let i = 0; i < part.length; i++) {
      rows.status[first + i] = flown.status[i]!;
      rows.time_days[first + i] = flown.time[i]! * units.time_days;
      if (flown.status[i] !== STATUS_ARRIVED) continue;
      const state = stateRow(flown.state, i);
      const rate = missRates(setting, state, [stateRow(flown.matrix, i)])[0]![0] * km_per_m_s;
      // A path that only touches the plane has no rate: it counts as one that does not cross it.
      if (!Number.isFinite(rate)) continue;
      rows.arrivedCount[first + i] = 1;
      rows.missPerSpeed_km_per_m_s[first + i] = rate;
      const [miss, normal] = target.section.misses(state);
      rows.miss_km[first + i] = miss * units.length_km;
      rows.missNormal_km[first + i] = normal * units.length_km;
    }
  }
  return rows;
}
