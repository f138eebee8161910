/** The languages there are: one row each, beside its catalogue. English is the one the others are made from. */
import type { NumberStyle } from '../units.ts';
import type { Catalogue } from './text.ts';

/** What a loader gives; named, so that the package's declarations do not spell out every id of a catalogue. */
type Loaded = Promise<{ readonly default: Catalogue } | null>;

interface LanguageRow {
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
  /** BCP 47 tag, for `lang`, dates, plurals and lists. */
  readonly tag: string;
  readonly decimalMark: NumberStyle['decimalMark'];
  readonly load: () => Loaded;
}

export const LANGUAGES = [
  { id: 'en', name: 'English', tag: 'en', decimalMark: '.', load: (): Loaded => Promise.resolve(null) },
  { id: 'de', name: 'Deutsch', tag: 'de', decimalMark: ',', load: (): Loaded => import('./de.json') },
  { id: 'es', name: 'Español', tag: 'es', decimalMark: ',', load: (): Loaded => import('./es.json') },
  { id: 'zh', name: '简体中文', tag: 'zh-Hans', decimalMark: '.', load: (): Loaded => import('./zh.json') },
] as const satisfies readonly LanguageRow[];

export type LanguageId = (typeof LANGUAGES)[number]['id'];
