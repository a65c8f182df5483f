import { nextDays } from "@ocop/shared/gift-recipient"
import type { RecipientList } from "./read-list"
import { placesOf } from "./summarize"

/** The first day on which gifts can come to everybody of a list; null where none can, or the point has told no place. */
export function soonestDay(list: Pick<RecipientList, "rows" | "days">): string | null {
  if (list.days === null) return null
  const { delivery, way } = list.days
  return nextDays(delivery, way.today, placesOf(list)).find(({ reason }) => reason === null)?.day ?? null
}
