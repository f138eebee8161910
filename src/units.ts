/**
 * Units: what a name's suffix means, how it is shown, and the only conversions of the project.
 * A name is `what_unit`: the first unit stands on top, each further `_` divides, a digit is a power
 * (`speed_m_s`, `growth_per_yr2`). Nothing here knows a field, a chart or a language.
 * Longer than 300 lines because two thirds of it are one table of units.
 */

/** One row per unit suffix: `shown` is what stands beside a number, `ladder` are larger multiples to climb. */
interface UnitRow {
  readonly shown: string;
  readonly ladder?: readonly (readonly [factor: number, shown: string])[];
}

const WATT_LADDER = [
  [1e3, 'kW'],
  [1e6, 'MW'],
  [1e9, 'GW'],
  [1e12, 'TW'],
] as const;

export const UNITS = {
  '': { shown: '' },
  days: { shown: 'd' },
  deg: { shown: '°' },
  g: { shown: 'g' },
  GW: { shown: 'GW', ladder: [[1e3, 'TW']] },
  GW_yr: { shown: 'GW·yr', ladder: [[1e3, 'TW·yr']] },
  J: {
    shown: 'J',
    ladder: [
      [1e3, 'kJ'],
      [1e6, 'MJ'],
      [1e9, 'GJ'],
      [1e12, 'TJ'],
    ],
  },
  kg: { shown: 'kg' },
  kN_t: { shown: 'kN/t' },
  km: {
    shown: 'km',
    ladder: [
      [1e-6, 'mm'],
      [1e-3, 'm'],
      [1, 'km'],
    ],
  },
  km2_s2: { shown: 'km²/s²' },
  km_per_m_s: { shown: 'km per m/s' },
  km_s: { shown: 'km/s' },
  kW: { shown: 'kW', ladder: [[1e3, 'MW']] },
  kWh: { shown: 'kWh', ladder: [[1e3, 'MWh']] },
  kW_t: { shown: 'kW/t' },
  m: { shown: 'm', ladder: [[1e3, 'km']] },
  m2_kg: { shown: 'm²/kg' },
  m_s: { shown: 'm/s' },
  m_s2: { shown: 'm/s²' },
  MUSD: {
    shown: 'M$',
    ladder: [
      [1e3, 'B$'],
      [1e6, 'T$'],
    ],
  },
  MUSD_t: { shown: 'M$/t' },
  MUSD_yr: {
    shown: 'M$/yr',
    ladder: [
      [1e3, 'B$/yr'],
      [1e6, 'T$/yr'],
    ],
  },
  MW: {
    shown: 'MW',
    ladder: [
      [1e3, 'GW'],
      [1e6, 'TW'],
    ],
  },
  MWh: {
    shown: 'MWh',
    ladder: [
      [1e3, 'GWh'],
      [1e6, 'TWh'],
    ],
  },
  MWh_t: { shown: 'MWh/t' },
  N: {
    shown: 'N',
    ladder: [
      [1e3, 'kN'],
      [1e6, 'MN'],
    ],
  },
  per_yr: { shown: '/yr' },
  per_yr2: { shown: '/yr²' },
  s: { shown: 's' },
  ships: { shown: 'ships' },
  ships_yr: { shown: 'ships/yr' },
  t: {
    shown: 't',
    ladder: [
      [1e3, 'kt'],
      [1e6, 'Mt'],
    ],
  },
  t_MW: { shown: 't/MW' },
  t_yr: {
    shown: 't/yr',
    ladder: [
      [1e3, 'kt/yr'],
      [1e6, 'Mt/yr'],
    ],
  },
  Wh_kg: { shown: 'Wh/kg' },
  units: {
    shown: 'satellites',
    ladder: [
      [1e3, 'k satellites'],
      [1e6, 'M satellites'],
    ],
  },
  units_yr: {
    shown: 'satellites/yr',
    ladder: [
      [1e3, 'k satellites/yr'],
      [1e6, 'M satellites/yr'],
    ],
  },
  USD_kW_yr: { shown: '$/(kW·yr)' },
  flights: { shown: 'flights' },
  cm: { shown: 'cm' },
  Gb_s: { shown: 'Gb/s', ladder: [[1e3, 'Tb/s']] },
  Hz: {
    shown: 'Hz',
    ladder: [
      [1e3, 'kHz'],
      [1e6, 'MHz'],
    ],
  },
  K: { shown: 'K' },
  kA_m: { shown: 'kA/m' },
  kg_kW: { shown: 'kg/kW' },
  kg_m2: { shown: 'kg/m²' },
  kN_m: { shown: 'kN/m' },
  m2: { shown: 'm²' },
  m_s_yr: { shown: 'm/s per year' },
  m_s3: { shown: 'm/s³' },
  Mb_s_kW: { shown: 'Mb/s per kW' },
  min: { shown: 'min' },
  mm: { shown: 'mm' },
  MPa: { shown: 'MPa' },
  per_K: { shown: '/K' },
  per_g: { shown: '/g' },
  shots: { shown: 'shots' },
  T: { shown: 'T' },
  us: { shown: 'µs' },
  USD_kg: { shown: '$/kg' },
  USD: {
    shown: '$',
    ladder: [
      [1e3, 'k$'],
      [1e6, 'M$'],
      [1e9, 'B$'],
      [1e12, 'T$'],
    ],
  },
  V_m: { shown: 'V/m', ladder: [[1e3, 'kV/m']] },
  W_kg: { shown: 'W/kg' },
  W_m2: { shown: 'W/m²' },
  W_USD: { shown: 'W/$' },
  kJ_kg: { shown: 'kJ/kg' },
  kJ_kg_K: { shown: 'kJ/(kg·K)' },
  um: { shown: 'µm' },
  kW_kg: { shown: 'kW/kg' },
  kg_m: { shown: 'kg/m' },
  kg_MJ: { shown: 'kg/MJ' },
  kg_MW_km: { shown: 'kg/(MW·km)' },
  ms: { shown: 'ms' },
  W: { shown: 'W', ladder: WATT_LADDER },
  yr: { shown: 'yr' },
} as const satisfies Record<string, UnitRow>;

