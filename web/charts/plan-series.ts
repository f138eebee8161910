/** Charts over the plan's years, each a list of the plan's own series. Amounts per period are shown per year. */
import { text } from '../../src/text/text.ts';
import type { PlanResult, Series } from '../../src/plan/plan-result.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { columnsSummary, DASHES, type ChartColumns, type ChartDefinition, type ChartLine } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';

type Hue = 'earth' | 'moon' | 'driver' | 'flight' | 'satellite' | 'plan' | 'ink-2';

interface PlanLine {
  readonly hue: Hue;
  readonly label?: () => string;
  readonly unit?: UnitSuffix;
  readonly pick: (plan: PlanResult) => Series;
  /** Unit of the yearly rate, when the series is an amount per period. */
  readonly perYear?: UnitSuffix;
}

interface PlanChart {
  readonly id: string;
  readonly title: () => string;
  readonly note?: () => string;
  readonly lines: readonly PlanLine[];
  readonly logarithmic?: boolean;
  readonly filled?: boolean;
}

// A change of unit, not a computation: amount per period × periods per year = amount per year.
function line(plan: PlanResult, row: PlanLine): ChartLine {
  const series = row.pick(plan);
  const values = row.perYear ? series.values.map((value) => value * plan.periodsPerYear) : series.values;
  return {
    label: row.label ? row.label() : text(series.label),
    unit: row.perYear ?? row.unit ?? series.unit,
    values,
  };
}

function planChart(chart: PlanChart): ChartDefinition<PlanResult> {
  const columns = (plan: PlanResult): ChartColumns => ({
    x: { label: text('chart.year'), unit: 'yr', calendar: true, values: plan.endYear },
    lines: chart.lines.map((row) => line(plan, row)),
  });
  return {
    id: `plan-${chart.id}`,
    get title() {
      return chart.title();
    },
    note: () => (chart.note ? chart.note() : ''),
    columns,
    options: (theme: ChartTheme) => ({
      lines: chart.lines.map((row, i) => ({ stroke: theme[row.hue], dash: DASHES[i] ?? [] })),
      logarithmic: chart.logarithmic ?? false,
      filled: chart.filled ?? chart.lines.length === 1,
    }),
    summary: (plan) => columnsSummary(columns(plan)),
  };
}

/** What the figure of the last year counts: launches by the mass driver, and what is sent from Earth where that is allowed. */
function sentRate({ derived, optional, periodsPerYear }: PlanResult): Series {
  const launched = derived.launchRate_units_yr;
  const direct = optional.shippedFromEarth?.values;
  return direct
    ? { ...launched, values: launched.values.map((value, i) => value + direct[i]! * periodsPerYear) }
    : launched;
}

export const LAUNCH_RATE = planChart({
  id: 'launch-rate',
  title: () => text('chart.plan.launchRate.title'),
  lines: [{ hue: 'plan', pick: sentRate }],
});

export const POWER_AT_WORK = planChart({
  id: 'power-at-work',
  title: () => text('chart.plan.powerAtWork.title'),
  lines: [{ hue: 'satellite', pick: (plan) => plan.derived.activePower_GW }],
});

export const STOCKS = planChart({
  id: 'stocks',
  title: () => text('chart.plan.stocks.title'),
  note: () => text('chart.plan.stocks.note'),
  logarithmic: true,
  lines: [
    { hue: 'moon', pick: (plan) => plan.series.equipment },
    { hue: 'satellite', pick: (plan) => plan.series.power },
    { hue: 'driver', pick: (plan) => plan.series.drivers },
    { hue: 'plan', pick: (plan) => plan.series.vitamins },
  ],
});

export const SPENDING = planChart({
  id: 'spending',
  title: () => text('chart.plan.spending'),
  lines: [{ hue: 'plan', pick: (plan) => plan.series.spending, perYear: 'MUSD_yr' }],
});

