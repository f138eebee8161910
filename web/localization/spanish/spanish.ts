/** Spanish: all its words, gathered. Each file of this folder is a part of the page. */
import type { Catalogue } from '../catalogue.ts';
import { PAGE } from './page.ts';

export const CATALOGUE: Catalogue = { ...PAGE };
