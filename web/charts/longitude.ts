/** Longitudes as they are shown: within ±180°, with east and west. */
import { text } from '../../src/text/text.ts';
import { formatNumber, wrapped_deg } from '../../src/units.ts';

/** `33.1° E`, `120° W`. */
export function longitudeText(longitude_deg: number, digits = 5): string {
  const value = wrapped_deg(longitude_deg);
  const size = formatNumber(Math.abs(value), digits);
  if (value === 0 || value === -180) return `${size}°`;
  return value > 0 ? text('chart.degE', { size }) : text('chart.degW', { size });
}
