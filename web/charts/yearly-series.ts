/** Charts over calendar years: money and revenue of a plan. Amounts are those of a whole year. */
import { text } from '../../src/text/text.ts';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { columnsSummary, DASHES, type ChartColumns, type ChartDefinition } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';

type Hue = 'earth' | 'moon' | 'driver' | 'flight' | 'satellite' | 'plan' | 'ink-2';

interface YearLine {
  readonly hue: Hue;
  readonly label: () => string;
  readonly unit: UnitSuffix;
  readonly pick: (plan: PlanReport) => Float64Array;
}

interface YearChart {
  readonly id: string;
  readonly title: () => string;
  readonly note: () => string;
  readonly lines: readonly YearLine[];
  readonly logarithmic?: boolean;
}

function yearChart({ id, title, note, lines, logarithmic = false }: YearChart): ChartDefinition<PlanReport> {
  const columns = (plan: PlanReport): ChartColumns => ({
    x: { label: text('chart.year'), unit: 'yr', calendar: true, values: plan.cash.year },
    lines: lines.map(({ label, unit, pick }) => ({ label: label(), unit, values: pick(plan) })),
  });
  return {
    id: `plan-${id}`,
    get title() {
      return title();
    },
    note: () => note(),
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
  title: () => text('chart.plan.cashFlow.title'),
  note: () => text('chart.perYear'),
  lines: [
    {
      hue: 'satellite',
      label: () => text('chart.plan.income'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.cash.income_MUSD,
    },
    {
      hue: 'driver',
      label: () => text('chart.plan.spending'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.cash.spending_MUSD,
    },
    { hue: 'plan', label: () => text('chart.plan.net'), unit: 'MUSD_yr', pick: (plan) => plan.cash.net_MUSD },
  ],
});

export const REVENUE_MIX = yearChart({
  id: 'revenue-mix',
  title: () => text('chart.plan.revenue.title'),
  note: () => text('chart.perYearLogarithmic'),
  lines: [
    {
      hue: 'satellite',
      label: () => text('chart.plan.revenue.compute'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.compute,
    },
    {
      hue: 'flight',
      label: () => text('chart.plan.revenue.connectivity'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.connectivity,
    },
    {
      hue: 'moon',
      label: () => text('chart.plan.revenue.space'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.space,
    },
    {
      hue: 'plan',
      label: () => text('chart.plan.revenue.ai'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.ai,
    },
    {
      hue: 'driver',
      label: () => text('chart.plan.revenue.nasa'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.nasa,
    },
  ],
  logarithmic: true,
});
