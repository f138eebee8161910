/** Where files stand, what they are called, how they open, how long they are, and what doc blocks exports carry. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

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
