import { commissionOf, type CommissionLine, type CommissionRule } from "./commission.ts"
import type { Revenue, Sale } from "./events.ts"

/** One seller's part of a purchase before its commission is known. */
export type OrderToSell = Omit<Sale, "kind" | "lines"> & {
  lines: readonly (Pick<CommissionLine, "line_id" | "product_id" | "category_ids"> & Revenue)[]
}

/**
 * The sale of an order on a day, each line with its commission. A voucher at the platform's cost does not lessen what the
 * commission is taken of.
 *
 * @throws RangeError as `commissionOf`
 */
export function saleOf({ lines, ...order }: OrderToSell, rules: readonly CommissionRule[], day: string): Sale {
  const { organization_id } = order
  const earned = lines.map((line) => ({ ...line, organization_id, goods: line.paid + line.platform_borne }))
  const commissions = new Map(commissionOf(earned, rules, day).map((each) => [each.line_id, each]))
  const sold = lines.flatMap(({ line_id, paid, platform_borne }) => {
    const commission = commissions.get(line_id)
    return commission ? [{ paid, platform_borne, ...commission }] : []
  })
  return { kind: "sale", ...order, lines: sold }
}
