/** The best plan: satellites launched and power at work by year, and when the target is reached. */
import { text } from '../../../src/text/text.ts';
import { formatFixed } from '../../../src/units.ts';
import { POWER_AT_WORK, LAUNCH_RATE } from '../../charts/plan-series.ts';
import { chartPair, pairReading } from './charts.ts';
import { figure, type View } from './view.ts';

const PAIR = [LAUNCH_RATE, POWER_AT_WORK] as const;

export const VIEW: View<'plan'> = {
  title: () => text('embed.planTitle'),
  kind: 'plan',
  stage: 'plan',
  params: ['finance.budget_MUSD_yr', 'moon.productivity_per_yr', 'driver.interval_s'],
  drawing: (given) => chartPair(PAIR, given),
  figures: ({ figures: f }) => [
    {
      label: text('embed.targetRateReached'),
      text: f.targetYear === null ? text('embed.targetNotReached') : formatFixed(f.targetYear, 2),
    },
    figure(text('embed.launchRate'), f.finalRate_units_yr, 'units_yr'),
    figure(text('embed.powerAtWork'), f.finalPower_GW, 'GW'),
    figure(text('embed.spent'), f.spent_MUSD, 'MUSD'),
  ],
  summary: (plan) => PAIR.map((one) => one.summary(plan)).join(' '),
  reading: pairReading(PAIR),
};
