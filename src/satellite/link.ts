/** The optical link to the ground: diffraction-limited rate, loss over distance, stations for an availability. */
import { log, log10 } from '../maths/powers.ts';
import { square } from '../maths/products.ts';
import { PLANCK_J_S, SPEED_OF_LIGHT_M_S } from '../../assembly/constants.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { unitCoefficient } from './coefficients.ts';

type Terminals = Scenario['satellite'];

/**
 * Data rate over a distance: power through both apertures, P·A_t·A_r/(λd)², times the optics' efficiency, over photons
 * per bit; at most what the modem sends.
 */
export function linkRate_Gb_s(terminals: Terminals, distance_km: number): number {
  const area_m2 = (diameter_cm: number) => (Math.PI / 4) * square(diameter_cm / 100);
  const wavelength_m = unitCoefficient('wavelength') * 1e-6;
  const spread =
    (area_m2(terminals.aperture_cm) * area_m2(terminals.receiver_cm)) / square(wavelength_m * distance_km * 1e3);
  const received_W = terminals.laser_W * Math.min(1, spread) * unitCoefficient('optics');
  const photon_J = (PLANCK_J_S * SPEED_OF_LIGHT_M_S) / wavelength_m;
  const rate_Gb_s = received_W / (photon_J * unitCoefficient('photonsPerBit')) / 1e9;
  return Math.min(terminals.modem_Gb_s, rate_Gb_s);
}

/** How much weaker light of the same terminals is over the longer distance: 20 log₁₀ of their ratio. */
export function distanceLoss_dB(distance_km: number, reference_km: number): number {
  return 20 * log10(distance_km / reference_km);
}

/** Ground stations, independently clouded, of which at least one is clear for the share of time asked. */
export function stationCount(clearFraction: number, upFraction: number): number {
  return Math.max(1, Math.ceil(log(1 - upFraction) / log(1 - clearFraction) - 1e-9));
}
