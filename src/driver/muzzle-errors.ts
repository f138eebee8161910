/** Errors of speed and direction at the muzzle, from switching jitter, straightness and the trim section. */
import { hypot } from '../maths/products.ts';
import type { RunColumns } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { degrees } from '../units.ts';
import type { MuzzleErrors } from './driver-result.ts';

/**
 * Standard deviation of the speed: each winding after the last measurement adds a·σ_t, independently, over trim length /
 * pole pitch windings (at least one); a is the run's acceleration at the muzzle. A first-order model of ours.
 */
function speedError_m_s({ driver }: Pick<Scenario, 'driver'>, run: RunColumns): number {
  const windings = Math.max(1, driver.trimLength_m / driver.polePitch_m);
  return run.acceleration_m_s2.at(-1)! * driver.timingJitter_us * 1e-6 * Math.sqrt(windings);
}

/**
 * Standard deviation of either direction: slope of the guideway's waves, 2πA/λ over √2, averaged down by a trim section
 * of length l to 1/√(1 + (l/λ)²). A first-order model of ours.
 */
export function aimError_deg({ driver }: Pick<Scenario, 'driver'>): number {
  const slope = (Math.SQRT2 * Math.PI * driver.straightness_mm * 1e-3) / driver.wavelength_m;
  return degrees(slope / hypot(1, driver.trimLength_m / driver.wavelength_m));
}

/** Standard deviations of a launch run. */
export function muzzleErrors(scenario: Pick<Scenario, 'driver'>, run: RunColumns): MuzzleErrors {
  const angle_deg = aimError_deg(scenario);
  return { speed_m_s: speedError_m_s(scenario, run), azimuth_deg: angle_deg, elevation_deg: angle_deg };
}
