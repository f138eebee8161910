/** Rule 4: imports go one way. The table is in imports.ts. */
import { describe, expect, it } from 'vitest';
import { importViolations } from './imports.ts';
import { sourceFiles } from './source-files.ts';

describe('by hand: the import table', () => {
  const files = sourceFiles();

  it('looks at every module', () => {
    const modules = [
      'assembly/',
      'src/units.ts',
      'src/text/',
      'src/scenario/',
      'src/driver/',
      'src/engine/',
      'src/cli/',
    ];
    for (const module of modules)
      expect(
        files.some((file) => file.path.startsWith(module)),
        module,
      ).toBe(true);
  });

  it('holds in every file', () => {
    expect(files.flatMap(importViolations)).toEqual([]);
  });

  const forbidden: [path: string, text: string][] = [
    ['src/units.ts', `import { FIELDS } from './scenario/fields.ts';`],
    ['src/units.ts', `import { text } from './text/text.ts';`],
    ['src/text/x.ts', `import { FIELDS } from '../scenario/fields.ts';`],
    ['src/scenario/x.ts', `import { text } from '../text/text.ts';`],
    ['src/driver/x.ts', `import { message, text as written } from '../text/text.ts';`],
    ['src/plan/x.ts', `import * as renderer from '../text/text.ts';`],
    ['src/engine/x.ts', `import english from '../text/en.json';`],
    ['src/flight/x.ts', `import { LANGUAGES } from '../text/languages.ts';`],
    ['src/cli/x.ts', `import english from 'english:base';`],
    ['web/x.ts', `import { msg } from '@lit/localize';`],
    ['src/scenario/x.ts', `import type { Kernel } from '../kernel/kernel.ts';`],
    ['src/flight/x.ts', `import { driverResult } from '../driver/driver.ts';`],
    ['src/flight/x.ts', `export { driverResult } from '../driver/driver.ts';`],
    ['src/flight/x.ts', `const x = await import('../engine/engine.ts');`],
    ['src/flight/x.ts', `type X = import('../plan/plan-result.ts').PlanResult;`],
    ['src/plan/x.ts', `import { driverResult } from '../driver/driver.ts';`],
    ['src/plan/x.ts', `import { GM_MOON_KM3_S2 } from '../../assembly/constants.ts';`],
    ['src/cli/x.ts', `import { planOutcome } from '../plan/plan.ts';`],
    ['src/engine/x.ts', `import { main } from '../cli/main.ts';`],
    ['web/x.ts', `import { createEngine } from '../src/engine/engine.ts';`],
    ['web/x.ts', `import { type Engine } from '../src/engine/engine-api.ts';`],
    ['web/x.ts', `import EngineWorker from '../src/engine/worker.ts?worker';`],
    ['web/engine/engine-client.ts', `import EngineWorker from '../../src/engine/worker.ts?worker';`],
    ['web/x.ts', `import type { Command } from '../src/cli/command.ts';`],
    ['web/x.ts', `import glpk from 'glpk.js';`],
    ['src/plan/x.ts', `import glpk from 'glpk.js';`],
    ['src/engine/x.ts', `import { readFileSync } from 'node:fs';`],
    ['src/cli/x.ts', `import 'left-pad';`],
    ['src/cli/x.ts', `import '../../web/main.ts';`],
    ['src/cli/x.ts', `import '../../tests/house/imports.ts';`],
    ['assembly/x.ts', `import { DAY_S } from '../src/units';`],
    ['src/newmodule/x.ts', `import { DAY_S } from '../units.ts';`],
    ['web/x.ts', `const name = 'x'; await import(name);`],
  ];
  for (const [path, text] of forbidden)
    it(`would find ${text} in ${path}`, () => expect(importViolations({ path, text })).toHaveLength(1));

  const allowed: [path: string, text: string][] = [
    ['web/x.ts', `import type { Engine } from '../src/engine/engine-api.ts';`],
    ['web/x.ts', `import { FIELDS } from '../src/scenario/fields.ts';`],
    ['web/x.ts', `import { text } from '../src/text/text.ts';`],
    ['web/x.ts', `import english from 'english:driver';`],
    ['src/cli/x.ts', `import { text } from '../text/text.ts';`],
    ['src/driver/x.ts', `import { message } from '../text/text.ts';`],
    ['src/driver/x.ts', `import { quantityOf, type Message } from '../text/message.ts';`],
    ['src/plan/x.ts', `import type { DriverResult } from '../driver/driver-result.ts';`],
    ['src/plan/solver/solver.ts', `const { default: glpk } = await import('glpk.js');`],
    ['src/driver/x.ts', `import { GM_MOON_KM3_S2 } from '../../assembly/constants.ts';`],
    ['tests/web/x.ts', `import '../../web/main.ts';`],
  ];
  for (const [path, text] of allowed)
    it(`allows ${text} in ${path}`, () => expect(importViolations({ path, text })).toEqual([]));
});

it('by hand: only src/kernel touches WebAssembly', () => {
  const naming = sourceFiles().filter(
    (file) => /^(src|web)\/.*\.ts$/.test(file.path) && /\bWebAssembly\./.test(file.text),
  );
  expect(naming.map((file) => file.path.split('/').slice(0, 2).join('/'))).toEqual(naming.map(() => 'src/kernel'));
  expect(naming.length).toBeGreaterThan(0);
});
