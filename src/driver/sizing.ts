/**
 * The closed forms of a launcher at constant acceleration: length, time, force, power, energy, loads. Pure formulas,
 * SI in and out; the driver's result and the published designs of `verify` use the same ones.
 * Not here: a scenario, checks, the columns of a run.
 *
 * Symbols: m payload, M loaded bucket, m_b bucket, v muzzle speed, a acceleration, η wall to kinetic energy,
 * η_r share of the bucket's energy that braking returns, R radius of the Moon, L length.
 */
import { square } from '../maths/products.ts';
import { GM_MOON_KM3_S2, RADIUS_MOON_KM } from '../../assembly/constants.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { radians, YEAR_S } from '../units.ts';

/** Mean radius of the Moon in metres, where every launcher stands. */
export const RADIUS_MOON_M = RADIUS_MOON_KM * 1e3;
const GM_MOON_M3_S2 = GM_MOON_KM3_S2 * 1e9;

/** Gravity at the mean lunar radius, m/s²: 1.624. */
export const GRAVITY_MOON_M_S2 = GM_MOON_M3_S2 / square(RADIUS_MOON_M);

/** Circular speed at the mean lunar radius, m/s: 1 679.86. Above it a curved track must hold the bucket down. */
export const CIRCULAR_SPEED_MOON_M_S = Math.sqrt(GM_MOON_M3_S2 / RADIUS_MOON_M);

/** Length over which a constant acceleration reaches the speed from rest: v²/2a. */
export function acceleratingLength_m(speed_m_s: number, acceleration_m_s2: number): number {
  return square(speed_m_s) / (2 * acceleration_m_s2);
}

/** Kinetic energy ½mv². */
export function kineticEnergy_J(mass_kg: number, speed_m_s: number): number {
  return 0.5 * mass_kg * square(speed_m_s);
}

/** Mechanical power at the muzzle, where it is highest: M a v. */
export function peakPower_W(movingMass_kg: number, acceleration_m_s2: number, speed_m_s: number): number {
  return movingMass_kg * acceleration_m_s2 * speed_m_s;
}

/** Energy from the grid for a kinetic energy: E/η. */
export function wallEnergy_J(kinetic_J: number, efficiency: number): number {
  return kinetic_J / efficiency;
}

/** Mean power of one energy per interval. */
export function meanPower_W(energy_J: number, interval_s: number): number {
  return energy_J / interval_s;
}

/** Payload per Julian year at one shot per interval, running for `availability` of the year. */
export function throughput_t_yr(payload_kg: number, interval_s: number, availability = 1): number {
  return ((payload_kg / 1e3) * YEAR_S * availability) / interval_s;
}

/** Interval between shots that launches so much payload per Julian year without a pause; Infinity for none. */
export function intervalFor_s(payload_kg: number, throughput_t_yr: number): number {
  return ((payload_kg / 1e3) * YEAR_S) / throughput_t_yr;
}

/** Drop of the Moon's surface below the tangent, at a distance from the point of contact: L²/2R. */
export function tangentDrop_m(length_m: number): number {
  return square(length_m) / (2 * RADIUS_MOON_M);
}

/** Sideways acceleration of a bucket that follows waves of amplitude A and length λ: A(2πv/λ)². */
export function guidewayShake_m_s2(amplitude_m: number, wavelength_m: number, speed_m_s: number): number {
  return amplitude_m * square((2 * Math.PI * speed_m_s) / wavelength_m);
}

type Release = Pick<Scenario['flight'], 'speed_m_s' | 'elevation_deg'>;

/**
 * Distance along the ground at which a two-body path from the surface is back at its own height: 2R·atan(k sin e cos e /
 * (1 − k cos² e)), k = v²R/GM. Infinity where it escapes.
 */
export function downrange_m({ exports: { sin, cos, atan2 } }: Kernel, { speed_m_s, elevation_deg }: Release): number {
  const energyRatio = square(speed_m_s / CIRCULAR_SPEED_MOON_M_S);
  const [up, along] = [sin(radians(elevation_deg)), cos(radians(elevation_deg))];
  if (energyRatio >= 2) return Infinity;
  return 2 * RADIUS_MOON_M * atan2(energyRatio * up * along, 1 - energyRatio * square(along));
}

/**
 * Height above the mean sphere at a distance along the ground after release, on the two-body path of a point at the
 * surface with this speed and elevation; negative below ground. Infinity where the path never comes that far.
 */
export function climbAfterRelease_m(
  { exports: { sin, cos } }: Kernel,
  { speed_m_s, elevation_deg }: Release,
  distance_m: number,
): number {
  const energyRatio = square(speed_m_s / CIRCULAR_SPEED_MOON_M_S);
  const elevation = radians(elevation_deg);
  const along = cos(elevation);
  const angle = distance_m / RADIUS_MOON_M;
  // Orbit equation with the launch point as reference: R/r = (1 − cos θ)/(k cos²e) + cos θ − tan e sin θ.
  const inverse = (1 - cos(angle)) / (energyRatio * square(along)) + cos(angle) - (sin(elevation) / along) * sin(angle);
  return along > 1e-12 && inverse > 0 ? RADIUS_MOON_M * (1 / inverse - 1) : Infinity;
}

/** Acceleration at the tip of a sling's arm that turns with this tip speed: ω²r = v²/r. */
export function slingAcceleration_m_s2(tipSpeed_m_s: number, arm_m: number): number {
  return square(tipSpeed_m_s) / arm_m;
}
