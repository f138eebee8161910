/** Spanish words of the page's frame: header, chain, notes, footer. */
import type { Catalogue } from '../catalogue.ts';

export const PAGE: Catalogue = {
  Language: 'Idioma',
  'As the browser': 'Como el navegador',
};
