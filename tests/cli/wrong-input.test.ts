/** Wrong input: every run ends with status 2 and a message that names field, range and value. By hand. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moonline, scratchFolder } from './process.ts';

/** A problem as --json prints it. */
interface Told {
  readonly path: string;
  readonly sentence: string;
  readonly message: { readonly id: string };
}

const folder = scratchFolder();

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const huge = file('huge.json', JSON.stringify({ story: 'x'.repeat(70_000) }));
const cases: [what: string, args: string[], message: RegExp, input?: string][] = [
  ['an unknown command', ['flyy'], /There is no command flyy; did you mean fly\?/],
  ['a prototype name as command', ['constructor'], /There is no command constructor/],
  ['an unknown option', ['fly', '--att', '3'], /fly has no option --att; did you mean --at\?/],
  ['a prototype name as option', ['fly', '--toString'], /fly has no option --toString/],
  ['an option without its value', ['fly', '--set'], /--set needs a value/],
  ['an option that swallows the next', ['fly', '--at', '--path'], /--at needs a value/],
  ['a flag with a value', ['driver', '--run=yes'], /--run takes no value, got "yes"/],
  ['two scenarios', ['fly', 'one-megaton-a-year', 'sp-428-revisited'], /fly takes one name, got/],
  ['a language that is none', ['fly', '--lang', 'fr'], /^--lang must be one of en, de, es, or zh, got "fr"\n$/],
  ['a count that is none', ['disperse', '--samples', 'x'], /^--samples must be a whole number, got "x"\n$/],
  ['no thread to work', ['disperse', '--workers', '0'], /^--workers must be a whole number from 1 to 64, got 0\n$/],
  ['a step of none', ['calendar', '--step_h', '0'], /^--step_h must be from 0\.5 to 720, got 0\n$/],
  ['a thread too many', ['disperse', '--workers', '65'], /^--workers must be a whole number from 1 to 64, got 65\n$/],
  [
    'the beginning of a path',
    ['driver', '--set', 'driver.accel=100'],
    /^driver\.accel is no field of a scenario; did you mean driver\.acceleration_g\?\n$/,
  ],
  ['an unknown preset', ['fly', 'one-megaton-a-yaer'], /did you mean one-megaton-a-year\?/],
  ['a missing file', ['driver', join(folder, 'none.json')], /no such file/],
  ['a folder', ['driver', folder], /folder, not a file/],
  ['a huge file', ['check', huge], /at most 65\s536 bytes/],
  ['endless standard input', ['check', '-'], /at most 65\s536 bytes/, '1'.repeat(1_000_000)],
  ['a device without end', ['check', '/dev/zero'], /at most 65\s536 bytes/],
  ['empty standard input', ['fly', '-'], /standard input: Not a JSON document/],
  ['truncated JSON', ['fly', file('cut.json', '{"flight": {"speed_m_s": 23')], /cut\.json: Not a JSON document/],
  ['bytes that are no text', ['fly', file('bytes.json', Uint8Array.of(123, 255, 254, 125))], /UTF-8/],
  ['a scenario that is a list', ['fly', '-'], /A scenario must be an object with fields, got a list/, '[]'],
  ['an unknown key', ['fly', '-'], /flight\.speed is no field/, '{"flight": {"speed": 1}}'],
  ['a prototype key', ['fly', '-'], /__proto__ is no field/, '{"flight": {"__proto__": {"speed_m_s": 1}}}'],
  [
    'an unknown format',
    ['fly', '-'],
    /format must be one of moonline\/1, got "moonline\/9"/,
    '{"format":"moonline/9"}',
  ],
  [
    'a value out of range',
    ['fly', '-'],
    /flight\.speed_m_s: Speed must be a number from 1 to 20\s000 m\/s, got 30000/,
    '{"flight":{"speed_m_s":30000}}',
  ],
  [
    'a number as text',
    ['plan', '-'],
    /driver\.efficiency: .* from 0\.001 to 1 or auto, got "0\.5"/,
    '{"driver":{"efficiency":"0.5"}}',
  ],
  [
    'NaN by --set',
    ['fly', '--set', 'flight.longitude_deg=NaN'],
    /Longitude must be a number from −180 to 180°, got "NaN"/,
  ],
  ['nothing by --set', ['fly', '--set', 'flight.longitude_deg='], /flight\.longitude_deg: .*got ""/],
  ['a number too large by --set', ['driver', '--set', 'driver.efficiency=1e400'], /driver\.efficiency: .*got Infinity/],
  ['a choice that is none', ['fly', '--set', 'flight.target=Mars'], /one of EML1, EML2, .*, or ESCAPE, got "Mars"/],
  [
    'a fraction of a whole',
    ['plan', '--set', 'plan.horizon_yr=1.5'],
    /Horizon must be a whole number from 1 to 60 yr, got 1\.5/,
  ],
  ['a misspelt path', ['fly', '--set', 'flight.sped_m_s=1'], /did you mean flight\.speed_m_s\?/],
  ['a path without its unit', ['fly', '--set', 'speed=1'], /did you mean flight\.speed_m_s\?/],
  ['a branch as path', ['fly', '--set', 'flight=1'], /flight is no field/],
  ['--set without a value', ['fly', '--set', 'flight.speed_m_s'], /--set needs PATH=VALUE/],
  ['a time that is none', ['fly', '--at', '1,x'], /--at: each time must be a number from 0 to 30 d .*got "x"/],
  ['a negative time', ['fly', '--at', '-1'], /--at: .*got -1/],
  ['a missing time', ['fly', '--at', '1,,2'], /--at: .*got nothing/],
  ['a time past the longest flight', ['fly', '--at', '31'], /--at: .*got 31/],
  [
    'too many times',
    ['fly', '--at', Array.from({ length: 5000 }, (_, i) => i / 1000).join(',')],
    /at most \d+ times.*got 5000/i,
  ],
  [
    'an objective that is none',
    ['plan', '--objective', 'tim'],
    /--objective must be one of energy, rate, cost, or time, got "tim"; did you mean time\?/,
  ],
  ['no time to solve', ['plan', '--timeLimit_s', '0'], /--timeLimit_s: .*got 0/],
  [
    'a place that cannot be written',
    ['plan', '--write-lp', join(folder, 'none', 'x.lp')],
    /--write-lp: Cannot be written/,
  ],
  ['no reference file', ['verify'], /at least one reference file/],
  ['a missing reference file', ['verify', join(folder, 'none.json')], /no such file/],
  ['a file without cases', ['verify', file('none.cases.json', '{}')], /cases must be a list, got nothing/],
  ['a file with no case in it', ['verify', file('empty.json', '{"cases": []}')], /from 1 to 10\s000 cases, got 0/],
];

