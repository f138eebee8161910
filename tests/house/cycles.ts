/** Import cycles: files that import themselves through others, types included. Not here: the test of them. */
import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** Each file with the files it imports, in the order it names them; packages and what is built are left out. */
function importGraph(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(files.map((file) => file.path));
  const target = (path: string, specifier: string) => {
    const whole = posix.join(posix.dirname(path), specifier.replace(/\?\w+$/, ''));
    return [whole, `${whole}.ts`].find((one) => paths.has(one));
  };
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ specifier }) =>
        specifier.startsWith('.') ? (target(file.path, specifier) ?? []) : [],
      ),
    ]),
  );
}

/** Shortest way from a file back to itself, its ends left out twice: `[a, b]` is a → b → a. Empty when there is none. */
function shortestCycle(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] {
  const from = new Map<string, string>();
  const queue = [start];
  for (const path of queue)
    for (const next of graph.get(path)!) {
      if (next === start) {
        const way = [path];
        while (way[0] !== start) way.unshift(from.get(way[0]!)!);
        return way;
      }
      if (!from.has(next)) {
        from.set(next, path);
        queue.push(next);
      }
    }
  return [];
}

/**
 * Import cycles among the files, each once as `a → b → a` from its first file in the alphabet: for every file that is
 * in one, its shortest. Empty when every file can be read after those it imports.
 */
export function importCycles(files: readonly SourceFile[]): string[] {
  const graph = importGraph(files);
  const cycles = new Set<string>();
  for (const path of graph.keys()) {
    const way = shortestCycle(graph, path);
    if (way.length === 0) continue;
    const first = way.indexOf([...way].sort()[0]!);
    const turned = [...way.slice(first), ...way.slice(0, first)];
    cycles.add([...turned, turned[0]!].join(' → '));
  }
  return [...cycles].sort();
}
