/**
 * What the Moon gives back: mass launched against mass landed, local share, cost of a satellite against one sent straight
 * from Earth, and where the energy goes. Computed from a plan's series. Not here: the plan.
 */
import { decimalsOf, numberOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { UnitSuffix } from '../units.ts';
import { unitFlightsCount, type PlanData } from './data.ts';
import type { VariableId } from './names.ts';
import type { MoonBalance, PlanResult, Series } from './plan-result.ts';

type AllSeries = PlanResult['series'];

/** The balance of a plan. Sums run from the first period; costs are discounted as the objectives discount them. */
export function moonBalance(data: PlanData, series: AllSeries, shipped?: Series): MoonBalance {
  const { scenario, periodCount, unitMass_t, discountFactor, shotEnergy_MWh, powerOutput_MWh_MW } = data;
  const { localFraction: f, gearEnergy_MWh_t, satelliteEnergy_MWh_t } = scenario.moon;
  const at = (id: VariableId, i: number) => series[id].values[i]!;
  const column = (label: Message, unit: UnitSuffix, value: (i: number) => number): Series => ({
    label,
    unit,
    values: Float64Array.from({ length: periodCount }, (_, i) => value(i)),
  });
  const sums = (value: (i: number) => number) => {
    let sum = 0;
    return Float64Array.from({ length: periodCount }, (_, i) => (sum += value(i)));
  };

  const landed = sums(
    (i) => at('importedEquipment', i) + at('importedPower', i) + at('importedDriver', i) + at('importedVitamins', i),
  );
  const launchedMass = sums((i) => unitMass_t * at('satellitesLaunched', i));
  const localMachinery_t = (i: number) =>
    f.equipment * at('madeEquipment', i) + f.power * at('madePower', i) + f.driver * at('madeDriver', i);
  const localUnits_t = (i: number) => f.satellite * unitMass_t * at('satellitesBuilt', i);
  const made_t = (i: number) =>
    at('madeEquipment', i) + at('madePower', i) + at('madeDriver', i) + unitMass_t * at('satellitesBuilt', i);

  // Where satellites also come from Earth, their price is no cost of the Moon's; their flights stay in, being shared.
  const shippedCost_MUSD = (i: number) => (data.direct?.unitCost_MUSD ?? 0) * (shipped?.values[i] ?? 0);
  const spent = sums((i) => discountFactor[i]! * (at('spending', i) - shippedCost_MUSD(i)));
  const launched = sums((i) => discountFactor[i]! * at('satellitesLaunched', i));
  const unitCost = column(message('plan.moon.costByMoon'), 'MUSD', (i) =>
    launched[i]! > 0 ? spent[i]! / launched[i]! : NaN,
  );
  const directCost = column(message('plan.moon.costFromEarth'), 'MUSD', (i) => directUnitCost_MUSD(data, i));

  const yearOf = (i: number) => scenario.plan.startYear + (i + 1) / data.periodsPerYear;
  const firstYear = (holds: (i: number) => boolean) => {
    for (let i = 0; i < periodCount; i++) if (holds(i)) return yearOf(i);
    return null;
  };
  const massBreakEvenYear = firstYear((i) => launchedMass[i]! > 0 && launchedMass[i]! >= landed[i]!);
  const costBreakEvenYear = firstYear((i) => unitCost.values[i]! <= directCost.values[i]!);
  const growth_per_yr =
    f.equipment > 0 ? scenario.moon.productivity_per_yr / f.equipment - scenario.moon.equipmentDecay_per_yr : 0;
  return {
    landed_t: { label: message('plan.moon.landed'), unit: 't', values: landed },
    launched_t: { label: message('plan.moon.launched'), unit: 't', values: launchedMass },
    returnRatio: column(message('plan.moon.returnRatio'), '', (i) =>
      landed[i]! > 0 ? launchedMass[i]! / landed[i]! : NaN,
    ),
    massBreakEvenYear,
    closureFraction: column(message('plan.moon.lunarShare'), '', (i) =>
      made_t(i) > 0 ? (localMachinery_t(i) + localUnits_t(i)) / made_t(i) : NaN,
    ),
    unitCost_MUSD: unitCost,
    directUnitCost_MUSD: directCost,
    costBreakEvenYear,
    doubling_yr: growth_per_yr > 0 ? Math.LN2 / growth_per_yr : null,
    machineryEnergy_MWh: column(
      message('plan.moon.machineryEnergy'),
      'MWh',
      (i) => gearEnergy_MWh_t * localMachinery_t(i),
    ),
    satelliteEnergy_MWh: column(
      message('plan.moon.satelliteEnergy'),
      'MWh',
      (i) => satelliteEnergy_MWh_t * localUnits_t(i),
    ),
    shotEnergy_MWh: column(
      message('plan.moon.launchEnergy'),
      'MWh',
      (i) => shotEnergy_MWh * at('satellitesLaunched', i),
    ),
    availableEnergy_MWh: column(
      message('plan.moon.availableEnergy'),
      'MWh',
      (i) => powerOutput_MWh_MW * (i === 0 ? scenario.moon.start.power_MW : at('power', i - 1)),
    ),
    message: summary(landed.at(-1)!, launchedMass.at(-1)!, massBreakEvenYear, costBreakEvenYear),
  };
}

/** What one satellite built on Earth and sent straight to work costs in period i + 1, ships lost and worn out included. */
function directUnitCost_MUSD({ scenario, course, shipWearFraction }: PlanData, i: number): number {
  const loss = course.lossProbability[i]!;
  const flight_MUSD = course.launchCost_MUSD[i]! + course.shipCost_MUSD[i]! * (loss + shipWearFraction);
  const { unitCost_MUSD } = scenario.earth.direct;
  return loss < 1 ? unitCost_MUSD + (unitFlightsCount(scenario) * flight_MUSD) / (1 - loss) : Infinity;
}

function summary(landed_t: number, launched_t: number, massYear: number | null, costYear: number | null): Message {
  if (launched_t === 0) return message('plan.moon.nothingLaunched');
  const ratio = numberOf(landed_t > 0 ? launched_t / landed_t : 0, 3);
  return message('plan.moon.summary', {
    mass:
      landed_t === 0
        ? message('plan.moon.nothingLanded')
        : massYear === null
          ? message('plan.moon.massReturn', { ratio })
          : message('plan.moon.massBreakEven', { ratio, year: decimalsOf(massYear, 2) }),
    cost:
      costYear === null
        ? message('plan.moon.earthCheaper')
        : message('plan.moon.costBreakEven', { year: decimalsOf(costYear, 2) }),
  });
}
