/** What the command line writes is whole or untouched, exit 0 means whole, and nothing that it shows acts on a terminal. */
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moonline, scratchFolder } from './process.ts';

const CLI = resolve('dist/cli.js');
const folder = scratchFolder();

interface Ended {
  readonly status: number | string | null;
  readonly out: string;
  readonly problems: string;
}

/** Run a line of a shell, in which `$M` is the command line. */
function shell(line: string, cwd = folder, options = ''): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, M: `${process.execPath} ${options} ${CLI}` };
    execFile('bash', ['-c', line], { cwd, env }, (error, out, problems) =>
      done({ status: error ? (error.signal ?? error.code ?? null) : 0, out, problems }),
    );
  });
}

function file(name: string, content = '{"name": "Mine"}'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A module that Node loads first, in which a call of node:fs goes wrong: a fault of the disk at a chosen moment. */
const faulty = (call: string, body: string) => {
  const code = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; const real = fs.${call};
    fs.${call} = (...args) => { ${body} }; syncBuiltinESMExports();`;
  return `--import data:text/javascript,${encodeURIComponent(code).replace(/'/g, '%27').replace(/\(/g, '%28').replace(/\)/g, '%29')}`;
};

const left = (cwd: string) => readdirSync(cwd).filter((name) => name.endsWith('.tmp'));

describe('output on a full disk', () => {
  it.each(['fly --path --json', 'presets', 'help', '--version', 'fly --json --set flight.speed_m_s=-1'])(
    '%s > /dev/full: status 1 and a sentence',
    async (args) => {
      const { status, problems } = await shell(`$M ${args} > /dev/full`);
      expect([status, problems]).toEqual([
        1,
        expect.stringMatching(/^The output was not written in full: ENOSPC.*\n$/m),
      ]);
    },
  );

  it('a file that is cut on the way is noticed: status 1, no word of a bug', async () => {
    // The shell’s limit of 8 KiB a file is a disk with room for a part.
    const { status, problems } = await shell('ulimit -f 8; $M fly --path --json > cut.json');
    expect(statSync(join(folder, 'cut.json')).size).toBe(8192);
    expect([status, problems]).toEqual([1, expect.stringMatching(/^The output was not written in full: .*\n$/)]);
  });

  it('what fits is whole, and 0', async () => {
    const { status } = await shell('$M fly --path --json > whole.json');
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'whole.json'), 'utf8'))).toHaveProperty('path');
  });

  it('stderr closed early: bad input stays 2', async () => {
    for (const line of ['$M fly --set flight.speed_m_s=-1 2>/dev/full', '$M fly --set flight.speed_m_s=-1 2>&-'])
      expect((await shell(line)).status).toBe(2);
    const gone = await shell(
      'set -o pipefail; ( $M fly --set flight.speed_m_s=-1 2>&1 >/dev/null; echo $? > rc ) | true; cat rc',
    );
    expect(gone.out).toBe('2\n');
  });
});

const WRITERS = [
  ['--oem', 'fly'],
  ['--write-lp', 'plan'],
  ['--write-mps', 'plan'],
] as const;

