/**
 * `npm run build:types`: what the packed package needs beside its code: declarations in dist/types, custom-elements.json from
 * the doc blocks of the elements, and from that the elements' types for React and Vue. Plain Node over the compiler and the
 * analyzer. Not here: the code's own builds.
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
    superclass: { name: 'HTMLElement' },
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
    .replace(/^web\/embed\/facade\.ts$/, 'dist/package/widget.js')
    .replace(/^web\/embed\/define\.ts$/, 'dist/package/define.js');
writeFileSync(manifest, `${JSON.stringify(read, null, 2)}\n`);

// The elements for JSX and for Vue's templates: attributes, and events by the name that each framework gives a listener.
const elements = read.modules.flatMap((module) => module.declarations).filter((one) => one.customElement);
const camel = (event) => event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const listeners = { react: (event) => `'on${event}'`, vue: (event) => `on${camel(event)}` };
function propertiesOf({ attributes, events, members }, listener) {
  const isFlag = (name) => members.some((one) => one.name === name && one.type?.text === 'boolean');
  const rows = [
    ...attributes.map((one) => ({ ...one, key: `'${one.name}'`, type: isFlag(one.name) ? "boolean | ''" : 'string' })),
    ...events.map((one) => ({ ...one, key: listener(one.name), type: '(event: CustomEvent) => void' })),
  ];
  return rows.map(({ key, type, description }) => `    /** ${description} */\n    ${key}?: ${type};`).join('\n');
}
const interfaces = (listener) =>
  elements
    .map((one) => `  interface ${one.name}Properties {\n${propertiesOf(one, listener)}\n  }`)
    .join('\n')
    .replace(/^ {2}/gm, '');
const classes = elements.map(({ name }) => name).join(', ');
const rowsOf = (row) => elements.map((one) => `    '${one.tagName}': ${row(one)};`).join('\n');
writeFileSync(
  `${TYPES}react.d.ts`,
  `/** The elements in JSX of React 19. Made from custom-elements.json. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${classes} } from './web/embed/widget.js';

${interfaces(listeners.react)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${rowsOf(({ name }) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Properties`).replace(/^/gm, '  ')}
    }
  }
}
`,
);
writeFileSync(
  `${TYPES}vue.d.ts`,
  `/** The elements in templates of Vue 3. Made from custom-elements.json. */
import type { HTMLAttributes } from 'vue';

${interfaces(listeners.vue)}

declare module 'vue' {
  interface GlobalComponents {
${rowsOf(({ name }) => `new () => { $props: HTMLAttributes & ${name}Properties }`)}
  }
}
`,
);
// What carries only types is a module all the same, for whoever imports it for its effect.
writeFileSync(`${ROOT}dist/package/types.js`, 'export {};\n');
