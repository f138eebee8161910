/** German: all its words, gathered. Each file of this folder is a part of the page. */
import type { Catalogue } from '../catalogue.ts';
import { PAGE } from './page.ts';
import { ENGINE } from './engine.ts';

/** Words the page says, and those of data it shows. */
export const CATALOGUE: Catalogue = { ...PAGE };

/** What the engine says, with places for its figures. */
export const SENTENCES: Catalogue = ENGINE;
