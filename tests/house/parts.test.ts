/** The parts that the page ships: every package with its licence and hash, GLPK and zlib inside its WebAssembly too. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listedPackages, PARTS_FILE } from './plugins/licences.ts';
import { packageAt, textOf } from './project.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly licenses: readonly { license?: { id: string }; expression?: string }[];
  readonly hashes?: readonly { alg: string; content: string }[];
}
interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { ref: string; dependsOn: string[] }[];
}

const bill = JSON.parse(readFileSync(`dist/web/${PARTS_FILE}`, 'utf8')) as Bill;
const licences = readFileSync('dist/web/licences.md', 'utf8');
const lock = JSON.parse(textOf('package-lock.json')) as {
  packages: Record<string, { version: string; integrity: string }>;
};

it('the software bill of materials names each part once, with version, licence and the hash of the lock file', () => {
  expect([bill.bomFormat, bill.specVersion, bill.metadata.component.name]).toEqual(['CycloneDX', '1.5', 'moonline']);
  const refs = bill.components.map((part) => part['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { name, version, purl, licenses, hashes } of bill.components) {
    expect(licenses[0]!.license?.id ?? licenses[0]!.expression).toMatch(/^[A-Z]/);
    if (!purl) continue;
    const locked = lock.packages[`node_modules/${name}`]!;
    expect(version).toBe(locked.version);
    expect(`sha512-${Buffer.from(hashes![0]!.content, 'hex').toString('base64')}`).toBe(locked.integrity);
  }
  for (const { ref, dependsOn } of bill.dependencies)
    for (const one of [ref, ...dependsOn]) expect([...refs, bill.metadata.component['bom-ref']]).toContain(one);
});

it('every dependency is a part, and every part has its licence in words', () => {
  const names = bill.components.map(({ name }) => name);
  for (const name of Object.keys(packageAt('.').dependencies!)) expect(names).toContain(name);
  expect(names).toEqual(expect.arrayContaining(['assemblyscript', 'GLPK', 'zlib', 'Emscripten', 'musl']));
  for (const { name, version } of bill.components)
    expect(licences).toMatch(
      new RegExp(`^## ${name.replace('/', '\\/')} ${version.replaceAll('.', '\\.')}\\b.*\\n\\n\\S`, 'm'),
    );
  const [, glpk] = /^## GLPK 5\.0, inside glpk\.js \(GPL-3\.0-or-later\)\n([\s\S]*?)^## /m.exec(licences)!;
  expect(glpk).toContain('GNU GENERAL PUBLIC LICENSE');
  const [, zlib] = /^## zlib .*\n([\s\S]*?)^## /m.exec(licences)!;
  expect(zlib).toContain('Jean-loup Gailly and Mark Adler');
});

it('a bundled package without a listed licence ends the build', () => {
  const bundle = (...ids: string[]) => ({
    a: { type: 'chunk', modules: Object.fromEntries(ids.map((id) => [id, {}])) },
  });
  const told: string[] = [];
  const run = (ids: string[]) => {
    const hook = listedPackages.generateBundle as unknown as (this: unknown, options: unknown, bundle: unknown) => void;
    hook.call({ error: (why: string) => told.push(why) }, {}, bundle(...ids));
  };
  run(['/x/node_modules/lit/index.js', '/x/node_modules/@lit/reactive-element/a.js', '/x/web/main.ts']);
  expect(told).toEqual([]);
  run(['/x/node_modules/lit/index.js', '/x/node_modules/@who/left-pad/index.js']);
  expect(told).toEqual([expect.stringContaining('@who/left-pad')]);
});
