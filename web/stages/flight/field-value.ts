/** What a search found, as it goes into a field of the scenario. Not here: which fields it sets. */

/** Six decimals, in degrees and m/s finer than any gun is set: the field shows what was found and no noise. */
export function fieldValue(value: number): number {
  return Number(value.toFixed(6));
}
