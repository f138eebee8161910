/** Landings: each takes one flight and its tankers, of those flights that succeed; so do satellites sent from Earth. */
import { limit, type Constraint, type Term } from './constraint.ts';

/** (1 + tankers) n_t + flights per unit · u_t ≤ (1 − loss_t) ℓ_t, in flights; u only where that route is open. */
export const landings: Constraint = {
  id: 'landings',
  sentence: 'A landing takes one successful flight and its tankers.',
  rows: ({ landingFlightsCount, course, direct }, t) => {
    const shipped: Term[] = direct ? [[direct.unitFlightsCount, 'shippedFromEarth', t]] : [];
    return [
      limit(
        'landings',
        t,
        [[landingFlightsCount, 'landings', t], ...shipped],
        [[1 - course.lossProbability[t - 1]!, 'launches', t]],
      ),
    ];
  },
};
