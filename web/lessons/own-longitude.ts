/** Lesson: find, by the spread of neighbouring launches alone, the longitude from which errors of speed hardly matter. */
import { text } from '../../src/text/text.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import { formatFixed, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

/** Largest spread that counts as errors cancelling. */
export const LESSON_TOLERANCE_KM = 150;
const HIT_KM = 1500;
/** The same spread from 45° E at 2448.45 m/s, as the engine flies it (a test flies it again). */
export const SPREAD_AT_45_KM = 637;

const spreadAt45 = () => formatQuantity(SPREAD_AT_45_KM, 'km');

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
  if (!pair) return text('lesson.ownLongitude.spread.unknown');
  const by = formatFixed(pair.faster.speed_m_s - flight.launch.speed_m_s, 0);
  const place = formatFixed(flight.launch.longitude_deg, 1);
  return text('lesson.ownLongitude.spread.at', { place, by, spread: formatQuantity(pair.spread_km, 'km') });
}

/** Whether the fan is wider than from 45° E, and the words that say so. */
function comparedVerdict(flight: FlightResult) {
  const pair = neighbours(flight);
  const spread = spreadSays(flight);
  if (!pair) return verdict(false, spread);
  const opened = pair.spread_km > SPREAD_AT_45_KM;
  const change = opened ? 'opened' : 'closed';
  return verdict(opened, text('lesson.ownLongitude.west.says', { spread, change, before: spreadAt45() }));
}

function hit({ flight }: Facts): FlightResult | null {
  return flight?.arrival && Math.abs(flight.arrival.miss_km) < HIT_KM ? flight : null;
}

const noHit = (flight: FlightResult) =>
  flight.arrival
    ? text('lesson.ownLongitude.hitFirst', { miss: formatQuantity(Math.abs(flight.arrival.miss_km), 'km') })
    : text(flight.message);

export const OWN_LONGITUDE: Lesson = {
  id: 'own-longitude',
  presetId: 'one-megaton-a-year',
  title: () => text('lesson.ownLongitude.title'),
  goal: () => text('lesson.ownLongitude.goal'),
  steps: [
    {
      title: () => text('lesson.ownLongitude.errors.title'),
      stage: 'flight',
      tell: () => [text('lesson.ownLongitude.errors.tell')],
      task: () => text('lesson.ownLongitude.errors.task'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const flight = hit(facts);
        if (facts.flight.launch.longitude_deg < 45)
          return verdict(
            false,
            text('lesson.ownLongitude.site', {
              longitude: formatFixed(facts.flight.launch.longitude_deg, 1),
            }),
          );
        return flight ? verdict(true, spreadSays(flight)) : verdict(false, noHit(facts.flight));
      },
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 45, 'flight.speed_m_s': 2448.45 } },
    },
    {
      title: () => text('lesson.ownLongitude.west.title'),
      stage: 'flight',
      tell: ({ flight }) => [...(flight?.arrival ? [spreadSays(flight)] : []), text('lesson.ownLongitude.west.tell')],
      task: () => text('lesson.ownLongitude.west.task', { before: spreadAt45() }),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const flight = hit(facts);
        const longitude = facts.flight.launch.longitude_deg;
        if (longitude < 35 || longitude > 38)
          return verdict(false, text('lesson.ownLongitude.site', { longitude: formatFixed(longitude, 1) }));
        return flight ? comparedVerdict(flight) : verdict(false, noHit(facts.flight));
      },
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 36, 'flight.speed_m_s': 2369.6 } },
    },
    {
      title: () => text('lesson.ownLongitude.cancel.title'),
      stage: 'flight',
      tell: ({ flight }) => [...(flight?.arrival ? [spreadSays(flight)] : []), text('lesson.ownLongitude.cancel.tell')],
      task: () => text('lesson.ownLongitude.cancel.task'),
      check: (facts) => {
        if (!facts.flight) return WAITING;
        const flight = hit(facts);
        if (!flight) return verdict(false, noHit(facts.flight));
        const pair = neighbours(flight);
        return verdict(pair !== null && pair.spread_km < LESSON_TOLERANCE_KM, spreadSays(flight));
      },
      shown: { type: 'setAll', values: { 'flight.longitude_deg': 33.0972, 'flight.speed_m_s': 2341.66 } },
    },
    {
      title: () => text('lesson.ownLongitude.published.title'),
      stage: 'flight',
      tell: ({ flight }) => {
        const yours = flight ? formatFixed(flight.launch.longitude_deg, 2) : '–';
        return [text('lesson.ownLongitude.published.tell', { yours }), text('lesson.ownLongitude.published.map')];
      },
      task: () => text('lesson.ownLongitude.published.task'),
      choices: () => [
        { id: 'slow', label: text('lesson.ownLongitude.published.choice.speed') },
        { id: 'errors', label: text('lesson.ownLongitude.published.choice.errors') },
        { id: 'near', label: text('lesson.ownLongitude.published.choice.distance') },
      ],
      check: ({ flight, answer }) =>
        answer === null || !flight
          ? WAITING
          : answer === 'errors'
            ? verdict(true, text('lesson.ownLongitude.published.right', { spread: spreadSays(flight) }))
            : verdict(false, text('lesson.ownLongitude.published.wrong')),
    },
  ],
};
