/** Finding the word a person meant. Not here: what words there are. */

/** Number of single-letter insertions, deletions, replacements and swaps of neighbours that turn one word into another. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[to.length]!;
}

/** A candidate as people half remember it: whole, the last part of its path, and that without its unit. */
function shortForms(candidate: string): string[] {
  const whole = candidate.toLowerCase();
  const last = whole.slice(whole.lastIndexOf('.') + 1);
  return [whole, last, last.replace(/_.*$/, '')];
}

/** Whether a word is the beginning of a candidate's last part, typed with its path or without. */
function begins(asked: string, candidate: string): boolean {
  if (asked.length < 3) return false;
  return shortForms(candidate).some((form) => form.startsWith(asked) && !form.slice(asked.length).includes('.'));
}

/** The nearest known word; `none` selects the text without a suggestion. */
export function nearestWord(word: string, known: readonly string[]): string {
  const asked = word.toLowerCase().slice(0, 80);
  let best = 'none';
  let least = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const candidate of known) {
    const distance = Math.min(
      ...shortForms(candidate).map((form) => editDistance(asked, form)),
      begins(asked, candidate) ? 1 : Infinity,
    );
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
