import type { RecipientCounts } from "@ocop/shared/gift-recipient"
import { placeFinder } from "./places"
import { isGood, type ListedRecipient, type RecipientList } from "./read-list"

export function countRows(rows: readonly ListedRecipient[]): RecipientCounts {
  const good = rows.filter(isGood)
  return {
    rows: rows.length,
    good: good.length,
    broken: rows.length - good.length,
    waiting: rows.filter((row) => row.invite_key !== null && !row.is_answered && !isGood(row)).length,
    duplicates: rows.filter(({ same_as }) => same_as !== null).length,
    boxes: good.reduce((sum, { boxes }) => sum + (boxes ?? 1), 0),
    old_places: rows.filter((row) => onlyNewPlaceOf(row) !== null).length,
  }
}

/** Delivery to all rows that are right, in whole đồng; null while no box is chosen. */
export function sumFees({ rows, hasBox }: RecipientList): number | null {
  return hasBox ? rows.reduce((sum, { fee }) => sum + (fee ?? 0), 0) : null
}

/** The code of the one commune of today in which the commune of before lies; null where that is not all that is wrong. */
export function onlyNewPlaceOf({ problems, typed }: ListedRecipient): string | null {
  const [problem, ...others] = problems
  if (problem?.type !== "commune_old" || others.length > 0) return null
  const found = placeFinder().find(typed)
  return found.kind === "problem" ? (found.codes[0] ?? null) : null
}
