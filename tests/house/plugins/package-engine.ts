/**
 * What a bundle gets of the engine: modules that name no address. `package:worker-text` is the whole worker as a text,
 * `package:kernel-bytes` and `package:solver-bytes` the WebAssembly, `package:thread` the engine for the page's own thread,
 * `package:posters` a module for each poster. They lie in dist/package/engine and /posters, beside the entries that import
 * them. Not here: the code that starts the worker (web/package/engine-ways.ts), the builds (vite.config.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { DEFINE, inProject } from '../project.ts';
import { messages } from './messages.ts';
import { plainImports } from './plain-imports.ts';

/** The two of WebAssembly, by their module's name. */
const WASM = {
  'kernel-bytes': inProject('dist/kernel/release.wasm'),
  'solver-bytes': inProject('node_modules/glpk.js/dist/glpk.wasm'),
} as const;

/** The site's modules that find their neighbours by address, and what stands in their place. */
const IN_PLACE: Readonly<Record<string, string>> = {
  'web/embed/engine-ways.ts': 'web/package/engine-ways.ts',
  'web/embed/poster-address.ts': 'web/package/posters.ts',
  'web/embed/application.ts': 'web/package/application.ts',
};

const bytesModule = (path: string) =>
  `export default Uint8Array.from(atob("${readFileSync(path).toString('base64')}"),(c)=>c.charCodeAt(0));\n`;

const textModule = (text: string) => `export default ${JSON.stringify(text)};\n`;

/** How the engine's code gets its WebAssembly, as the default export of a module. */
interface Bytes {
  readonly kernel: string;
  /** The code of an expression that is a promise of the solver's bytes. */
  readonly solver: string;
}

const MESSAGE = (key: string) =>
  `new Promise((got)=>addEventListener("message",({data})=>{if(data?.${key})got(data.${key})}))`;

/** In the worker both are sent by the page. */
const SENT: Bytes = {
  kernel: `export default ${MESSAGE('kernel')};`,
  solver: `(postMessage("solver"),${MESSAGE('solver')})`,
};

/** On the page's thread both are modules. */
const IMPORTED: Bytes = {
  kernel: `export {default} from "./kernel-bytes.js";`,
  solver: `import("./solver-bytes.js").then((all)=>all.default)`,
};

/** Gives the engine its WebAssembly as bytes: the kernel's import of a file's address, and the solver's. */
function wasmAsBytes({ kernel, solver }: Bytes): Plugin {
  return {
    name: 'wasm-as-bytes',
    enforce: 'pre',
    resolveId: (id) => {
      if (id.endsWith('release.wasm?url')) return '\0package:kernel';
      return /^\.\/(kernel|solver)-bytes\.js$/.test(id) ? { id, external: true } : undefined;
    },
    load: (id) => (id === '\0package:kernel' ? kernel : undefined),
    transform(code, id) {
      if (!id.endsWith('/glpk.js/dist/glpk.js')) return undefined;
      const entry = 'var t=()=>r();';
      const address = 'new URL("glpk.wasm",import.meta.url).href';
      if (!code.includes(entry) || !code.includes(address))
        throw new Error(`${id} is another release: its entry is no longer “${entry}”`);
      return {
        code: code
          .replace(entry, () => `var t=async()=>r({wasmBinary:await ${solver}});`)
          .replace(address, '"glpk.wasm"')
          // What is a file of Node's own program has no address in a bundle.
          .replaceAll('import.meta.url', '""'),
        map: null,
      };
    },
  };
}

/** The worker as one text. */
async function workerText(alias: { find: RegExp; replacement: string }[]): Promise<string> {
  const built = await build({
    configFile: false,
    define: DEFINE,
    root: inProject('.'),
    logLevel: 'error',
    plugins: [messages(false), wasmAsBytes(SENT)],
    resolve: { alias },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: inProject('web/package/engine-worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error('The worker is not one file');
  return chunk.code;
}

/** Of the engine's own build: the thread is its entry, the rest are files beside it. */
export function packageEngine(alias: { find: RegExp; replacement: string }[]): Plugin[] {
  const files: Plugin = {
    name: 'package-engine',
    async generateBundle() {
      const emit = (name: string, source: string) => this.emitFile({ type: 'asset', fileName: `${name}.js`, source });
      for (const [name, path] of Object.entries(WASM)) emit(name, bytesModule(path));
      emit('worker-text', textModule(await workerText(alias)));
    },
  };
  return [messages(false), plainImports, wasmAsBytes(IMPORTED), files];
}

/** What a server lacks that the modules of the elements use as they are loaded: there the classes do nothing. */
const ON_A_SERVER: Readonly<Record<string, string>> = {
  'web/embed/facade.ts':
    'const HTMLElement=globalThis.HTMLElement??Object,CSSStyleSheet=globalThis.CSSStyleSheet??class{replaceSync(){}};',
  'web/embed/define.ts': 'const customElements=globalThis.customElements??{get:()=>true};',
};

/** Of the builds of elements and browser: the package's own modules in place of the site's, the engine's files left outside. */
export const packagePlaces: Plugin = {
  name: 'package-places',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const [, name] = /^package:(.+)$/.exec(id) ?? [];
    if (name === 'posters') return '\0package:posters';
    if (name) return { id: `./engine/${name}.js`, external: true };
    if (!importer || !id.startsWith('.')) return id.startsWith('./posters/') ? { id, external: true } : undefined;
    if (importer === '\0package:posters') return { id, external: true };
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    const path = found?.id.slice(inProject('').length) ?? '';
    return Object.hasOwn(IN_PLACE, path) ? inProject(IN_PLACE[path]!) : undefined;
  },
  transform(code, id) {
    const path = id.slice(inProject('').length);
    return Object.hasOwn(ON_A_SERVER, path) ? { code: ON_A_SERVER[path]! + code, map: null } : undefined;
  },
  load(id) {
    if (id !== '\0package:posters') return undefined;
    const names = posterNames();
    const rows = Object.entries(names).map(
      ([name, file]) => `${JSON.stringify(name)}:()=>import("./posters/${file}.js")`,
    );
    return `export default {${rows.join(',')}};`;
  },
};

const POSTERS = inProject('dist/web/embed/posters');

/** The module of each poster; some are the same picture. */
function posterNames(): Readonly<Record<string, string>> {
  const first = new Map<string, string>();
  return Object.fromEntries(
    readdirSync(POSTERS)
      .sort()
      .map((file) => {
        const [name, svg] = [file.replace(/\.svg$/, ''), readFileSync(`${POSTERS}/${file}`, 'utf8')];
        if (!first.has(svg)) first.set(svg, name);
        return [name, first.get(svg)!];
      }),
  );
}

/** Writes the posters, which the build of the embedded figures has drawn, as modules. */
export const posterModules: Plugin = {
  name: 'poster-modules',
  generateBundle() {
    for (const name of new Set(Object.values(posterNames())))
      this.emitFile({
        type: 'asset',
        fileName: `posters/${name}.js`,
        source: textModule(readFileSync(`${POSTERS}/${name}.svg`, 'utf8')),
      });
  },
};

/** All texts stand in the browser's entry; none are fetched beside a call. */
export const allTexts: Plugin = {
  name: 'all-texts',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/web/engine/engine-texts.ts')
      ? 'const none=async()=>{};export{none as resultTexts,none as refusalTexts};'
      : undefined,
};