describe.each(WRITERS)('%s onto an input or a full disk', (option, command) => {
  it('an input is never overwritten, by whatever name', async () => {
    const cwd = join(folder, option);
    mkdirSync(cwd);
    const own = join(cwd, 'me.json');
    writeFileSync(own, '{"name": "Mine"}');
    symlinkSync(own, join(cwd, 'symbolic'));
    linkSync(own, join(cwd, 'hard'));
    mkdirSync(join(cwd, 'deep'));
    for (const [input, output] of [
      ['me.json', 'me.json'],
      ['me.json', './deep/../me.json'],
      ['me.json', 'symbolic'],
      ['me.json', 'hard'],
      ['symbolic', 'me.json'],
      ['-', 'me.json'],
    ]) {
      const { status, problems, out } = await shell(`$M ${command} ${input} ${option} ${output} < me.json`, cwd);
      expect([status, problems, out]).toEqual([2, expect.stringMatching(/^--.*an input is never overwritten/), '']);
    }
    expect(readFileSync(own, 'utf8')).toBe('{"name": "Mine"}');
    expect(readdirSync(cwd).toSorted()).toEqual(['deep', 'hard', 'me.json', 'symbolic']);
  });

  it('on a disk without room the old file stays, status 1, and nothing lies beside it', async () => {
    const old = file(`old${option}`, 'old');
    const limited = await shell(`ulimit -f 8; $M ${command} ${option} ${old} | cat; exit \${PIPESTATUS[0]}`);
    expect([limited.status, limited.problems]).toEqual([1, expect.stringMatching(/^--.*: Cannot be written: EFBIG/)]);
    const device = await shell(`$M ${command} ${option} /dev/full`);
    expect([device.status, device.problems]).toEqual([1, expect.stringMatching(/^--.*: Cannot be written: ENOSPC/)]);
    expect(readFileSync(old, 'utf8')).toBe('old');
    expect(left(folder)).toEqual([]);
  });
});

describe('a written file is whole or untouched', () => {
  it('a disk that fails when the file is brought to it, or gets its name, leaves the old one', async () => {
    for (const call of ['fsyncSync', 'renameSync']) {
      const old = file('kept.oem', 'old');
      const fault = faulty(call, 'throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });');
      const { status, problems } = await shell(`$M fly --oem ${old} | cat; exit \${PIPESTATUS[0]}`, folder, fault);
      expect([status, problems]).toEqual([1, '--oem: Cannot be written: EIO: i/o error\n']);
      expect([readFileSync(old, 'utf8'), left(folder)]).toEqual(['old', []]);
    }
  });

  it('Ctrl+C in the middle leaves the whole file and nothing beside it', async () => {
    const old = file('interrupted.oem', 'old');
    const signal = faulty('fsyncSync', 'process.kill(process.pid, "SIGINT"); return real(...args);');
    const { status } = await shell(`exec $M fly --oem ${old} > /dev/null`, folder, signal);
    expect(status).toBe('SIGINT');
    expect(readFileSync(old, 'utf8')).toMatch(/^CCSDS_OEM_VERS[\s\S]*\n$/);
    expect(left(folder)).toEqual([]);
  });

  it('a file keeps its mode, a link stays a link', async () => {
    const target = file('target.oem', 'old');
    await shell('chmod 640 target.oem; ln -s target.oem link.oem; $M fly --oem link.oem');
    expect(readFileSync(target, 'utf8')).toMatch(/^CCSDS_OEM_VERS/);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect((await shell('readlink link.oem')).out).toBe('target.oem\n');
  });

  it('two options do not share a file, and neither takes the one that the output goes to', async () => {
    const both = await shell('$M plan --write-lp a.lp --write-mps ./a.lp');
    expect([both.status, both.problems]).toEqual([
      2,
      '--write-mps: ./a.lp is the file of --write-lp too; each needs its own\n',
    ]);
    const printed = await shell('$M fly --oem p.oem > p.oem');
    expect([printed.status, printed.problems]).toEqual([2, expect.stringContaining('the output goes to')]);
    expect(readdirSync(folder)).not.toContain('a.lp');
    // With --json there is one document and nothing else, by any way to where it goes.
    const mixed = await shell('$M fly --json --oem /dev/stdout');
    expect([mixed.status, mixed.problems]).toEqual([2, expect.stringContaining('the output goes to')]);
    expect(JSON.parse(mixed.out)).toMatchObject({ status: 'invalid', problems: [{ path: '--oem' }] });
  });

  it('a file without a name is bad input', async () => {
    for (const option of ['fly --oem', 'plan --write-lp'])
      expect(await shell(`$M ${option} ""`)).toMatchObject({
        status: 2,
        problems: expect.stringMatching(/^--\S+: needs the name of a file\n$/) as unknown,
      });
  });
});

