/** Timing for the benchmarks: rounds that alternate between the contenders, so that noise falls on all of them alike. */

/** Times of one contender over all rounds, ascending, in milliseconds. */
export interface Times {
  readonly median_ms: number;
  readonly least_ms: number;
  readonly p90_ms: number;
}

/** Run every contender once per round, in turn, after one round of warming up. */
export async function alternate(rounds: number, contenders: readonly (() => unknown)[]): Promise<Times[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [i, contender] of contenders.entries()) {
      const start = performance.now();
      await contender();
      if (round >= 0) times[i]!.push(performance.now() - start);
    }
  return times.map((list) => {
    list.sort((a, b) => a - b);
    const at = (share: number) => list[Math.min(list.length - 1, Math.floor(share * list.length))]!;
    return { median_ms: at(0.5), least_ms: list[0]!, p90_ms: at(0.9) };
  });
}
