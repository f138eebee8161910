/** Keys that a JSON text names twice: `JSON.parse` lets the last one win without a word. Not here: the checks of a scenario. */

/** A string, or one of the signs that give a document its structure; numbers and words in between say nothing of keys. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]/gs;

/** An object or a list that is open; `seen` are an object's keys, null for a list. */
interface Open {
  readonly path: string;
  readonly seen: Set<string> | null;
  /** The key or the index of what comes next. */
  at: string | number;
}

/** Paths of keys that stand twice in one object, each once. The text must be valid JSON, of any depth. */
export function repeatedKeys(json: string): readonly string[] {
  const repeated = new Set<string>();
  const open: Open[] = [];
  const pathHere = (place: Open | undefined) => (place ? `${place.path}${place.path && '.'}${place.at}` : '');
  let text = '';
  for (const [token] of json.matchAll(TOKENS)) {
    const place = open.at(-1);
    if (token === '{') open.push({ path: pathHere(place), seen: new Set(), at: '' });
    else if (token === '[') open.push({ path: pathHere(place), seen: null, at: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && typeof place?.at === 'number') place.at++;
    else if (token === ':' && place?.seen) {
      // As it is read, not as it is written: "\u0061" is "a".
      place.at = JSON.parse(text) as string;
      if (place.seen.has(place.at)) repeated.add(pathHere(place));
      place.seen.add(place.at);
    } else text = token;
  }
  return [...repeated];
}
