/** Which modules the builds put into one file, and why. Not here: the builds (vite.config.ts). */

/** What every page of ours needs at once, in one file: apart, its small parts compress worse. */
export const BASE = {
  name: 'base',
  test: new RegExp(
    [
      'node_modules/(@lit|lit|lit-html|lit-element|comlink)/',
      'src/units\\.ts',
      'src/scenario/(?!.*(note|preset-sources))',
      'web/state/(store|store-controller|result-slot|actions|shortcuts|link|linked-value|loaded-part)\\.ts',
      'web/engine/(engine-client|paint)\\.ts',
      'web/files/(storage|left-session)\\.ts',
      'web/components/(shared-styles|kpi-strip|language-menu|value-text|stage-element)\\.ts',
      'web/charts/(chart|chart-group|chart-styles|chart-theme|data-table|longitude)\\.ts',
      'web/stages/(tiles|define-elements|stages)\\.ts',
      'web/text/(language|localized-element|words)\\.ts',
    ].join('|'),
  ),
};

/** What a circular flight needs, in one chunk of the worker: it is the first to be asked for, and fewer chunks are smaller. */
export const FLIGHT = {
  name: 'flight',
  test: new RegExp(
    'assembly/(constants|libration)\\.ts|src/maths/(angles|products)\\.ts|src/flight/(outcome|vectors)\\.ts|' +
      'src/flight/circular/(?!monodromy)|src/flight/targets/',
  ),
};

/** The kernel's map: left alone, its cells become a chunk that exports them under a hundred names. */
export const KERNEL = { name: 'kernel', test: /\/assembly\/|\/src\/kernel\/|\/maths\/products/ };
