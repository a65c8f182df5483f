import type { VoucherBearer, VoucherConditions } from "@ocop/shared/voucher"
import type { Problem } from "@ocop/shared/problem"

/** What one voucher takes off one line or one delivery, whole đồng, and who bears it. */
export type Off = {
  voucher_id: string
  promotion_id: string
  code: string
  is_automatic: boolean
  bearer: VoucherBearer
  amount: number
}

/** `missing`: whole đồng of goods until the delivery is free, at most `ceiling` of it. */
export type FreeDelivery = { missing: number; ceiling: number | null; of_seller: boolean }

/** What vouchers do to a basket. */
export type BasketVouchers = {
  entered: { code: string; conditions: VoucherConditions; problem: Problem | null } | null
  /** By the line's id. */
  lines: ReadonlyMap<string, Off>
  /** By the seller's id, one after the other. */
  fees: ReadonlyMap<string, Off[]>
  /** By the seller's id: what the parcel lacks until it is sent free, or 0. */
  free: ReadonlyMap<string, FreeDelivery>
}

export const NO_VOUCHERS: BasketVouchers = { entered: null, lines: new Map(), fees: new Map(), free: new Map() }

export function sumOff(offs: readonly Off[]): number {
  return offs.reduce((sum, { amount }) => sum + amount, 0)
}

export function borneByPlatform(offs: readonly Off[]): number {
  return sumOff(offs.filter(({ bearer }) => bearer === "platform"))
}
