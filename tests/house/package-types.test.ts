/** The types of the packed package, as a stranger's program sees them: the elements in the DOM, in JSX of React 19, in Vue. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { strangersProject, type StrangersProject } from './packed.ts';
import { inProject } from './project.ts';

let project: StrangersProject;
beforeAll(() => {
  project = strangersProject();
  for (const name of ['@types', 'csstype'])
    symlinkSync(inProject(`node_modules/${name}`), join(project.folder, 'node_modules', name));
  // What of Vue's own types the elements' types touch.
  project.write('node_modules/vue/package.json', '{ "name": "vue", "types": "index.d.ts" }');
  project.write(
    'node_modules/vue/index.d.ts',
    'export interface HTMLAttributes { id?: string; class?: unknown }\nexport interface GlobalComponents { KeepAlive: unknown }\n',
  );
});
afterAll(() => project.remove());

/** What the compiler objects to in files of the stranger's project, the package's declarations included. */
function objections(files: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    preserveSymlinks: true,
  };
  const names = Object.entries(files).map(([name, text]) => project.write(name, text));
  return ts
    .getPreEmitDiagnostics(ts.createProgram(names, options))
    .map(
      ({ file, messageText }) =>
        `${file!.fileName.slice(project.folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

/** Programs that use the elements in the DOM, in JSX of React 19, in Vue's templates; and the engine by its commands. */
const programs = (view: string) => ({
  'dom.ts': `import 'moonline/define';
const widget = document.querySelector('moonline-widget')!;
const state: { preset: string } = widget.getState();
widget.view = ${view};
console.log(state, document.createElement('moonline-param').disabled, document.createElement('moonline-scenario').preset);`,
  'figure.tsx': `import 'moonline/define';
import type {} from 'moonline/react';
export const Figure = () => (
  <moonline-scenario id="one" preset="gigabay">
    <moonline-param path="driver.acceleration_g" disabled>100 g</moonline-param>
    <moonline-widget className="wide" view={${view}} controls="basic" ref={(element) => void element?.getState()}
      onmoonline-error={(event) => console.log(event.detail)} />
  </moonline-scenario>
);`,
  // Vue types a template by the properties of its global components.
  'vue.ts': `import type { GlobalComponents } from 'vue';
import type {} from 'moonline/vue';
type Given<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Props } ? Props : never;
export const widget: Given<'moonline-widget'> = { id: 'a', view: ${view}, onMoonlineReady: (event) => console.log(event.detail) };
export const number: Given<'moonline-param'> = { path: 'driver.acceleration_g', disabled: true };
export const scenario: Given<'moonline-scenario'> = { preset: 'gigabay' };`,
  'engine.ts': `import { openEngine, presets, type Moonline } from 'moonline';
const moonline: Moonline = await openEngine();
const answer = await moonline.fly(presets()[0]!.scenario);
if (answer.status === 'done') console.log(answer.value.arrival?.time_days.toFixed(2));
export {};`,
});

it('published: TypeScript knows the elements in the DOM, in JSX and in Vue, and objects to what they do not take', () => {
  const refused = `Type 'number' is not assignable to type 'string'.`;
  const inFolder = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
  expect(objections({ ...inFolder('good', programs(`'plan'`)), ...inFolder('bad', programs('5')) })).toEqual(
    ['bad/dom.ts', 'bad/figure.tsx', 'bad/vue.ts'].map((name) => `${name}: ${refused}`),
  );
});
