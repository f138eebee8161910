/** Power: the installed power, after fading, imports and local making. */
import { message } from '../../text/text.ts';
import { balance, type Constraint } from './constraint.ts';

/** W_t = (1 − decay Δ) W_t−1 + (iW_t + gW_t) / powerMass, in MW. */
export const power = {
  id: 'power',
  message: message('plan.rule.power'),
  rows: ({ powerLeftFraction, powerMass_t_MW }, t) => [
    balance(
      'power',
      t,
      [[1, 'power', t]],
      [
        [powerLeftFraction, 'power', t - 1],
        [1 / powerMass_t_MW, 'importedPower', t],
        [1 / powerMass_t_MW, 'madePower', t],
      ],
    ),
  ],
} as const satisfies Constraint;
