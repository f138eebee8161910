/** What a flight's target is called in a title or on a tile. Not here: the choice's own labels (src/scenario/target-fields.ts). */
import { text } from '../../src/text/text.ts';

/** Short names of targets whose id is no name. */
const TARGET_NAMES: Readonly<Record<string, string>> = {
  HALO: () => text('target.HALO.short'),
  LLO: () => text('target.LLO.short'),
  LEO: () => text('target.LEO.short'),
  AEROBRAKE: () => text('target.AEROBRAKE.short'),
  DAWNDUSK: () => text('target.DAWNDUSK.short'),
  ESCAPE: () => text('target.ESCAPE.short'),
};

/** The target's name in the page's language. */
export const targetName = (id: string): string => DYN(TARGET_NAMES[id] ?? id);
