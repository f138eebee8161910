/** The Kardashev scale: a power as a level, and the doublings that are left. Not here: where the power comes from. */
import { log10, log2 } from '../maths/powers.ts';
import { message } from '../text/text.ts';

/** Power of a star like the Sun as the scale's second type, W (Sagan's round number). */
export const TYPE_TWO_POWER_W = 1e26;
/** Power that humankind uses, W; level 0.726 (sources: Sagan's formula, 18.4 TW). */
export const HUMANKIND_POWER_W = 18.4e12;

/** Rungs of the ladder, from what is built now to a star. */
export const RUNGS = [
  { label: message('finance.kardashev.rung.satellite'), power_W: 1e5 },
  { label: message('finance.kardashev.rung.powerStation'), power_W: 1e9 },
  { label: message('finance.kardashev.rung.megaton'), power_W: 1e11 },
  { label: message('finance.kardashev.rung.humankind'), power_W: HUMANKIND_POWER_W },
  { label: message('finance.kardashev.rung.typeOne'), power_W: 1e16 },
  { label: message('finance.kardashev.rung.typeTwo'), power_W: TYPE_TWO_POWER_W },
] as const;

/** Level of a power in W: (log10 P − 6)/10 (Sagan 1973). Negative below a megawatt, −Infinity at none. */
export function kardashevIndex(power_W: number): number {
  return (log10(power_W) - 6) / 10;
}

/** Doublings from a power to a larger one; Infinity from nothing. */
export function doublingCount(from_W: number, to_W: number): number {
  return log2(to_W / from_W);
}
