/**
 * The launch calendar of a fixed gun: dates × targets, which are open and with what trim, and when the Moon stands in the
 * plane of the dawn-dusk orbit. Not here: the correction itself (ephemeris-aim.ts), the plane (sun-synchronous.ts).
 */
import type { Kernel } from '../../kernel/kernel.ts';
import { clockOf } from '../../scenario/dates.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { degrees, formatNumber, formatQuantity, radians } from '../../units.ts';
import {
  CALENDAR_DEFAULTS,
  TRIMS,
  type CalendarEntry,
  type CalendarOptions,
  type CalendarResult,
  type CalendarSky,
  type CalendarTarget,
  type Trim,
  type TrimId,
} from './calendar-result.ts';
import { corrected, sweeps, type Hit, type Start, type Sweep } from './ephemeris-aim.ts';
import type { DoneReport } from './progress.ts';
import { EPHEMERIS_ACCURACY } from '../ephemeris/ephemeris-flight.ts';
import { datedSetting, towards, type DatedLaunch, type DatedSetting } from '../ephemeris/ephemeris-launch.ts';
import { rotationOf, type Ephemeris } from '../ephemeris/ephemeris.ts';
import { elongation_deg, planeWindows, sunSynchronousInclination_deg } from '../ephemeris/sun-synchronous.ts';
import { targetOf, type Target } from '../targets/targets.ts';
import { terrestrialTime_days, utcText } from '../ephemeris/time-scales.ts';

/** Steps of the sweeps. */
const SPEED_STEP_M_S = 3;
const ELEVATION_STEP_DEG = 1;
/** Two trims nearer than these are one. */
const SAME_SPEED_M_S = 1e-2;
const SAME_ANGLE_DEG = 1e-3;
/** Dates that are solved at once; after each such group progress is told. */
const GROUP_COUNT = 6;

/** The calendar of a scenario's gun from its date on. `asked` has passed its checks (engine/study-options.ts). */
export function calendarResult(
  kernel: Kernel,
  ephemeris: Ephemeris,
  scenario: Scenario,
  asked: CalendarOptions = {},
  report: DoneReport = () => undefined,
): CalendarResult {
  const options = { ...CALENDAR_DEFAULTS, ...asked };
  const { flight } = scenario;
  const start_days = terrestrialTime_days(clockOf(flight.date), 'UTC');
  const limited = { ...scenario, flight: { ...flight, limit_days: options.limit_days } };
  const setting = datedSetting(kernel, ephemeris, limited, start_days, options.span_days);
  const { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s } = flight;
  const gun = { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s };
  const count = Math.floor((options.span_days * 24) / options.step_h + 1e-9) + 1;
  const guns = Array.from({ length: count }, (_, i) => ({
    ...gun,
    time_days: start_days + (i * options.step_h) / 24,
  }));
  const groups = Array.from({ length: Math.ceil(count / GROUP_COUNT) }, (_, i) =>
    guns.slice(i * GROUP_COUNT, (i + 1) * GROUP_COUNT),
  );
  const targets = options.targets.map((id) => targetOf({ ...setting, flight: { ...flight, target: id } }));
  let doneCount = 0;
  const byTarget = options.targets.map((id, i) =>
    groups.flatMap((group) => {
      const list = targetEntries(towards(setting, targets[i]!), id, group, options);
      report(++doneCount / (groups.length * options.targets.length));
      return list;
    }),
  );
  const entries = guns.flatMap((_, i) => byTarget.map((list) => list[i]!));
  const altitude_km = flight.earthAltitude_km;
  const windows = planeWindows(ephemeris, altitude_km, start_days, options.span_days, options.planeTolerance_deg);
  return {
    model: 'ephemeris',
    accuracy: EPHEMERIS_ACCURACY,
    constants: setting.constants,
    gun,
    options,
    sky: guns.map(({ time_days }) => skyOf(ephemeris, time_days)),
    entries,
    sunSynchronous: {
      altitude_km,
      inclination_deg: sunSynchronousInclination_deg(altitude_km),
      windows,
      sentence: `The Moon stands within ${formatNumber(options.planeTolerance_deg)}° of the plane of a dawn-dusk orbit ${formatNumber(altitude_km)} km up ${windows.length} time${windows.length === 1 ? '' : 's'}. Geometry of the departure alone: no flight is computed.`,
    },
    sentence: summary(targets, entries, count),
  };
}

const PASSED = { point: 'passed above or below', orbit: 'reached in another plane' } as const;

