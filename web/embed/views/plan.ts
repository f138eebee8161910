/** The best plan: units thrown and power at work by year, and when the target is reached. */
import { msg } from '@lit/localize';
import { formatFixed } from '../../../src/units.ts';
import { POWER_AT_WORK, UNITS_THROWN } from '../../charts/plan-series.ts';
import { chartPair, pairReading } from './charts.ts';
import { figure, type View } from './view.ts';

const PAIR = [UNITS_THROWN, POWER_AT_WORK] as const;

export const VIEW: View<'plan'> = {
  title: () => msg('The best plan'),
  kind: 'plan',
  stage: 'plan',
  params: ['finance.budget_MUSD_yr', 'moon.productivity_per_yr', 'driver.interval_s'],
  drawing: (given) => chartPair(PAIR, given),
  figures: ({ figures: f }) => [
    { label: msg('Target rate reached'), text: f.targetYear === null ? msg('not') : formatFixed(f.targetYear, 2) },
    figure(msg('Launch rate'), f.finalRate_units_yr, 'units_yr'),
    figure(msg('Power at work'), f.finalPower_GW, 'GW'),
    figure(msg('Spent'), f.spent_MUSD, 'MUSD'),
  ],
  summary: (plan) => PAIR.map((one) => one.summary(plan)).join(' '),
  reading: pairReading(PAIR),
};
