/** What a flight's target is called in a title or on a tile. Not here: the choice's own labels (src/scenario/target-fields.ts). */
import { msg } from '@lit/localize';

/** Short names of targets whose id is no name. */
const TARGET_NAMES: Readonly<Record<string, string>> = {
  HALO: 'halo orbit',
  LLO: 'lunar orbit',
  LEO: 'Earth orbit',
  AEROBRAKE: 'Earth orbit',
  DAWNDUSK: 'dawn-dusk orbit',
  ESCAPE: 'escape',
};

/** The target's name in the page's language. */
export const targetName = (id: string): string => msg(TARGET_NAMES[id] ?? id);
