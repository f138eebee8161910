/** Writes licences.md: the licence of every package that the page and its workers contain. Not here: the view that shows it. */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inProject, packageAt, textOf } from '../project.ts';

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
  return ['assemblyscript', ...direct, ...indirect.filter((name) => !NOT_ON_THE_PAGE.test(name))];
}

/** licences.md beside the page. Vite's own list (`build.license`) leaves out what only a worker imports. */
export const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    const sections = [...new Set(packagesOfThePage())].sort().map((name) => {
      const folder = `node_modules/${name}`;
      const { version, license } = packageAt(folder);
      return `## ${name} ${version} (${license.replace(/[()]/g, '')})\n\n${licenceText(folder).trim()}\n`;
    });
    const source = ['# Licences of the parts of Moonline\n', ...sections].join('\n');
    this.emitFile({ type: 'asset', fileName: 'licences.md', source });
  },
};
