/** Types of other-browsers.mjs, for the smoke test. */

export type EngineName = 'Firefox';
export function programsOf(engine: EngineName): readonly string[] | undefined;
export function missingEngines(): EngineName[];
export function installOtherBrowsers(): EngineName[];
