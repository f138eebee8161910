/** Lesson: of everything that could be improved, what limits the plan? Push the wrong thing, then the right one. */
import { msg, str } from '@lit/localize';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

const energy = (plan: PlanReport) => formatQuantity(plan.figures.energy_GW_yr, 'GW_yr', 4);

/** “2.404 TW·yr before, 2.572 now: +7.0 %.” */
function change({ plan, planBefore }: Facts): string {
  if (!plan || !planBefore) return '';
  const ratio = plan.figures.energy_GW_yr / planBefore.figures.energy_GW_yr - 1;
  const sign = ratio > 0.00005 ? '+' : '';
  return msg(str`${energy(planBefore)} before, ${energy(plan)} now: ${sign}${formatFixed(100 * ratio, 1)} %.`);
}

/** What is left of paper capacity after each step, in the plan's first year. */
function firstYear(plan: PlanReport) {
  const { steps, left_per_yr } = plan.waterfall;
  return steps.map((step) => ({ ...step, left: left_per_yr[step.id][0]! }));
}

/** The step of the waterfall that takes the most in the first year. */
function largestLoss(plan: PlanReport) {
  const steps = firstYear(plan);
  const losses = steps.slice(1).map((step, i) => ({ ...step, from: steps[i]!.left, loss: steps[i]!.left - step.left }));
  return losses.reduce((most, step) => (step.loss > most.loss ? step : most));
}

export const WHICH_HURDLE: Lesson = {
  id: 'which-hurdle',
  presetId: 'one-megaton-a-year',
  title: () => msg('Which hurdle binds'),
  goal: () => msg('See why a thousand ships on paper are not a thousand ships, and push where it helps.'),
  steps: [
    {
      title: () => msg('Paper and fact'),
      stage: 'earth',
      tell: ({ plan }) => {
        const steps = plan ? firstYear(plan) : null;
        return [
          msg(
            'A hall that could build a thousand ships a year builds no more than it gets engines for; engines come no faster than their parts; and a finished ship waits for a pad. The waterfall shows what each hurdle leaves.',
          ),
          ...(steps
            ? [
                msg(
                  str`In the first year ${formatNumber(steps[0]!.left, 3)} flights stand on paper and ${formatNumber(steps.at(-1)!.left, 3)} succeed.`,
                ),
              ]
            : []),
        ];
      },
      task: () => msg('Pull the slider above the waterfall back to the first year. Which hurdle takes the most there?'),
      choices: ({ plan }) => (plan ? plan.waterfall.steps.slice(1).map(({ id, label }) => ({ id, label })) : []),
      check: ({ plan, answer }) => {
        if (!plan || answer === null) return WAITING;
        const most = largestLoss(plan);
        const numbers = msg(str`from ${formatNumber(most.from, 4)} to ${formatNumber(most.left, 4)} a year`);
        return answer === most.id
          ? verdict(true, msg(str`Yes: ${most.label}, ${numbers}.`))
          : verdict(false, msg('Another one takes more: compare the heights of the steps.'));
      },
    },
    {
      title: () => msg('Push where it does not help'),
      stage: 'earth',
      tell: ({ plan }) => [
        msg(
          'The obvious thing is to build a bigger hall. Try it: give final assembly twice its capacity and see what the whole line makes of it.',
        ),
        ...(plan ? [msg(str`The plan delivers ${energy(plan)} so far.`)] : []),
      ],
      task: () => msg('Set the paper capacity of final assembly to 2000 ships a year or more.'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const done = facts.scenario.earth.hurdles.assembly.paperCapacity_per_yr >= 2000;
        if (!done) return verdict(false, msg('Final assembly still has the capacity of the preset.'));
        return facts.planBefore ? verdict(true, change(facts)) : WAITING;
      },
      shown: { type: 'set', path: 'earth.hurdles.assembly.paperCapacity_per_yr', value: 2000 },
    },
    {
      title: () => msg('Ask the plan'),
      stage: 'plan',
      tell: () => [
        msg(
          'A plan knows what holds it back. For each limit it tells how much one per cent more would bring; these numbers fall out of the solution itself, as the shadow prices of its constraints.',
        ),
        msg('Under “Levers” they are listed, the largest first. Those that bring nothing do not bind.'),
      ],
      task: () => msg('Which lever helps this plan the most?'),
      choices: ({ plan }) =>
        plan
          ? plan.bottlenecks
              .slice(0, 4)
              .map(({ lever, label }) => ({ id: lever, label }))
              .toSorted((a, b) => a.label.localeCompare(b.label))
          : [],
      check: ({ plan, answer }) => {
        const first = plan?.bottlenecks[0];
        if (!first || answer === null) return WAITING;
        const chosen = plan.bottlenecks.find(({ lever }) => lever === answer);
        return answer === first.lever
          ? verdict(true, first.sentence)
          : verdict(false, msg(str`${chosen?.sentence ?? ''} There is a larger one.`));
      },
    },
    {
      title: () => msg('Push where it helps'),
      stage: 'earth',
      tell: ({ plan }) => [
        msg(
          'Launch sites are the largest hurdle between a ship and the sky: pads cannot be ordered faster than their growth allows. Ten per cent more growth is a small thing beside a second hall.',
        ),
        ...(plan ? [msg(str`The plan delivers ${energy(plan)} now.`)] : []),
      ],
      task: () => msg('Under “Launch sites”, raise the most growth from 1500 to 1650 a year or more.'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const done = facts.scenario.earth.hurdles.site.growth_per_yr2 >= 1650;
        if (!done) return verdict(false, msg('The launch sites still grow as in the preset.'));
        return facts.planBefore ? verdict(true, change(facts)) : WAITING;
      },
      shown: { type: 'set', path: 'earth.hurdles.site.growth_per_yr2', value: 1650 },
    },
  ],
};
