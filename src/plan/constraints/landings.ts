/** Landings: each takes one flight and its tankers, of those flights that succeed. */
import { limit, type Constraint } from '../constraint.ts';

/** (1 + tankers) n_t ≤ (1 − loss) ℓ_t, in flights. */
export const landings: Constraint = {
  id: 'landings',
  sentence: 'A landing takes one successful flight and its tankers.',
  rows: ({ landingFlightsCount, flightSuccessProbability }, t) => [
    limit('landings', t, [[landingFlightsCount, 'landings', t]], [[flightSuccessProbability, 'launches', t]]),
  ],
};
