/** The Plan stage’s question, the fields it lets a person change, and what its model leaves out. */
import { text } from '../../../src/text/text.ts';
import type { StageDefinition } from '../stages.ts';

export const PLAN_DEFINITION: StageDefinition = {
  question: () => text('stage.plan.question'),
  groups: [
    { title: () => text('stage.plan.aim'), paths: ['plan.objective', 'plan.horizon_yr', 'plan.targetRate_units_yr'] },
    {
      title: () => text('stage.plan.money'),
      paths: [
        'finance.budget_MUSD_yr',
        'finance.reinvestFraction',
        'finance.computePrice_USD_kW_yr',
        'finance.gearCost_MUSD_t',
        'finance.discount_per_yr',
      ],
    },
    { title: () => text('stage.plan.steps'), paths: ['plan.startYear', 'plan.periodsPerYear'] },
    {
      title: () => text('stage.plan.wholeUnits'),
      folded: true,
      paths: ['plan.units', 'plan.padSize_per_yr', 'plan.plantSize_per_yr', 'plan.gapFraction'],
    },
    {
      title: () => text('stage.plan.businessBesideTheLine'),
      folded: true,
      paths: [
        'finance.connectivity_MUSD_yr',
        'finance.space_MUSD_yr',
        'finance.nasa_MUSD_yr',
        'finance.ai_MUSD_yr',
        'finance.otherGrowth_per_yr',
        'finance.valuationFactor',
      ],
    },
  ],
  limits: () => text('stage.plan.limits'),
};
