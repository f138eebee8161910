/** Words of the page's frame that are used in several places. Stages and charts hold their own. */
import { msg, str } from '@lit/localize';
import { spoken } from '../localization/spoken.ts';

export const WORDS = spoken({
  skip: 'Skip to the results',
  chain: 'The chain, from Earth to the plan',
  scenario: 'Scenario',
  presets: 'Start from a scenario',
  undo: 'Undo',
  redo: 'Redo',
  share: 'Share',
  shareHint: 'Copy a link to this scenario',
  linkCopied: 'Link copied. It holds the whole scenario.',
  linkNotCopied: 'The browser did not allow copying. The address of this page is the link.',
  resetAll: 'Reset all',
  theme: 'Theme',
  parameters: 'Parameters',
  close: 'Close',
  source: 'Source',
  reset: 'Reset',
  bottleneck: 'bottleneck',
  stop: 'Stop',
  runAgain: 'Run again',
  restart: 'Start the engine again',
  preset: 'Preset',
  baseline: 'grey: preset',
  highestRate: 'Show the highest rate instead',
  menu: 'Menu',
  notLoaded: 'This part of the page could not be loaded. Try again when the network is back.',
  waiting: 'Computing …',
  licence: 'Free software, GPL-3.0-or-later',
  parts: 'Licences of its parts',
  limits:
    'A planning tool: Earth and Moon on circular orbits, a linear plan, figures as good as their sources. Not for navigation.',
});

export const THEME_WORDS = spoken({ system: 'As the system', light: 'Light', dark: 'Dark' });

export const CONFIDENCE_WORDS = spoken({
  measured: 'measured',
  published: 'published',
  claimed: 'claimed',
  assumption: 'assumption',
});

/** “2 changes”, “no change”. */
export function changeCount(count: number): string {
  return count === 0 ? msg('unchanged') : count === 1 ? msg('1 change') : msg(str`${count} changes`);
}
