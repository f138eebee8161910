/** Lesson: a logarithmic scale for civilisations, where humankind stands on it, and how far a plan moves it. */
import { msg, str } from '@lit/localize';
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
  return msg(str`${formatQuantity(kardashev.power_W, 'W')} at work: ${place}.`);
}

export const KARDASHEV: Lesson = {
  id: 'kardashev',
  presetId: 'one-megaton-a-year',
  title: () => msg('What is Kardashev 0.73'),
  goal: () => msg('Read a scale on which a step of one is a factor of ten thousand million.'),
  steps: [
    {
      title: () => msg('A scale for civilisations'),
      stage: 'plan',
      tell: ({ plan }) => {
        const rung = plan ? humankind(plan) : undefined;
        return [
          msg(
            'Nikolai Kardashev sorted civilisations by the power they command: Type I that of a planet, Type II that of a star. Carl Sagan drew a line through both: K = (log₁₀ P − 6) / 10, with P in watts.',
          ),
          ...(rung
            ? [
                msg(
                  str`Humankind uses ${formatQuantity(rung.power_W, 'W')}. On the scale that is ${formatFixed(rung.kardashevIndex, 2)}.`,
                ),
              ]
            : []),
        ];
      },
      task: () => msg('How much more power is one tenth on this scale, from 0.73 to 0.83?'),
      choices: () => [
        { id: 'seventh', label: msg('14 % more') },
        { id: 'double', label: msg('Twice as much') },
        { id: 'ten', label: msg('Ten times as much') },
      ],
      check: ({ answer }) =>
        answer === null
          ? WAITING
          : answer === 'ten'
            ? verdict(true, msg('Yes. The index counts powers of ten, ten of them to a step of one.'))
            : verdict(false, msg('Look at the formula: adding 0.1 to K adds 1 to the logarithm of P.')),
    },
    {
      title: () => msg('Where the plan stands'),
      stage: 'plan',
      tell: ({ plan }) => [
        ...(plan ? [plan.kardashev.sentence] : []),
        msg(
          'The plan’s power is its own, beside what humankind uses. On a logarithmic ladder the two do not add up: a tenth of a step below another is a tenth of its power.',
        ),
      ],
      task: () => msg('Compared with humankind’s, the power of this plan is …'),
      choices: () => [
        { id: 'most', label: msg('about the same') },
        { id: 'tenth', label: msg('about a tenth or less') },
        { id: 'more', label: msg('more') },
      ],
      check: ({ plan, answer }) => {
        const rung = plan ? humankind(plan) : undefined;
        if (!plan || !rung || answer === null) return WAITING;
        const share = plan.kardashev.power_W / rung.power_W;
        const right = share > 1 ? 'more' : share > 0.2 ? 'most' : 'tenth';
        return verdict(
          answer === right,
          msg(
            str`${formatQuantity(plan.kardashev.power_W, 'W')} is ${formatNumber(100 * share, 2)} % of ${formatQuantity(rung.power_W, 'W')}.`,
          ),
        );
      },
    },
    {
      title: () => msg('Climb'),
      stage: 'plan',
      tell: ({ plan }) => [
        ...(plan ? [says(plan)] : []),
        msg(
          'Growing by a tenth does almost nothing on this scale. What moves it are things that multiply: more years of growth, ships that need fewer tankers, an industry that makes more of itself.',
        ),
      ],
      task: () => msg(str`Bring the plan above ${GOAL_INDEX} on the scale, by whatever fields you like.`),
      check: ({ plan }) => {
        if (!plan) return WAITING;
        return verdict((plan.kardashev.kardashevIndex ?? 0) > GOAL_INDEX, says(plan));
      },
      shown: { type: 'setAll', values: { 'earth.tankersPerLanding': 4 } },
    },
    {
      title: () => msg('How far to a star?'),
      stage: 'plan',
      tell: ({ plan }) => [
        msg('A step on the ladder is long, but doublings are a kinder measure: each is the same piece of work.'),
        ...(!plan?.kardashev.doublingsLeftCount
          ? []
          : [
              msg(
                str`From this plan to the power of the Sun it is ${formatNumber(plan.kardashev.doublingsLeftCount, 3)} doublings.`,
              ),
            ]),
      ],
      task: () => msg('If the power doubled every two years from here on, about when would it be a star’s?'),
      choices: () => [
        { id: '30', label: msg('in some 30 years') },
        { id: '90', label: msg('in some 90 years') },
        { id: '1000', label: msg('in a thousand years') },
      ],
      check: ({ plan, answer }) => {
        const doublings = plan?.kardashev.doublingsLeftCount;
        if (!doublings || answer === null) return WAITING;
        const years = 2 * doublings;
        return verdict(
          answer === '90',
          msg(str`${formatNumber(doublings, 3)} doublings of two years each are ${formatNumber(years, 2)} years.`),
        );
      },
    },
  ],
};
