/**
 * Published launchers of a reference file, computed with the driver's own formulas.
 * Not here: the scenario's driver (src/driver/driver.ts), the rotary sling (sling-case.ts).
 */
import {
  acceleratingLength_m,
  intervalFor_s,
  kineticEnergy_J,
  meanPower_W,
  peakPower_W,
  throughput_t_yr,
  wallEnergy_J,
} from '../../driver/sizing.ts';
import { STANDARD_GRAVITY_M_S2 } from '../../units.ts';
import { message } from '../../text/text.ts';
import type { VerifiedCase } from '../engine-api.ts';
import { CaseError, has, numberIn, type ReferenceCase } from './case.ts';
import { comparedFigures, type Figures } from './figures.ts';

function acceleration_m_s2(c: ReferenceCase): number {
  return has(c, 'acceleration_m_s2')
    ? numberIn(c, 'acceleration_m_s2')
    : numberIn(c, 'acceleration_g') * STANDARD_GRAVITY_M_S2;
}

/** Energy of one payload at the muzzle: published averages count the payload alone, the bucket's energy comes back. */
function payloadEnergy_J(c: ReferenceCase): number {
  return kineticEnergy_J(numberIn(c, 'payload_kg'), numberIn(c, 'speed_m_s'));
}

function payloadWallEnergy_J(c: ReferenceCase): number {
  return wallEnergy_J(payloadEnergy_J(c), numberIn(c, 'efficiency'));
}

/** Time between shots, from whichever of rate, interval, throughput or charging power the design states. */
function interval_s(c: ReferenceCase): number {
  if (has(c, 'rate_hz')) return 1 / numberIn(c, 'rate_hz');
  if (has(c, 'interval_h')) return numberIn(c, 'interval_h') * 3600;
  if (has(c, 'throughput_t_yr')) return intervalFor_s(numberIn(c, 'payload_kg'), numberIn(c, 'throughput_t_yr'));
  if (has(c, 'charge_power_kW')) return payloadWallEnergy_J(c) / (numberIn(c, 'charge_power_kW') * 1e3);
  throw new CaseError(
    message('engine.verify.noInterval', {
      keys: { or: ['rate_hz', 'interval_h', 'throughput_t_yr', 'charge_power_kW'] },
    }),
  );
}

const FIGURES: Figures = {
  accelerating_length_m: (c) => acceleratingLength_m(numberIn(c, 'speed_m_s'), acceleration_m_s2(c)),
  kinetic_energy_MJ: (c) => payloadEnergy_J(c) / 1e6,
  wall_energy_MJ: (c) => payloadWallEnergy_J(c) / 1e6,
  kinetic_power_MW: (c) => meanPower_W(payloadEnergy_J(c), interval_s(c)) / 1e6,
  average_power_MW: (c) => meanPower_W(payloadWallEnergy_J(c), interval_s(c)) / 1e6,
  peak_power_GW: (c) =>
    peakPower_W(numberIn(c, 'payload_kg') + numberIn(c, 'bucket_kg'), acceleration_m_s2(c), numberIn(c, 'speed_m_s')) /
    1e9,
  interval_min: (c) => interval_s(c) / 60,
  throughput_t_yr: (c) => throughput_t_yr(numberIn(c, 'payload_kg'), interval_s(c)),
};

/** A published mass driver: every figure of `expect` within the relative tolerance. */
export function verifyDriverCase(c: ReferenceCase): VerifiedCase {
  return comparedFigures(c, FIGURES);
}
