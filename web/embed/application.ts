/** Where the application stands that a figure links to: a folder above a site's embedded figures. */

const APP = new URL(/* @vite-ignore */ '../index.html', import.meta.url).href;

/** Address of the application with a scenario; a bundle may know of none (web/package/application.ts). */
export const addressOf = (fragment: string): unknown => APP + fragment;
