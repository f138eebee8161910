/** Words of the page's frame, in one place so that a translation can replace them. Stages and charts hold their own. */

export const WORDS = {
  name: 'Moonline',
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
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
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
  lessons: 'Lessons',
  notLoaded: 'This part of the page could not be loaded. Try again when the network is back.',
  waiting: 'Computing …',
  confidence: { measured: 'measured', published: 'published', claimed: 'claimed', assumption: 'assumption' },
  licence: 'Free software, GPL-3.0-or-later',
  parts: 'Licences of its parts',
  partsAddress: './licences.md',
  licenceAddress: 'https://www.gnu.org/licenses/gpl-3.0.html',
  limits:
    'A planning tool: Earth and Moon on circular orbits, a linear plan, figures as good as their sources. Not for navigation.',
} as const;

/** “2 changes”, “no change”. */
export function changeCount(count: number): string {
  return count === 0 ? 'unchanged' : count === 1 ? '1 change' : `${count} changes`;
}
