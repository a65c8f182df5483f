import { z } from "zod"

export const LONGEST_BASIS = 300

const Id = z.string().regex(/^\w{1,64}$/)

/**
 * A rule to be added. `rate_bp`: hundredths of a percent. `valid_from`, `valid_until`: days in Vietnam, both included.
 * What is null fits everything. `basis`: the contract or law by which it is taken.
 */
export const AddCommissionRule = z
  .strictObject({
    position: z.number().int().min(0).max(1_000_000),
    rate_bp: z.number().int().min(0).max(10_000),
    valid_from: z.iso.date(),
    valid_until: z.iso.date().nullable().default(null),
    organization_id: Id.nullable().default(null),
    category_id: Id.nullable().default(null),
    product_id: Id.nullable().default(null),
    basis: z.string().trim().min(3).max(LONGEST_BASIS),
  })
  .refine(({ valid_from, valid_until }) => valid_until === null || valid_from <= valid_until, { path: ["valid_until"] })
export type AddCommissionRule = z.infer<typeof AddCommissionRule>

export const CommissionRuleRow = z.object({
  id: z.string(),
  position: z.number().int(),
  rate_bp: z.number().int(),
  valid_from: z.iso.date(),
  valid_until: z.iso.date().nullable(),
  organization_id: z.string().nullable(),
  category_id: z.string().nullable(),
  product_id: z.string().nullable(),
  basis: z.string(),
  /** The name of whom or what it is for; null where it is for all. */
  subject: z.string().nullable(),
})
export type CommissionRuleRow = z.infer<typeof CommissionRuleRow>

/**
 * Hundredths of a percent of what a person typed as a rate: `2,5`, `2.5 %` and `2` are 250, 250 and 200.
 * @returns null where it is no rate from 0 to 100 % with two decimals at most
 */
export function parseRate(typed: string): number | null {
  const [, whole, part = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim()) ?? []
  if (whole === undefined) return null
  const rate = Number(whole) * 100 + Number(part.padEnd(2, "0"))
  return rate <= 10_000 ? rate : null
}

/** In the order in which they decide. */
export const CommissionRules = z.object({ rules: z.array(CommissionRuleRow) })
export type CommissionRules = z.infer<typeof CommissionRules>
