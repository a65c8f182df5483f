import type { RefundParts, Sale } from "./events.ts"

/** What one seller's part of a purchase was sold for, as far as a refund needs it. Whole đồng. */
export type Share = {
  goods: number
  shipping: number
  commission: number
  goods_promotion: number
  shipping_promotion: number
}

export type RefundAsked = Pick<RefundParts, "goods" | "shipping" | "goodwill">

export function shareOfSale({ lines, shipping }: Pick<Sale, "lines" | "shipping">): Share {
  const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)
  return {
    goods: sum(lines.map(({ paid }) => paid)),
    shipping: shipping.paid,
    commission: sum(lines.map(({ commission }) => commission)),
    goods_promotion: sum(lines.map(({ platform_borne }) => platform_borne)),
    shipping_promotion: shipping.platform_borne,
  }
}

/** What can still be given back of a share: of its goods, of its shipping, and in all, goodwill included. */
export function refundableOf(share: Share, before: readonly RefundAsked[]) {
  const sum = (name: keyof RefundAsked) => before.reduce((total, refund) => total + refund[name], 0)
  const total = share.goods + share.shipping - sum("goods") - sum("shipping") - sum("goodwill")
  return {
    goods: Math.min(share.goods - sum("goods"), total),
    shipping: Math.min(share.shipping - sum("shipping"), total),
    total,
  }
}

/**
 * A refund of which only the sum is known: of the goods as far as they go, the rest of the shipping.
 *
 * @param left as `refundableOf` says
 */
export function splitRefund(amount: number, left: Pick<RefundAsked, "goods">): RefundAsked {
  const goods = Math.min(amount, left.goods)
  return { goods, shipping: amount - goods, goodwill: 0 }
}

/**
 * A refund with what it takes back of commission and of the platform's vouchers: their part of the goods or the shipping
 * given back, rounded down over all refunds so far, so that once everything is given back nothing of them is left,
 * whatever the order. Null when it is nothing, or more than what is left of the share.
 *
 * @param before the refunds of the same share that were granted
 * @throws RangeError when an amount is not whole and zero or more
 */
export function refundOf(share: Share, before: readonly RefundAsked[], asked: RefundAsked): RefundParts | null {
  const { goods, shipping, goodwill } = asked
  for (const amount of [goods, shipping, goodwill]) {
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${amount} is no amount to give back`)
  }
  const left = refundableOf(share, before)
  const total = goods + shipping + goodwill
  if (total === 0 || goods > left.goods || shipping > left.shipping || total > left.total) return null
  const goodsBefore = before.reduce((sum, refund) => sum + refund.goods, 0)
  const shippingBefore = before.reduce((sum, refund) => sum + refund.shipping, 0)
  return {
    goods,
    shipping,
    goodwill,
    commission_back: backOf(share.commission, share.goods, goodsBefore, goods),
    goods_promotion_back: backOf(share.goods_promotion, share.goods, goodsBefore, goods),
    shipping_promotion_back:
      share.shipping > 0
        ? backOf(share.shipping_promotion, share.shipping, shippingBefore, shipping)
        : promotionWithGoods(share, goodsBefore, goods),
  }
}

/** A delivery that was free for its buyer is given back by nobody: what the platform bore of it goes with the last goods. */
function promotionWithGoods({ goods, shipping_promotion }: Share, before: number, now: number): number {
  return now > 0 && before + now === goods ? shipping_promotion : 0
}

/** The part of `whole` that goes with `now` of `of`, `before` of which have gone already. */
function backOf(whole: number, of: number, before: number, now: number): number {
  if (now === 0) return 0
  const backAt = (gone: number) => Number((BigInt(whole) * BigInt(gone)) / BigInt(of))
  return backAt(before + now) - backAt(before)
}
