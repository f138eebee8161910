import type { Pattern } from '../../src/text/message.ts';

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

export function languages(): string[];
export function catalogue(language: string): Record<string, string>;
export function keys(): ReadonlyMap<string, string>;
export function parsed(id: string, text: string): readonly Node[];
export function compiled(parts: readonly Node[], counted?: string | null): Pattern;
export function pattern(id: string, text: string): Pattern;
export function valuesOf(parts: readonly Node[], found?: Map<string, string>): Map<string, string>;
export function valuesFile(english: Readonly<Record<string, string>>): string;
export function writeValues(): void;
