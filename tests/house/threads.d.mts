/** Types of threads.mjs, for its test. */
import type { CompilerOptions } from 'typescript';

/** What the compiler objects to in a text that stands in for a file of a thread. */
export function objections(
  thread: string,
  file: { readonly entry: string; readonly text: string; readonly loosened?: CompilerOptions },
): string[];
