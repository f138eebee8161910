/** Flights: how often the ships of the fleet can fly. */
import { message } from '../../text/text.ts';
import { limited, type Constraint } from './constraint.ts';

/** ℓ_t ≤ flightsPerShip Δ F_t, in flights. */
export const flights = {
  id: 'flights',
  message: message('plan.rule.flights'),
  rows: ({ shipFlightsCount }, t) => [
    limited('flights', t, [[1, 'launches', t]], [[shipFlightsCount, 'fleet', t]], { limit: 'fleet' }),
  ],
  limits: [
    {
      id: 'fleet',
      place: 5,
      lever: {
        label: message('plan.lever.fleet.label'),
        tile: 'earth',
        more: message('plan.lever.fleet.more'),
        scales: 'capacity',
      },
      slack: {
        label: message('plan.limit.fleet.label'),
        noun: message('plan.limit.fleet.noun'),
        unit: 'flights',
        weight: 1,
      },
    },
  ],
} as const satisfies Constraint;
