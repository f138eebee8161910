/**
 * The launch calendar of a fixed launcher: dates × targets, which are open and with what trim, and when the Moon stands in the
 * plane of the dawn-dusk orbit. Not here: the correction itself (ephemeris-aim.ts), the plane (sun-synchronous.ts).
 */
import { atan2, cos } from '../../maths/angles.ts';
import { asin } from '../../maths/tangents.ts';
import { hypot } from '../../maths/products.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { numberOf, quantityOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import { degrees, radians } from '../../units.ts';
import { closedMessage, hitMessage, passMessage } from './calendar-messages.ts';
import { calendarNearest, withCalendarNearest } from './calendar-nearest.ts';
import {
  CALENDAR_DEFAULTS,
  calendarCount,
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
import type { ReportProgress } from './search.ts';
import { EPHEMERIS_ACCURACY } from '../ephemeris/ephemeris-flight.ts';
import {
  ephemerisSetting,
  towards,
  type EphemerisLaunch,
  type EphemerisSetting,
} from '../ephemeris/ephemeris-launch.ts';
import { rotationOf, type Ephemeris } from '../ephemeris/ephemeris.ts';
import { elongation_deg, planeWindows, sunSynchronousInclination_deg } from '../ephemeris/sun-synchronous.ts';
import { targetOf, type Target } from '../targets/targets.ts';
import { dateTime_days, laterTime_days, preciseUtcText } from '../ephemeris/time-scales.ts';

/** Steps of the sweeps. */
const SPEED_STEP_M_S = 3;
const ELEVATION_STEP_DEG = 1;
/** Two trims nearer than these are one. */
const SAME_SPEED_M_S = 1e-2;
const SAME_ANGLE_DEG = 1e-3;
/** Dates that are solved at once; after each such group progress is told. */
const GROUP_COUNT = 6;

/** The calendar of a scenario's nominal from its date on. `asked` has passed its checks (engine/study-options.ts). */
export function calendarResult(
  kernel: Kernel,
  ephemeris: Ephemeris,
  scenario: Scenario,
  asked: CalendarOptions = {},
  report: ReportProgress = () => undefined,
): CalendarResult {
  const options = { ...CALENDAR_DEFAULTS, ...asked };
  const { flight } = scenario;
  const start_days = dateTime_days(flight.date);
  const limited = { ...scenario, flight: { ...flight, limit_days: options.limit_days } };
  const setting = ephemerisSetting(kernel, ephemeris, limited, start_days, options.span_days);
  const { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s } = flight;
  const launcher = { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s };
  const count = calendarCount(options);
  const nominals = Array.from({ length: count }, (_, i) => ({
    ...launcher,
    time_days: laterTime_days(flight.date, i * options.step_h),
  }));
  const groups = Array.from({ length: Math.ceil(count / GROUP_COUNT) }, (_, i) =>
    nominals.slice(i * GROUP_COUNT, (i + 1) * GROUP_COUNT),
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
  const nearest = options.targets.flatMap((id, i) => {
    const list = byTarget[i]!;
    if (list.some(({ entry }) => entry.state !== 'closed')) return [];
    const bySpeed = list.map((one) => one.bySpeed);
    return [calendarNearest(towards(setting, targets[i]!), id, nominals, bySpeed, options)];
  });
  const entries = nominals.flatMap((_, i) => byTarget.map((list) => list[i]!.entry));
  const altitude_km = flight.earthAltitude_km;
  const windows = planeWindows(ephemeris, altitude_km, start_days, options.span_days, options.planeTolerance_deg);
  return {
    model: 'ephemeris',
    accuracy: EPHEMERIS_ACCURACY,
    constants: setting.constants,
    launcher,
    options,
    sky: nominals.map(({ time_days }) => skyOf(ephemeris, time_days)),
    entries,
    nearest,
    sunSynchronous: {
      altitude_km,
      inclination_deg: sunSynchronousInclination_deg(altitude_km),
      windows,
      message: message('flight.calendar.dawnDusk', {
        tolerance: quantityOf(options.planeTolerance_deg, 'deg', 4),
        altitude: numberOf(altitude_km),
        count: windows.length,
      }),
    },
    message: nearest.reduce(withCalendarNearest, summary(targets, entries, count)),
  };
}

function summary(targets: readonly Target[], entries: readonly CalendarEntry[], count: number): Message {
  const parts = targets.map(({ id, kind }) => {
    const of = (state: CalendarEntry['state']) =>
      entries.filter((entry) => entry.target === id && entry.state === state).length;
    const values = { target: id, open: of('open'), passed: of('inPlane') };
    return kind === 'orbit'
      ? message('flight.calendar.summary.orbit', values)
      : message('flight.calendar.summary.point', values);
  });
  return message('flight.calendar.summary', { count, targets: parts });
}

function skyOf(ephemeris: Ephemeris, time_days: number): CalendarSky {
  const moon = ephemeris.moon_km(time_days);
  const distance_km = hypot(...moon);
  const axes = rotationOf(ephemeris.moonQuaternion(time_days));
  const toEarth = axes.map((axis) => -(axis[0] * moon[0] + axis[1] * moon[1] + axis[2] * moon[2]) / distance_km);
  return {
    date: preciseUtcText(time_days),
    moonDistance_km: distance_km,
    subEarthLongitude_deg: degrees(atan2(toEarth[1]!, toEarth[0]!)),
    subEarthLatitude_deg: degrees(asin(toEarth[2]!)),
    elongation_deg: elongation_deg(ephemeris, time_days),
  };
}

/** Entries of one target, one per date, each with the launch that came nearest by speed alone. */
function targetEntries(
  setting: EphemerisSetting,
  target: CalendarTarget,
  nominals: readonly EphemerisLaunch[],
  limits: Required<CalendarOptions>,
): { readonly entry: CalendarEntry; readonly bySpeed: Hit | null }[] {
  const bySpeed = sweeps(setting, nominals, 'speed', limits, SPEED_STEP_M_S);
  const byElevation = sweeps(setting, nominals, 'elevation', limits, ELEVATION_STEP_DEG);
  const found = nominals.map((): Trim[] => []);
  /** Correct the starts of every date; the hits are noted as trims and returned for the variables that come on top. */
  const solve = (id: TrimId, startsOf: (i: number) => readonly EphemerisLaunch[]): readonly EphemerisLaunch[][] => {
    const starts = nominals.flatMap((nominal, i) => startsOf(i).map((launch) => ({ i, nominal, launch })));
    const { turns } = TRIMS.find((row) => row.id === id)!;
    const hits = corrected(setting, starts satisfies readonly Start[], turns, limits);
    const settled = nominals.map((): EphemerisLaunch[] => []);
    hits.forEach((hit, k) => {
      if (!hit) return;
      const { i, nominal } = starts[k]!;
      const trim = trimOf(id, nominal, hit);
      settled[i]!.push(hit.launch);
      if (!found[i]!.some((other) => sameTrim(other, trim))) found[i]!.push(trim);
    });
    return settled;
  };
  const [speedHits, elevationHits] = [
    solve('speed', (i) => bySpeed[i]!.starts),
    solve('elevation', (i) => byElevation[i]!.starts),
  ];
  // Where one variable does not reach, the two may: begin at the launch that came nearest.
  const orNearest = (hits: readonly EphemerisLaunch[], sweep: Sweep) =>
    hits.length > 0 ? hits : sweep.nearest ? [sweep.nearest.launch] : [];
  solve('speedAzimuth', (i) => orNearest(speedHits[i]!, bySpeed[i]!));
  solve('elevationAzimuth', (i) => orNearest(elevationHits[i]!, byElevation[i]!));
  return nominals.map((nominal, i) => {
    const { nearest } = bySpeed[i]!;
    return { entry: entryOf(nominal, setting.target, target, found[i]!, nearest, limits), bySpeed: nearest };
  });
}

function trimOf(id: TrimId, nominal: EphemerisLaunch, { launch, crossing }: Hit): Trim {
  const turned = {
    speed_m_s: launch.speed_m_s - nominal.speed_m_s,
    azimuth_deg: launch.azimuth_deg - nominal.azimuth_deg,
    elevation_deg: launch.elevation_deg - nominal.elevation_deg,
  };
  return {
    id,
    ...turned,
    change_m_s: changeOf(nominal, turned),
    flight_days: crossing.flight_days,
    arrival_speed_m_s: crossing.speed_m_s,
    miss_km: crossing.miss_km,
    missNormal_km: crossing.missNormal_km,
    insertion_m_s: crossing.insertion_m_s,
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

/** How much a trim changes the launch velocity, m/s. */
function changeOf(nominal: EphemerisLaunch, trim: Pick<Trim, 'speed_m_s' | 'azimuth_deg' | 'elevation_deg'>): number {
  const across_m_s = nominal.speed_m_s * cos(radians(nominal.elevation_deg)) * radians(trim.azimuth_deg);
  return hypot(trim.speed_m_s, across_m_s, nominal.speed_m_s * radians(trim.elevation_deg));
}

const exact = (trim: Trim) => TRIMS.find((row) => row.id === trim.id)!.turns.length === 2;

/** Hours by which a node may stand off dawn or dusk, for an angle of the plane's tolerance. */
const HOURS_PER_DEG = 1 / 15;

/** Whether a trim that zeroes both misses opens the target: the dawn-dusk orbit also needs its node at dawn or dusk. */
function opens({ orbit }: Target, { nodeTime_h }: Trim, tolerance_deg: number): boolean {
  if (!orbit?.dawnDusk || nodeTime_h === null) return true;
  const off_h = Math.abs(((((nodeTime_h - 6) % 12) + 18) % 12) - 6);
  return off_h <= tolerance_deg * HOURS_PER_DEG;
}

function entryOf(
  nominal: EphemerisLaunch,
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
  const nearest_km = trims.length === 0 && nearest ? nearest.crossing.distance_km : null;
  return {
    date: preciseUtcText(nominal.time_days),
    target: id,
    state: hit ? 'open' : pass ? 'inPlane' : 'closed',
    trims,
    best: hit ?? pass ?? null,
    nearest_km,
    message: hit ? hitMessage(target, hit) : pass ? passMessage(target, pass) : closedMessage(target, nearest_km),
  };
}
