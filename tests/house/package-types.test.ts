/** The types of the packed package, as a stranger's program sees them: the elements in the DOM, in JSX of React 19, in Vue. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangersProject, type StrangersProject } from './packed.ts';
import { inProject } from './project.ts';

let project: StrangersProject;
beforeAll(() => {
  project = strangersProject();
  symlinkSync(inProject('node_modules/@types'), join(project.folder, 'node_modules/@types'));
  // What of Vue's own types the elements' types touch.
  project.write('node_modules/vue/package.json', '{ "name": "vue", "types": "index.d.ts" }');
  project.write(
    'node_modules/vue/index.d.ts',
    'export interface HTMLAttributes { id?: string; class?: unknown }\nexport interface GlobalComponents { KeepAlive: unknown }\n',
  );
});
afterAll(() => project.remove());

/** What the compiler objects to in a file of the stranger's project. */
function objections(name: string, text: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: ['react'],
    strict: true,
    noEmit: true,
    preserveSymlinks: true,
  };
  const program = ts.createProgram([project.write(name, text)], options);
  return ts.getPreEmitDiagnostics(program).map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
}

describe('published: TypeScript knows the elements', () => {
  it('in the DOM, by their tags', () => {
    const text = (value: string) => `import 'moonline/define';
const widget = document.querySelector('moonline-widget')!;
const state: { preset: string } = widget.getState();
widget.view = ${value};
console.log(state, document.createElement('moonline-param').disabled, document.createElement('moonline-scenario').preset);`;
    expect(objections('dom.ts', text(`'plan'`))).toEqual([]);
    expect(objections('dom.ts', text('5'))).toEqual([`Type 'number' is not assignable to type 'string'.`]);
  });

  it('in JSX of React 19, with attributes and events', () => {
    const text = (view: string) => `import 'moonline/define';
import type {} from 'moonline/react';
export const Figure = () => (
  <moonline-scenario id="one" preset="gigabay">
    <moonline-param path="driver.acceleration_g" disabled>100 g</moonline-param>
    <moonline-widget className="wide" view=${view} controls="basic" ref={(element) => element?.getState()}
      onmoonline-error={(event) => console.log(event.detail)} />
  </moonline-scenario>
);`;
    expect(objections('figure.tsx', text('"plan"'))).toEqual([]);
    expect(objections('figure.tsx', text('{5}'))).toEqual([`Type 'number' is not assignable to type 'string'.`]);
  });

  it('in Vue’s templates, whose types are properties of global components', () => {
    const text = (view: string) => `import type { GlobalComponents } from 'vue';
import type {} from 'moonline/vue';
type Given<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Props } ? Props : never;
export const widget: Given<'moonline-widget'> = { id: 'a', view: ${view}, onMoonlineReady: (event) => console.log(event.detail) };
export const number: Given<'moonline-param'> = { path: 'driver.acceleration_g', disabled: true };
export const scenario: Given<'moonline-scenario'> = { preset: 'gigabay' };`;
    expect(objections('vue.ts', text(`'plan'`))).toEqual([]);
    expect(objections('vue.ts', text('5'))).toEqual([`Type 'number' is not assignable to type 'string'.`]);
  });

  it('and the engine’s calls by the names of the commands', () => {
    const text = `import { openEngine, presetOf, type Moonline } from 'moonline';
const moonline: Moonline = await openEngine();
const answer = await moonline.fly(presetOf('gigabay')!.scenario);
if (answer.status === 'done') console.log(answer.value.arrival?.time_days.toFixed(2));
export {};`;
    expect(objections('engine.ts', text)).toEqual([]);
  });
});
