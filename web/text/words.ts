/** Words of the page's frame that are used in several places. Stages and charts hold their own. */
import { text } from '../../src/text/text.ts';

export const WORDS = {
  skip: () => text('page.skip'),
  chain: () => text('page.chain'),
  scenario: () => text('page.scenario'),
  presets: () => text('page.presets'),
  undo: () => text('page.undo'),
  redo: () => text('page.redo'),
  share: () => text('page.share'),
  shareHint: () => text('page.shareHint'),
  linkCopied: () => text('page.linkCopied'),
  linkNotCopied: () => text('page.linkNotCopied'),
  resetAll: () => text('page.resetAll'),
  theme: () => text('page.theme'),
  parameters: () => text('page.parameters2'),
  close: () => text('page.close'),
  source: () => text('page.source'),
  reset: () => text('page.reset'),
  bottleneck: () => text('page.bottleneck'),
  stop: () => text('page.stop'),
  runAgain: () => text('page.runAgain'),
  restart: () => text('page.restart'),
  preset: () => text('page.preset'),
  baseline: () => text('page.baseline'),
  highestRate: () => text('page.highestRate'),
  menu: () => text('page.menu'),
  notLoaded: () => text('page.notLoaded'),
  waiting: () => text('page.waiting'),
  licence: () => text('page.licence'),
  parts: () => text('page.parts'),
  limits: () => text('page.limits'),
} as const;

export const THEME_WORDS = {
  system: () => text('page.theme.system'),
  light: () => text('page.theme.light'),
  dark: () => text('page.theme.dark'),
} as const;

export const CONFIDENCE_WORDS = {
  measured: () => text('page.confidence.measured'),
  published: () => text('page.confidence.published'),
  claimed: () => text('page.confidence.claimed'),
  assumption: () => text('page.confidence.assumption'),
} as const;

/** “2 changes”, “no change”. */
export function changeCount(count: number): string {
  return count === 0 ? text('page.unchanged') : count === 1 ? text('page.n1Change') : text('page.changes', { count });
}
