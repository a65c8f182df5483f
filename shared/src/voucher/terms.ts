import { foldCode } from "./code.ts"

export { foldCode }

/** `amount`: đồng off. `percent`: of the goods. `free_delivery`: of the delivery of the parcels it is for. */
export const VOUCHER_KINDS = ["amount", "percent", "free_delivery"] as const
export type VoucherKind = (typeof VOUCHER_KINDS)[number]

/** Who pays for what is taken off. */
export const VOUCHER_BEARERS = ["platform", "seller"] as const
export type VoucherBearer = (typeof VOUCHER_BEARERS)[number]

/** Decree 81/2018, Art. 7: nothing is sold for less than half by a promotion. */
export const MOST_PERCENT = 50

/** What of a voucher decides whether a basket may use it. Whole đồng; days in Vietnam, the last one counts. */
export type VoucherTerms = {
  organization_id: string | null
  min_goods: number
  valid_from: string
  valid_until: string | null
  is_stopped: boolean
  max_uses: number | null
  max_uses_per_buyer: number | null
}

/** `goods`: of the lines that vouchers may be used for, before anything is taken off. */
export type VoucherBasket = {
  day: string
  sellers: readonly { id: string; goods: number }[]
  uses: number
  uses_of_buyer: number
}

export type VoucherRefusal =
  | { reason: "not_yet"; from: string }
  | { reason: "over"; until: string | null }
  | { reason: "used_up" }
  | { reason: "used_by_you"; times: number }
  | { reason: "not_for_these" }
  | { reason: "minimum"; missing: number }

/** Whole đồng of goods that count for a voucher: of its seller, or of all. */
export function goodsFor(
  { organization_id }: Pick<VoucherTerms, "organization_id">,
  { sellers }: VoucherBasket,
): number {
  const own = sellers.filter(({ id }) => organization_id === null || id === organization_id)
  return own.reduce((sum, { goods }) => sum + goods, 0)
}

/** Why a basket may not use a voucher; null when it may. */
export function refusalOf(terms: VoucherTerms, basket: VoucherBasket): VoucherRefusal | null {
  const { valid_from, valid_until, max_uses, max_uses_per_buyer, min_goods } = terms
  if (basket.day < valid_from) return { reason: "not_yet", from: valid_from }
  if (terms.is_stopped) return { reason: "over", until: null }
  if (valid_until !== null && basket.day > valid_until) return { reason: "over", until: valid_until }
  if (max_uses !== null && basket.uses >= max_uses) return { reason: "used_up" }
  if (max_uses_per_buyer !== null && basket.uses_of_buyer >= max_uses_per_buyer) {
    return { reason: "used_by_you", times: max_uses_per_buyer }
  }
  const goods = goodsFor(terms, basket)
  if (goods === 0) return { reason: "not_for_these" }
  return goods < min_goods ? { reason: "minimum", missing: min_goods - goods } : null
}
