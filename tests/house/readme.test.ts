/** The README says what is there: scripts of package.json, commands, files, options. By hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, GLOBAL_OPTIONS } from '../../src/cli/commands.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const all = (pattern: RegExp) => [...readme.matchAll(pattern)].map((found) => found[1]!);

describe('by hand: the README', () => {
  it('names only scripts that exist, and the two that do all the set-up', () => {
    const ofNpmItself = ['install', 'pack', 'and'];
    const named = all(/\bnpm (?:run )?(start|test|[a-z:]+)\b(?= |`|$)/gm).filter((name) => !ofNpmItself.includes(name));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'build', 'dev', 'bench']));
  });

  it('has a row for every command, and no other', () => {
    const rows = all(/^\| (`.*?) \|/gm).flatMap((cell) => [...cell.matchAll(/`([a-z]+)[^`]*`/g)].map((row) => row[1]!));
    expect(rows.sort()).toEqual(COMMANDS.map((command) => command.name).sort());
  });

  it('names only options that exist', () => {
    const known = new Set([
      ...Object.keys(GLOBAL_OPTIONS),
      ...COMMANDS.flatMap((command) => Object.keys(command.options)),
    ]);
    for (const option of all(/--([a-zA-Z][a-zA-Z_-]*)/g)) expect(known).toContain(option);
  });

  it('points only at files and folders that exist', () => {
    for (const path of all(/`((?:src|tests|assembly|web)\/[\w./-]+?)`/g)) expect(existsSync(path), path).toBe(true);
  });
});
