/** Types of chromium.mjs, for the browser tests. */

export function chromiumPath(): Promise<string | undefined>;
export function installedChromium(): Promise<string | undefined>;
