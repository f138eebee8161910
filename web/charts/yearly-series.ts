/** Charts over calendar years: money and revenue of a plan. Amounts are those of a whole year. */
import { text } from '../../src/text/text.ts';
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
  title: () => text('chart.cashFlow'),
  note: () => text('chart.perYear'),
  lines: [
    { hue: 'satellite', label: () => text('chart.income'), unit: 'MUSD_yr', pick: (plan) => plan.cash.income_MUSD },
    { hue: 'driver', label: () => text('chart.spending'), unit: 'MUSD_yr', pick: (plan) => plan.cash.spending_MUSD },
    { hue: 'plan', label: () => text('chart.net'), unit: 'MUSD_yr', pick: (plan) => plan.cash.net_MUSD },
  ],
});

export const REVENUE_MIX = yearChart({
  id: 'revenue-mix',
  title: () => text('chart.revenueBySource'),
  note: () => text('chart.perYearLogarithmic'),
  lines: [
    {
      hue: 'satellite',
      label: () => text('chart.computeInOrbit'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.compute,
    },
    {
      hue: 'flight',
      label: () => text('chart.connectivity'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.connectivity,
    },
    {
      hue: 'moon',
      label: () => text('chart.space'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.space,
    },
    {
      hue: 'plan',
      label: () => text('chart.aiOnEarth'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.ai,
    },
    {
      hue: 'earth',
      label: () => text('chart.nasa'),
      unit: 'MUSD_yr',
      pick: (plan) => plan.revenue.revenue_MUSD_yr.nasa,
    },
  ],
  logarithmic: true,
});
