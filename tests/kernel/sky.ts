/** Ephemerides made by tests, and the models of them: bodies move as a test says. Not here: the real one (tests/flight). */
import { ASTRONOMICAL_UNIT_KM } from '../../assembly/constants.ts';
import { constantSet, problemUnits } from '../../src/flight/circular/constant-sets.ts';
import { ephemerisSpan, type EphemerisSpan, type ForceChoice } from '../../src/flight/ephemeris/ephemeris-model.ts';
import type { Ephemeris } from '../../src/flight/ephemeris/ephemeris.ts';

export const constants = constantSet('de440');
export const units = problemUnits(constants);
export const AU_KM = ASTRONOMICAL_UNIT_KM;

/** An ephemeris made by a test: every function is constant unless it is given. It has only what the kernel's model reads. */
export function sky(given: Partial<Ephemeris>): Ephemeris {
  return {
    moon_km: () => [384400, 0, 0],
    moonVelocity_km_s: () => [0, 0, 0],
    sun_km: () => [AU_KM, 0, 0],
    moonQuaternion: () => [1, 0, 0, 0],
    earthPole: () => [0, 0, 1],
    ...given,
  };
}

/** The kernel's model of an ephemeris from time zero on. */
export function modelOf(
  ephemeris: Ephemeris,
  forces: ForceChoice = { sun: false, figures: false },
  span_days = 20,
): EphemerisSpan {
  return ephemerisSpan(ephemeris, constants, units, 0, span_days, forces);
}

/** Length of a vector, and one vector less another. */
export const length = (v: readonly number[]) => Math.hypot(...v);
export const less = (a: readonly number[], b: readonly number[]) => a.map((x, i) => x - b[i]!);