describe('by hand: wrong input', () => {
  it.each(cases)('%s ends with status 2 and a message', async (_what, args, message, input = '') => {
    const { status, out, problems } = await moonline(args, input);
    expect([status, problems]).toEqual([2, expect.stringMatching(message)]);
    expect(problems).not.toMatch(/\n\s+at /);
    if (args[0] !== 'check') expect(out).toBe('');
  });

  it('with --json still prints one document, and the problems on standard error', async () => {
    const { status, out, problems } = await moonline(['fly', '--json', '--set', 'flight.speed_m_s=-1']);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ status: 'invalid', problems: [{ path: 'flight.speed_m_s' }] });
    expect(problems).toContain('flight.speed_m_s');
  });

  it('names every problem of a file and of every --set', async () => {
    const text = '{"flight": {"speed_m_s": -1, "latitude_deg": 91, "x": 0}, "driver": {"interval_s": 0}}';
    const { status, out } = await moonline(['check', '-', '--json'], text);
    expect(status).toBe(2);
    const { ok, problems } = JSON.parse(out) as { ok: boolean; problems: Told[] };
    expect(ok).toBe(false);
    for (const { sentence, message } of problems) {
      expect(sentence).toMatch(/, got |; known here: /);
      expect(message.id).toMatch(/^scenario\.problem\./);
    }
    expect(problems.map((row) => row.path).sort()).toEqual(
      ['flight.x', 'flight.speed_m_s', 'flight.latitude_deg', 'driver.interval_s'].sort(),
    );
    const sets = await moonline(['fly', '--set', 'flight.speed_m_s=-1', '--set', 'flight.latitude_deg=91']);
    expect(sets.problems).toMatch(/flight\.speed_m_s[\s\S]*flight\.latitude_deg/);
  });

  it('check accepts what is right: a preset, a file by a link, an empty object', async () => {
    const path = file('fine.json', '{"name": "Fine", "flight": {"speed_m_s": 2350}}');
    symlinkSync(path, join(folder, 'link.json'));
    for (const args of [
      ['check'],
      ['check', 'sp-428-revisited'],
      ['check', path],
      ['check', join(folder, 'link.json')],
    ])
      expect((await moonline(args)).status).toBe(0);
    expect(JSON.parse((await moonline(['check', '-', '--json'], '{}')).out)).toEqual({ ok: true, problems: [] });
  });

  it('check names a preset in the language, and a scenario of one’s own as it is called', async () => {
    const { out: all } = await moonline(['presets', '--lang', 'zh']);
    const name = /^sp-428-revisited\n +(.+)$/m.exec(all)![1]!;
    expect(name).toMatch(/\p{Script=Han}/u);
    expect((await moonline(['check', 'sp-428-revisited', '--lang', 'zh'])).out).toContain(name);
    expect((await moonline(['check', '-', '--lang', 'zh'], '{"name": "Mine"}')).out).toContain('Mine');
  });

  it('a reader that closes the pipe early is no bug', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'plan', '--json']);
    let problems = '';
    child.stderr.on('data', (text: Buffer) => (problems += text.toString()));
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number];
    expect([status, problems]).toEqual([0, '']);
  });
});
