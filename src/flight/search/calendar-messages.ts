/** What a launch calendar says of one date and target, as messages. Not here: finding the trims (calendar.ts). */
import { numberOf, quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { degrees } from '../../units.ts';
import type { Target } from '../targets/targets.ts';
import { TRIMS, type Trim } from './calendar-result.ts';

/** A plane that is off by less than this is the one wanted. */
const SAME_PLANE_DEG = 0.01;

/** What a trim changes, one message for each variable it turns. */
function turns(trim: Trim): Message[] {
  const sign = (value: number) => (value > 0 ? '+' : '');
  const { speed_m_s, azimuth_deg, elevation_deg } = trim;
  const row = TRIMS.find(({ id }) => id === trim.id)!;
  return row.turns.map((variable) => {
    switch (variable) {
      case 'speed':
        return message('flight.calendar.turn.speed', { sign: sign(speed_m_s), speed: numberOf(speed_m_s, 3) });
      case 'azimuth':
        return message('flight.calendar.turn.azimuth', {
          sign: sign(azimuth_deg),
          angle: quantityOf(azimuth_deg, 'deg'),
        });
      case 'elevation':
        return message('flight.calendar.turn.elevation', {
          sign: sign(elevation_deg),
          angle: quantityOf(elevation_deg, 'deg'),
        });
    }
  });
}

const valuesOf = ({ id }: Target, trim: Trim) => ({
  target: id,
  trim: turns(trim),
  days: numberOf(trim.flight_days, 3),
});

/** A trim hits the target. */
export function hitMessage(target: Target, trim: Trim): Message {
  return target.orbit
    ? message('flight.calendar.hit.orbit', valuesOf(target, trim))
    : message('flight.calendar.hit.point', valuesOf(target, trim));
}

/** The best trim passes above or below the point, or meets the orbit in another plane. */
export function passMessage(target: Target, trim: Trim): Message {
  const values = valuesOf(target, trim);
  if (target.orbit) return message('flight.calendar.otherPlane', { ...values, plane: planeOf(target.orbit, trim) });
  return message('flight.calendar.passed', {
    ...values,
    miss: quantityOf(Math.abs(trim.missNormal_km), 'km'),
    side: trim.missNormal_km > 0 ? 'above' : 'below',
  });
}

function planeOf({ arrivalRadius_km }: NonNullable<Target['orbit']>, { missNormal_km, nodeTime_h }: Trim): Message {
  const off_deg = degrees(Math.abs(missNormal_km) / arrivalRadius_km);
  const angle = quantityOf(off_deg, 'deg');
  if (nodeTime_h === null)
    return off_deg < SAME_PLANE_DEG
      ? message('flight.calendar.plane.tilt')
      : message('flight.calendar.plane.off', { angle });
  const node = numberOf(nodeTime_h, 3);
  return off_deg < SAME_PLANE_DEG
    ? message('flight.calendar.plane.tiltAndNode', { node })
    : message('flight.calendar.plane.offAndNode', { angle, node });
}

/** No trim within the limits arrives; `nearest_km` is how near speed alone comes, null where it never does. */
export function closedMessage({ name: target, orbit }: Target, nearest_km: number | null): Message {
  if (nearest_km === null)
    return orbit
      ? message('flight.calendar.none.orbit', { target })
      : message('flight.calendar.none.point', { target });
  const miss = quantityOf(nearest_km, 'km');
  return orbit
    ? message('flight.calendar.missed.orbit', { target, miss })
    : message('flight.calendar.missed.point', { target, miss });
}
