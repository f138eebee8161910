/** Code compiles only with the globals of the thread it runs on. By hand. */
import { describe, expect, it } from 'vitest';
import { objections } from './threads.mjs';

const DOCUMENT = ['document', 'window', 'localStorage'];
const NODE = ['process', 'Buffer', 'require'];

/** One line of code for each name, and what the compiler says where it does not know that name. */
const using = (names: readonly string[]) => names.map((name) => `void ${name};\n`).join('');
const unknown = (names: readonly string[]) =>
  names.map((name) => expect.stringMatching(new RegExp(`^Cannot find name '${name}'`)) as string);

describe.each([
  { thread: 'src', entry: 'engine/worker.ts', known: ['self', 'WebAssembly', 'fetch'], absent: [...DOCUMENT, ...NODE] },
  { thread: 'src/cli', entry: 'cli.ts', known: ['WebAssembly', 'fetch', ...NODE], absent: DOCUMENT },
  { thread: 'web', entry: 'main.ts', known: ['self', 'fetch', ...DOCUMENT], absent: NODE },
])('by hand: the thread of $thread', ({ thread, entry, known, absent }) => {
  it(`knows ${known.join(', ')}`, () => {
    expect(objections(thread, { entry, text: using(known) })).toEqual([]);
  });

  it(`does not know ${absent.join(', ')}`, () => {
    expect(objections(thread, { entry, text: using(absent) })).toEqual(unknown(absent));
  });
});

describe('by hand: a loosened tsconfig.json is told', () => {
  it('by a document in the engine', () => {
    const loosened = { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] };
    expect(objections('src', { entry: 'engine/worker.ts', text: using(DOCUMENT), loosened })).toEqual([]);
  });

  it('by Node in the page', () => {
    const loosened = { types: ['vite/client', 'node'] };
    expect(objections('web', { entry: 'main.ts', text: using(NODE), loosened })).toEqual([]);
  });
});
