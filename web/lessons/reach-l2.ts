/** Lesson: how fast must a payload leave the Moon to come to rest near L2? Falls short, flies past, arrives. */
import { text } from '../../src/text/text.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson, type Verdict } from './lesson.ts';

const NEAR_KM = 1000;
const speedOf = ({ flight }: Facts) => formatNumber(flight!.launch.speed_m_s, 6);

/** What an arrival says about itself, the same in every step. */
function arrivalSays(facts: Facts): string | null {
  const { arrival } = facts.flight!;
  if (!arrival) return null;
  const miss = formatQuantity(Math.abs(arrival.miss_km), 'km');
  return text('lesson.reachL2.arrives', {
    speed: speedOf(facts),
    miss,
    time: formatQuantity(arrival.time_days, 'days'),
  });
}

function near(facts: Facts, wanted: (longitude_deg: number) => boolean, elsewhere: string): Verdict {
  if (!facts.flight) return WAITING;
  const { arrival, launch } = facts.flight;
  if (!arrival) return verdict(false, text(facts.flight.message));
  if (!wanted(launch.longitude_deg)) return verdict(false, elsewhere);
  return verdict(Math.abs(arrival.miss_km) < NEAR_KM, arrivalSays(facts)!);
}

export const REACH_L2: Lesson = {
  id: 'reach-l2',
  presetId: 'one-megaton-a-year',
  title: () => text('lesson.reachL2.title'),
  goal: () => text('lesson.reachL2.goal'),
  steps: [
    {
      title: () => text('lesson.reachL2.slow.title'),
      stage: 'flight',
      tell: () => [text('lesson.reachL2.slow.whatL2Is'), text('lesson.reachL2.slow.ball')],
      task: () => text('lesson.reachL2.slow.task'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const { status, end } = facts.flight;
        if (status === 'arrived') return verdict(false, arrivalSays(facts)!);
        const time = formatQuantity(end.time_days, 'days');
        if (status === 'impactMoon')
          return verdict(true, text('lesson.reachL2.fallsBack', { speed: speedOf(facts), time }));
        return verdict(true, text(facts.flight.message));
      },
      shown: { type: 'set', path: 'flight.speed_m_s', value: 2300 },
    },
    {
      title: () => text('lesson.reachL2.fast.title'),
      stage: 'flight',
      tell: () => [text('lesson.reachL2.fast.tell'), text('lesson.reachL2.fast.missMeasured')],
      task: () => text('lesson.reachL2.fast.task'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const { arrival, message, launch } = facts.flight;
        if (!arrival) return verdict(false, text(message));
        return verdict(Math.abs(arrival.miss_km) > 5000 && launch.speed_m_s > 2341, arrivalSays(facts)!);
      },
      shown: { type: 'set', path: 'flight.speed_m_s', value: 2400 },
    },
    {
      title: () => text('lesson.reachL2.arrive.title'),
      stage: 'flight',
      tell: (facts) => {
        const before = facts.flight?.arrival ? arrivalSays(facts) : null;
        return [...(before ? [before] : []), text('lesson.reachL2.arrive.tell')];
      },
      task: () => text('lesson.reachL2.arrive.task'),
      check: (facts) => near(facts, () => true, ''),
      shown: { type: 'set', path: 'flight.speed_m_s', value: 2341.66 },
    },
    {
      title: () => text('lesson.reachL2.arrivalSpeed.title'),
      stage: 'flight',
      tell: ({ flight }) => {
        const arrival = flight?.arrival;
        return arrival
          ? [
              text('lesson.reachL2.arrivalSpeed.tell', {
                speed: formatNumber(flight.launch.speed_m_s, 6),
                arrivalSpeed: formatFixed(arrival.speed_m_s, 1),
              }),
              text('lesson.reachL2.arrivalSpeed.whoBrakes'),
            ]
          : [text('lesson.reachL2.arrivalSpeed.mustArrive')];
      },
      task: () => text('lesson.reachL2.arrivalSpeed.task'),
      choices: () => [
        { id: 'most', label: text('lesson.reachL2.arrivalSpeed.choice.moreThanHalf') },
        { id: 'third', label: text('lesson.reachL2.arrivalSpeed.choice.third') },
        { id: 'ninth', label: text('lesson.reachL2.arrivalSpeed.choice.lessThanFifth') },
      ],
      check: ({ flight, answer }) => {
        if (!flight?.arrival || answer === null) return WAITING;
        const share = flight.arrival.speed_m_s / flight.launch.speed_m_s;
        const right = share > 0.5 ? 'most' : share > 0.2 ? 'third' : 'ninth';
        const numbers = `${formatFixed(flight.arrival.speed_m_s, 1)} / ${formatNumber(flight.launch.speed_m_s, 6)} = ${formatFixed(share, 3)}`;
        return answer === right
          ? verdict(true, text('lesson.reachL2.arrivalSpeed.right', { numbers }))
          : verdict(false, text('lesson.reachL2.arrivalSpeed.wrong', { numbers }));
      },
    },
    {
      title: () => text('lesson.reachL2.site.title'),
      stage: 'flight',
      tell: () => [text('lesson.reachL2.site.tell'), text('lesson.reachL2.site.search')],
      task: () => text('lesson.reachL2.site.task'),
      check: (facts) => near(facts, (longitude) => longitude >= 40, text('lesson.reachL2.site.tooFarWest')),
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 45, 'flight.speed_m_s': 2448.45 } },
    },
  ],
};
