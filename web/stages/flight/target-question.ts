/** What of a scenario says where its flights go: part of every question about launches. */
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';

/** Values that an answer about launches holds for, beside the launch's own. */
export function targetQuestion({ flight }: LinkedScenario): readonly unknown[] {
  const { target, earthAltitude_km, aerobrakeAltitude_km, moonAltitude_km } = flight;
  const { escape_km2_s2, inclination_deg, orbitPhase_deg, constants, limit_days } = flight;
  return [
    target,
    earthAltitude_km,
    aerobrakeAltitude_km,
    moonAltitude_km,
    escape_km2_s2,
    inclination_deg,
    orbitPhase_deg,
    constants,
    limit_days,
  ];
}