function summary(targets: readonly Target[], entries: readonly CalendarEntry[], count: number): string {
  const parts = targets.map(({ id, kind }) => {
    const of = (state: CalendarEntry['state']) =>
      entries.filter((entry) => entry.target === id && entry.state === state).length;
    return `${id} is open on ${of('open')}, ${PASSED[kind === 'orbit' ? kind : 'point']} on ${of('inPlane')}`;
  });
  return `Of ${count} date${count === 1 ? '' : 's'}, ${parts.join('; ')}.`;
}

function skyOf(ephemeris: Ephemeris, time_days: number): CalendarSky {
  const moon = ephemeris.moon_km(time_days);
  const distance_km = Math.hypot(...moon);
  const axes = rotationOf(ephemeris.moonQuaternion(time_days));
  const toEarth = axes.map((axis) => -(axis[0] * moon[0] + axis[1] * moon[1] + axis[2] * moon[2]) / distance_km);
  return {
    date: utcText(time_days),
    moonDistance_km: distance_km,
    subEarthLongitude_deg: degrees(Math.atan2(toEarth[1]!, toEarth[0]!)),
    subEarthLatitude_deg: degrees(Math.asin(toEarth[2]!)),
    elongation_deg: elongation_deg(ephemeris, time_days),
  };
}

/** Entries of one target, one per date. */
function targetEntries(
  setting: DatedSetting,
  target: CalendarTarget,
  guns: readonly DatedLaunch[],
  limits: Required<CalendarOptions>,
): CalendarEntry[] {
  const bySpeed = sweeps(setting, guns, 'speed', limits, SPEED_STEP_M_S);
  const byElevation = sweeps(setting, guns, 'elevation', limits, ELEVATION_STEP_DEG);
  const found = guns.map((): Trim[] => []);
  /** Correct the starts of every date; the hits are noted as trims and returned for the knobs that come on top. */
  const solve = (id: TrimId, startsOf: (i: number) => readonly DatedLaunch[]): readonly DatedLaunch[][] => {
    const starts = guns.flatMap((gun, i) => startsOf(i).map((launch) => ({ i, gun, launch })));
    const { turns } = TRIMS.find((row) => row.id === id)!;
    const hits = corrected(setting, starts satisfies readonly Start[], turns, limits);
    const settled = guns.map((): DatedLaunch[] => []);
    hits.forEach((hit, k) => {
      if (!hit) return;
      const { i, gun } = starts[k]!;
      const trim = trimOf(id, gun, hit);
      settled[i]!.push(hit.launch);
      if (!found[i]!.some((other) => sameTrim(other, trim))) found[i]!.push(trim);
    });
    return settled;
  };
  const [speedHits, elevationHits] = [
    solve('speed', (i) => bySpeed[i]!.starts),
    solve('elevation', (i) => byElevation[i]!.starts),
  ];
  // Where one knob does not reach, the two may: begin at the launch that came nearest.
  const orNearest = (hits: readonly DatedLaunch[], sweep: Sweep) =>
    hits.length > 0 ? hits : sweep.nearest ? [sweep.nearest.launch] : [];
  solve('speedAzimuth', (i) => orNearest(speedHits[i]!, bySpeed[i]!));
  solve('elevationAzimuth', (i) => orNearest(elevationHits[i]!, byElevation[i]!));
  return guns.map((gun, i) => entryOf(gun, setting.target, target, found[i]!, bySpeed[i]!.nearest, limits));
}

function trimOf(id: TrimId, gun: DatedLaunch, { launch, crossing }: Hit): Trim {
  const turned = {
    speed_m_s: launch.speed_m_s - gun.speed_m_s,
    azimuth_deg: launch.azimuth_deg - gun.azimuth_deg,
    elevation_deg: launch.elevation_deg - gun.elevation_deg,
  };
  return {
    id,
    ...turned,
    change_m_s: changeOf(gun, turned),
    flight_days: crossing.flight_days,
    arrival_speed_m_s: crossing.speed_m_s,
    miss_km: crossing.miss_km,
    missNormal_km: crossing.missNormal_km,
    stay_m_s: crossing.stay_m_s,
    nodeTime_h: crossing.orbit?.nodeTime_h ?? null,
  };
}

function sameTrim(a: Trim, b: Trim): boolean {
  return (
    a.id === b.id &&
    Math.abs(a.speed_m_s - b.speed_m_s) < SAME_SPEED_M_S &&
    Math.abs(a.azimuth_deg - b.azimuth_deg) < SAME_ANGLE_DEG &&
    Math.abs(a.elevation_deg - b.elevation_deg) < SAME_ANGLE_DEG
  );
}

