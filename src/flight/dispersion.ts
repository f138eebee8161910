/**
 * How errors at the muzzle move the arrival: to first order, each error alone, by flying a little faster, further left
 * or higher. Not here: the errors (driver, or the scenario), the Monte Carlo of many launches.
 */
import type { Scenario } from '../scenario/scenario.ts';
import type { Dispersion } from './flight-result.ts';

/** Where a launch crosses the target's plane, y and z in kilometres; null when it does not arrive. */
export type Crossing = readonly [y_km: number, z_km: number] | null;

/** Flies launches and says where each crosses. */
export type Crossings = (launches: readonly Scenario['flight'][]) => readonly Crossing[];

/** Steps of the differences: 1 cm/s and a thousandth of a degree, small against where the paths bend. */
const SPEED_STEP_M_S = 0.01;
const ANGLE_STEP_DEG = 0.001;

/** Standard deviations of the miss by cause and together; null when a neighbouring launch does not arrive. */
export function dispersion({ flight }: Scenario, crossings: Crossings): Dispersion | null {
  const shifted = (sign: number) => [
    { ...flight, speed_m_s: flight.speed_m_s + sign * SPEED_STEP_M_S },
    { ...flight, azimuth_deg: flight.azimuth_deg + sign * ANGLE_STEP_DEG },
    // A level launch that is aimed lower meets the ground: elevation is shifted upwards alone.
    { ...flight, elevation_deg: flight.elevation_deg + Math.max(sign, 0) * ANGLE_STEP_DEG },
  ];
  const found = crossings([...shifted(1), ...shifted(-1)]);
  const rates = [0, 1, 2].map((i) => {
    const [up, down] = [found[i], found[i + 3]];
    const span = [2 * SPEED_STEP_M_S, 2 * ANGLE_STEP_DEG, ANGLE_STEP_DEG][i]!;
    return up && down ? ([(up[0] - down[0]) / span, (up[1] - down[1]) / span] as const) : null;
  });
  const errors = [flight.speedError_m_s, flight.azimuthError_deg, flight.elevationError_deg];
  const causes = [];
  for (const [i, id] of (['speed', 'azimuth', 'elevation'] as const).entries()) {
    const rate = rates[i];
    if (!rate) return null;
    causes.push({
      id,
      error: errors[i]!,
      miss_km: Math.abs(rate[0]) * errors[i]!,
      missNormal_km: Math.abs(rate[1]) * errors[i]!,
    });
  }
  return {
    causes,
    miss_km: Math.hypot(...causes.map((cause) => cause.miss_km)),
    missNormal_km: Math.hypot(...causes.map((cause) => cause.missNormal_km)),
  };
}
