/**
 * What AssemblyScript knows and TypeScript does not, as types only: lets one compiler check files of the common subset
 * and the other compile them. The scalar reference (tests/kernel/scalar-reference) gives them their scalar meaning.
 */
type i32 = number;
type u32 = number;
type u64 = number;
type usize = number;
type bool = boolean;
type f64 = number;
type v128 = { readonly lanes: 'two f64' };
declare function load<T>(pointer: usize): T;
declare function store<T>(pointer: usize, value: T): void;
declare namespace v128 {
  function load(pointer: usize): v128;
  function store(pointer: usize, value: v128): void;
}
declare namespace f64x2 {
  function splat(value: f64): v128;
  function add(a: v128, b: v128): v128;
  function sub(a: v128, b: v128): v128;
  function mul(a: v128, b: v128): v128;
  function div(a: v128, b: v128): v128;
  function min(a: v128, b: v128): v128;
  function max(a: v128, b: v128): v128;
  function sqrt(a: v128): v128;
}
