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
})
export type CommissionRuleRow = z.infer<typeof CommissionRuleRow>

/** In the order in which they decide. */
export const CommissionRules = z.object({ rules: z.array(CommissionRuleRow) })
export type CommissionRules = z.infer<typeof CommissionRules>