describe('terminal escapes in file names and keys', () => {
  const ACTING = '\u001b[2J\u0007\u009b31m\u007f\u202e\u2066';
  const SHOWN = String.raw`\u001b[2J\u0007\u009b31m\u007f\u202e\u2066`;
  const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

  it('are shown escaped, wherever they stand, in text and JSON', async () => {
    const key = JSON.stringify({ [`a${ACTING}`]: 1, plan: { objective: ACTING } });
    const runs: [args: string[], input?: string][] = [
      [['check', `no${ACTING}\nsuch.json`]],
      [['check', '-'], key],
      [['check', '-', '--json'], key],
      [['check', '-'], JSON.stringify({ name: `x${ACTING}` })],
      [['check', '-'], `{"a": ${ACTING}}`],
      [['check', '-', '--json'], `{"a": ${ACTING}}`],
      [[`fl${ACTING}`]],
      [['fly', `--${ACTING}`]],
      [['fly', '--set', `${ACTING}=1`]],
      [['fly', '--at', ACTING]],
      [['plan', '--objective', ACTING]],
      [['fly', '--lang', ACTING]],
      [['fly', '--oem', join(folder, `none${ACTING}`, 'x')]],
      [['verify', join(folder, `none${ACTING}`)]],
      [['help', ACTING]],
    ];
    const ended = await Promise.all(runs.map(([args, input]) => moonline(args, input)));
    for (const { out, problems } of ended) {
      expect(out + problems).not.toMatch(acts);
      expect((out + problems).replaceAll(String.raw`\\u`, String.raw`\u`)).toContain(SHOWN.slice(0, 12));
    }
  });

  it('one refusal is one line, whatever the name', async () => {
    const { problems } = await moonline(['check', 'a\nflight.speed_m_s: fine\nb']);
    expect(problems.match(/\n/g)).toHaveLength(1);
  });
});

describe('a file named like a preset', () => {
  it('./name reads the file; without it the preset is taken, with a note', async () => {
    file('gigabay', '{"name": "Mine"}');
    const own = await shell('$M check ./gigabay');
    expect([own.out, own.problems]).toEqual(['Mine: no problems\n', '']);
    const preset = await shell('$M check gigabay');
    expect(preset.out).toContain('Gigabay');
    expect(preset.problems).toBe('gigabay is the preset; to read the file of that name write ./gigabay\n');
    expect(preset.status).toBe(0);
    const elsewhere = await shell('$M check sp-428-revisited');
    expect(elsewhere.problems).toBe('');
    expect((await shell('$M fly gigabay --oem gigabay')).status).not.toBe(2);
  });
});

describe('a missing kernel file', () => {
  it.each([
    ['none', null],
    ['empty', ''],
    ['cut', 'half'],
  ])('%s: the installation is incomplete, with its name and status 1', async (name, content) => {
    const place = join(folder, `kernel-${name}`);
    mkdirSync(join(place, 'kernel'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
    copyFileSync(CLI, join(place, 'cli.js'));
    copyFileSync('package.json', join(place, 'package.json'));
    const kernel = join(place, 'kernel', 'release.wasm');
    if (content === 'half') writeFileSync(kernel, readFileSync('dist/kernel/release.wasm').subarray(0, 5000));
    else if (content !== null) writeFileSync(kernel, content);
    const { status, problems } = await shell(`${process.execPath} cli.js fly`, place);
    expect([status, problems]).toEqual([
      1,
      expect.stringMatching(/^The installation of Moonline is incomplete: .*release\.wasm.*\n$/),
    ]);
    const threads = await shell(`${process.execPath} cli.js disperse --samples 4 --workers 2`, place);
    expect([threads.status, threads.problems]).toEqual([1, problems]);
  });
});
