/** The project's folder and its package.json, for the builds and their plugins. Not here: any build or plugin. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the builds read of a package.json. */
export interface PackageManifest {
  readonly version: string;
  readonly license: string;
  /** The file that a program loads; packages without it mean index.js. */
  readonly main?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The whole path of a file or folder named from the project's folder. */
export const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The text of a file named from the project's folder. */
export const textOf = (path: string): string => readFileSync(inProject(path), 'utf8');

/** The package.json in a folder named from the project's folder. */
export const packageAt = (folder: string): PackageManifest =>
  JSON.parse(textOf(`${folder}/package.json`)) as PackageManifest;

/** What the code of every build is told by name: see src/version.d.ts. */
export const DEFINE = { __VERSION__: JSON.stringify(packageAt('.').version) };
