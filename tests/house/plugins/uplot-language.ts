/** Lets uPlot load in a browser whose language is no language tag. Not here: how charts write numbers (web/charts). */
import type { Plugin } from 'vite';

const ASKED = 'nav.language';

/**
 * uPlot makes a number format of `navigator.language` as it loads, and throws where that is `C` or `en-US@posix`, as some
 * Linux browsers have it. The page writes all numbers of its charts itself, so any language will do.
 */
export const uplotLanguage: Plugin = {
  name: 'uplot-language',
  transform(code, id) {
    if (!/\/uplot\/dist\/uPlot\.esm\.js/.test(id)) return undefined;
    if (code.split(ASKED).length !== 2) throw new Error(`uPlot asks for ${ASKED} in another way now`);
    return { code: code.replace(ASKED, '"en"'), map: null };
  },
};
