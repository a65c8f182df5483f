import { addDays, addMonths } from "../day/rules.ts"
import type { Verdict } from "../evidence/schemas.ts"
import type { StarMark, Stars } from "./schemas.ts"

/** A recognition holds 36 months from its issue (Decision 26/2026/QĐ-TTg). */
export const VALIDITY_MONTHS = 36

/** Art. 12(3) of Decision 26/2026: a pending renewal stretches the validity by at most this many days. */
export const MAX_EXTENSION_DAYS = 180

/** The days that decide about a recognition; the last day of each span counts. */
export type RecognitionDays = {
  valid_from: string
  valid_until: string
  extended_until: string | null
  revoked_on: string | null
}

/** One recognition as the rules see it. `source` or `scan_url` is what its number was compared with. */
export type RecognitionFacts = RecognitionDays & {
  id: string
  stars: Stars
  verified_on: string | null
  source?: string | null
  scan_url?: string | null
}

/** The last valid day of a recognition issued on a day, when the paper prints none. */
export function validUntilOf(issued_on: string): string {
  return addMonths(issued_on, VALIDITY_MONTHS)
}

/** When a renewal may be filed: not before 180 and not after 120 days ahead of the last valid day. */
export function filingWindow(valid_until: string): { from: string; until: string } {
  return { from: addDays(valid_until, -180), until: addDays(valid_until, -120) }
}

/** Whether a renewal may be filed on a day: not yet, now, or too late. The last day counts. */
export function filingStateOn(valid_until: string, day: string): "early" | "open" | "closed" {
  const { from, until } = filingWindow(valid_until)
  if (day < from) return "early"
  return day <= until ? "open" : "closed"
}

/** What holds on a day. A withdrawal counts from its own day on, whatever the other dates say. */
export function verdictOn(recognition: RecognitionDays, day: string): Verdict {
  const { valid_from, valid_until, revoked_on } = recognition
  if (revoked_on !== null && revoked_on <= day) return "revoked"
  if (day < valid_from) return "not_yet"
  if (day <= valid_until) return "valid"
  return isExtendedOn(recognition, day) ? "extended" : "expired"
}

/** An extension beyond the ceiling is not lawful and counts for nothing, not even up to the ceiling. */
function isExtendedOn({ valid_until, extended_until }: RecognitionDays, day: string): boolean {
  if (extended_until === null) return false
  return day <= extended_until && extended_until <= addDays(valid_until, MAX_EXTENSION_DAYS)
}

/**
 * The star that may be shown on a day, or null. Only verified recognitions count: somebody compared the number with a
 * source. Of several in force the one that began last is shown.
 */
export function starOn(recognitions: readonly RecognitionFacts[], day: string): StarMark | null {
  const [latest] = recognitions.filter((r) => isVerified(r) && isInForce(r, day)).toSorted(latestFirst)
  if (latest === undefined) return null
  return {
    recognition_id: latest.id,
    stars: latest.stars,
    valid_until: latest.valid_until,
    extended_until: verdictOn(latest, day) === "extended" ? latest.extended_until : null,
  }
}

/**
 * True when the latest recognition was withdrawn and no star is in force. A claim that nobody has verified does not
 * hide a withdrawal.
 */
export function isRevokedWithoutStar(recognitions: readonly RecognitionFacts[], day: string): boolean {
  if (starOn(recognitions, day) !== null) return false
  const begun = recognitions.filter((r) => {
    const verdict = verdictOn(r, day)
    return verdict === "revoked" || (verdict !== "not_yet" && isVerified(r))
  })
  const [latest] = begun.toSorted(latestFirst)
  return latest !== undefined && verdictOn(latest, day) === "revoked"
}

/** True when no star is in force and one that somebody verified has run out: what can be renewed. */
export function hasOnlyExpiredStars(recognitions: readonly RecognitionFacts[], day: string): boolean {
  if (starOn(recognitions, day) !== null) return false
  return recognitions.some((r) => isVerified(r) && verdictOn(r, day) === "expired")
}

function isInForce(recognition: RecognitionDays, day: string): boolean {
  const verdict = verdictOn(recognition, day)
  return verdict === "valid" || verdict === "extended"
}

function isVerified({ verified_on, source, scan_url }: RecognitionFacts): boolean {
  return verified_on !== null && Boolean(source || scan_url)
}

/** The later beginning first; then more stars, then the id, so that the order never depends on the database. */
function latestFirst(a: RecognitionFacts, b: RecognitionFacts): number {
  if (a.valid_from !== b.valid_from) return a.valid_from > b.valid_from ? -1 : 1
  return b.stars - a.stars || (a.id < b.id ? -1 : 1)
}
