import { addDays } from "../day/index.ts"
import type { RecipientState } from "./rules.ts"

/** The last day on which what is delivered on a day may be changed: that on which such a box can be ordered for it at the latest. */
export function changeUntil(day: string, cut_off_days: number): string {
  return addDays(day, -cut_off_days)
}

/** Why a recipient of an ordered gift may not be changed any more; null while it may. What is packed stays as it is. */
export function whyNoChange(
  { state, day }: { state: RecipientState; day: string },
  { cut_off_days, today }: { cut_off_days: number; today: string },
): "packed" | "late" | null {
  if (state !== "to_pack") return "packed"
  return today > changeUntil(day, cut_off_days) ? "late" : null
}
