/** Which modules the builds put into one file, and why. Not here: the builds (vite.config.ts). */

/** What every page of ours needs at once, in one file: apart, its small parts compress worse. */
export const BASE = {
  name: 'base',
  test: new RegExp(
    [
      'node_modules/(@lit|lit|lit-html|lit-element|comlink)/',
      'src/units\\.ts',
      'src/scenario/(?!.*(note|preset-sources|file-text|scenario-text|repeated-keys))',
      'web/state/(store|store-controller|result-slot|actions|shortcuts|undo-keys|address|page-context|link|linked-value)\\.ts',
      'web/engine/(engine-client|paint)\\.ts',
      'web/files/(storage|left-session)\\.ts',
      'web/components/(shared-styles|kpi-strip|language-menu|value-text|stage-element)\\.ts',
      'web/charts/(canvas-sheet|chart|chart-group|chart-styles|chart-theme|data-table|figure-visibility|flight-profile|longitude)\\.ts',
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

/** The same for an embedded figure, where the flight itself is an entry and stays one. */
export const ARRIVALS = {
  name: 'arrivals',
  test: /\/src\/flight\/(?:outcome|vectors|targets\/|circular\/(?!flight\.ts|monodromy))/,
};

/** Sines and angles, apart: a satellite needs them too, and no arrivals. */
export const ANGLES = { name: 'angles', test: /\/src\/maths\/(?:angles|tangents)/ };

/** The kernel's map: left alone, its cells become a chunk that exports them under a hundred names. */
export const KERNEL = { name: 'kernel', test: /\/assembly\/|\/src\/kernel\/|\/maths\/products/ };

/** What a dynamic import goes through, apart: the facade needs it and nothing else of what lies beside it. */
export const LOADER = { name: 'loader', test: /preload-helper/ };

/** What every live figure and number needs, in one file, and the engine none of it: apart, its parts compress worse. */
export const FIGURE = {
  name: 'figure',
  test: new RegExp(
    [
      'node_modules/lit-html/lit-html\\.js',
      'src/scenario/presets(?!-)',
      'web/(?:theme|drawing/drawing-styles|embed/live-styles|embed/number-styles)\\.css',
      'web/state/(?:store|link|result-slot)\\.ts',
      'web/engine/(?:engine-client|engine-texts)\\.ts',
      'web/embed/(?:engine-connection|figure-language|figure-session|shared-scenario|styles)\\.ts',
      'web/text/(?:scenario-text|markup)\\.ts',
    ].join('|'),
  ),
};

/** What page and engine share, in one file. */
export const SHARED = {
  name: 'scenario',
  test: /\/src\/(?:units|engine\/answer|text\/(?:text|message)|scenario\/(?!.*(?:note|preset|test|file-text|scenario-text|repeated-keys))[\w-]+)\.ts$|node_modules\/(?:comlink|valibot)\//,
};
