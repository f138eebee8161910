/** Lesson: find, by the spread of neighbouring launches alone, the longitude from which errors of speed hardly matter. */
import { msg, str } from '@lit/localize';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { formatFixed, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

/** Largest spread that counts as errors cancelling. */
const SMALL_KM = 150;
const HIT_KM = 1500;

/** Misses of the launches just slower and just faster than the aim, as the engine flew them. */
function neighbours({ fan, launch }: FlightResult) {
  const slower = fan.findLast((path) => path.speed_m_s < launch.speed_m_s);
  const faster = fan.find((path) => path.speed_m_s > launch.speed_m_s);
  if (
    slower?.miss_km === undefined ||
    slower.miss_km === null ||
    faster?.miss_km === undefined ||
    faster.miss_km === null
  )
    return null;
  return { slower, faster, spread_km: Math.abs(faster.miss_km - slower.miss_km) };
}

function spreadSays(flight: FlightResult): string {
  const pair = neighbours(flight);
  if (!pair) return msg('A neighbour of this launch does not even arrive: the spread cannot be told.');
  const by = formatFixed(pair.faster.speed_m_s - flight.launch.speed_m_s, 0);
  const place = formatFixed(flight.launch.longitude_deg, 1);
  return msg(
    str`From ${place}° E, ${by} m/s too slow and ${by} m/s too fast arrive ${formatQuantity(pair.spread_km, 'km')} apart.`,
  );
}

function hit({ flight }: Facts): FlightResult | null {
  return flight?.arrival && Math.abs(flight.arrival.miss_km) < HIT_KM ? flight : null;
}

const noHit = (flight: FlightResult) =>
  flight.arrival
    ? msg(
        str`This launch passes ${formatQuantity(Math.abs(flight.arrival.miss_km), 'km')} from L2: find a speed that hits first.`,
      )
    : flight.sentence;

export const OWN_LONGITUDE: Lesson = {
  id: 'own-longitude',
  presetId: 'one-megaton-a-year',
  title: () => msg('Find 33.1° E yourself'),
  goal: () =>
    msg('Find the place on the Moon from which a launcher may be a little too fast or too slow and still hit.'),
  steps: [
    {
      title: () => msg('What an error costs'),
      stage: 'flight',
      tell: () => [
        msg(
          'No launcher gives exactly the speed it is set to. The thin lines on the map are launches 3, 6, 9 and 12 m/s beside the aim. Where they fan out, a small error becomes a large miss.',
        ),
      ],
      task: () => msg('Move the site to 45° E or farther and hit L2 from there, within 1500 km.'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const flight = hit(facts);
        if (facts.flight.launch.longitude_deg < 45)
          return verdict(false, msg(str`The site stands at ${formatFixed(facts.flight.launch.longitude_deg, 1)}° E.`));
        return flight ? verdict(true, spreadSays(flight)) : verdict(false, noHit(facts.flight));
      },
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 45, 'flight.speed_m_s': 2448.45 } },
    },
    {
      title: () => msg('Walk west'),
      stage: 'flight',
      tell: ({ flight }) => [
        ...(flight?.arrival ? [spreadSays(flight)] : []),
        msg(
          'Two things happen to a payload that is too fast. It arrives earlier, when the Moon has turned less; and it is bent less on its way. From some places the two push the miss the same way, from others against each other.',
        ),
      ],
      task: () => msg('Come to between 35° and 38° E and hit again. Does the fan close?'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const flight = hit(facts);
        const longitude = facts.flight.launch.longitude_deg;
        if (longitude < 35 || longitude > 38)
          return verdict(false, msg(str`The site stands at ${formatFixed(longitude, 1)}° E.`));
        return flight ? verdict(true, spreadSays(flight)) : verdict(false, noHit(facts.flight));
      },
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 36, 'flight.speed_m_s': 2369.6 } },
    },
    {
      title: () => msg('Where the fan closes'),
      stage: 'flight',
      tell: ({ flight }) => [
        ...(flight?.arrival ? [spreadSays(flight)] : []),
        msg(
          'Go on. There is a longitude at which being too fast and being too slow lead to nearly the same place: the two effects cancel, to first order. Lens makers call a lens with such a cancelling achromatic, and the word has stuck.',
        ),
      ],
      task: () => msg('Find a site and a speed that hit within 1500 km, with neighbours less than 150 km apart.'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const flight = hit(facts);
        if (!flight) return verdict(false, noHit(facts.flight));
        const pair = neighbours(flight);
        return verdict(pair !== null && pair.spread_km < SMALL_KM, spreadSays(flight));
      },
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 33.0972, 'flight.speed_m_s': 2341.66 } },
    },
    {
      title: () => msg('What others found'),
      stage: 'flight',
      tell: ({ flight }) => {
        const yours = flight ? formatFixed(flight.launch.longitude_deg, 2) : '–';
        return [
          msg(
            str`Your site stands at ${yours}° E. In 1977 T. A. Heppenheimer gave 33.1° E for a launch along the equator to L2, after the same idea. On the map below the flight, the dashed line is his.`,
          ),
          msg(
            'The dark valley of that map is where speed errors cancel; the amber line is where the payload hits. One launcher can stand only where the two cross.',
          ),
        ];
      },
      task: () => msg('A real launcher is off by about 2 m/s. Why is one built at 33° E and not at 45° E?'),
      choices: () => [
        { id: 'slow', label: msg('Because the launch speed is lower there') },
        { id: 'errors', label: msg('Because its own errors of speed do the least harm there') },
        { id: 'near', label: msg('Because it is nearer to L2') },
      ],
      check: ({ flight, answer }) =>
        answer === null || !flight
          ? WAITING
          : answer === 'errors'
            ? verdict(true, msg(str`Yes. ${spreadSays(flight)} The lower speed is welcome, but it is not the reason.`))
            : verdict(false, msg('True or not, the catcher does not care: it has to stand where the payloads pass.')),
    },
  ],
};
