/** Types of fonts.mjs, for the browser tests. */

export const FONTS: readonly string[];
export function presentFonts(): readonly string[];
export function installFonts(): readonly string[];
export function fontConfiguration(family: string): string | undefined;
