/**
 * Flight targets as plain data, one record each, and the fields that say where a flight arrives. A target is added here and
 * in src/flight/targets/targets.ts, which does not compile without its computing part; its texts are `flight.target.<id>.…`
 * and `field.flight.target.choice.<id>`. Not here: what counts as an arrival, the other fields of a flight (flight-fields.ts).
 */
import { choice, number } from './field-rows.ts';

/** Fields that describe some targets more closely: heights, plane, energy, place on a periodic orbit. */
export const DETAIL_FIELDS = [
  number('flight.earthAltitude_km', { default: 600, min: 200, max: 2000, step: 1 }),
  number('flight.aerobrakeAltitude_km', { default: 75, min: 40, max: 180, step: 0.5 }),
  number('flight.moonAltitude_km', { default: 100, min: 10, max: 10000, slider: [10, 1000], step: 1 }),
  number('flight.escape_km2_s2', { default: 0, min: 0, max: 100, slider: [0, 20], step: 0.1 }),
  number('flight.inclination_deg', { default: 90, min: 0, max: 180, step: 0.1 }),
  number('flight.orbitPhase_deg', { default: 0, min: -180, max: 180, step: 1 }),
] as const;

type DetailPath = (typeof DETAIL_FIELDS)[number]['path'];

/** Groups of targets that a launch calendar can be asked for on the page. */
export const CALENDAR_GROUPS = ['gateways', 'points', 'earth'] as const;
export type CalendarGroup = (typeof CALENDAR_GROUPS)[number];

interface TargetRecord {
  readonly id: string;
  /** A point that rests or moves on the rotating axes; an orbit about a body; the way out. */
  readonly kind: 'point' | 'orbit' | 'escape';
  /** Fields that describe this target. */
  readonly fields: readonly DetailPath[];
  /** Range of the speed's slider where it differs from that of the libration points. */
  readonly slider_m_s?: readonly [lo: number, hi: number];
  /** Calendar groups that it belongs to; none where a date neither opens nor closes it. */
  readonly calendars: readonly CalendarGroup[];
}

const EARTH_SPEEDS_M_S = [2300, 2900] as const;

export const TARGETS = [
  { id: 'EML1', kind: 'point', fields: [], calendars: ['gateways', 'points'] },
  { id: 'EML2', kind: 'point', fields: [], calendars: ['gateways', 'points'] },
  { id: 'EML4', kind: 'point', fields: [], calendars: ['points'] },
  { id: 'EML5', kind: 'point', fields: [], calendars: ['points'] },
  { id: 'NRHO', kind: 'point', fields: ['flight.orbitPhase_deg'], calendars: ['points'] },
  { id: 'HALO', kind: 'point', fields: ['flight.orbitPhase_deg'], calendars: ['points'] },
  {
    id: 'LLO',
    kind: 'orbit',
    fields: ['flight.moonAltitude_km', 'flight.inclination_deg'],
    slider_m_s: [1600, 2400],
    calendars: [],
  },
  {
    id: 'GEO',
    kind: 'orbit',
    fields: ['flight.inclination_deg'],
    slider_m_s: EARTH_SPEEDS_M_S,
    calendars: ['earth'],
  },
  {
    id: 'LEO',
    kind: 'orbit',
    fields: ['flight.earthAltitude_km', 'flight.inclination_deg'],
    slider_m_s: EARTH_SPEEDS_M_S,
    calendars: ['earth'],
  },
  {
    id: 'AEROBRAKE',
    kind: 'orbit',
    fields: ['flight.earthAltitude_km', 'flight.aerobrakeAltitude_km', 'flight.inclination_deg'],
    slider_m_s: EARTH_SPEEDS_M_S,
    calendars: ['earth'],
  },
  {
    id: 'DAWNDUSK',
    kind: 'orbit',
    fields: ['flight.earthAltitude_km', 'flight.inclination_deg'],
    slider_m_s: EARTH_SPEEDS_M_S,
    calendars: ['earth'],
  },
  { id: 'ESCAPE', kind: 'escape', fields: ['flight.escape_km2_s2'], slider_m_s: EARTH_SPEEDS_M_S, calendars: [] },
] as const satisfies readonly TargetRecord[];

type Row = (typeof TARGETS)[number];
export type TargetId = Row['id'];
export type TargetKind = TargetRecord['kind'];
/** Targets that a launch calendar can be asked for. */
export type CalendarTarget = Exclude<Row, { readonly calendars: readonly [] }>['id'];

const records: readonly (TargetRecord & { readonly id: TargetId })[] = TARGETS;

/** Targets of a calendar group, or all that a calendar can be asked for. */
export function calendarTargets(group?: CalendarGroup): readonly CalendarTarget[] {
  return records
    .filter(({ calendars }) => (group ? calendars.includes(group) : calendars.length > 0))
    .map(({ id }) => id as CalendarTarget);
}

/** Targets that a field describes. */
export function targetsWith(path: DetailPath): readonly TargetId[] {
  return records.filter(({ fields }) => fields.includes(path)).map(({ id }) => id);
}

/** Ranges of the speed's slider by target, where they differ from that of the libration points. */
export const TARGET_SPEEDS_M_S: Readonly<Partial<Record<TargetId, readonly [lo: number, hi: number]>>> =
  Object.fromEntries(records.flatMap(({ id, slider_m_s }) => (slider_m_s ? [[id, slider_m_s]] : [])));

export const TARGET_FIELDS = [
  choice('flight.target', { default: 'EML2', choices: TARGETS }),
  ...DETAIL_FIELDS,
] as const;

/** Paths of the fields above: everything that says where a flight arrives. */
export const TARGET_PATHS = TARGET_FIELDS.map(({ path }) => path);