type Knobs = 'speed_m_s' | 'azimuth_deg' | 'elevation_deg';

/** How much a trim changes the launch velocity, m/s. */
function changeOf(gun: DatedLaunch, trim: Pick<Trim, Knobs>): number {
  const across_m_s = gun.speed_m_s * Math.cos(radians(gun.elevation_deg)) * radians(trim.azimuth_deg);
  return Math.hypot(trim.speed_m_s, across_m_s, gun.speed_m_s * radians(trim.elevation_deg));
}

const exact = (trim: Trim) => TRIMS.find((row) => row.id === trim.id)!.turns.length === 2;

/** Hours by which a node may stand off dawn or dusk, for an angle of the plane's tolerance. */
const HOURS_PER_DEG = 1 / 15;

/** Whether a trim that zeroes both misses opens the target: the dawn-dusk orbit also needs its node at dawn or dusk. */
function opens(target: Target, { nodeTime_h }: Trim, tolerance_deg: number): boolean {
  if (target.id !== 'DAWNDUSK' || nodeTime_h === null) return true;
  const off_h = Math.abs(((((nodeTime_h - 6) % 12) + 18) % 12) - 6);
  return off_h <= tolerance_deg * HOURS_PER_DEG;
}

function entryOf(
  gun: DatedLaunch,
  target: Target,
  id: CalendarTarget,
  found: readonly Trim[],
  nearest: Hit | null,
  { planeTolerance_deg }: Required<CalendarOptions>,
): CalendarEntry {
  const byChange = (a: Trim, b: Trim) => a.change_m_s - b.change_m_s;
  const trims = TRIMS.flatMap(({ id: kind }) => found.filter((trim) => trim.id === kind).sort(byChange));
  const hit = trims.filter((trim) => exact(trim) && opens(target, trim, planeTolerance_deg)).sort(byChange)[0];
  const pass = [...trims].sort((a, b) => Math.abs(a.missNormal_km) - Math.abs(b.missNormal_km))[0];
  const state = hit ? 'open' : trims.length > 0 ? 'inPlane' : 'closed';
  const nearest_km = trims.length === 0 && nearest ? nearest.crossing.distance_km : null;
  return {
    date: utcText(gun.time_days),
    target: id,
    state,
    trims,
    best: hit ?? pass ?? null,
    nearest_km,
    sentence: sentence(),
  };

  function sentence(): string {
    const { name, orbit } = target;
    const after = (trim: Trim) => `with ${trimText(trim)}, after ${formatNumber(trim.flight_days, 3)} days`;
    const verb = orbit ? 'reached' : 'hit';
    if (hit) return `${id} is ${verb} ${after(hit)}.`;
    if (pass) return `${id} is ${orbit ? reachedOff(pass) : passedOff(pass)} ${after(pass)}.`;
    if (nearest_km === null)
      return `No launch within the limits ${orbit ? 'comes to a perigee' : 'reaches the plane'} of ${name} in time.`;
    const miss = formatQuantity(nearest_km, 'km');
    return orbit
      ? `No trim within the limits reaches ${name}; by speed alone the perigee is ${miss} off.`
      : `No trim within the limits zeroes the miss at ${name}; by speed alone its plane is crossed ${miss} away.`;

    function passedOff({ missNormal_km }: Trim): string {
      return `passed ${formatQuantity(Math.abs(missNormal_km), 'km')} ${missNormal_km > 0 ? 'above' : 'below'}`;
    }

    function reachedOff({ missNormal_km, nodeTime_h }: Trim): string {
      const off_deg = degrees(Math.abs(missNormal_km) / orbit!.arrivalRadius_km);
      const node = nodeTime_h === null ? '' : `, its node at ${formatNumber(nodeTime_h, 3)} h,`;
      return off_deg < 0.01
        ? `reached in a plane of the right tilt${node}`
        : `reached in a plane ${formatNumber(off_deg, 3)}° off${node}`;
    }
  }
}

function trimText(trim: Trim): string {
  const signed = (value: number, text: string) => `${value > 0 ? '+' : ''}${text}`;
  return TRIMS.find((row) => row.id === trim.id)!
    .turns.map((knob) => {
      if (knob === 'speed') return signed(trim.speed_m_s, `${formatNumber(trim.speed_m_s, 3)} m/s`);
      const turn_deg = knob === 'azimuth' ? trim.azimuth_deg : trim.elevation_deg;
      return signed(turn_deg, `${formatNumber(turn_deg, 3)}° of ${knob}`);
    })
    .join(' and ');
}
