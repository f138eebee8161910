/**
 * A plan with what the other modules make of it: the waterfall of the hurdles, money, the Kardashev scale.
 * Only plain columns cross between the modules. Not here: any of their formulas.
 */
import { licencesByYear } from '../earth/readiness.ts';
import { hurdleWaterfall, WATERFALL_STEPS, type Waterfall, type WaterfallStepId } from '../earth/waterfall.ts';
import { cashFlow, type CashFlow } from '../finance/cash-flow.ts';
import { doublingCount, kardashevIndex, RUNGS, TYPE_TWO_POWER_W } from '../finance/kardashev.ts';
import { REVENUE_SOURCES, revenueMix, type RevenueMix } from '../finance/revenue-mix.ts';
import { unitIncome_MUSD } from '../plan/data.ts';
import type { PlanResult } from '../plan/plan-result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { decimalsOf, numberOf, quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';

/** Where the plan ends on the scale; `kardashevIndex` is `null` when nothing is at work. */
export interface KardashevLadder {
  readonly power_W: number;
  readonly kardashevIndex: number | null;
  /** Doublings from the power at work, and from what the last year's launches add, to a star's. */
  readonly doublingsLeftCount: number | null;
  readonly rateDoublingsLeftCount: number | null;
  readonly rungs: readonly { readonly label: Message; readonly power_W: number; readonly kardashevIndex: number }[];
  readonly message: Message;
}

export interface PlanReport extends PlanResult {
  readonly waterfall: Waterfall & {
    readonly steps: readonly { readonly id: WaterfallStepId; readonly label: Message; readonly meaning: Message }[];
  };
  readonly cash: CashFlow;
  readonly revenue: RevenueMix & { readonly sources: readonly { readonly id: string; readonly label: Message }[] };
  readonly kardashev: KardashevLadder;
}

/** The report of a plan of this scenario. */
export function planReport(scenario: Scenario, plan: PlanResult): PlanReport {
  const cash = planCash(scenario, plan);
  return {
    ...plan,
    waterfall: {
      ...waterfall(scenario, plan),
      steps: WATERFALL_STEPS.filter(({ id }) => id !== 'licences' || scenario.earth.licences.mode === 'on'),
    },
    cash,
    revenue: { ...revenueMix(cash.income_MUSD, scenario.finance), sources: REVENUE_SOURCES },
    kardashev: ladder(scenario, plan),
  };
}

/** The last period of each year stands for it. */
function waterfall(scenario: Scenario, plan: PlanResult): Waterfall {
  const { periodsPerYear, endYear, series, course } = plan;
  const count = Math.max(1, Math.floor(endYear.length / periodsPerYear));
  const at = (column: Float64Array) =>
    Float64Array.from({ length: count }, (_, y) => column[Math.min(column.length, (y + 1) * periodsPerYear) - 1]!);
  return hurdleWaterfall({
    hurdles: scenario.earth.hurdles,
    year: at(endYear),
    time_yr: at(endYear.map((year) => year - scenario.plan.startYear - 0.5 / periodsPerYear)),
    capacity_per_yr: {
      engines: at(series.capacityEngines.values),
      supply: at(series.capacitySupply.values),
      assembly: at(series.capacityAssembly.values),
      site: at(series.capacitySite.values),
    },
    lossProbability: at(course.lossProbability.values),
    licences_per_yr: licencesByYear(scenario.earth.licences, count),
    flown_per_yr: at(plan.derived.flightRate_per_yr.values),
    wearFraction: 1 / scenario.earth.reuseLimit_flights,
  });
}

/** Satellites earn from the period after they join, as in the plan's money rows; of the start none is at work. */
function planCash(scenario: Scenario, plan: PlanResult): CashFlow {
  const perUnit_MUSD = unitIncome_MUSD(scenario, plan.periodsPerYear);
  const active = plan.series.active.values;
  return cashFlow({
    startYear: scenario.plan.startYear,
    periodsPerYear: plan.periodsPerYear,
    income_MUSD: active.map((_, i) => (i === 0 ? 0 : perUnit_MUSD * active[i - 1]!)),
    spending_MUSD: plan.series.spending.values,
    discount_per_yr: scenario.finance.discount_per_yr,
  });
}

function ladder({ satellite }: Scenario, plan: PlanResult): KardashevLadder {
  const power_W = plan.figures.finalPower_GW * 1e9;
  const rate_W = plan.figures.finalRate_units_yr * satellite.power_kW * 1e3;
  const left = (from_W: number) => (from_W > 0 ? doublingCount(from_W, TYPE_TWO_POWER_W) : null);
  const index = power_W > 0 ? kardashevIndex(power_W) : null;
  const doublings = left(power_W);
  const place =
    index === null || doublings === null
      ? message('finance.kardashev.nothing')
      : message('finance.kardashev.summary', {
          power: quantityOf(power_W, 'W', 3),
          level: decimalsOf(index, 2),
          doublings: numberOf(doublings, 3),
        });
  return {
    power_W,
    kardashevIndex: index,
    doublingsLeftCount: doublings,
    rateDoublingsLeftCount: left(rate_W),
    rungs: RUNGS.map((rung) => ({ ...rung, kardashevIndex: kardashevIndex(rung.power_W) })),
    message: place,
  };
}
