/** Types of other-browsers.mjs, for the smoke test. */

export type EngineName = 'Firefox' | 'WebKit';
export function programsOf(engine: EngineName): readonly string[] | undefined;
export function missingEngines(): EngineName[];
export function installOtherBrowsers(): EngineName[];
