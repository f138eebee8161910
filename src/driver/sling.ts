/** The rotary sling: closed forms. Not here: a scenario (no field asks for a sling yet). */

/** Acceleration at the tip of an arm that turns with this tip speed: ω²r = v²/r. */
export function slingAcceleration_m_s2(tipSpeed_m_s: number, arm_m: number): number {
  return tipSpeed_m_s ** 2 / arm_m;
}
