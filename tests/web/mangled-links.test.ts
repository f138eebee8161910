/**
 * Share links as mail, chat and other sites hand them on: read where there is no doubt, and otherwise kept. Every manglement
 * over every released link. The right place is what the link itself names (released-links.json).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/scenario/presets.ts';
import { withValue } from '../../src/scenario/scenario.ts';
import { fragmentOf, readFragment } from '../../web/state/link.ts';
import { repaired } from '../../web/state/link-repair.ts';

const RELEASED = (
  JSON.parse(readFileSync(new URL('released-links.json', import.meta.url), 'utf8')) as readonly { link: string }[]
).map(({ link }) => link);

/** Links of this release, one whose last change is a text. */
const OWN = ['driver.acceleration_g', 'name'].map((path) => {
  const check = withValue(PRESETS[1]!.scenario, path, path === 'name' ? 'Plan (two), 50 % & more.' : 150);
  if (!check.ok) throw new Error(path);
  return fragmentOf({ presetId: PRESETS[1]!.id, stage: 'driver', scenario: check.scenario });
});

/** As a browser writes what stands behind the `#`. */
const inBrowser = (fragment: string) => new URL(`http://x/${fragment}`).hash;

/** How links come, by what did it. Those of `behind` cannot be told from the end of a text. */
const behind: Readonly<Record<string, (link: string) => string>> = Object.fromEntries(
  [
    '?utm_source=mail',
    ')',
    ').',
    '.',
    ',',
    '>',
    '"',
    '”',
    '’',
    '’.',
    '»',
    '\u200b',
    '%E2%80%8B',
    ' ',
    '%20',
    '\u00a0',
  ].map((sign) => [`“${sign}” behind it`, (link: string) => link + sign]),
);
const manglers: Readonly<Record<string, (link: string) => string>> = {
  'its colons encoded': (link) => link.replaceAll(':', '%3A'),
  'its colons and commas encoded': (link) => link.replaceAll(':', '%3A').replaceAll(',', '%2C'),
  'entities for &': (link) => link.replaceAll('&', '&amp;'),
  'entities for &, twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'entities by number': (link) => link.replaceAll('&', '&#38;'),
  'all of it encoded': (link) => `#${encodeURIComponent(link.slice(1))}`,
  'all of it encoded, # too': (link) => encodeURIComponent(link),
  'all of it encoded twice': (link) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'utm_source behind it': (link) => `${link}&utm_source=mail&utm_medium=x`,
  'fbclid behind it': (link) => `${link}&fbclid=IwAR0-a_b`,
  '#/': (link) => link.replace('#', '#/'),
  '#!': (link) => link.replace('#', '#!'),
  'signs without width': (link) => link.replace('&', '\u200b&').replace('=', '=\u2060'),
  'a line break': (link) => link.replace('&', '\n&'),
  'an encoded line break, indented': (link) => link.replace('&', '%0D%0A%20%20&'),
  'quoted-printable': (link) => link.replaceAll('=', '=3D').replace('&', '=\r\n&'),
  'entities, visitors counted, a bracket': (link) => `${link.replaceAll('&', '&amp;')}&amp;utm_source=x).`,
};

/** What the page reads. */
const read = (address: string) => {
  const strict = readFragment(address);
  return strict.message === null ? strict : (repaired(address) ?? strict);
};
/** Ends in a name, by its path or its short key. */
const endsInText = (link: string) => /(?:name|nuue):[^&]*$/.test(link);
const rows = [...RELEASED, ...OWN].flatMap((link) => [
  ...Object.entries(manglers).map(([what, mangle]) => [what, link, mangle(link)] as const),
  ...(endsInText(link) ? [] : Object.entries(behind)).map(([what, mangle]) => [what, link, mangle(link)] as const),
]);

describe('a share link that came with', () => {
  it.each(rows)('%s: %s', (_, link, mangled) => {
    const right = JSON.stringify(readFragment(link));
    expect(JSON.stringify(read(mangled))).toBe(right);
    expect(JSON.stringify(read(inBrowser(mangled.replace(/^(?!#)/, '#'))))).toBe(right);
  });

  it('no link of this release ends in a text, to which a bracket would belong', () => {
    for (const link of OWN) expect(endsInText(link), link).toBe(false);
  });

  it.each(['#v=1&p=nowhere', '#v=9&p=gigabay', '#x=1', '#d=flight.warp:9', '#d=flight.speed_m_s:fast', '#just words'])(
    'doubt is told: %s',
    (link) => {
      expect(repaired(link)).toBeNull();
    },
  );

  it('what is hostile stays harmless', () => {
    for (const link of [
      '#%',
      '#%E0%A4%A',
      `#${'%25'.repeat(5000)}`,
      `#${'&amp;'.repeat(3000)}`,
      `#${')'.repeat(16000)}`,
    ])
      expect(repaired(link)?.message ?? null).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
