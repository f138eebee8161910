/** Lesson: can the 145 launches a year that are licensed carry the line? Count, then change the count and the means. */
import { msg, str } from '@lit/localize';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

function says({ plan }: Facts): string {
  const { finalRate_units_yr, finalPower_GW, targetYear } = plan!.figures;
  const rate = formatQuantity(finalRate_units_yr, 'units_yr');
  const power = formatQuantity(finalPower_GW, 'GW');
  return targetYear === null
    ? msg(str`${rate} in the last year, ${power} at work in the end; the target rate is not reached.`)
    : msg(
        str`${rate} in the last year, ${power} at work; the target rate is reached in ${formatFixed(targetYear, 2)}.`,
      );
}

export const LICENSED_FLIGHTS: Lesson = {
  id: 'licensed-flights',
  presetId: '145-licensed-flights',
  title: () => msg('Can 145 licences do it?'),
  goal: () => msg('Take the launches that are allowed today at their word, and see how far they reach.'),
  steps: [
    {
      title: () => msg('Straight up'),
      stage: 'earth',
      tell: ({ scenario }) => [
        msg(
          str`${formatNumber(scenario.earth.licences.start_per_yr, 4)} flights a year are licensed in the United States. Filled with satellites for low orbit, each carries ${formatNumber(scenario.earth.payload_t, 3)} t, so about as many one-tonne units of ${formatNumber(Number(scenario.satellite.power_kW), 3)} kW.`,
        ),
        msg('The mission wants 100 GW a year.'),
      ],
      task: () => msg('How much power a year is that, without any Moon?'),
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
              msg(
                str`Yes: ${formatFixed(power_GW, 2)} GW a year, ${formatNumber(100 / power_GW, 2)} times too little.`,
              ),
            )
          : verdict(false, msg('Flights × units of a flight × 100 kW. A gigawatt is a million kilowatts.'));
      },
    },
    {
      title: () => msg('By way of the Moon'),
      stage: 'plan',
      tell: (facts) => [
        msg(
          'Now let the flights carry machines to the Moon instead, and let these make the satellites. A landing needs tankers besides the ship, so only a few of the flights arrive; but a tonne of machines goes on working.',
        ),
        ...(facts.plan ? [says(facts)] : []),
        ...(facts.plan
          ? [
              msg(
                str`From ${formatNumber(facts.plan.figures.flights, 4)} flights come ${formatNumber(facts.plan.figures.landings, 3)} landings.`,
              ),
            ]
          : []),
      ],
      task: () => msg('Does the Moon make 145 flights a year enough for a million units a year?'),
      choices: () => [
        { id: 'yes', label: msg('Yes') },
        { id: 'more', label: msg('No, but it helps') },
        { id: 'no', label: msg('No, it makes no difference') },
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
      title: () => msg('Make each flight count'),
      stage: 'earth',
      tell: ({ scenario, plan }) => [
        msg(
          str`${formatNumber(scenario.earth.tankersPerLanding, 3)} tankers go with each landing. That number is an estimate, and everything hangs on it: fewer tankers mean more landings from the same licences.`,
        ),
        ...(plan ? [plan.bottlenecks[0]?.sentence ?? ''] : []),
      ],
      task: () => msg('Lower the tankers per landing to 4 or fewer, with the licences as they are.'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const { tankersPerLanding, licences } = facts.scenario.earth;
        const done = tankersPerLanding <= 4 && licences.mode === 'on' && licences.growth_per_yr2 === 0;
        return verdict(done, says(facts));
      },
      shown: { type: 'setAll', values: { 'earth.tankersPerLanding': 4 } },
    },
    {
      title: () => msg('Let the number grow'),
      stage: 'earth',
      tell: (facts) => [
        ...(facts.plan ? [says(facts)] : []),
        msg(
          'No trick with the ships replaces their number. Licences have grown before: each was granted for a site, after a review of years. Let them grow by so many a year, every year.',
        ),
      ],
      task: () => msg('Under “Licences”, find a growth with which the target rate is reached within the plan.'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const { mode, growth_per_yr2 } = facts.scenario.earth.licences;
        const done = facts.plan.figures.targetYear !== null && mode === 'on' && growth_per_yr2 > 0;
        return verdict(done, says(facts));
      },
      shown: { type: 'set', path: 'earth.licences.growth_per_yr2', value: 1000 },
    },
    {
      title: () => msg('The answer'),
      stage: 'earth',
      tell: (facts) => [
        ...(facts.plan ? [says(facts), facts.plan.waterfall.sentence] : []),
        msg(
          'So: 145 flights a year are not enough, with the Moon or without it. With the Moon they go many times further, and the number that would be enough can be named. Whether it will be granted no model can say.',
        ),
      ],
      task: () => msg('Which of these moved the plan the most?'),
      choices: () => [
        { id: 'tankers', label: msg('Fewer tankers') },
        { id: 'growth', label: msg('Licences that grow') },
      ],
      check: ({ plan, planBefore, answer }) => {
        if (!plan || !planBefore || answer === null) return WAITING;
        const times = formatNumber(plan.figures.finalPower_GW / planBefore.figures.finalPower_GW, 3);
        return answer === 'growth'
          ? verdict(true, msg(str`Yes. All in all the power at work has grown ${times}-fold.`))
          : verdict(false, msg('Undo the growth and see how far the tankers alone have carried.'));
      },
    },
  ],
};
