/** Errors of speed and direction at the muzzle, from switching jitter, straightness and the trim section. */
import type { Scenario } from '../scenario/scenario.ts';
import { degrees, STANDARD_GRAVITY_M_S2 } from '../units.ts';
import type { MuzzleErrors } from './driver-result.ts';

/**
 * Standard deviations. Speed: each winding after the last measurement adds a·σ_t, independently, over trim length / pole
 * pitch windings (at least one). Direction: slope of the guideway's waves, 2πA/λ over √2, averaged down by a trim section
 * of length l to 1/√(1 + (l/λ)²). A first-order model of ours.
 */
export function muzzleErrors({ driver }: Scenario): MuzzleErrors {
  const windings = Math.max(1, driver.trimLength_m / driver.polePitch_m);
  const acceleration_m_s2 = driver.acceleration_g * STANDARD_GRAVITY_M_S2;
  const slope = (Math.SQRT2 * Math.PI * driver.straightness_mm * 1e-3) / driver.wavelength_m;
  const angle_deg = degrees(slope / Math.hypot(1, driver.trimLength_m / driver.wavelength_m));
  return {
    speed_m_s: acceleration_m_s2 * driver.timingJitter_us * 1e-6 * Math.sqrt(windings),
    azimuth_deg: angle_deg,
    elevation_deg: angle_deg,
  };
}
