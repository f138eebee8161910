/** German words of the page's frame: header, chain, notes, footer. */
import type { Catalogue } from '../catalogue.ts';

export const PAGE: Catalogue = {
  Language: 'Sprache',
  'As the browser': 'Wie der Browser',
};
