/** Where the application stands that a figure links to: a folder above a site's embedded figures. */

/** Address of the application; empty where nobody knows it, which only a bundle may say (web/package/application.ts). */
export const APP: string = new URL(/* @vite-ignore */ '../index.html', import.meta.url).href;
