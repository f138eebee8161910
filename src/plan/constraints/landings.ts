/** Landings: each takes one flight and its tankers, of those flights that succeed; so do satellites sent from Earth. */
import { message } from '../../text/text.ts';
import { limited, type Constraint, type Term } from './constraint.ts';

/** (1 + tankers) n_t + flights per satellite · u_t ≤ (1 − loss_t) ℓ_t, in flights; u only where that route is open. */
export const landings = {
  id: 'landings',
  message: message('plan.rule.landings'),
  rows: ({ landingFlightsCount, course, direct }, t) => {
    const shipped: Term[] = direct ? [[direct.unitFlightsCount, 'shippedFromEarth', t]] : [];
    return [
      limited(
        'landings',
        t,
        [[landingFlightsCount, 'landings', t], ...shipped],
        [[1 - course.lossProbability[t - 1]!, 'launches', t]],
      ),
    ];
  },
} as const satisfies Constraint;