export type UnitSuffix = keyof typeof UNITS;

/** Standard gravity g0, m/s² (CGPM 1901, exact): turns an acceleration in g into m/s². */
export const STANDARD_GRAVITY_M_S2 = 9.80665;
/** Seconds in a day, exact. */
export const DAY_S = 86400;
/** Seconds in a Julian year of 365.25 days, exact: the year of every rate of the plan. */
export const YEAR_S = 31557600;
/** Hours in a Julian year, exact. */
export const YEAR_H = 8766;
/** Synodic month, the Moon's day and night. Explanatory Supplement to the Astronomical Almanac. */
export const SYNODIC_MONTH_DAYS = 29.530589;

/**
 * SI base units for those who want no multiples: shown number = value × factor. Units without a row (years of a plan,
 * counts, money) keep their own; the fields of a scenario always do.
 */
const SI: Partial<Record<UnitSuffix, readonly [factor: number, shown: string]>> = {
  days: [DAY_S, 's'],
  deg: [Math.PI / 180, 'rad'],
  g: [STANDARD_GRAVITY_M_S2, 'm/s²'],
  GW: [1e9, 'W'],
  GW_yr: [1e9 * YEAR_S, 'J'],
  J: [1, 'J'],
  kN_t: [1, 'N/kg'],
  km: [1e3, 'm'],
  km_per_m_s: [1e3, 's'],
  km_s: [1e3, 'm/s'],
  kW: [1e3, 'W'],
  kWh: [3.6e6, 'J'],
  kW_t: [1, 'W/kg'],
  m: [1, 'm'],
  MW: [1e6, 'W'],
  MWh: [3.6e9, 'J'],
  MWh_t: [3.6e6, 'J/kg'],
  N: [1, 'N'],
  t: [1e3, 'kg'],
  t_MW: [1e-3, 'kg/W'],
  t_yr: [1e3, 'kg/yr'],
  Wh_kg: [3600, 'J/kg'],
  cm: [1e-2, 'm'],
  Gb_s: [1e9, 'bit/s'],
  Hz: [1, 'Hz'],
  kA_m: [1e3, 'A/m'],
  kg_kW: [1e-3, 'kg/W'],
  kN_m: [1e3, 'N/m'],
  min: [60, 's'],
  mm: [1e-3, 'm'],
  MPa: [1e6, 'Pa'],
  us: [1e-6, 's'],
  kJ_kg: [1e3, 'J/kg'],
  kJ_kg_K: [1e3, 'J/(kg·K)'],
  um: [1e-6, 'm'],
  kW_kg: [1e3, 'W/kg'],
  kg_MJ: [1e-6, 'kg/J'],
  kg_MW_km: [1e-9, 'kg/(W·m)'],
  ms: [1e-3, 's'],
  V_m: [1, 'V/m'],
  W: [1, 'W'],
};
let plain = false;

/** Told by a page when its reader wants figures in SI base units, with powers of ten; files and fields do not change. */
export function setPlainUnits(yes: boolean): void {
  plain = yes;
}

/** Unit suffix of a name or dotted path (`flight.speed_m_s` → `m_s`); `''` when it carries none. */
export function unitOf(path: string): UnitSuffix {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const cut = name.indexOf('_');
  const suffix = cut < 0 ? '' : name.slice(cut + 1);
  return suffix in UNITS ? (suffix as UnitSuffix) : '';
}

/** How a unit is written beside a number. */
export function shownUnit(suffix: UnitSuffix): string {
  return style.unitWord(UNITS[suffix].shown);
}

/** Radians to degrees. */
export function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

/** Degrees to radians. */
export function radians(angle_deg: number): number {
  return (angle_deg * Math.PI) / 180;
}

/** An angle brought to −180° or more and less than 180°. */
export function wrapped_deg(angle_deg: number): number {
  return ((((angle_deg + 180) % 360) + 360) % 360) - 180;
}

