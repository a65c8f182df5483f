import { env } from "../env"
import type { GroupRow } from "./purchase-money"

/** Once, and not after the time is over. */
export function mayExtend({ hold_until, hold_extended_at }: GroupRow, now: Date): boolean {
  return hold_extended_at === null && hold_until !== null && new Date(hold_until) > now
}

/** A carrier collects only so much for one parcel. Whole đồng. */
export function isCashable({ total }: { total: number }): boolean {
  return total <= env.COD_CEILING
}
