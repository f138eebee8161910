/** Writes reference.json: the published cases of tests/reference in one file. Not here: the cases, and who compares them. */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inProject, textOf } from '../project.ts';

const FOLDER = 'tests/reference';

/** All files of cases as one JSON array, each with its file name. */
function referenceFile(): string {
  const names = readdirSync(inProject(FOLDER))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return JSON.stringify(names.map((name) => ({ file: name, ...(JSON.parse(textOf(`${FOLDER}/${name}`)) as object) })));
}

/** reference.json for the page's self-test, built or served. */
export const referenceCases: Plugin = {
  name: 'reference-cases',
  configureServer(server) {
    server.middlewares.use('/reference.json', (_, response) => void response.end(referenceFile()));
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'reference.json', source: referenceFile() });
  },
};