const GROUP = '\u202f'; // narrow no-break space between thousands: 1 515 371
const MINUS = '\u2212';
const POWER_SIGNS = '⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ⁻'.split(' ').map((raised, i) => ['0123456789-'.charAt(i), raised] as const);
const RAISED = new Map(POWER_SIGNS);
const LOWERED = new Map(POWER_SIGNS.map(([sign, raised]) => [raised, sign]));

/** How numbers are written where people read: the decimal mark, and the words that stand for units. */
export interface NumberStyle {
  readonly decimalMark: '.' | ',';
  readonly unitWord: (shown: string) => string;
}

const ENGLISH: NumberStyle = { decimalMark: '.', unitWord: (shown) => shown };
let style = ENGLISH;

/** Told once by a page when its language changes; null is English. Files, links and JSON do not pass through here. */
export function setNumberStyle(next: NumberStyle | null): void {
  style = next ?? ENGLISH;
}

/** Thousands apart by points, as people write them who have a comma for the decimals: 1.500. */
const POINTED = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/;

/**
 * A number as a person types it, decimal mark as it is shown or a point, spaces between thousands; NaN for other text,
 * and for what reads as two numbers: beside a decimal comma 1.500 may mean a thousand times as much.
 */
export function readNumber(text: string): number {
  if (style.decimalMark === ',' && POINTED.test(text.trim())) return NaN;
  const plainText = text
    .trim()
    .replace(/[\s\u202f\u00a0_]/g, '')
    .replace(/×10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)$/, (_, power: string) => `e${power.replace(/./g, (raised) => LOWERED.get(raised)!)}`)
    .replace(MINUS, '-')
    .replace(style.decimalMark, '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plainText) ? Number(plainText) : NaN;
}

/** Number as people read it: `digits` significant digits at most, thousands apart, a real minus, no trailing zeros. */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= (plain ? 1e6 : 1e15) || size < (plain ? 1e-3 : 1e-6)) return powerOfTen(value, digits);
  const decimals = Math.min(100, Math.max(0, digits - 1 - Number(size.toExponential().split('e')[1])));
  return group(value.toFixed(decimals), decimals > 0);
}

/** 7.5×10⁻¹⁴ */
function powerOfTen(value: number, digits: number): string {
  const [size = '', power = ''] = value.toExponential(Math.max(0, digits - 1)).split('e');
  const raised = power.replace('+', '').replace(/./g, (sign) => RAISED.get(sign)!);
  return `${group(size, size.includes('.'))}×10${raised}`;
}

/** Number with exactly `decimals` decimals, thousands apart, a real minus. */
export function formatFixed(value: number, decimals: number): string {
  return Number.isFinite(value) ? group(value.toFixed(decimals), false) : formatNumber(value);
}

function group(text: string, trim: boolean): string {
  const negative = text.startsWith('-') && Number(text) !== 0;
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const tail = trim ? part.replace(/0+$/, '') : part;
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, GROUP) : whole;
  return `${negative ? MINUS : ''}${grouped}${tail ? `${style.decimalMark}${tail}` : ''}`;
}

/** The multiple of a unit that suits a size: `{factor, shown}` so that shown number = value / factor. */
export function unitFor(size: number, suffix: UnitSuffix): { factor: number; shown: string } {
  const base = plain ? SI[suffix] : undefined;
  if (base) return { factor: 1 / base[0], shown: base[1] };
  const row: UnitRow = UNITS[suffix];
  let best = { factor: 1, shown: row.shown };
  for (const [factor, shown] of row.ladder ?? []) if (Math.abs(size) >= factor * 0.9995) best = { factor, shown };
  return { factor: best.factor, shown: style.unitWord(best.shown) };
}

/** Number and unit apart, in the multiple that suits it: `2.296e9, 'W'` → `{ number: '2.296', unit: 'GW' }`. */
export function quantity(value: number, suffix: UnitSuffix, digits = 3): { number: string; unit: string } {
  const { factor, shown } = unitFor(value, suffix);
  return { number: formatNumber(value / factor, digits), unit: shown };
}

/** Significant digits, three to eight, at which two quantities that differ are written differently. */
export function digitsApart(one: number, other: number, suffix: UnitSuffix): number {
  let digits = 3;
  if (one === other) return digits;
  while (digits < 8 && formatQuantity(one, suffix, digits) === formatQuantity(other, suffix, digits)) digits += 1;
  return digits;
}

/** Number and unit as one text, in the multiple that suits it. */
export function formatQuantity(value: number, suffix: UnitSuffix, digits = 3): string {
  const { number, unit } = quantity(value, suffix, digits);
  return withUnit(number, unit);
}

/** A number and its unit as one text. Nothing stands between them before a degree sign or a Chinese word. */
export function withUnit(number: string, unit: string, gap = '\u00a0'): string {
  // Han signs come after all others that a unit begins with.
  return number + (!unit || unit === '°' || unit >= '一' ? '' : gap) + unit;
}
