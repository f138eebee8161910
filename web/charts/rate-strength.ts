/** How full the colour of a sensitivity is, on every map of it. */

/** Share of full colour for a rate: 1 at 1 km per m/s and below, 0 at 300 and above, by its logarithm. */
export function strengthRatio(missPerSpeed_km_per_m_s: number): number {
  return 1 - Math.min(1, Math.log(Math.max(1, Math.abs(missPerSpeed_km_per_m_s))) / Math.log(300));
}
