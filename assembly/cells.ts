/** Cells: the kernel's memory as numbered 8-byte floats. The only file that loads and stores single numbers. */

/** Value of a cell. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function read(cell: i32): f64 {
  return load<f64>(cell << 3);
}

/** Put a value into a cell. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function write(cell: i32, value: f64): void {
  store<f64>(cell << 3, value);
}

/** Value of a cell that holds a whole number. */
// @ts-ignore: top-level decorators are AssemblyScript's
@inline
export function readIndex(cell: i32): i32 {
  return load<f64>(cell << 3) as i32;
}
