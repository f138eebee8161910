/**
 * Colours of the theme by numbers: lines and edges stand out from both grounds, and lines of one chart from each other,
 * also for eyes without green cones. Not here: text (axe, in the tests of every view), forced colours.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DASHES } from '../../web/charts/chart.ts';

type Triple = readonly [number, number, number];

const sheet = readFileSync(new URL('../../web/theme.css', import.meta.url), 'utf8');
/** Tokens in linear light, in the light theme and in the dark one. */
const THEMES = (['light', 'dark'] as const).map((theme, k) => ({
  theme,
  colours: Object.fromEntries(
    [...sheet.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map((found) => [
      found[1]!,
      linear(found[2 + k]!),
    ]),
  ),
}));

/** IEC 61966-2-1. */
function linear(hex: string): Triple {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Contrast ratio of WCAG 2.2. */
function contrast(a: Triple, b: Triple): number {
  const [dark, light] = [a, b].map((one) => dot(one, [0.2126, 0.7152, 0.0722])).toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, deuteranomaly of severity 1.0. */
function withoutGreenCones(colour: Triple): Triple {
  const seen = (row: Triple) => Math.min(1, Math.max(0, dot(row, colour)));
  return [
    seen([0.367322, 0.860646, -0.227968]),
    seen([0.280085, 0.672501, 0.047413]),
    seen([-0.01182, 0.04294, 0.968881]),
  ];
}

/** CIE L*a*b* under D65. */
function lab(colour: Triple): Triple {
  const scaled = (ratio: number) => (ratio > 216 / 24389 ? Math.cbrt(ratio) : ((24389 / 27) * ratio + 16) / 116);
  const x = scaled(dot(colour, [0.4124564, 0.3575761, 0.1804375]) / 0.95047);
  const y = scaled(dot(colour, [0.2126729, 0.7151522, 0.072175]));
  const z = scaled(dot(colour, [0.0193339, 0.119192, 0.9503041]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 distance. */
function distance(a: Triple, b: Triple): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const STAGES = ['earth', 'moon', 'driver', 'flight', 'satellite', 'plan'];

it('by hand: black on white is 21 to 1, and red and green that differ in hue alone come close without green cones', () => {
  expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21, 10);
  const [red, green] = [linear('#b36b00'), linear('#7f8a00')];
  expect(distance(withoutGreenCones(red), withoutGreenCones(green))).toBeLessThan(distance(red, green) / 2);
});

it.each(THEMES)('lines and edges: at least 3 to 1 on page and card, in the $theme theme', ({ colours }) => {
  const seen = [
    ...STAGES,
    'accent',
    'bad',
    'baseline',
    'bottleneck',
    'bottleneck-fill',
    'ink-2',
    'ink-3',
    'line-strong',
  ];
  for (const name of seen)
    for (const ground of ['ground', 'surface'])
      expect(contrast(colours[name]!, colours[ground]!), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
});

it.each(THEMES)('lines of one chart are told apart without green cones, in the $theme theme', ({ colours }) => {
  const pairs = [
    // A chart and the preset's line behind it; a plan and its bottleneck; the ladder; the gallery's picture.
    ...STAGES.map((stage) => [stage, 'baseline']),
    ['plan', 'bottleneck'],
    ['bottleneck', 'baseline'],
    ['ink-2', 'bottleneck'],
    ['ink-2', 'baseline'],
    ['flight', 'satellite'],
    ['earth', 'satellite'],
    // The map's path and the launch it hits with.
    ['flight', 'bottleneck'],
  ] as const;
  for (const [a, b] of pairs)
    expect(distance(withoutGreenCones(colours[a]!), withoutGreenCones(colours[b]!)), `${a} and ${b}`).toBeGreaterThan(
      15,
    );
});

it('lines of several kinds in one chart differ by their dashes too', () => {
  expect(new Set(DASHES.map((dash) => dash.join(' '))).size).toBe(DASHES.length);
});
