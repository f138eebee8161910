/** Draws posters and writes oEmbed documents at build time. Not here: how they are drawn (web/embed/posters.ts). */
import { runnerImport, type Plugin } from 'vite';
import type * as Package from '../../../src/cli/package.ts';
import type * as Posters from '../../../web/embed/posters.ts';
import { DEFINE, inProject, textOf } from '../project.ts';
import { messages } from './messages.ts';

/** The page's address, for links that must be whole; MOONLINE_SITE names another than `npm start`'s. */
const SITE = (process.env['MOONLINE_SITE'] ?? 'http://localhost:4173/').replace(/\/*$/, '/');

/** Posters and oEmbed documents from results that the built engine computes during this build. */
export const posters: Plugin = {
  name: 'posters',
  async generateBundle() {
    const { openEngine } = (await import(inProject('dist/moonline.js'))) as typeof Package;
    const { module } = await runnerImport<typeof Posters>(inProject('web/embed/posters.ts'), {
      define: DEFINE,
      plugins: [messages(false)],
      logLevel: 'error',
    });
    const styles = {
      theme: textOf('web/theme.css'),
      drawing: textOf('web/drawing/drawing-styles.css'),
    };
    for (const { path, text } of await module.builtFiles(await openEngine(), styles, SITE))
      this.emitFile({ type: 'asset', fileName: path, source: text });
  },
};
