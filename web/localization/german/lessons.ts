/** German for the lessons. */
import type { Catalogue } from '../catalogue.ts';

export const LESSONS: Catalogue = {
  'Go on': 'Weiter',
  Steps: 'Schritte',
};
