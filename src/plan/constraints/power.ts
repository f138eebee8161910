/** Power: the installed power, after fading, imports and local making. */
import { balance, type Constraint } from './constraint.ts';

/** W_t = (1 − decay Δ) W_t−1 + (iW_t + gW_t) / powerMass, in MW. */
export const power: Constraint = {
  id: 'power',
  sentence: 'Installed power fades and grows by power gear, imported or made locally.',
  rows: ({ powerKeptFraction, powerMass_t_MW }, t) => [
    balance(
      'power',
      t,
      [[1, 'power', t]],
      [
        [powerKeptFraction, 'power', t - 1],
        [1 / powerMass_t_MW, 'importedPower', t],
        [1 / powerMass_t_MW, 'madePower', t],
      ],
    ),
  ],
};
