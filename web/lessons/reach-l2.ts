/** Lesson: how fast must a payload leave the Moon to come to rest near L2? Falls short, flies past, arrives. */
import { msg, str } from '@lit/localize';
import { formatFixed, formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson, type Verdict } from './lesson.ts';

const NEAR_KM = 1000;
const speedOf = ({ flight }: Facts) => formatNumber(flight!.launch.speed_m_s, 6);

/** What an arrival says about itself, the same in every step. */
function arrivalSays(facts: Facts): string | null {
  const { arrival } = facts.flight!;
  if (!arrival) return null;
  const miss = formatQuantity(Math.abs(arrival.miss_km), 'km');
  return msg(
    str`At ${speedOf(facts)} m/s it passes ${miss} from the point after ${formatQuantity(arrival.time_days, 'days')}.`,
  );
}

function near(facts: Facts, wanted: (longitude_deg: number) => boolean, elsewhere: string): Verdict {
  if (!facts.flight) return WAITING;
  const { arrival, launch } = facts.flight;
  if (!arrival) return verdict(false, facts.flight.sentence);
  if (!wanted(launch.longitude_deg)) return verdict(false, elsewhere);
  return verdict(Math.abs(arrival.miss_km) < NEAR_KM, arrivalSays(facts)!);
}

export const REACH_L2: Lesson = {
  id: 'reach-l2',
  presetId: 'one-megaton-a-year',
  title: () => msg('Reach L2'),
  goal: () => msg('Throw a payload off the Moon and let it arrive at the point beyond it, nearly at rest.'),
  steps: [
    {
      title: () => msg('Too slow'),
      stage: 'flight',
      tell: () => [
        msg(
          'L2 lies beyond the Moon, seen from Earth. There the pull of Earth and Moon together is just what holds a body on a circle that keeps pace with the Moon. A payload has to climb there out of the Moon’s gravity, and after the muzzle nothing pushes it any more.',
        ),
        msg(
          'Think of a ball rolled up a hill with a narrow pass on top. L2 is the pass: too little speed, and the ball comes back.',
        ),
      ],
      task: () => msg('Lower the launch speed until the payload does not get through.'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const { status, end } = facts.flight;
        if (status === 'arrived') return verdict(false, arrivalSays(facts)!);
        const time = formatQuantity(end.time_days, 'days');
        if (status === 'impactMoon')
          return verdict(true, msg(str`At ${speedOf(facts)} m/s it comes back and hits the Moon after ${time}.`));
        return verdict(true, facts.flight.sentence);
      },
      shown: { type: 'set', path: 'flight.speed_m_s', value: 2300 },
    },
    {
      title: () => msg('Too fast'),
      stage: 'flight',
      tell: () => [
        msg(
          'More speed gets it over the pass. But the Moon turns while the payload flies, and a payload in a hurry crosses the line from Earth through the Moon at the wrong place: it flies by.',
        ),
        msg(
          'The miss is measured where the path crosses the plane through L2. On the map the point stands still, because the map turns with the Moon.',
        ),
      ],
      task: () => msg('Raise the speed until it crosses more than 5000 km from L2.'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const { arrival, sentence, launch } = facts.flight;
        if (!arrival) return verdict(false, sentence);
        return verdict(Math.abs(arrival.miss_km) > 5000 && launch.speed_m_s > 2341, arrivalSays(facts)!);
      },
      shown: { type: 'set', path: 'flight.speed_m_s', value: 2400 },
    },
    {
      title: () => msg('Just right'),
      stage: 'flight',
      tell: (facts) => {
        const before = facts.flight?.arrival ? arrivalSays(facts) : null;
        return [
          ...(before ? [before] : []),
          msg(
            'Somewhere between falling back and flying by lies a speed that arrives. The window is narrow: a few metres per second out of more than two thousand.',
          ),
        ];
      },
      task: () =>
        msg('Find a speed that passes within 1000 km of L2. In the number box, the arrow keys go in small steps.'),
      check: (facts) => near(facts, () => true, ''),
      shown: { type: 'set', path: 'flight.speed_m_s', value: 2341.66 },
    },
    {
      title: () => msg('How gently?'),
      stage: 'flight',
      tell: ({ flight }) => {
        const arrival = flight?.arrival;
        return arrival
          ? [
              msg(
                str`It left at ${formatNumber(flight.launch.speed_m_s, 6)} m/s and arrives at ${formatFixed(arrival.speed_m_s, 1)} m/s relative to L2. The climb has eaten almost all of it.`,
              ),
              msg(
                'What is left a small engine, or a catcher, has to take away. That is why the plan throws to L2: most of the work is done by the launcher on the ground, with power instead of propellant.',
              ),
            ]
          : [msg('For this step the payload has to arrive: set a speed that does.')];
      },
      task: () => msg('How much of its launch speed does the payload still have when it arrives?'),
      choices: () => [
        { id: 'most', label: msg('More than half') },
        { id: 'third', label: msg('About a third') },
        { id: 'ninth', label: msg('Less than a fifth') },
      ],
      check: ({ flight, answer }) => {
        if (!flight?.arrival || answer === null) return WAITING;
        const share = flight.arrival.speed_m_s / flight.launch.speed_m_s;
        const right = share > 0.5 ? 'most' : share > 0.2 ? 'third' : 'ninth';
        const numbers = `${formatFixed(flight.arrival.speed_m_s, 1)} / ${formatNumber(flight.launch.speed_m_s, 6)} = ${formatFixed(share, 3)}`;
        return answer === right
          ? verdict(true, msg(str`Yes: ${numbers}.`))
          : verdict(false, msg(str`Not in this run: ${numbers}.`));
      },
    },
    {
      title: () => msg('From another place'),
      stage: 'flight',
      tell: () => [
        msg(
          'The launcher stands still, so its place decides as much as its speed. Farther east the payload leaves more nearly in the direction of L2, and has to be faster to bend its path the right way round.',
        ),
        msg(
          'Under the launch fields, “Find launches that hit” lets the engine look for the speed. Or search by hand, as before.',
        ),
      ],
      task: () => msg('Hit L2 within 1000 km from a site at 40° E or farther east.'),
      check: (facts) => near(facts, (longitude) => longitude >= 40, msg('The site still stands west of 40° E.')),
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 45, 'flight.speed_m_s': 2448.45 } },
    },
  ],
};
