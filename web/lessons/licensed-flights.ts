/** Lesson: can the 145 launches a year that are licensed carry the line? Count, then change the count and the means. */
import { text } from '../../src/text/text.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

function says({ plan }: Facts): string {
  const { finalRate_units_yr, finalPower_GW, targetYear } = plan!.figures;
  const rate = formatQuantity(finalRate_units_yr, 'units_yr');
  const power = formatQuantity(finalPower_GW, 'GW');
  return targetYear === null
    ? text('lesson.licensedFlights.plan.missed', { rate, power })
    : text('lesson.licensedFlights.plan.reached', { rate, power, targetYear: formatFixed(targetYear, 2) });
}

export const LICENSED_FLIGHTS: Lesson = {
  id: 'licensed-flights',
  presetId: '145-licensed-flights',
  title: () => text('lesson.licensedFlights.title'),
  goal: () => text('lesson.licensedFlights.goal'),
  steps: [
    {
      title: () => text('lesson.licensedFlights.direct.title'),
      stage: 'earth',
      tell: ({ scenario }) => [
        text('lesson.licensedFlights.direct.tell', {
          start: formatNumber(scenario.earth.licences.start_per_yr, 4),
          payload: formatNumber(scenario.earth.payload_t, 3),
          power: formatNumber(Number(scenario.satellite.power_kW), 3),
        }),
        text('lesson.licensedFlights.direct.missionGoal'),
      ],
      task: () => text('lesson.licensedFlights.direct.task'),
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
              text('lesson.licensedFlights.direct.right', {
                power: formatFixed(power_GW, 2),
                times: formatNumber(100 / power_GW, 2),
              }),
            )
          : verdict(false, text('lesson.licensedFlights.direct.wrong'));
      },
    },
    {
      title: () => text('lesson.licensedFlights.byMoon.title'),
      stage: 'plan',
      tell: (facts) => [
        text('lesson.licensedFlights.byMoon.tell'),
        ...(facts.plan ? [says(facts)] : []),
        ...(facts.plan
          ? [
              text('lesson.licensedFlights.byMoon.landings', {
                flights: formatNumber(facts.plan.figures.flights, 4),
                landings: formatNumber(facts.plan.figures.landings, 3),
              }),
            ]
          : []),
      ],
      task: () => text('lesson.licensedFlights.byMoon.task'),
      choices: () => [
        { id: 'yes', label: text('lesson.licensedFlights.byMoon.choice.yes') },
        { id: 'more', label: text('lesson.licensedFlights.byMoon.choice.helps') },
        { id: 'no', label: text('lesson.licensedFlights.byMoon.choice.noDifference') },
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
      title: () => text('lesson.licensedFlights.tankers.title'),
      stage: 'earth',
      tell: ({ scenario, plan }) => [
        text('lesson.licensedFlights.tankers.tell', {
          tankersPerLanding: formatNumber(scenario.earth.tankersPerLanding, 3),
        }),
        ...(plan ? plan.bottlenecks.slice(0, 1).map((first) => text(first.message)) : []),
      ],
      task: () => text('lesson.licensedFlights.tankers.task'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const { tankersPerLanding, licences } = facts.scenario.earth;
        const done = tankersPerLanding <= 4 && licences.mode === 'on' && licences.growth_per_yr2 === 0;
        return verdict(done, says(facts));
      },
      shown: { type: 'setAll', values: { 'earth.tankersPerLanding': 4 } },
    },
    {
      title: () => text('lesson.licensedFlights.growth.title'),
      stage: 'earth',
      tell: (facts) => [...(facts.plan ? [says(facts)] : []), text('lesson.licensedFlights.growth.tell')],
      task: () => text('lesson.licensedFlights.growth.task'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const { mode, growth_per_yr2 } = facts.scenario.earth.licences;
        const done = facts.plan.figures.targetYear !== null && mode === 'on' && growth_per_yr2 > 0;
        return verdict(done, says(facts));
      },
      shown: { type: 'set', path: 'earth.licences.growth_per_yr2', value: 1000 },
    },
    {
      title: () => text('lesson.licensedFlights.answer.title'),
      stage: 'earth',
      tell: (facts) => [
        ...(facts.plan ? [says(facts), text(facts.plan.waterfall.message)] : []),
        text('lesson.licensedFlights.answer.tell'),
      ],
      task: () => text('lesson.licensedFlights.answer.task'),
      choices: () => [
        { id: 'tankers', label: text('lesson.licensedFlights.answer.choice.tankers') },
        { id: 'growth', label: text('lesson.licensedFlights.answer.choice.growth') },
      ],
      check: ({ plan, planBefore, answer }) => {
        if (!plan || !planBefore || answer === null) return WAITING;
        const times = formatNumber(plan.figures.finalPower_GW / planBefore.figures.finalPower_GW, 3);
        return answer === 'growth'
          ? verdict(true, text('lesson.licensedFlights.answer.right', { times }))
          : verdict(false, text('lesson.licensedFlights.answer.wrong'));
      },
    },
  ],
};
