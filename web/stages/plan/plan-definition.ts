/** The Plan stage’s question, the fields it lets a person change, and what its model leaves out. */
import type { StageDefinition } from '../stages.ts';

export const PLAN_DEFINITION: StageDefinition = {
  question: 'What is the best the whole line can do, and what holds it back?',
  groups: [
    { title: 'Aim', paths: ['plan.objective', 'plan.horizon_yr', 'plan.targetRate_units_yr'] },
    {
      title: 'Money',
      paths: [
        'finance.budget_MUSD_yr',
        'finance.reinvestFraction',
        'finance.computePrice_USD_kW_yr',
        'finance.gearCost_MUSD_t',
        'finance.discount_per_yr',
      ],
    },
    { title: 'Steps', paths: ['plan.startYear', 'plan.periodsPerYear'] },
    {
      title: 'Whole units',
      folded: true,
      paths: ['plan.units', 'plan.padSize_per_yr', 'plan.plantSize_per_yr', 'plan.gapFraction'],
    },
    {
      title: 'Business beside the line',
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
  limits: 'A linear program with perfect foresight: it finds the best order of investments, not the likeliest one.',
};