export const PAPER_CAPACITY = planChart({
  id: 'paper-capacity',
  title: () => text('chart.plan.paperCapacity.title'),
  note: () => text('chart.plan.paperCapacity.note'),
  lines: [
    { hue: 'earth', label: () => text('chart.plan.engines'), pick: (plan) => plan.series.capacityEngines },
    { hue: 'driver', label: () => text('chart.plan.supply'), pick: (plan) => plan.series.capacitySupply },
    { hue: 'plan', label: () => text('chart.plan.assembly'), pick: (plan) => plan.series.capacityAssembly },
  ],
});

export const EFFECTIVE_CAPACITY = planChart({
  id: 'effective-capacity',
  title: () => text('chart.plan.effectiveCapacity.title'),
  note: () => text('chart.plan.effectiveCapacity.note'),
  lines: [
    { hue: 'earth', label: () => text('chart.plan.engines'), pick: (plan) => plan.derived.effectiveEngines_per_yr },
    { hue: 'driver', label: () => text('chart.plan.supply'), pick: (plan) => plan.derived.effectiveSupply_per_yr },
    { hue: 'plan', label: () => text('chart.plan.assembly'), pick: (plan) => plan.derived.effectiveAssembly_per_yr },
    {
      hue: 'ink-2',
      label: () => text('chart.plan.built'),
      unit: 'per_yr',
      pick: (plan) => plan.derived.shipRate_ships_yr,
    },
  ],
});

export const LAUNCH_CAPACITY = planChart({
  id: 'launch-capacity',
  title: () => text('chart.plan.launchCapacity.title'),
  note: () => text('chart.plan.launchCapacity.note'),
  lines: [
    { hue: 'earth', label: () => text('chart.plan.flown'), pick: (plan) => plan.derived.flightRate_per_yr },
    { hue: 'plan', label: () => text('chart.plan.effective'), pick: (plan) => plan.derived.effectiveSite_per_yr },
    { hue: 'ink-2', label: () => text('chart.plan.paper'), pick: (plan) => plan.series.capacitySite },
  ],
});

export const FLEET = planChart({
  id: 'fleet',
  title: () => text('chart.plan.fleet.title'),
  lines: [{ hue: 'earth', pick: (plan) => plan.series.fleet }],
});

export const IMPORTS = planChart({
  id: 'imports',
  title: () => text('chart.plan.imports.title'),
  note: () => text('chart.perYear'),
  lines: [
    {
      hue: 'moon',
      label: () => text('chart.plan.equipment'),
      pick: (plan) => plan.series.importedEquipment,
      perYear: 't_yr',
    },
    {
      hue: 'satellite',
      label: () => text('chart.plan.power'),
      pick: (plan) => plan.series.importedPower,
      perYear: 't_yr',
    },
    {
      hue: 'driver',
      label: () => text('chart.plan.driver'),
      pick: (plan) => plan.series.importedDriver,
      perYear: 't_yr',
    },
    {
      hue: 'plan',
      label: () => text('chart.plan.partsFromEarth'),
      pick: (plan) => plan.series.importedVitamins,
      perYear: 't_yr',
    },
  ],
});

export const MADE = planChart({
  id: 'made',
  title: () => text('chart.plan.made.title'),
  note: () => text('chart.perYear'),
  lines: [
    {
      hue: 'moon',
      label: () => text('chart.plan.equipment'),
      pick: (plan) => plan.series.madeEquipment,
      perYear: 't_yr',
    },
    { hue: 'satellite', label: () => text('chart.plan.power'), pick: (plan) => plan.series.madePower, perYear: 't_yr' },
    { hue: 'driver', label: () => text('chart.plan.driver'), pick: (plan) => plan.series.madeDriver, perYear: 't_yr' },
  ],
});

export const SATELLITES = planChart({
  id: 'satellites',
  title: () => text('chart.plan.satellitesAtWork.title'),
  lines: [{ hue: 'satellite', label: () => text('chart.plan.atWork'), pick: (plan) => plan.series.active }],
});

