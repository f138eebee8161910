/** Functions of one or two numbers, for rooms that have the kernel at hand and no bytes to spare. Common subset. */

/** Sine of an angle in radians. */
export function sin(angle: f64): f64 {
  return Math.sin(angle);
}

/** Cosine of an angle in radians. */
export function cos(angle: f64): f64 {
  return Math.cos(angle);
}

/** The angle of the point (x, y) from the axis of x, in radians. */
export function atan2(y: f64, x: f64): f64 {
  return Math.atan2(y, x);
}

/** Natural logarithm. */
export function log(x: f64): f64 {
  return Math.log(x);
}

/** x to the power y. */
export function pow(x: f64, y: f64): f64 {
  return Math.pow(x, y);
}
