/** Where files stand, what they are called, how they open, how long they are, and what doc blocks exports carry. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPaths, sourceFiles } from './source-files.ts';

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'asconfig.json',
  'assembly',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
  'web',
];
const BUILT = ['dist', 'node_modules'];
const FORBIDDEN_NAMES = /^(utils?|helpers?|common|misc|types?)$/;
const LINE_LIMIT_COUNT = 300;

const files = sourceFiles();

/** Files that comments name, with the folders they give. */
function namedFiles(text: string): string[] {
  const comments = text.match(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*/g) ?? [];
  const names = comments.flatMap((comment) => [
    ...comment.matchAll(/(?<![\w.*/{}-])(?:[\w-]+\/)*[\w-][\w.-]*\.(?:ts|mjs)\b/g),
  ]);
  return names.map(([name]) => name);
}

describe('by hand: the layout', () => {
  it('has exactly its top level', () => {
    const visible = readdirSync('.').filter((name) => !name.startsWith('.') && !BUILT.includes(name));
    expect(visible.sort()).toEqual(TOP_LEVEL);
  });

  it('calls its files by kebab-case nouns, none of them a drawer for everything', () => {
    for (const { path } of files) {
      const stem = basename(path).split('.')[0]!;
      expect(stem, path).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const part of path.split('/')) expect(part.split('.')[0], path).not.toMatch(FORBIDDEN_NAMES);
    }
  });

  it('opens each file with what lives here', () => {
    const silent = files.filter(({ text }) => !/^(#!.*\n)?(\/\*|\/\/|<!--|<!doctype html>)/i.test(text));
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  it('names in its comments only files that are there', () => {
    const there = allPaths();
    const isThere = (name: string) => there.some((path) => path === name || path.endsWith(`/${name}`));
    const named = files.flatMap(({ path, text }) => namedFiles(text).map((name) => ({ path, name })));
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter(({ name }) => !isThere(name)).map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
    expect(isThere('gone.ts')).toBe(false);
    const sample = ['/', '** Not here: a (one.ts), b (two/three.mjs). *', "/ const x = 'four.ts'; /", '/ five.ts'];
    expect(namedFiles(sample.join(''))).toEqual(['one.ts', 'two/three.mjs', 'five.ts']);
  });

  it('keeps files short, or says on top why not', () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > LINE_LIMIT_COUNT);
    const unexplained = long.filter(({ text }) => !/300 lines/.test(text.slice(0, 1000)));
    expect(unexplained.map((file) => file.path)).toEqual([]);
  });

  it('keeps doc blocks to eight lines of text', () => {
    const overlong = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\/\*\*\n((?: *\*.*\n)+?) *\*\/\nexport/g)]
        .filter((block) => block[1]!.split('\n').length - 1 > 8)
        .map((block) => `${path}: ${block[1]!.trim().slice(0, 60)}`),
    );
    expect(overlong).toEqual([]);
  });

  it('gives each export of the engine a doc block', () => {
    const bare = files
      .filter(({ path }) => /^src\/.*\.ts$/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/(?:^|\n)(.*)\nexport (?:async )?(?:function|class) (\w+)/g)]
          .filter((found) => !/\*\/$/.test(found[1]!))
          .map((found) => `${path}: ${found[2]}`),
      );
    expect(bare).toEqual([]);
  });
});
