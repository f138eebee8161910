/** The launch run at constant acceleration, from rest to the muzzle, as columns. Not here: sizing figures, checks. */
import type { LaunchRun } from './driver-result.ts';
import { acceleratingLength_m, acceleratingTime_s, curvedTrackLoad_m_s2, straightTrackLoad_m_s2 } from './sizing.ts';

const ROW_COUNT = 201;

/**
 * Columns of ROW_COUNT rows, evenly spaced in time; the last row is the muzzle. Power and energy are electrical, drawn
 * for the loaded bucket at the given efficiency, before anything braking returns.
 */
export function launchRun(launch: {
  movingMass_kg: number;
  speed_m_s: number;
  acceleration_m_s2: number;
  efficiency: number;
  track: 'curved' | 'straight';
}): LaunchRun {
  const { movingMass_kg, speed_m_s, acceleration_m_s2, efficiency, track } = launch;
  const duration_s = acceleratingTime_s(speed_m_s, acceleration_m_s2);
  const length_m = acceleratingLength_m(speed_m_s, acceleration_m_s2);
  const force_N = movingMass_kg * acceleration_m_s2;
  const column = () => new Float64Array(ROW_COUNT);
  const run = {
    time_s: column(),
    position_m: column(),
    speed_m_s: column(),
    acceleration_m_s2: column().fill(acceleration_m_s2),
    force_N: column().fill(force_N),
    power_W: column(),
    energy_J: column(),
    load_N: column(),
  };
  for (let row = 0; row < ROW_COUNT; row++) {
    const share = row / (ROW_COUNT - 1);
    const position_m = length_m * share ** 2;
    const here_m_s = speed_m_s * share;
    run.time_s[row] = duration_s * share;
    run.position_m[row] = position_m;
    run.speed_m_s[row] = here_m_s;
    run.power_W[row] = (force_N * here_m_s) / efficiency;
    run.energy_J[row] = (force_N * position_m) / efficiency;
    run.load_N[row] =
      movingMass_kg *
      (track === 'curved' ? curvedTrackLoad_m_s2(here_m_s) : straightTrackLoad_m_s2(length_m - position_m));
  }
  return run;
}
