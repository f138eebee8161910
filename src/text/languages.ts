/** The languages there are: one row each, beside its catalogue. English is the one the others are made from. */
import type { NumberStyle } from '../units.ts';
import type { Catalogue } from './text.ts';

interface LanguageRow {
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
  /** BCP 47 tag, for `lang`, dates, plurals and lists. */
  readonly tag: string;
  readonly decimalMark: NumberStyle['decimalMark'];
  readonly load: () => Promise<{ readonly default: Catalogue } | null>;
}

export const LANGUAGES = [
  { id: 'en', name: 'English', tag: 'en', decimalMark: '.', load: () => Promise.resolve(null) },
  { id: 'de', name: 'Deutsch', tag: 'de', decimalMark: ',', load: () => import('./de.json') },
  { id: 'es', name: 'Español', tag: 'es', decimalMark: ',', load: () => import('./es.json') },
  { id: 'zh', name: '简体中文', tag: 'zh-Hans', decimalMark: '.', load: () => import('./zh.json') },
] as const satisfies readonly LanguageRow[];

export type LanguageId = (typeof LANGUAGES)[number]['id'];
