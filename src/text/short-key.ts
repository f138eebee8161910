/** Short keys for ids, so that neither catalogues nor the page's code carry long ones. Not here: who uses them. */

/** Five letters or digits for an id: FNV-1a over its characters. The build refuses catalogues in which two ids meet. */
export function shortKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % 60466176).toString(36);
}
