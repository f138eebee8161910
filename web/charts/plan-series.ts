/** Charts over the plan's years, each a list of the plan's own series. Amounts per period are shown per year. */
import { msg } from '@lit/localize';
import type { PlanResult, Series } from '../../src/plan/plan-result.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { columnsSummary, DASHES, type ChartColumns, type ChartDefinition, type ChartLine } from './chart.ts';
import type { ChartTheme } from './chart-theme.ts';
import { said } from '../localization/engine-words.ts';

type Hue = 'earth' | 'moon' | 'driver' | 'flight' | 'satellite' | 'plan' | 'ink-2';

interface PlanLine {
  readonly hue: Hue;
  readonly label?: string;
  readonly unit?: UnitSuffix;
  readonly pick: (plan: PlanResult) => Series;
  /** Unit of the yearly rate, when the series is an amount per period. */
  readonly perYear?: UnitSuffix;
}

interface PlanChart {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly PlanLine[];
  readonly logarithmic?: boolean;
  readonly filled?: boolean;
}

// A change of unit, not a computation: amount per period × periods per year = amount per year.
function line(plan: PlanResult, row: PlanLine): ChartLine {
  const series = row.pick(plan);
  const values = row.perYear ? series.values.map((value) => value * plan.periodsPerYear) : series.values;
  return {
    label: row.label ? msg(row.label) : said(series.label),
    unit: row.perYear ?? row.unit ?? series.unit,
    values,
  };
}

function planChart(chart: PlanChart): ChartDefinition<PlanResult> {
  const columns = (plan: PlanResult): ChartColumns => ({
    x: { label: msg('Year'), unit: 'yr', calendar: true, values: plan.endYear },
    lines: chart.lines.map((row) => line(plan, row)),
  });
  return {
    id: `plan-${chart.id}`,
    get title() {
      return msg(chart.title);
    },
    note: () => (chart.note ? msg(chart.note) : ''),
    columns,
    options: (theme: ChartTheme) => ({
      lines: chart.lines.map((row, i) => ({ stroke: theme[row.hue], dash: DASHES[i] ?? [] })),
      logarithmic: chart.logarithmic ?? false,
      filled: chart.filled ?? chart.lines.length === 1,
    }),
    summary: (plan) => columnsSummary(columns(plan)),
  };
}

export const UNITS_THROWN = planChart({
  id: 'units-thrown',
  title: 'Units thrown',
  lines: [{ hue: 'plan', pick: (plan) => plan.derived.launchRate_units_yr }],
});

export const POWER_AT_WORK = planChart({
  id: 'power-at-work',
  title: 'Power at work',
  lines: [{ hue: 'satellite', pick: (plan) => plan.derived.activePower_GW }],
});

export const STOCKS = planChart({
  id: 'stocks',
  title: 'Stocks on the Moon',
  note: 'logarithmic, each in its own unit',
  logarithmic: true,
  lines: [
    { hue: 'moon', pick: (plan) => plan.series.equipment },
    { hue: 'flight', pick: (plan) => plan.series.power },
    { hue: 'driver', pick: (plan) => plan.series.drivers },
    { hue: 'earth', pick: (plan) => plan.series.vitamins },
  ],
});

export const SPENDING = planChart({
  id: 'spending',
  title: 'Spending',
  lines: [{ hue: 'plan', pick: (plan) => plan.series.spending, perYear: 'MUSD_yr' }],
});

export const PAPER_CAPACITY = planChart({
  id: 'paper-capacity',
  title: 'Ships on paper',
  note: 'capacity installed at each hurdle',
  lines: [
    { hue: 'earth', label: 'Engines', pick: (plan) => plan.series.capacityEngines },
    { hue: 'driver', label: 'Supply', pick: (plan) => plan.series.capacitySupply },
    { hue: 'plan', label: 'Assembly', pick: (plan) => plan.series.capacityAssembly },
  ],
});

export const EFFECTIVE_CAPACITY = planChart({
  id: 'effective-capacity',
  title: 'Ships in fact',
  note: 'capacity × readiness, and built',
  lines: [
    { hue: 'earth', label: 'Engines', pick: (plan) => plan.derived.effectiveEngines_per_yr },
    { hue: 'driver', label: 'Supply', pick: (plan) => plan.derived.effectiveSupply_per_yr },
    { hue: 'plan', label: 'Assembly', pick: (plan) => plan.derived.effectiveAssembly_per_yr },
    { hue: 'ink-2', label: 'Built', unit: 'per_yr', pick: (plan) => plan.derived.shipRate_ships_yr },
  ],
});

export const LAUNCH_CAPACITY = planChart({
  id: 'launch-capacity',
  title: 'Launches from Earth',
  note: 'capacity and flights',
  lines: [
    { hue: 'earth', label: 'Flown', pick: (plan) => plan.derived.flightRate_per_yr },
    { hue: 'plan', label: 'Effective', pick: (plan) => plan.derived.effectiveSite_per_yr },
    { hue: 'ink-2', label: 'Paper', pick: (plan) => plan.series.capacitySite },
  ],
});

