/** German: all its words, gathered. Each file of this folder is a part of the page. */
import type { Catalogue } from '../catalogue.ts';
import { CHARTS } from './charts.ts';
import { EMBED } from './embed.ts';
import { ENGINE } from './engine.ts';
import { EXPLANATIONS } from './explanations.ts';
import { FIELDS } from './fields.ts';
import { FIGURES } from './figures.ts';
import { LESSONS } from './lessons.ts';
import { NOTES } from './notes.ts';
import { PAGE } from './page.ts';
import { PRESETS } from './presets.ts';
import { SOURCES } from './sources.ts';
import { STAGES } from './stages.ts';
import { UNITS } from './units.ts';
import { VIEWS } from './views.ts';

/** Words the page says, and those of data it shows. */
export const CATALOGUE: Catalogue = {
  ...FIELDS,
  ...NOTES,
  ...SOURCES,
  ...PRESETS,
  ...UNITS,
  ...PAGE,
  ...CHARTS,
  ...EMBED,
  ...LESSONS,
  ...STAGES,
  ...EXPLANATIONS,
  ...FIGURES,
  ...VIEWS,
};

/** What the engine says, with places for its figures. */
export const SENTENCES: Catalogue = ENGINE;
