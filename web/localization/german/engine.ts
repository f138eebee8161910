/** German for what the engine says: sentences, labels, checks. */
import type { Catalogue } from '../catalogue.ts';

export const ENGINE: Catalogue = {};
