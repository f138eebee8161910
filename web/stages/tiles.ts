/** What each tile of the chain says: its two key figures and its sparkline, from results only. Absent is a dash, never zero. */
import { numberOf, quantityOf } from '../../src/text/message.ts';
import { text } from '../../src/text/text.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import type { FlightResult, FlightStatus } from '../../src/flight/flight-result.ts';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import type { PlanResult, Series } from '../../src/plan/plan-result.ts';
import {
  digitsApart,
  formatFixed,
  formatNumber,
  formatQuantity,
  quantity,
  STANDARD_GRAVITY_M_S2,
  withUnit,
} from '../../src/units.ts';
import type { Asked } from '../explanations/asked.ts';
import { isDim, type Slot } from '../state/result-slot.ts';
import { KIND_OF } from '../state/stage-kinds.ts';
import type { KpiId } from '../explanations/explanations.ts';
import type { StageId, State } from '../state/store.ts';
import { targetName } from './target-name.ts';

/** How a flight ended, in a few words. */
export const FLIGHT_ENDS: Readonly<Record<FlightStatus, () => string>> = {
  arrived: () => text('stage.flightEnds.arrived'),
  missed: () => text('stage.flightEnds.missed'),
  impactMoon: () => text('stage.flightEnds.impactMoon'),
  impactEarth: () => text('stage.flightEnds.impactEarth'),
  escaped: () => text('stage.flightEnds.escaped'),
  timeOut: () => text('stage.flightEnds.timeOut'),
  stepUnderflow: () => text('stage.flightEnds.stepUnderflow'),
} as const;

interface TileFigures {
  readonly number: string;
  readonly unit: string;
  readonly second: string;
  readonly spark: Float64Array | null;
  /** Its figures as they stand there, for the note that says where they come from. */
  readonly asked: readonly Asked[];
  readonly bad?: boolean;
}

export interface Tile extends TileFigures {
  readonly dim: boolean;
  readonly busy: boolean;
  readonly bottleneck: boolean;
}

const last = (series: Series) => series.values.at(-1) ?? NaN;

/** A tile whose texts are its figures. */
function tile(first: KpiId, second: KpiId, figures: Omit<TileFigures, 'asked'>): TileFigures {
  const asked = [
    { id: first, label: withUnit(figures.number, figures.unit, ' ') },
    { id: second, label: figures.second },
  ];
  return { ...figures, asked };
}

const PLAN_TILES = {
  earth: (plan: PlanResult): TileFigures =>
    tile('earth-launches', 'earth-fleet', {
      number: formatNumber(last(plan.derived.flightRate_per_yr), 3),
      unit: text('stage.flightsYr'),
      second: text('stage.withShips', { count: numberOf(last(plan.series.fleet), 3) }),
      spark: plan.derived.flightRate_per_yr.values,
    }),
  moon: ({ series: { equipment, power } }: PlanResult): TileFigures => {
    const { number, unit } = quantity(last(equipment), equipment.unit);
    return tile('moon-industry', 'moon-power', {
      number,
      unit: `${unit} ${text('stage.industry')}`.trim(),
      second: text('stage.powerOf', { power: quantityOf(last(power), 'MW') }),
      spark: equipment.values,
    });
  },
  plan: (plan: PlanResult): TileFigures => {
    const { number, unit } = quantity(plan.figures.finalRate_units_yr, 'units_yr');
    const year = plan.figures.targetYear;
    const second =
      year === null ? text('stage.targetNotReached') : text('stage.targetRateIn', { year: formatFixed(year, 2) });
    return tile('plan-rate', 'plan-target-year', {
      number,
      unit,
      second,
      spark: plan.derived.launchRate_units_yr.values,
    });
  },
};

function driverTile(driver: DriverResult): TileFigures {
  const { number, unit } = quantity(driver.length_m, 'm');
  // Of the run that is shown, not of a field that has moved on.
  const acceleration_g = driver.acceleration_m_s2 / STANDARD_GRAVITY_M_S2;
  const [acceleration, power] = [formatQuantity(acceleration_g, 'g', 4), formatQuantity(driver.peak_power_W, 'W')];
  const second = text('stage.peak', { acceleration, power });
  const bad = driver.checks.some((check) => check.ok === false);
  return {
    number,
    unit: text('stage.unitOfLength', { unit }),
    second: bad ? text('stage.failsACheck') : second,
    spark: driver.run.speed_m_s.subarray(0, driver.muzzleIndex + 1),
    bad,
    asked: [
      { id: 'driver-length', label: `${number} ${unit}` },
      { id: 'driver-acceleration', label: acceleration },
      { id: 'driver-peak-power', label: power },
    ],
  };
}

function flightTile(flight: FlightResult): TileFigures {
  const spark = flight.path.altitude_km;
  if (!flight.arrival) {
    const { number, unit } = quantity(flight.end.time_days, 'days');
    return tile('flight-end', 'flight-outcome', {
      number,
      unit,
      second: FLIGHT_ENDS[flight.status](),
      spark,
      bad: true,
    });
  }
  const { number, unit } = quantity(flight.arrival.time_days, 'days');
  const { distance_km, escape_km2_s2 } = flight.arrival;
  const second =
    escape_km2_s2 === null
      ? text('stage.missesBy', { distance: formatQuantity(distance_km, 'km') })
      : `C3 ${formatQuantity(escape_km2_s2, 'km2_s2', 3)}`;
  return tile('flight-time', escape_km2_s2 === null ? 'flight-distance' : 'flight-escape-energy', {
    number,
    unit: text('stage.unitToTarget', { unit, target: targetName(flight.target.id) }),
    second,
    spark,
  });
}

function satelliteTile(unit: SatelliteResult): TileFigures {
  const digits = digitsApart(unit.specificPower_kW_t, unit.goal_kW_t, 'kW_t');
  const { number, unit: shown } = quantity(unit.specificPower_kW_t, 'kW_t', digits);
  const goal = formatQuantity(unit.goal_kW_t, 'kW_t');
  const second = unit.verdict === 'reached' ? text('stage.reaches', { goal }) : text('stage.doesNotReach', { goal });
  return tile('satellite-specific-power', 'satellite-goal', {
    number,
    unit: shown,
    second,
    spark: unit.curve.present_kW_t,
    bad: unit.verdict === 'outOfReach',
  });
}

function figures(id: StageId, state: State): TileFigures | null {
  const { driver, flight, satellite, plan } = state.results;
  if (id === 'satellite') return satellite.value && satelliteTile(satellite.value);
  if (id === 'driver') return driver.value && driverTile(driver.value);
  if (id === 'flight') return flight.value && flightTile(flight.value);
  return plan.value && PLAN_TILES[id](plan.value);
}

/** The tile of a stage in the present state. */
export function tileOf(id: StageId, state: State): Tile {
  const slot: Slot<unknown> = state.results[KIND_OF[id]];
  const waiting = slot.state === 'empty' || slot.state === 'waiting' || slot.state === 'late';
  const outcome = slot.state === 'outcome';
  const second = waiting
    ? text('stage.computing')
    : outcome && KIND_OF[id] === 'plan'
      ? text('stage.noSuchPlan')
      : text('stage.noResult');
  const none = { number: '–', unit: '', second, spark: null, bad: outcome, asked: [] };
  return {
    ...(figures(id, state) ?? none),
    dim: isDim(slot),
    busy: waiting && slot.state !== 'waiting',
    bottleneck: state.results.plan.value?.bottlenecks[0]?.tile === id,
  };
}
