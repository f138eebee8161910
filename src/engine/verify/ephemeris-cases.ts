/** Reference cases of the ephemeris model: places of the Moon and of libration points, propagations on a date. */
import { hypot } from '../../maths/products.ts';
import { constantSet, problemUnits } from '../../flight/circular/constant-sets.ts';
import { ephemerisSpan, SPAN_LIMIT_DAYS } from '../../flight/ephemeris/ephemeris-model.ts';
import { ephemerisEndState } from '../../flight/ephemeris/ephemeris-propagation.ts';
import { loadEphemeris } from '../../flight/ephemeris/ephemeris.ts';
import type { ConstantSet, Vector } from '../../flight/flight-result.ts';
import { librationPoints } from '../../flight/circular/three-body.ts';
import {
  dateTime_days,
  julianTime_days,
  terrestrialTime_days,
  TIME_SCALES,
} from '../../flight/ephemeris/time-scales.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { CONSTANT_SETS } from '../../scenario/fields.ts';
import { shownValue } from '../../scenario/shown-value.ts';
import { DAY_S } from '../../units.ts';
import { message } from '../../text/text.ts';
import type { VerifiedCase } from '../engine-api.ts';
import { CaseError, has, numberIn, numbersIn, recordIn, textIn, type ReferenceCase } from './case.ts';
import { verified, type Comparison } from './comparison.ts';

const EARTH_CENTRED = 'ICRF, Earth-centred';
/** The fit starts a little before a propagation and ends a little after it. */
const MARGIN_DAYS = 0.5;

const apart = (a: readonly number[], b: readonly number[]) => hypot(...a.map((x, i) => x - b[i]!));

/** The refusal of a word that is none of those known. */
const oneOf = (key: string, known: readonly string[], given: unknown) =>
  new CaseError(message('engine.verify.oneOf', { key, known: { or: known }, given: shownValue(given) }));

function requireFrame(c: ReferenceCase): void {
  const frame = textIn(c, 'frame');
  if (frame !== EARTH_CENTRED) throw oneOf('frame', [EARTH_CENTRED], frame);
}

/** Kind `ephemeris`: the Moon, the Sun or an instantaneous libration point, geometric, from the Earth. */
export async function verifyEphemerisCase(c: ReferenceCase): Promise<VerifiedCase> {
  requireFrame(c);
  const body = textIn(c, 'body');
  const expect = recordIn(c, 'expect');
  const tolerance = recordIn(c, 'tolerance');
  const ephemeris = await loadEphemeris();
  const time_days = julianTime_days(numberIn(c, 'jd_tdb'));
  // A libration point stands on the Earth-Moon line at its share of the distance of the moment, and moves with both.
  const { massRatio } = constantSet('de440');
  const { L1, L2, L3 } = librationPoints(massRatio);
  const points = new Map([
    ['moon', 1],
    ['EML1', L1 + massRatio],
    ['EML2', L2 + massRatio],
    ['EML3', L3 + massRatio],
  ]);
  const share = points.get(body);
  if (share === undefined && body !== 'sun') throw oneOf('body', ['sun', ...points.keys()], body);
  const scaled = (v: Vector) => v.map((x) => x * share!);
  const position_km = share === undefined ? ephemeris.sun_km(time_days) : scaled(ephemeris.moon_km(time_days));
  const computed: Record<string, unknown> = { position_km };
  const comparisons: Comparison[] = [
    {
      error: apart(position_km, numbersIn(expect, 'position_km', 3)),
      tolerance: numberIn(tolerance, 'position_km'),
    },
  ];
  if (share !== undefined) {
    const velocity_km_s = scaled(ephemeris.moonVelocity_km_s(time_days));
    computed['velocity_km_s'] = velocity_km_s;
    if (has(tolerance, 'velocity_km_s'))
      comparisons.push({
        error: apart(velocity_km_s, numbersIn(expect, 'velocity_km_s', 3)),
        tolerance: numberIn(tolerance, 'velocity_km_s'),
      });
  }
  return verified(c, computed, comparisons);
}

/** `2020-01-01 00:00:00 TAI` as a time in days since J2000 (TT). */
function epochOf(c: ReferenceCase): number {
  const text = textIn(c, 'epoch');
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,3})?)(?:Z| (UTC|TAI|TT|TDB))$/.exec(text);
  const clock = parts ? `${parts[1]}T${parts[2]}Z` : '';
  const scale = TIME_SCALES.find((one) => one === parts?.[3]) ?? 'UTC';
  // Only UTC has leap seconds; the others are read as the clock stands.
  const time_days = scale === 'UTC' ? dateTime_days(clock) : terrestrialTime_days(Date.parse(clock), scale);
  if (!Number.isFinite(time_days))
    throw new CaseError(message('engine.verify.noEpoch', { scales: { or: TIME_SCALES }, given: shownValue(text) }));
  return time_days;
}

function constantsOf(c: ReferenceCase): ConstantSet {
  if (!has(c, 'constants')) return constantSet('de440');
  const id = textIn(c, 'constants');
  const row = CONSTANT_SETS.find((set) => set.id === id);
  if (!row)
    throw oneOf(
      'constants',
      CONSTANT_SETS.map((set) => set.id),
      id,
    );
  return constantSet(row.id);
}

/** Kind `ephemeris-propagate`: the state after a time among point masses. */
export async function verifyEphemerisPropagationCase(kernel: Kernel, c: ReferenceCase): Promise<VerifiedCase> {
  requireFrame(c);
  const bodies: unknown = c['bodies'];
  const known = ['Earth', 'Moon', 'Sun'];
  if (
    !Array.isArray(bodies) ||
    !['Earth', 'Moon'].every((b) => bodies.includes(b)) ||
    bodies.some((b) => !known.includes(b as string))
  )
    throw new CaseError(message('engine.verify.bodies', { given: shownValue(bodies) }));
  const state = numbersIn(c, 'state_km_km_s', 6) as [number, number, number, number, number, number];
  const duration_s = numberIn(c, 'time_s');
  const most_s = (SPAN_LIMIT_DAYS - 2 * MARGIN_DAYS) * DAY_S;
  if (!(duration_s > 0 && duration_s <= most_s))
    throw new CaseError(message('engine.verify.duration', { limit: most_s, given: String(duration_s) }));
  const wanted = numbersIn(recordIn(c, 'expect'), 'state_km_km_s', 6);
  const tolerance = recordIn(c, 'tolerance');
  const constants = constantsOf(c);
  const units = problemUnits(constants);
  const start_days = epochOf(c);
  const model = ephemerisSpan(
    await loadEphemeris(),
    constants,
    units,
    start_days - MARGIN_DAYS,
    duration_s / DAY_S + 2 * MARGIN_DAYS,
    { sun: bodies.includes('Sun'), figures: false },
  );
  const [x, y, z, u, v, w] = state;
  const start = { position_km: [x, y, z], velocity_km_s: [u, v, w] } as const;
  // Centred as the file has it: a place given from the Earth carries no error of the Moon's.
  const end = ephemerisEndState(kernel, units, model, 'earth', start, start_days, duration_s);
  return verified(c, { state_km_km_s: [...end.position_km, ...end.velocity_km_s] }, [
    { error: apart(end.position_km, wanted.slice(0, 3)), tolerance: numberIn(tolerance, 'position_km') },
    { error: apart(end.velocity_km_s, wanted.slice(3)), tolerance: numberIn(tolerance, 'velocity_km_s') },
  ]);
}
