/** Texts that are the same in every language, and texts of the engine that no reader of the page meets. */

/** Names, citations, codes. */
export const ALIKE: ReadonlySet<string> = new Set([
  'NIST/SEMATECH e-Handbook 8.4.5.2',
  'Wright 2010',
  'Handmer 2026',
  'SP-428',
  'Heppenheimer, AIAA Journal 15 (1977) 518: EML2',
  'DE440, 384 400 km',
  '$/kg',
  'Moonline {0}',
  'Moonline {0} · {1}',
  'NASA',
  'English',
  'Deutsch',
  'Español',
  'CSV',
  'Plan',
  'Mass Driver III, NASA SP-428',
  'NASA SP-428 III-3',
  'Wright LEML 2010',
  'Wright, Kuznetsov, Kloesel 2010, NTRS 20110007073',
  'Moonline',
]);

/** Files whose texts go to programs: files of other tools, messages of the programming interface and of the self-test's data. */
export const MACHINE_TEXTS: readonly RegExp[] = [
  /^src\/engine\/(verify|verify\/.*|flight-options|plan-options|study-options|sensitivity-options|whole-number)\.ts$/,
  /^src\/flight\/oem\.ts$/,
  /^src\/plan\/(lp-format|mps-format|proof|solve|unreachable|warehouse-room|relief)\.ts$/,
];

/** Names of rows and columns of a program. */
export const MACHINE_WORDS: ReadonlySet<string> = new Set(['same_{0}_{1}', 'DedicatedWorkerGlobalScope']);
