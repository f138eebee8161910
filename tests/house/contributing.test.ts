/** What contributors are told is so: scripts, files, the workflow's command, the changelog's versions. By hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
const workflow = readFileSync('.github/workflows/test.yml', 'utf8');
const changelog = readFileSync('.github/CHANGELOG.md', 'utf8');
const { engines, scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
};

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1]!);

describe('by hand: the guide for contributors', () => {
  it('names only scripts that exist', () => {
    const named = all(guide, /`npm (?:run )?([a-z:]+)`/g);
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'types', 'bench:web']));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('points only at files and folders that exist', () => {
    const paths = [
      ...all(guide, /`((?:src|tests|assembly|web|\.github)\/[\w./-]*)`/g),
      ...all(guide, /\]\(([\w./-]+)(?:#[\w-]+)?\)/g).map((path) => `.github/${path}`),
    ];
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) expect(existsSync(path), path).toBe(true);
  });

  it('leaves the rules to the README, which numbers as many as the guide says', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(guide).toContain('[nine rules](../README.md#layout)');
    const layout = readme.slice(readme.indexOf('\n## Layout\n')).split('\n## ')[1]!;
    expect(all(layout, /^(\d+)\. /gm)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(all(guide, /^(\d+)\. /gm)).toEqual([]);
  });

  it('asks for the Node that package.json asks for', () => {
    expect(`>=${all(guide, /Node (\d+\.\d+) or newer/g)[0]!}`).toBe(engines.node);
  });
});

it("by hand: the workflow runs the README's test command, and nothing else, with the oldest Node that is served", () => {
  expect(all(workflow, /- run: (.*)/g)).toEqual(['npm test']);
  expect(readFileSync('README.md', 'utf8')).toMatch(/^npm test\b/m);
  const [oldest] = all(workflow, /node: \[(\d+)/g);
  expect(engines.node).toMatch(new RegExp(`^>=${oldest!}\\.`));
});

it('by hand: the changelog has what is coming and the version of package.json', () => {
  const titles = all(changelog, /^## (\S+)/gm);
  expect(titles[0]).toBe('Unreleased');
  expect(titles).toContain(version);
});