export const FLEET = planChart({
  id: 'fleet',
  title: 'Fleet',
  lines: [{ hue: 'earth', pick: (plan) => plan.series.fleet }],
});

export const IMPORTS = planChart({
  id: 'imports',
  title: 'Brought from Earth',
  note: 'per year',
  lines: [
    { hue: 'moon', label: 'Equipment', pick: (plan) => plan.series.importedEquipment, perYear: 't_yr' },
    { hue: 'flight', label: 'Power', pick: (plan) => plan.series.importedPower, perYear: 't_yr' },
    { hue: 'driver', label: 'Driver', pick: (plan) => plan.series.importedDriver, perYear: 't_yr' },
    { hue: 'earth', label: 'Vitamins', pick: (plan) => plan.series.importedVitamins, perYear: 't_yr' },
  ],
});

export const MADE = planChart({
  id: 'made',
  title: 'Made on the Moon',
  note: 'per year',
  lines: [
    { hue: 'moon', label: 'Equipment', pick: (plan) => plan.series.madeEquipment, perYear: 't_yr' },
    { hue: 'flight', label: 'Power', pick: (plan) => plan.series.madePower, perYear: 't_yr' },
    { hue: 'driver', label: 'Driver', pick: (plan) => plan.series.madeDriver, perYear: 't_yr' },
  ],
});

export const SATELLITES = planChart({
  id: 'satellites',
  title: 'Satellites at work',
  lines: [{ hue: 'satellite', label: 'At work', pick: (plan) => plan.series.active }],
});

export const SATELLITE_FLOW = planChart({
  id: 'satellite-flow',
  title: 'Built and thrown',
  note: 'per year',
  filled: false,
  lines: [
    { hue: 'moon', label: 'Built', pick: (plan) => plan.series.satellitesBuilt, perYear: 'units_yr' },
    { hue: 'satellite', label: 'Thrown', pick: (plan) => plan.series.satellitesLaunched, perYear: 'units_yr' },
  ],
});

export const WAREHOUSE = planChart({
  id: 'warehouse',
  title: 'Waiting in the warehouse',
  lines: [{ hue: 'satellite', label: 'Waiting', pick: (plan) => plan.series.warehouse }],
});

export const LOSSES = planChart({
  id: 'losses',
  title: 'Loss per flight',
  lines: [{ hue: 'earth', pick: (plan) => plan.course.lossProbability }],
});

export const LEARNED_COSTS = planChart({
  id: 'learned-costs',
  title: 'What things cost',
  note: 'logarithmic',
  logarithmic: true,
  lines: [
    { hue: 'earth', label: 'Ship', pick: (plan) => plan.course.shipCost_MUSD },
    { hue: 'flight', label: 'Launch', pick: (plan) => plan.course.launchCost_MUSD },
    { hue: 'satellite', label: 'Chips of a unit', pick: (plan) => plan.course.chipCost_MUSD },
  ],
});

export const MASS_BALANCE = planChart({
  id: 'mass-balance',
  title: 'Thrown against landed',
  note: 'mass so far, logarithmic',
  logarithmic: true,
  lines: [
    { hue: 'moon', label: 'Thrown', pick: (plan) => plan.moon.thrown_t },
    { hue: 'earth', label: 'Landed', pick: (plan) => plan.moon.landed_t },
  ],
});

export const CLOSURE = planChart({
  id: 'closure',
  title: 'Made from lunar material',
  note: 'share of the mass made',
  lines: [{ hue: 'moon', pick: (plan) => plan.moon.closureFraction }],
});

export const UNIT_COSTS = planChart({
  id: 'unit-costs',
  title: 'Cost of one satellite',
  note: 'by way of the Moon, all spending so far; logarithmic',
  logarithmic: true,
  lines: [
    { hue: 'moon', label: 'By way of the Moon', pick: (plan) => plan.moon.unitCost_MUSD },
    { hue: 'earth', label: 'From Earth', pick: (plan) => plan.moon.directUnitCost_MUSD },
  ],
});

export const ENERGY_BALANCE = planChart({
  id: 'energy-balance',
  title: 'Where the energy goes',
  note: 'in each period, logarithmic',
  logarithmic: true,
  lines: [
    { hue: 'flight', label: 'Available', pick: (plan) => plan.moon.availableEnergy_MWh },
    { hue: 'moon', label: 'Making gear', pick: (plan) => plan.moon.gearEnergy_MWh },
    { hue: 'satellite', label: 'Making satellites', pick: (plan) => plan.moon.satelliteEnergy_MWh },
    { hue: 'driver', label: 'Throwing', pick: (plan) => plan.moon.shotEnergy_MWh },
  ],
});
