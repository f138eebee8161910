/** Flights: how often the ships of the fleet can fly. */
import { limit, type Constraint } from './constraint.ts';

/** ℓ_t ≤ flightsPerShip Δ F_t, in flights. */
export const flights: Constraint = {
  id: 'flights',
  sentence: 'Each ship flies only so often.',
  rows: ({ shipFlightsCount }, t) => [limit('flights', t, [[1, 'launches', t]], [[shipFlightsCount, 'fleet', t]])],
};
