/** Tangents and arc sines, which the first flight does without; from and as good as what they are made of (angles.ts). */
import { atan2, cos, sin } from './angles.ts';

/** Tangent of an angle in radians. */
export function tan(angle: number): number {
  return sin(angle) / cos(angle);
}

/** Arc tangent, from −π/2 to π/2. */
export function atan(tangent: number): number {
  return atan2(tangent, 1);
}

/** Arc sine, from −π/2 to π/2; NaN beyond ±1. */
export function asin(sine: number): number {
  return atan2(sine, Math.sqrt((1 - sine) * (1 + sine)));
}
