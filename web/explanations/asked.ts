/** A figure on screen that an explanation is asked for. Not here: the button that asks (components/ask-button.ts). */
import type { KpiId } from './explanations.ts';

/** Which figure it is for its explanation, what it is called, and how it stands on screen. */
export interface Asked {
  readonly id: KpiId;
  readonly label: string;
  readonly number?: string;
  readonly unit?: string;
}
