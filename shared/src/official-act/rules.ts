/** Rows of the state's that only officials write. */
export const SUBJECTS = ["decision", "recognition", "certification", "stop"] as const
export type Subject = (typeof SUBJECTS)[number]

/**
 * What an official can do to one of them:
 *
 * - `drafted`: wrote it down as the paper has it; it counts for nothing yet
 * - `discarded`: took back what was drafted and never verified
 * - `verified`: compared it with its source; from then on it counts
 * - `corrected`: put a new version in the place of a mistyped one
 * - `extended`: noted a pending renewal (Art. 12(3) of Decision 26/2026)
 * - `revoked`: noted its withdrawal
 * - `scanned`: put a scan to it, or published that
 * - `reminded`: reminded whoever holds it that it ends
 * - `stopped`, `lifted`: a sale stop, and its end
 */
export const OFFICIAL_ACTS = [
  "drafted",
  "discarded",
  "verified",
  "corrected",
  "extended",
  "revoked",
  "scanned",
  "reminded",
  "stopped",
  "lifted",
] as const
export type OfficialActName = (typeof OFFICIAL_ACTS)[number]

/**
 * The provinces in which somebody may act: null for the whole country. What belongs to no province, such as a decision
 * of the ministry's with its five stars, belongs to people with the whole country alone.
 */
export function coversProvince(provinces: readonly string[] | null, province_code: string | null): boolean {
  if (provinces === null) return true
  return province_code !== null && provinces.includes(province_code)
}

/** Five stars are the ministry's to give (Decision 26/2026), so only people with the whole country touch them. */
export function provinceOfStars(stars: number, province_code: string | null): string | null {
  return stars === 5 ? null : province_code
}
