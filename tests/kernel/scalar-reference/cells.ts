/** Scalar reference of assembly/cells.ts: one plain array in place of WebAssembly's linear memory. */
import * as map from '../../../assembly/memory.ts';

/** The whole map as an array of numbers. */
export const MEMORY = new Float64Array(map.MAP_END);

/** Value of a cell. */
export function read(cell: number): number {
  return MEMORY[cell]!;
}

/** Put a value into a cell. */
export function write(cell: number, value: number): void {
  MEMORY[cell] = value;
}

/** Value of a cell that holds a whole number. */
export function readIndex(cell: number): number {
  return MEMORY[cell]! | 0;
}
