/** The version of package.json, put in by vite.config.ts in the page, the worker, the command line and the tests. */
declare const __VERSION__: string;
