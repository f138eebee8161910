/**
 * The plan's result from a proven solution: series as columns, derived series, figures.
 * Not here: whether the solution is to be trusted (proof.ts), what holds it back (bottleneck.ts).
 */
import { STAGES } from '../scenario/fields.ts';
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { unitOf } from '../units.ts';
import type { PlanData } from './data.ts';
import { nonzeroCount } from './solver/model.ts';
import { OPTIONAL_VARIABLES, VARIABLES, type VariableId } from './names.ts';
import { LINEAR_OBJECTIVES, OBJECTIVE_UNITS } from './objectives.ts';
import { moonBalance } from './moon-balance.ts';
import type { PlanModel } from './plan-model.ts';
import type { DerivedId, PlanFigures, PlanResult, Series } from './plan-result.ts';
import type { ProvenSolution } from './solver/proof.ts';
import { anyColumnIndex, CAPACITY, columnIndex, optionalVariables } from './variables.ts';

/** Slack with which a target counts as reached: launches are sums of solver values. */
export const TARGET_SLACK_RATIO = 1e-9;

/** Assemble the result of a plan solved for `objective`; `value` is in the objective's unit. */
export function planResult(
  plan: PlanModel,
  proven: ProvenSolution,
  solved: Pick<PlanResult, 'objective' | 'value' | 'rounds' | 'whole' | 'bottlenecks' | 'nothing' | 'monthSooner'> & {
    readonly solver: string;
    readonly solve_s: number;
  },
): PlanResult {
  const { data, model } = plan;
  const { solver, solve_s, ...known } = solved;
  const series = variableSeries(data, proven.values);
  const derived = derivedSeries(data, series);
  const optional = optionalSeries(data, proven.values);
  return {
    ...known,
    unit: OBJECTIVE_UNITS[known.objective],
    rows: model.rowNames.length,
    columns: model.columnNames.length,
    nonzeros: nonzeroCount(model),
    periodsPerYear: data.periodsPerYear,
    endYear: Float64Array.from({ length: data.periodCount }, (_, i) => endYear(data, i + 1)),
    series,
    derived,
    figures: figures(data, proven.values, series, derived),
    course: courseSeries(data),
    optional,
    moon: moonBalance(data, series, optional.shippedFromEarth),
    proof: { solver, ...proven.measures },
    timing: { solve_s },
  };
}

function courseSeries({ course }: PlanData): PlanResult['course'] {
  return {
    lossProbability: { label: message('plan.course.lossProbability'), unit: '', values: course.lossProbability },
    shipCost_MUSD: { label: message('plan.course.shipCost_MUSD'), unit: 'MUSD', values: course.shipCost_MUSD },
    launchCost_MUSD: { label: message('plan.course.launchCost_MUSD'), unit: 'MUSD', values: course.launchCost_MUSD },
    chipCost_MUSD: { label: message('plan.course.chipCost_MUSD'), unit: 'MUSD', values: course.chipCost_MUSD },
  };
}

function optionalSeries(data: PlanData, values: Float64Array): PlanResult['optional'] {
  const on = new Set<string>(optionalVariables(data));
  return Object.fromEntries(
    OPTIONAL_VARIABLES.filter(({ id }) => on.has(id)).map(({ id, label, unit }) => [
      id,
      {
        label,
        unit,
        values: Float64Array.from({ length: data.periodCount }, (_, i) => values[anyColumnIndex(data, id, i + 1)]!),
      },
    ]),
  );
}

type AllSeries = Readonly<Record<VariableId, Series>>;

const endYear = (data: PlanData, t: number) => data.scenario.plan.startYear + t / data.periodsPerYear;

function variableSeries(data: PlanData, values: Float64Array): AllSeries {
  return Object.fromEntries(
    VARIABLES.map(({ id, label, unit }) => [
      id,
      {
        label,
        unit,
        values: Float64Array.from({ length: data.periodCount }, (_, i) => values[columnIndex(id, i + 1)]!),
      },
    ]),
  ) as Record<VariableId, Series>;
}

function derivedSeries(data: PlanData, series: AllSeries): Record<DerivedId, Series> {
  const derived = (id: DerivedId, label: Message, variable: VariableId, factor: (i: number) => number): Series => ({
    label,
    unit: unitOf(id),
    values: series[variable].values.map((value, i) => value * factor(i)),
  });
  const perYear = () => data.periodsPerYear;
  const [engines, supply, assembly, site] = STAGES.map((h) => (i: number) => data.stages[h].effectiveFraction[i]!);
  return {
    launchRate_units_yr: derived(
      'launchRate_units_yr',
      message('plan.derived.launchRate_units_yr'),
      'satellitesLaunched',
      perYear,
    ),
    activePower_GW: derived(
      'activePower_GW',
      message('plan.derived.activePower_GW'),
      'active',
      () => data.unitPower_GW,
    ),
    effectiveEngines_per_yr: derived(
      'effectiveEngines_per_yr',
      message('plan.derived.effectiveEngines_per_yr'),
      CAPACITY.engines,
      engines!,
    ),
    effectiveSupply_per_yr: derived(
      'effectiveSupply_per_yr',
      message('plan.derived.effectiveSupply_per_yr'),
      CAPACITY.supply,
      supply!,
    ),
    effectiveAssembly_per_yr: derived(
      'effectiveAssembly_per_yr',
      message('plan.derived.effectiveAssembly_per_yr'),
      CAPACITY.assembly,
      assembly!,
    ),
    effectiveSite_per_yr: derived(
      'effectiveSite_per_yr',
      message('plan.derived.effectiveSite_per_yr'),
      CAPACITY.site,
      site!,
    ),
    shipRate_ships_yr: derived('shipRate_ships_yr', message('plan.derived.shipRate_ships_yr'), 'shipsBuilt', perYear),
    flightRate_per_yr: derived('flightRate_per_yr', message('plan.derived.flightRate_per_yr'), 'launches', perYear),
    throughput_t_yr: derived(
      'throughput_t_yr',
      message('plan.derived.throughput_t_yr'),
      'satellitesLaunched',
      () => data.unitMass_t * perYear(),
    ),
  };
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

function figures(
  data: PlanData,
  values: Float64Array,
  series: AllSeries,
  derived: Readonly<Record<DerivedId, Series>>,
): PlanFigures {
  const counted = (objective: 'energy' | 'rate' | 'cost') =>
    LINEAR_OBJECTIVES[objective]
      .terms(data)
      .reduce((total, [factor, variable, t]) => total + factor * values[anyColumnIndex(data, variable, t)]!, 0);
  const imports = ['importedEquipment', 'importedPower', 'importedDriver', 'importedVitamins'] as const;
  return {
    targetYear: targetYear(data, series.satellitesLaunched.values),
    energy_GW_yr: counted('energy'),
    finalPower_GW: derived.activePower_GW.values.at(-1)!,
    finalRate_units_yr: counted('rate'),
    spent_MUSD: counted('cost'),
    importedMass_t: imports.reduce((total, id) => total + sum(series[id].values), 0),
    flights: sum(series.launches.values),
    landings: sum(series.landings.values),
  };
}

function targetYear(data: PlanData, launched: Float64Array): number | null {
  const target = data.scenario.plan.targetRate_units_yr * (1 - TARGET_SLACK_RATIO);
  for (let t = data.periodsPerYear; t <= data.periodCount; t++)
    if (sum(launched.slice(t - data.periodsPerYear, t)) >= target) return endYear(data, t);
  return null;
}
