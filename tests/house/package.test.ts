/** The packed package, as `npm pack` makes it: what publint and arethetypeswrong say, what it exports, its elements. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT_NOTES } from '../../web/embed/element-notes.ts';

const folder = mkdtempSync(join(tmpdir(), 'moonline-'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
let tarball: Buffer;
let files: readonly { path: string; size: number }[] = [];
beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [made] = JSON.parse(packed.stdout) as [{ filename: string; files: typeof files }];
  files = made.files;
  tarball = readFileSync(join(folder, made.filename));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('published: the packed package', () => {
  it('has nothing that publint objects to', async () => {
    const buffer = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: buffer }, level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, manifest as never))).toEqual([]);
  });

  it('has types that every modern resolution finds, for each entry', async () => {
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    if (!checked.types) throw new Error('The package has no types');
    const entries = Object.keys(checked.entrypoints);
    expect(entries).toEqual(expect.arrayContaining(['.', './widget', './define']));
    // It is of modules alone, for bundlers, browsers and Node's import: node10 and require are not served.
    const served = checked.problems.filter((problem) => {
      if (problem.kind === 'CJSResolvesToESM') return false;
      return !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind);
    });
    expect(served).toEqual([]);
  });

  it('carries the engine, the figures and their types, and no test, map or source', () => {
    const paths = files.map((file) => file.path);
    for (const needed of [
      'dist/moonline.js',
      'dist/kernel/release.wasm',
      'dist/web/embed/define.js',
      'dist/web/embed/engine.js',
      'dist/web/licences.md',
      'dist/custom-elements.json',
      'README.md',
      'LICENSE',
    ])
      expect(paths).toContain(needed);
    expect(paths.filter((path) => /^(src|web|tests|assembly)\/|\.map$/.test(path))).toEqual([]);
  });
});

it('published: the engine of the package flies a preset in Node, without a page', () => {
  const program = `import { openEngine, presetOf, version } from '${process.cwd()}/dist/moonline.js';
const answer = await (await openEngine()).flight(presetOf('gigabay').scenario);
console.log(JSON.stringify([version, answer.status, answer.value.status]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([manifest.version, 'done', 'arrived']);
});

describe('by hand: custom-elements.json', () => {
  interface Declaration {
    readonly name: string;
    readonly tagName?: string;
    readonly members?: readonly { readonly kind: string; readonly name: string }[];
    readonly attributes?: readonly { readonly name: string }[];
  }
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
  };
  const declared = modules.flatMap((module) => module.declarations);
  const code = readFileSync('web/embed/facade.ts', 'utf8');

  it('has every element with its methods', () => {
    expect(declared.filter((one) => one.tagName).map((one) => one.tagName)).toEqual(
      ELEMENT_NOTES.map(({ tag }) => tag),
    );
    const methods = declared
      .find((one) => one.tagName === 'moonline-widget')!
      .members!.filter((one) => one.kind === 'method');
    expect(methods.map((one) => one.name)).toEqual(expect.arrayContaining(['getState', 'setState', 'activate']));
    for (const { path } of modules) expect(files.map((file) => file.path)).toContain(path);
  });

  it('names parts, states and events that the code has, and none other', () => {
    const alive = ['live-figure', 'figure-markup', 'live-number', 'figure-controls', 'scenario-reload']
      .map((name) => readFileSync(`web/embed/${name}.ts`, 'utf8'))
      .join('');
    const all = code + alive;
    const named = (kind: 'parts' | 'states') =>
      [...new Set(ELEMENT_NOTES.flatMap((notes) => Object.keys(notes[kind])))].sort();
    const found = (pattern: RegExp) => [...new Set([...all.matchAll(pattern)].map((one) => one[1]!))].sort();
    expect(found(/\bpart(?:="| = ')([\w-]+)/g)).toEqual(named('parts'));
    expect(found(/states(?:\.(?:add|delete)|\[[^\]]*\])\('(\w+)'\)/g)).toEqual(named('states'));
  });

  it('names the attributes that the elements observe or read', () => {
    for (const { attributes } of ELEMENT_NOTES)
      for (const name of Object.keys(attributes)) expect(code).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
