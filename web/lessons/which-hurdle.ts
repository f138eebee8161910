/** Lesson: of everything that could be improved, what limits the plan? Push the wrong thing, then the right one. */
import { text } from '../../src/text/text.ts';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

const energy = (plan: PlanReport) => formatQuantity(plan.figures.energy_GW_yr, 'GW_yr', 4);

/** “2.404 TW·yr before, 2.572 now: +7.0 %.” */
function change({ plan, planBefore }: Facts): string {
  if (!plan || !planBefore) return '';
  const ratio = plan.figures.energy_GW_yr / planBefore.figures.energy_GW_yr - 1;
  const sign = ratio > 0.00005 ? '+' : '';
  return text('lesson.whichHurdle.energyChange', {
    before: energy(planBefore),
    now: energy(plan),
    sign,
    ratio: formatFixed(100 * ratio, 1),
  });
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
  title: () => text('lesson.whichHurdle.title'),
  goal: () => text('lesson.whichHurdle.goal'),
  steps: [
    {
      title: () => text('lesson.whichHurdle.paper.title'),
      stage: 'earth',
      tell: ({ plan }) => {
        const steps = plan ? firstYear(plan) : null;
        return [
          text('lesson.whichHurdle.paper.tell'),
          ...(steps
            ? [
                text('lesson.whichHurdle.paper.firstYear', {
                  onPaper: formatNumber(steps[0]!.left, 3),
                  successful: formatNumber(steps.at(-1)!.left, 3),
                }),
              ]
            : []),
        ];
      },
      task: () => text('lesson.whichHurdle.paper.task'),
      choices: ({ plan }) =>
        plan ? plan.waterfall.steps.slice(1).map(({ id, label }) => ({ id, label: text(label) })) : [],
      check: ({ plan, answer }) => {
        if (!plan || answer === null) return WAITING;
        const most = largestLoss(plan);
        const numbers = text('lesson.whichHurdle.paper.fromTo', {
          from: formatNumber(most.from, 4),
          to: formatNumber(most.left, 4),
        });
        return answer === most.id
          ? verdict(true, text('lesson.whichHurdle.paper.right', { label: most.label, numbers }))
          : verdict(false, text('lesson.whichHurdle.paper.wrong'));
      },
    },
    {
      title: () => text('lesson.whichHurdle.noHelp.title'),
      stage: 'earth',
      tell: ({ plan }) => [
        text('lesson.whichHurdle.noHelp.tell'),
        ...(plan ? [text('lesson.whichHurdle.energySoFar', { energy: energy(plan) })] : []),
      ],
      task: () => text('lesson.whichHurdle.noHelp.task'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const done = facts.scenario.earth.hurdles.assembly.paperCapacity_per_yr >= 2000;
        if (!done) return verdict(false, text('lesson.whichHurdle.noHelp.unchanged'));
        return facts.planBefore ? verdict(true, change(facts)) : WAITING;
      },
      shown: { type: 'set', path: 'earth.hurdles.assembly.paperCapacity_per_yr', value: 2000 },
    },
    {
      title: () => text('lesson.whichHurdle.levers.title'),
      stage: 'plan',
      tell: () => [text('lesson.whichHurdle.levers.tell'), text('lesson.whichHurdle.levers.where')],
      task: () => text('lesson.whichHurdle.levers.task'),
      choices: ({ plan }) =>
        plan
          ? plan.bottlenecks
              .slice(0, 4)
              .map(({ lever, label }) => ({ id: lever, label: text(label) }))
              .toSorted((a, b) => a.label.localeCompare(b.label))
          : [],
      check: ({ plan, answer }) => {
        const first = plan?.bottlenecks[0];
        if (!first || answer === null) return WAITING;
        const chosen = plan.bottlenecks.find(({ lever }) => lever === answer);
        return answer === first.lever
          ? verdict(true, text(first.message))
          : verdict(false, text('lesson.whichHurdle.levers.wrong', { change: chosen?.message ?? '' }));
      },
    },
    {
      title: () => text('lesson.whichHurdle.help.title'),
      stage: 'earth',
      tell: ({ plan }) => [
        text('lesson.whichHurdle.help.tell'),
        ...(plan ? [text('lesson.whichHurdle.energyNow', { energy: energy(plan) })] : []),
      ],
      task: () => text('lesson.whichHurdle.help.task'),
      check: (facts) => {
        if (!facts.plan) return WAITING;
        const done = facts.scenario.earth.hurdles.site.growth_per_yr2 >= 1650;
        if (!done) return verdict(false, text('lesson.whichHurdle.help.unchanged'));
        return facts.planBefore ? verdict(true, change(facts)) : WAITING;
      },
      shown: { type: 'set', path: 'earth.hurdles.site.growth_per_yr2', value: 1650 },
    },
  ],
};
