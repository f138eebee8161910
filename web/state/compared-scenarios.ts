/** Several scenarios side by side: which inputs differ, and what each gives. Pure; differences of what the engine answered. */
import { valueText } from '../components/value-text.ts';
import { text } from '../../src/text/text.ts';
import { FIELDS, type Field } from '../../src/scenario/fields.ts';
import { valueAt, type LinkedScenario } from '../../src/scenario/scenario.ts';
import { formatNumber, shownUnit, unitOf, withUnit, type UnitSuffix } from '../../src/units.ts';
import type { KpiId } from '../explanations/explanations.ts';
import type { Answers, Kind, Results } from './result-slot.ts';

/** A scenario of a comparison; answers are null until they have come. */
export interface Compared {
  readonly scenario: LinkedScenario;
  readonly answers: Answers | null;
}

/** A kind's result, or null while it is not there or where there is none. */
export function resultOf<K extends Kind>({ answers }: Compared, kind: K): Results[K] | null {
  const answer = answers?.[kind];
  return answer?.status === 'done' ? answer.value : null;
}

/** Fields in which not all scenarios agree, in table order; name and story do not count. */
export function differingFields(scenarios: readonly LinkedScenario[]): readonly Field[] {
  return FIELDS.filter(({ path }) => {
    if (path === 'name' || path === 'story') return false;
    return new Set(scenarios.map((scenario) => valueAt(scenario, path))).size > 1;
  });
}

/** A field's value as it stands in its box: number and unit, a choice by its label, a link by its word. */
export function inputText(row: Field, scenario: LinkedScenario): string {
  const value = valueAt(scenario, row.path);
  if (row.kind === 'choice') return valueText(row, value);
  if (typeof value !== 'number') return String(value);
  return withUnit(formatNumber(value, 8), shownUnit(unitOf(row.path)), ' ');
}

/** A figure of the comparison: where it stands in the results, null where there is none. */
export interface KeyFigure {
  /** Id of the figure's explanation. */
  readonly id: KpiId;
  readonly label: string;
  readonly unit: UnitSuffix;
  readonly read: (one: Compared) => number | null;
}

/** By how much a figure is other than the first one's, as a share; null where that says nothing. */
export function differenceRatio(value: number | null, first: number | null): number | null {
  return value === null || first === null || first === 0 ? null : value / first - 1;
}

/** The figures that scenarios are compared by. */
export const keyFigures = (): readonly KeyFigure[] => [
  {
    id: 'plan-power',
    label: text('page.finalPowerAtWork'),
    unit: 'GW',
    read: (one) => resultOf(one, 'plan')?.figures.finalPower_GW ?? null,
  },
  {
    id: 'plan-energy',
    label: text('page.energyDelivered'),
    unit: 'GW_yr',
    read: (one) => resultOf(one, 'plan')?.figures.energy_GW_yr ?? null,
  },
  {
    id: 'plan-rate',
    label: text('page.lastYearLaunches'),
    unit: 'units_yr',
    read: (one) => resultOf(one, 'plan')?.figures.finalRate_units_yr ?? null,
  },
  {
    id: 'plan-spent',
    label: text('page.spent'),
    unit: 'MUSD',
    read: (one) => resultOf(one, 'plan')?.figures.spent_MUSD ?? null,
  },
  {
    id: 'plan-imports',
    label: text('page.broughtFromEarth'),
    unit: 't',
    read: (one) => resultOf(one, 'plan')?.figures.importedMass_t ?? null,
  },
  {
    id: 'driver-length',
    label: text('page.driverLength'),
    unit: 'm',
    read: (one) => resultOf(one, 'driver')?.length_m ?? null,
  },
  {
    id: 'driver-peak-power',
    label: text('page.driverPeakPower'),
    unit: 'W',
    read: (one) => resultOf(one, 'driver')?.peak_power_W ?? null,
  },
  {
    id: 'flight-time',
    label: text('page.timeOfFlight'),
    unit: 'days',
    read: (one) => resultOf(one, 'flight')?.arrival?.time_days ?? null,
  },
  {
    id: 'flight-arrival-speed',
    label: text('page.arrivalSpeed'),
    unit: 'm_s',
    read: (one) => resultOf(one, 'flight')?.arrival?.speed_m_s ?? null,
  },
  {
    id: 'satellite-specific-power',
    label: text('page.satellitePowerPerMass'),
    unit: 'kW_t',
    read: (one) => resultOf(one, 'satellite')?.specificPower_kW_t ?? null,
  },
];
