/** Lesson: a logarithmic scale for civilisations, where humankind stands on it, and how far a plan moves it. */
import { text } from '../../src/text/text.ts';
import type { PlanReport } from '../../src/engine/plan-report.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Lesson } from './lesson.ts';

const GOAL_INDEX = 0.63;

/** The rung of humankind: the only one between a megaton's hundred gigawatts and Type I. */
function humankind({ kardashev }: PlanReport) {
  return kardashev.rungs.find(({ kardashevIndex }) => kardashevIndex > 0.7 && kardashevIndex < 0.8);
}

function says({ kardashev }: PlanReport): string {
  const place = kardashev.kardashevIndex === null ? '–' : formatFixed(kardashev.kardashevIndex, 3);
  return text('lesson.kardashev.place.atWork', { power: formatQuantity(kardashev.power_W, 'W'), place });
}

export const KARDASHEV: Lesson = {
  id: 'kardashev',
  presetId: 'one-megaton-a-year',
  title: () => text('lesson.kardashev.title'),
  goal: () => text('lesson.kardashev.goal'),
  steps: [
    {
      title: () => text('lesson.kardashev.scale.title'),
      stage: 'plan',
      tell: ({ plan }) => {
        const rung = plan ? humankind(plan) : undefined;
        return [
          text('lesson.kardashev.scale.tell'),
          ...(rung
            ? [
                text('lesson.kardashev.scale.humankind', {
                  power: formatQuantity(rung.power_W, 'W'),
                  kardashevIndex: formatFixed(rung.kardashevIndex, 2),
                }),
              ]
            : []),
        ];
      },
      task: () => text('lesson.kardashev.scale.task'),
      choices: () => [
        { id: 'seventh', label: text('lesson.kardashev.scale.choice.seventhMore') },
        { id: 'double', label: text('lesson.kardashev.scale.choice.twice') },
        { id: 'ten', label: text('lesson.kardashev.scale.choice.tenTimes') },
      ],
      check: ({ answer }) =>
        answer === null
          ? WAITING
          : answer === 'ten'
            ? verdict(true, text('lesson.kardashev.scale.right'))
            : verdict(false, text('lesson.kardashev.scale.wrong')),
    },
    {
      title: () => text('lesson.kardashev.place.title'),
      stage: 'plan',
      tell: ({ plan }) => [...(plan ? [text(plan.kardashev.message)] : []), text('lesson.kardashev.place.tell')],
      task: () => text('lesson.kardashev.place.task'),
      choices: () => [
        { id: 'most', label: text('lesson.kardashev.place.choice.same') },
        { id: 'tenth', label: text('lesson.kardashev.place.choice.tenth') },
        { id: 'more', label: text('lesson.kardashev.place.choice.more') },
      ],
      check: ({ plan, answer }) => {
        const rung = plan ? humankind(plan) : undefined;
        if (!plan || !rung || answer === null) return WAITING;
        const share = plan.kardashev.power_W / rung.power_W;
        const right = share > 1 ? 'more' : share > 0.2 ? 'most' : 'tenth';
        return verdict(
          answer === right,
          text('lesson.kardashev.place.share', {
            power: formatQuantity(plan.kardashev.power_W, 'W'),
            share: formatNumber(100 * share, 2),
            rungPower: formatQuantity(rung.power_W, 'W'),
          }),
        );
      },
    },
    {
      title: () => text('lesson.kardashev.climb.title'),
      stage: 'plan',
      tell: ({ plan }) => [...(plan ? [says(plan)] : []), text('lesson.kardashev.climb.tell')],
      task: () => text('lesson.kardashev.climb.task', { goal: GOAL_INDEX }),
      check: ({ plan }) => {
        if (!plan) return WAITING;
        return verdict((plan.kardashev.kardashevIndex ?? 0) > GOAL_INDEX, says(plan));
      },
      shown: { type: 'setAll', values: { 'earth.tankersPerLanding': 4 } },
    },
    {
      title: () => text('lesson.kardashev.star.title'),
      stage: 'plan',
      tell: ({ plan }) => [
        text('lesson.kardashev.star.tell'),
        ...(!plan?.kardashev.doublingsLeftCount
          ? []
          : [
              text('lesson.kardashev.star.doublingsLeft', {
                doublingsLeftCount: formatNumber(plan.kardashev.doublingsLeftCount, 3),
              }),
            ]),
      ],
      task: () => text('lesson.kardashev.star.task'),
      choices: () => [
        { id: '30', label: text('lesson.kardashev.star.choice.30Years') },
        { id: '90', label: text('lesson.kardashev.star.choice.90Years') },
        { id: '1000', label: text('lesson.kardashev.star.choice.1000Years') },
      ],
      check: ({ plan, answer }) => {
        const doublings = plan?.kardashev.doublingsLeftCount;
        if (!doublings || answer === null) return WAITING;
        const years = 2 * doublings;
        return verdict(
          answer === '90',
          text('lesson.kardashev.star.years', {
            doublings: formatNumber(doublings, 3),
            years: formatNumber(years, 2),
          }),
        );
      },
    },
  ],
};
