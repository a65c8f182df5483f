import { addDays, isDay } from "../day/rules.ts"
import { filingStateOn, MAX_EXTENSION_DAYS, type RecognitionDays, validUntilOf, verdictOn } from "../stars/rules.ts"
import type { RecognitionState } from "./schemas.ts"

/** Lower bounds of the average score (Decision 26/2026); below 50 points there is no decision and no star. */
const BANDS = [
  { stars: 5, from: 90 },
  { stars: 4, from: 70 },
  { stars: 3, from: 50 },
] as const

/** Why a recognition is withdrawn (Decision 26/2026). `key` is stored; officials add what happened in their own words. */
export const REVOCATION_GROUNDS = [
  { key: "forged", label: "Giấy tờ trong hồ sơ không trung thực, giả mạo" },
  { key: "criteria", label: "Không còn đáp ứng các tiêu chí" },
  { key: "breach", label: "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn" },
  { key: "mark", label: "Sử dụng sai nhãn hiệu chứng nhận OCOP" },
  { key: "ended", label: "Đã ngừng sản xuất" },
  { key: "other", label: "Kết luận khác của cơ quan có thẩm quyền" },
] as const
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number]["key"]

/** The most stars that a score can give; a floor of single criteria may give fewer. Null below 50 points. */
export function mostStarsOf(score: number): 3 | 4 | 5 | null {
  return BANDS.find(({ from }) => score >= from)?.stars ?? null
}

/** What a decision says of one product, as it was read from the paper. Days are `YYYY-MM-DD`. */
export type ItemFacts = { stars: number; score: number | null; valid_from: string; valid_until: string }
export type PaperFacts = { date: string; province_code: string | null }

export const ITEM_PROBLEMS = [
  "stars_of_ministry",
  "stars_of_province",
  "score_of_fewer_stars",
  "score_out_of_range",
  "from_before_decision",
  "until_too_late",
  "until_too_early",
] as const
export type ItemProblem = (typeof ITEM_PROBLEMS)[number]

/**
 * What does not fit between a decision and what it says of a product. Three and four stars are given by a province, five
 * by the ministry, whose decisions name no province (Decision 26/2026). A star holds 36 months from its issue at most;
 * the printed day may be the one before.
 */
export function problemsOfItem({ stars, score, valid_from, valid_until }: ItemFacts, paper: PaperFacts): ItemProblem[] {
  const isRange = score === null || (score >= 0 && score <= 100)
  const most = score === null ? stars : (mostStarsOf(score) ?? 0)
  return [
    ...(stars === 5 && paper.province_code !== null ? (["stars_of_ministry"] as const) : []),
    ...(stars < 5 && paper.province_code === null ? (["stars_of_province"] as const) : []),
    ...(isRange ? [] : (["score_out_of_range"] as const)),
    ...(isRange && stars > most ? (["score_of_fewer_stars"] as const) : []),
    ...(valid_from < paper.date ? (["from_before_decision"] as const) : []),
    ...(valid_until > validUntilOf(valid_from) ? (["until_too_late"] as const) : []),
    ...(valid_until <= valid_from ? (["until_too_early"] as const) : []),
  ]
}

/** The last day to which a pending renewal may stretch a recognition (Art. 12(3) of Decision 26/2026). */
export function extensionCeiling(valid_until: string): string {
  return addDays(valid_until, MAX_EXTENSION_DAYS)
}

/** Whether a recognition may be stretched to a day: later than its own end, and not past the ceiling. */
export function mayExtendTo({ valid_until, revoked_on }: RecognitionDays, day: string): boolean {
  return revoked_on === null && isDay(day) && day > valid_until && day <= extensionCeiling(valid_until)
}

/**
 * Where a recognition stands in its life on a day (Decision 26/2026): written down, or verified and then waiting, valid,
 * in the window in which a renewal may be filed, late for it, expired, stretched, or withdrawn.
 */
export function stateOn(recognition: RecognitionDays & { verified_on: string | null }, day: string): RecognitionState {
  if (recognition.verified_on === null) return "draft"
  const verdict = verdictOn(recognition, day)
  if (verdict !== "valid") return verdict
  const filing = filingStateOn(recognition.valid_until, day)
  if (filing === "early") return "valid"
  return filing === "open" ? "window" : "late"
}
