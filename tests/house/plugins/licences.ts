/**
 * Writes licences.md, the licence of every package that the page and its workers contain, and sbom.cdx.json, the same parts
 * for programs (CycloneDX), with the hashes of package-lock.json. Not here: the view that shows the licences.
 */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inProject, packageAt, textOf } from '../project.ts';
import { INNER_PARTS } from './inner-parts.ts';

/** Where the list of parts lies beside the page. */
export const PARTS_FILE = 'sbom.cdx.json';

/** A package's licence text: its licence file, or without one the notice at the top of its code. */
function licenceText(folder: string): string {
  const file = readdirSync(inProject(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file) return textOf(`${folder}/${file}`);
  const { main = 'index.js' } = packageAt(folder);
  const notice = /MIT License[\s\S]*?SOFTWARE\./.exec(textOf(`${folder}/${main}`))?.[0];
  if (!notice) throw new Error(`${folder} contains no licence text`);
  return notice.replace(/^ *\* ?/gm, '');
}

/** Types, and what replaces a document on servers. */
const NOT_ON_THE_PAGE = /^@types\/|\/ssr-dom-shim$/;

/** Our dependencies, their own dependencies, and AssemblyScript, whose standard library is compiled into the kernel. */
function packagesOfThePage(): string[] {
  const direct = Object.keys(packageAt('.').dependencies ?? {});
  const indirect = direct.flatMap((name) => Object.keys(packageAt(`node_modules/${name}`).dependencies ?? {}));
  const all = ['assemblyscript', ...direct, ...indirect.filter((name) => !NOT_ON_THE_PAGE.test(name))];
  return [...new Set(all)].sort();
}

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Sees that every package in a bundle has its licence listed: in builds of pages, of workers and of embedded figures alike.
 * A package that is not listed ends the build.
 */
export const listedPackages: Plugin = {
  name: 'listed-packages',
  apply: 'build',
  generateBundle(_, bundle) {
    const listed = new Set(packagesOfThePage());
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
    const bundled = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []));
    const missing = [...bundled].filter((name) => !listed.has(name) && !NOT_ON_THE_PAGE.test(name));
    if (missing.length > 0)
      this.error(`No licence is listed for ${missing.join(', ')} (tests/house/plugins/licences.ts)`);
  },
};

const licenceOf = ({ license }: { readonly license: string }) => license.replace(/[()]/g, '');

/** The newest names of licences that packages write in an older form. */
const asSpdx = (licence: string) => (licence === 'GPL-3.0' ? 'GPL-3.0-only' : licence);

const licencesField = (licence: string) =>
  licence.includes(' ') ? [{ expression: licence }] : [{ license: { id: asSpdx(licence) } }];

interface Locked {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>;
}

/** The parts as CycloneDX 1.5 has them. */
function billOfMaterials(): unknown {
  const { packages } = JSON.parse(textOf('package-lock.json')) as Locked;
  const { version, license } = packageAt('.');
  const libraries = packagesOfThePage().map((name) => {
    const folder = `node_modules/${name}`;
    const locked = packages[folder];
    const purl = `pkg:npm/${name.replace('@', '%40')}@${locked!.version}`;
    const [, hash] = locked?.integrity?.split('sha512-') ?? [];
    return {
      type: 'library',
      'bom-ref': purl,
      name,
      version: locked!.version,
      purl,
      licenses: licencesField(licenceOf(packageAt(folder))),
      ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    };
  });
  const inner = INNER_PARTS.map(({ name, version, licence, inside, homepage }) => ({
    type: 'library',
    'bom-ref': `${inside}/${name}@${version}`,
    name,
    version,
    licenses: licencesField(licence),
    description: `compiled into ${inside}`,
    externalReferences: [{ type: 'website', url: homepage }],
  }));
  const own = `pkg:npm/moonline@${version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': own, name: 'moonline', version, licenses: licencesField(license) },
    },
    components: [...libraries, ...inner],
    dependencies: [
      { ref: own, dependsOn: libraries.map((one) => one['bom-ref']) },
      ...libraries.map((one) => ({
        ref: one['bom-ref'],
        dependsOn: INNER_PARTS.flatMap(({ name, version, inside }) =>
          inside === one.name ? [`${inside}/${name}@${version}`] : [],
        ),
      })),
    ],
  };
}

/** Both files beside the page. Vite's own list (`build.license`) leaves out what only a worker imports. */
export const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    const sections = packagesOfThePage().map((name) => {
      const folder = `node_modules/${name}`;
      return `## ${name} ${packageAt(folder).version} (${licenceOf(packageAt(folder))})\n\n${licenceText(folder).trim()}\n`;
    });
    const inner = INNER_PARTS.map(({ name, version, licence, inside, text }) => {
      const whole = text ?? licenceText(`node_modules/${inside}`);
      return `## ${name} ${version}, inside ${inside} (${licence})\n\n${whole.trim()}\n`;
    });
    const source = ['# Licences of the parts of Moonline\n', ...sections, ...inner].join('\n');
    this.emitFile({ type: 'asset', fileName: 'licences.md', source });
    this.emitFile({ type: 'asset', fileName: PARTS_FILE, source: `${JSON.stringify(billOfMaterials(), null, 2)}\n` });
  },
};
