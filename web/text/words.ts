/** Texts of the page's frame that depend on a value and are used in several places. */
import { text } from '../../src/text/text.ts';

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
  return text('page.changes', { count });
}
