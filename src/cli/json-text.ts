/** Results as JSON text: typed arrays become lists, lists of plain values stay on one line. Not here: what is printed. */

/** One JSON document, indented by two. A number that is not finite becomes null. */
export function jsonText(value: unknown, indent = ''): string {
  if (ArrayBuffer.isView(value)) return jsonText(Array.from(value as Float64Array), indent);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const parts = value.map((item) => jsonText(item, inner));
    if (value.every((item) => typeof item !== 'object' || item === null)) return `[${parts.join(', ')}]`;
    return `[\n${inner}${parts.join(`,\n${inner}`)}\n${indent}]`;
  }
  const parts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, inner)}`);
  return parts.length === 0 ? '{}' : `{\n${inner}${parts.join(`,\n${inner}`)}\n${indent}}`;
}
