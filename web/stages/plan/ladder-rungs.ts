/** Rungs of Kardashev’s ladder as they stand in a drawing: where each is, and where its words find room. Pure. */
import { text } from '../../../src/text/text.ts';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatQuantity } from '../../../src/units.ts';

/** A rung, the plan itself or the unchanged preset: its level, its height above the lowest rung, and the height of its words. */
export interface PlacedRung {
  readonly label: string;
  readonly kardashevIndex: number;
  readonly of: 'rung' | 'plan' | 'preset';
  readonly at_px: number;
  readonly words_px: number;
}

/** Rungs, plan and preset from the lowest up, in a drawing of a height; words are moved apart until none touches the next. */
export function placedRungs(
  { rungs, kardashevIndex, power_W }: PlanReport['kardashev'],
  height_px: number,
  gap_px: number,
  preset: PlanReport['kardashev'] | null = null,
): readonly PlacedRung[] {
  const levels = rungs.map((rung) => rung.kardashevIndex);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const at = (index: number) => (height_px * (Math.max(low, index) - low)) / (high - low);
  const own: Omit<PlacedRung, 'at_px' | 'words_px'>[] = rungs.map((rung) => ({
    label: text(rung.label),
    kardashevIndex: rung.kardashevIndex,
    of: 'rung',
  }));
  const plan = text('stage.plan.thisPlan2', { power: formatQuantity(power_W, 'W', 3) });
  if (kardashevIndex !== null) own.push({ label: plan, kardashevIndex, of: 'plan' });
  if (preset && preset.kardashevIndex !== null)
    own.push({ label: text('page.preset'), kardashevIndex: preset.kardashevIndex, of: 'preset' });
  const rising = own.sort((a, b) => a.kardashevIndex - b.kardashevIndex);
  const words: number[] = [];
  for (const { kardashevIndex: index } of rising) words.push(Math.max(at(index), (words.at(-1) ?? -Infinity) + gap_px));
  // What was pushed over the top comes down again, and takes along what is in its way.
  for (let i = words.length - 1; i >= 0; i--)
    words[i] = Math.min(words[i]!, (words[i + 1] ?? height_px + gap_px) - gap_px);
  return rising.map((rung, i) => ({ ...rung, at_px: at(rung.kardashevIndex), words_px: words[i]! }));
}
