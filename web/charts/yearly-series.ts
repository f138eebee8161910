/** Charts over calendar years: money and revenue of a plan. Amounts are those of a whole year. */
import { msg } from '@lit/localize';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { columnsSummary, DASHES, type ChartColumns, type ChartDefinition } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';

type Hue = 'earth' | 'moon' | 'driver' | 'flight' | 'satellite' | 'plan' | 'ink-2';

interface YearLine {
  readonly hue: Hue;
  readonly label: string;
  readonly unit: UnitSuffix;
  readonly pick: (plan: PlanReport) => Float64Array;
}

interface YearChart {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly YearLine[];
  readonly logarithmic?: boolean;
}

function yearChart({ id, title, note, lines, logarithmic = false }: YearChart): ChartDefinition<PlanReport> {
  const columns = (plan: PlanReport): ChartColumns => ({
    x: { label: msg('Year'), unit: 'yr', calendar: true, values: plan.cash.year },
    lines: lines.map(({ label, unit, pick }) => ({ label: msg(label), unit, values: pick(plan) })),
  });
  return {
    id: `plan-${id}`,
    get title() {
      return msg(title);
    },
    note: () => msg(note),
    columns,
    options: (theme: ChartTheme) => ({
      lines: lines.map((row, i) => ({ stroke: theme[row.hue], dash: DASHES[i] ?? [] })),
      logarithmic,
      filled: false,
    }),
    summary: (plan) => columnsSummary(columns(plan)),
  };
}

export const CASH_FLOW = yearChart({
  id: 'cash-flow',
  title: 'Cash flow',
  note: 'per year',
  lines: [
    { hue: 'satellite', label: 'Income', unit: 'MUSD_yr', pick: (plan) => plan.cash.income_MUSD },
    { hue: 'driver', label: 'Spending', unit: 'MUSD_yr', pick: (plan) => plan.cash.spending_MUSD },
    { hue: 'plan', label: 'Net', unit: 'MUSD_yr', pick: (plan) => plan.cash.net_MUSD },
  ],
});

export const REVENUE_MIX = yearChart({
  id: 'revenue-mix',
  title: 'Revenue by source',
  note: 'per year, logarithmic',
  lines: [
    {
      hue: 'satellite',
      label: 'Compute in orbit',
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.compute,
    },
    {
      hue: 'flight',
      label: 'Connectivity',
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.connectivity,
    },
    { hue: 'moon', label: 'Space', unit: 'MUSD_yr', pick: (plan) => plan.revenue.revenue_MUSD_yr.space },
    { hue: 'plan', label: 'AI on Earth', unit: 'MUSD_yr', pick: (plan) => plan.revenue.revenue_MUSD_yr.ai },
    { hue: 'earth', label: 'NASA', unit: 'MUSD_yr', pick: (plan) => plan.revenue.revenue_MUSD_yr.nasa },
  ],
  logarithmic: true,
});
