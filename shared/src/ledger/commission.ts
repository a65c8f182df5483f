import { allocate } from "../allocation/rules.ts"

/** The whole in hundredths of a percent. */
const WHOLE_BP = 10_000

/**
 * What the platform takes of a sale, from and until a day (`YYYY-MM-DD`, both included), and by which contract or law. The
 * first rule by `position` that fits a line decides; what a rule leaves null fits every line.
 */
export type CommissionRule = {
  id: string
  position: number
  /** Hundredths of a percent: 500 is 5 %. */
  rate_bp: number
  valid_from: string
  valid_until: string | null
  organization_id: string | null
  category_id: string | null
  product_id: string | null
  basis: string
}

/** `goods`: what the seller earns with the line before commission, whole đồng; a voucher of the platform does not lessen it. */
export type CommissionLine = {
  line_id: string
  organization_id: string
  product_id: string
  category_ids: readonly string[]
  goods: number
}

/** What is frozen on a line when it is sold. */
export type LineCommission = { line_id: string; rule_id: string | null; rate_bp: number; commission: number }

/**
 * The commission of the lines of one order by the rules of the day it is sold. Lines under one rule are taken together:
 * their commission is rounded down once, in the seller's favour, and its đồng shared among them by the largest remainder.
 * A line that no rule fits costs nothing.
 *
 * @throws RangeError when a rate is not between nothing and the whole, or an amount is not whole and zero or more
 */
export function commissionOf(
  lines: readonly CommissionLine[],
  rules: readonly CommissionRule[],
  day: string,
): LineCommission[] {
  const valid = rules.filter((rule) => isValidOn(rule, day)).toSorted((a, b) => a.position - b.position)
  const found = lines.map((line) => ({ line, rule: valid.find((rule) => fits(rule, line)) ?? null }))
  const commissions = new Map<string, LineCommission>()
  for (const rule of new Set(found.map((each) => each.rule))) {
    const together = found.filter((each) => each.rule === rule).map((each) => each.line)
    const shares = shareOf(together, rule?.rate_bp ?? 0)
    together.forEach(({ line_id }, i) => {
      const commission = shares[i] ?? 0
      commissions.set(line_id, { line_id, rule_id: rule?.id ?? null, rate_bp: rule?.rate_bp ?? 0, commission })
    })
  }
  return lines.flatMap(({ line_id }) => commissions.get(line_id) ?? [])
}

function shareOf(lines: readonly CommissionLine[], rate_bp: number): number[] {
  if (!Number.isInteger(rate_bp) || rate_bp < 0 || rate_bp > WHOLE_BP) throw new RangeError(`${rate_bp} is no rate`)
  const goods = lines.map((line) => line.goods)
  const total = goods.reduce((a, b) => a + b, 0)
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`${total} is no amount`)
  return allocate(Number((BigInt(total) * BigInt(rate_bp)) / BigInt(WHOLE_BP)), goods)
}

function isValidOn({ valid_from, valid_until }: CommissionRule, day: string): boolean {
  return valid_from <= day && (valid_until === null || day <= valid_until)
}

function fits(rule: CommissionRule, line: CommissionLine): boolean {
  return (
    (rule.organization_id === null || rule.organization_id === line.organization_id) &&
    (rule.product_id === null || rule.product_id === line.product_id) &&
    (rule.category_id === null || line.category_ids.includes(rule.category_id))
  )
}