export const SATELLITE_FLOW = planChart({
  id: 'satellite-flow',
  title: () => text('chart.plan.builtAndLaunched.title'),
  note: () => text('chart.perYear'),
  filled: false,
  lines: [
    {
      hue: 'moon',
      label: () => text('chart.plan.built'),
      pick: (plan) => plan.series.satellitesBuilt,
      perYear: 'units_yr',
    },
    {
      hue: 'satellite',
      label: () => text('chart.plan.launched'),
      pick: (plan) => plan.series.satellitesLaunched,
      perYear: 'units_yr',
    },
  ],
});

export const WAREHOUSE = planChart({
  id: 'warehouse',
  title: () => text('chart.plan.warehouse.title'),
  lines: [{ hue: 'satellite', label: () => text('chart.plan.waiting'), pick: (plan) => plan.series.warehouse }],
});

export const LOSSES = planChart({
  id: 'losses',
  title: () => text('chart.plan.losses.title'),
  lines: [{ hue: 'earth', pick: (plan) => plan.course.lossProbability }],
});

export const LEARNED_COSTS = planChart({
  id: 'learned-costs',
  title: () => text('chart.plan.learnedCosts.title'),
  note: () => text('chart.logarithmic'),
  logarithmic: true,
  lines: [
    { hue: 'earth', label: () => text('chart.plan.ship'), pick: (plan) => plan.course.shipCost_MUSD },
    { hue: 'plan', label: () => text('chart.plan.launch'), pick: (plan) => plan.course.launchCost_MUSD },
    { hue: 'satellite', label: () => text('chart.plan.chips'), pick: (plan) => plan.course.chipCost_MUSD },
  ],
});

export const MASS_BALANCE = planChart({
  id: 'mass-balance',
  title: () => text('chart.plan.massBalance.title'),
  note: () => text('chart.plan.massBalance.note'),
  logarithmic: true,
  lines: [
    { hue: 'moon', label: () => text('chart.plan.launched'), pick: (plan) => plan.moon.launched_t },
    { hue: 'earth', label: () => text('chart.plan.landed'), pick: (plan) => plan.moon.landed_t },
  ],
});

export const LUNAR_SHARE = planChart({
  id: 'lunar-share',
  title: () => text('chart.plan.lunarShare.title'),
  note: () => text('chart.plan.lunarShare.note'),
  lines: [{ hue: 'moon', pick: (plan) => plan.moon.closureFraction }],
});

export const SATELLITE_COSTS = planChart({
  id: 'satellite-costs',
  title: () => text('chart.plan.satelliteCost.title'),
  note: () => text('chart.plan.satelliteCost.note'),
  logarithmic: true,
  lines: [
    { hue: 'moon', label: () => text('chart.plan.byMoon'), pick: (plan) => plan.moon.unitCost_MUSD },
    { hue: 'earth', label: () => text('chart.plan.fromEarth'), pick: (plan) => plan.moon.directUnitCost_MUSD },
  ],
});

export const ENERGY_BALANCE = planChart({
  id: 'energy-balance',
  title: () => text('chart.plan.energy.title'),
  note: () => text('chart.plan.energy.note'),
  logarithmic: true,
  lines: [
    { hue: 'flight', label: () => text('chart.plan.available'), pick: (plan) => plan.moon.availableEnergy_MWh },
    { hue: 'moon', label: () => text('chart.plan.makingMachinery'), pick: (plan) => plan.moon.machineryEnergy_MWh },
    {
      hue: 'satellite',
      label: () => text('chart.plan.makingSatellites'),
      pick: (plan) => plan.moon.satelliteEnergy_MWh,
    },
    { hue: 'driver', label: () => text('chart.plan.launching'), pick: (plan) => plan.moon.shotEnergy_MWh },
  ],
});
