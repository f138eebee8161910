/** What the build of the package puts beside its entries: the engine for a bundle, in modules that need no address. */

declare module 'package:worker-text' {
  /** The whole worker as one text, without the bytes of kernel and solver. */
  const text: string;
  export default text;
}

declare module 'package:kernel-bytes' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module 'package:solver-bytes' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module 'package:thread' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import statement would make this file a module
  export const serve: typeof import('../../src/engine/worker.ts').serve;
}

declare module 'package:posters' {
  /** How each poster is loaded, by its name: the text of an SVG. */
  const posters: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
  export default posters;
}

/** The application's address that figures link to; empty where the build was told none (MOONLINE_SITE). */
declare const __SITE__: string;
