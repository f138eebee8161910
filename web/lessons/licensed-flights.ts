/** Lesson: can the 145 launches a year that are licensed carry the line? Count, then change the count and the means. */
import { text } from '../../src/text/text.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

function says({ plan }: Facts): string {
  const { finalRate_units_yr, finalPower_GW, targetYear } = plan!.figures;
  const rate = formatQuantity(finalRate_units_yr, 'units_yr');
  const power = formatQuantity(finalPower_GW, 'GW');
  return targetYear === null
    ? text('lesson.licensedFlights.inTheLastYear', { rate, power })
    : text('lesson.licensedFlights.inTheLastYearAt', { rate, power, targetYear: formatFixed(targetYear, 2) });
}

export const LICENSED_FLIGHTS: Lesson = {
  id: 'licensed-flights',
  presetId: '145-licensed-flights',
  title: () => text('lesson.licensedFlights.can145LicencesDo'),
  goal: () => text('lesson.licensedFlights.takeTheLaunchesThat'),
  steps: [
    {
      title: () => text('lesson.licensedFlights.straightUp'),
      stage: 'earth',
      tell: ({ scenario }) => [
        text('lesson.licensedFlights.flightsAYearAre', {
          start: formatNumber(scenario.earth.licences.start_per_yr, 4),
          payload: formatNumber(scenario.earth.payload_t, 3),
          power: formatNumber(Number(scenario.satellite.power_kW), 3),
        }),
        text('lesson.licensedFlights.theMissionWants100'),
      ],
      task: () => text('lesson.licensedFlights.howMuchPowerA'),
      choices: () => [
        { id: '0.15', label: '0.145 GW' },
        { id: '1.45', label: '1.45 GW' },
        { id: '14.5', label: '14.5 GW' },
      ],
      check: ({ scenario, answer }) => {
        if (answer === null) return WAITING;
        const { start_per_yr } = scenario.earth.licences;
        const power_GW = (start_per_yr * scenario.earth.payload_t * Number(scenario.satellite.power_kW)) / 1e6;
        const right = Math.abs(Number(answer) / power_GW - 1) < 0.1;
        return right
          ? verdict(
              true,
              text('lesson.licensedFlights.yesGwAYear', {
                power: formatFixed(power_GW, 2),
                power2: formatNumber(100 / power_GW, 2),
              }),
            )
          : verdict(false, text('lesson.licensedFlights.flightsUnitsOfA'));
      },
    },
    {
      title: () => text('lesson.licensedFlights.byWayOfThe'),
      stage: 'plan',
      tell: (facts) => [
        text('lesson.licensedFlights.nowLetTheFlights'),
        ...(facts.plan ? [says(facts)] : []),
        ...(facts.plan
          ? [
              text('lesson.licensedFlights.fromFlightsComeLandings', {
                flights: formatNumber(facts.plan.figures.flights, 4),
                landings: formatNumber(facts.plan.figures.landings, 3),
              }),
            ]
          : []),
      ],
      task: () => text('lesson.licensedFlights.doesTheMoonMake'),
      choices: () => [
        { id: 'yes', label: text('lesson.licensedFlights.yes') },
        { id: 'more', label: text('lesson.licensedFlights.noButItHelps') },
        { id: 'no', label: text('lesson.licensedFlights.noItMakesNo') },
      ],
      check: (facts) => {
        if (!facts.plan || facts.answer === null) return WAITING;
        const reached = facts.plan.figures.targetYear !== null;
        const helps = facts.plan.figures.finalPower_GW > 1.45;
        const right = reached ? 'yes' : helps ? 'more' : 'no';
        return verdict(facts.answer === right, says(facts));
      },
    },
    {
      title: () => text('lesson.licensedFlights.makeEachFlightCount'),
      stage: 'earth',
      tell: ({ scenario, plan }) => [
        text('lesson.licensedFlights.tankersGoWithEach', {
          tankersPerLanding: formatNumber(scenario.earth.tankersPerLanding, 3),
        }),
        ...(plan ? plan.bottlenecks.slice(0, 1).map((first) => text(first.message)) : []),
      ],
      task: () => text('lesson.licensedFlights.lowerTheTankersPer'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const { tankersPerLanding, licences } = facts.scenario.earth;
        const done = tankersPerLanding <= 4 && licences.mode === 'on' && licences.growth_per_yr2 === 0;
        return verdict(done, says(facts));
      },
      shown: { type: 'setAll', values: { 'earth.tankersPerLanding': 4 } },
    },
    {
      title: () => text('lesson.licensedFlights.letTheNumberGrow'),
      stage: 'earth',
      tell: (facts) => [...(facts.plan ? [says(facts)] : []), text('lesson.licensedFlights.noTrickWithThe')],
      task: () => text('lesson.licensedFlights.underLicencesFindA'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const { mode, growth_per_yr2 } = facts.scenario.earth.licences;
        const done = facts.plan.figures.targetYear !== null && mode === 'on' && growth_per_yr2 > 0;
        return verdict(done, says(facts));
      },
      shown: { type: 'set', path: 'earth.licences.growth_per_yr2', value: 1000 },
    },
    {
      title: () => text('lesson.licensedFlights.theAnswer'),
      stage: 'earth',
      tell: (facts) => [
        ...(facts.plan ? [says(facts), text(facts.plan.waterfall.message)] : []),
        text('lesson.licensedFlights.so145FlightsA'),
      ],
      task: () => text('lesson.licensedFlights.whichOfTheseMoved'),
      choices: () => [
        { id: 'tankers', label: text('lesson.licensedFlights.fewerTankers') },
        { id: 'growth', label: text('lesson.licensedFlights.licencesThatGrow') },
      ],
      check: ({ plan, planBefore, answer }) => {
        if (!plan || !planBefore || answer === null) return WAITING;
        const times = formatNumber(plan.figures.finalPower_GW / planBefore.figures.finalPower_GW, 3);
        return answer === 'growth'
          ? verdict(true, text('lesson.licensedFlights.yesAllInAll', { times }))
          : verdict(false, text('lesson.licensedFlights.undoTheGrowthAnd'));
      },
    },
  ],
};
