/**
 * The page's own address: the share link, which leaves out a story that is too long for an address and says so by
 * `o=story`; the session keeps the story. Not here: the link itself (link.ts).
 */
import { presetOf } from '../../src/scenario/presets.ts';
import { fragmentOf, LINK_LIMIT_COUNT, readFragment, type Place, type ReadPlace } from './link.ts';

const LEFT_OUT = '&o=story';

/** Whether a fragment says that it leaves out the story. */
export const isShortened = (fragment: string): boolean => fragment.endsWith(LEFT_OUT);

/** The fragment of a place for an address, at most as long as one that is read. */
export function addressOf(place: Place): string {
  const whole = fragmentOf(place);
  if (whole.length <= LINK_LIMIT_COUNT) return whole;
  // What the preset says is not written out.
  const { story } = presetOf(place.presetId)!.scenario;
  return fragmentOf({ ...place, scenario: { ...place.scenario, story } }) + LEFT_OUT;
}

/** The place an address names. Without its story it has none: the preset's is of another scenario. */
export function readAddress(fragment: string): ReadPlace {
  const read = readFragment(fragment);
  return isShortened(fragment) ? { ...read, scenario: { ...read.scenario, story: '' } } : read;
}
