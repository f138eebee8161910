/**
 * The packed package, as `npm pack` makes it: what publint and arethetypeswrong say, what it contains, its elements. Not here:
 * what strangers make of it (bundlers.test.ts, package-types.test.ts).
 */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT_NOTES } from '../../web/embed/element-notes.ts';
import { strangersProject, type StrangersProject } from './packed.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown> & { version: string };
let project: StrangersProject;
let tarball: Buffer;
beforeAll(() => {
  project = strangersProject();
  tarball = readFileSync(project.tarball);
});
afterAll(() => project.remove());

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
    expect(entries).toEqual(expect.arrayContaining(['.', './widget', './define', './react', './vue']));
    // It is of modules alone, for bundlers, browsers and Node's import: node10 and require are not served.
    const served = checked.problems.filter((problem) => {
      if (problem.kind === 'CJSResolvesToESM') return false;
      return !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind);
    });
    expect(served).toEqual([]);
  });

  it('carries engine, figures, posters, types and licences, and no test, map or source', () => {
    const paths = project.files.map((file) => file.path);
    for (const needed of [
      'dist/cli.js',
      'dist/moonline.js',
      'dist/kernel/release.wasm',
      'dist/package/browser.js',
      'dist/package/define.js',
      'dist/package/widget.js',
      'dist/package/engine/thread.js',
      'dist/package/engine/worker-text.js',
      'dist/package/engine/kernel-bytes.js',
      'dist/package/engine/solver-bytes.js',
      'dist/package/posters/gigabay-flight.js',
      'dist/types/react.d.ts',
      'dist/types/vue.d.ts',
      'dist/web/licences.md',
      'dist/custom-elements.json',
      'README.md',
      'LICENSE',
    ])
      expect(paths).toContain(needed);
    expect(paths.filter((path) => !/^(dist\/|README\.md$|LICENSE$|package\.json$)/.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.map$|\.test\./.test(path) || /(?<!\.d)\.ts$/.test(path))).toEqual([]);
    const licences = readFileSync('dist/web/licences.md', 'utf8');
    for (const name of ['glpk.js', 'lit', 'uplot', 'comlink', 'astronomy-engine', 'valibot', 'assemblyscript'])
      expect(licences).toMatch(new RegExp(`^## ${name.replace('.', '\\.')} \\d`, 'm'));
  });

  it('is of a size that is known: 3 MB as it is fetched, 10 MB unpacked', () => {
    const unpacked = project.files.reduce((total, { size }) => total + size, 0);
    console.log(`package: ${tarball.length} bytes packed, ${unpacked} unpacked, ${project.files.length} files`);
    expect(tarball.length).toBeLessThanOrEqual(3e6);
    expect(unpacked).toBeLessThanOrEqual(10e6);
  });

  it('names no address of a file in what a bundle gets: no bundler treats one as the next does', () => {
    const code = project.files.filter(({ path }) => /^dist\/package\/.*\.js$/.test(path)).map(({ path }) => path);
    expect(code.filter((path) => /\bimport\.meta\b/.test(readFileSync(path, 'utf8')))).toEqual([]);
    // Nor another package: an import map has to name the entries alone.
    const bare = /(?:\bfrom|\bimport)\s*\(?\s*(["'`])(?!\.)[\w@][\w@/.-]*\1/;
    expect(code.filter((path) => !/\/engine\/worker-text/.test(path) && bare.test(readFileSync(path, 'utf8')))).toEqual(
      [],
    );
  });

  it('may be published, and says where it comes from', () => {
    expect(manifest['private']).toBeUndefined();
    for (const name of ['description', 'license', 'repository', 'homepage', 'bugs', 'keywords', 'engines'])
      expect(manifest[name], name).toBeTruthy();
  });
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
    for (const { path } of modules) expect(project.files.map((file) => file.path)).toContain(path);
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
