/**
 * `npm run build:types`: what the packed package needs beside its code: declarations in dist/types, and custom-elements.json
 * from the doc blocks of the elements. Plain Node over the compiler and the analyzer. Not here: the code's own builds.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { fail, ROOT, runs } from './setup.mjs';

const TYPES = `${ROOT}dist/types/`;
const ENTRIES = ['src/cli/package.ts', 'web/embed/define.ts', 'web/embed/widget.ts'];
const AMBIENT = ['src/version.d.ts', 'assembly/portable.d.ts'];

rmSync(TYPES, { recursive: true, force: true });
const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
const program = ts.createProgram(
  [...ENTRIES, ...AMBIENT].map((path) => ROOT + path),
  { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: TYPES, rootDir: ROOT },
);
const { diagnostics } = program.emit();
if (diagnostics.length > 0) fail(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));

// A program outside knows no `.ts` beside a `.d.ts`.
for (const path of readdirSync(TYPES, { recursive: true }))
  if (path.endsWith('.d.ts')) {
    const text = readFileSync(TYPES + path, 'utf8');
    writeFileSync(TYPES + path, text.replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
  }

const globs = ['--globs', 'web/embed/facade.ts', '--globs', 'web/embed/define.ts'];
const manifest = `${ROOT}dist/custom-elements.json`;
if (!runs('npx', ['cem', 'analyze', '--quiet', ...globs, '--outdir', 'dist'])) fail('The elements could not be read.');

const { outputText } = ts.transpileModule(readFileSync(`${ROOT}web/embed/element-notes.ts`, 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});
const { ELEMENT_NOTES } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
const rows = (notes, prefix = '') =>
  Object.entries(notes).map(([name, description]) => ({ name: prefix + name, description }));
const read = JSON.parse(readFileSync(manifest, 'utf8'));
for (const notes of ELEMENT_NOTES) {
  const found = read.modules.flatMap((module) => module.declarations).find(({ name }) => name === notes.className);
  if (!found) fail(`${notes.className} is no class of the elements.`);
  Object.assign(found, {
    customElement: true,
    tagName: notes.tag,
    members: found.members.filter(({ privacy, name }) => privacy !== 'private' && !name.startsWith('#')),
    attributes: rows(notes.attributes).map((row) => ({ ...row, type: { text: 'string' } })),
    events: rows(notes.events).map((row) => ({ ...row, type: { text: 'CustomEvent' } })),
    slots: [{ name: '', description: 'What is shown without scripts, and where it cannot be shown.' }],
    cssParts: rows(notes.parts),
    cssStates: rows(notes.states),
    cssProperties: rows(notes.properties, '--moonline-'),
  });
}
// The built files are what a program outside may import.
for (const module of read.modules)
  module.path = module.path
    .replace(/^web\/(embed\/)facade\.ts$/, 'dist/web/$1widget.js')
    .replace(/^web\/(embed\/define)\.ts$/, 'dist/web/$1.js');
writeFileSync(manifest, `${JSON.stringify(read, null, 2)}\n`);
