import { z } from "zod"
import { CARRIERS } from "../parcel/rules.ts"
import { REMITTANCE_VERDICTS } from "./rules.ts"

export const MOST_REMITTANCE_ROWS = 2_000

const PayingCarrierName = z.enum(CARRIERS).exclude(["self"])
const Amount = z.number().int().positive().max(1_000_000_000)

export const CheckRemittance = z.strictObject({ carrier: PayingCarrierName })
export type CheckRemittance = z.infer<typeof CheckRemittance>

/**
 * A carrier's statement of the cash that it hands over. `code`: of the parcel, or the carrier's own number. `amount`:
 * whole đồng. `bank_transaction_id`: the transfer that brought it, where the bank has told of it.
 */
export const AcceptRemittance = CheckRemittance.extend({
  paid_on: z.iso.date(),
  reference: z.string().trim().min(1).max(80),
  bank_transaction_id: z
    .string()
    .regex(/^\w{1,64}$/)
    .nullable()
    .default(null),
  rows: z
    .array(z.strictObject({ code: z.string().trim().min(1).max(80), amount: Amount }))
    .min(1)
    .max(MOST_REMITTANCE_ROWS),
})
export type AcceptRemittance = z.infer<typeof AcceptRemittance>

/** `expected`: whole đồng that the carrier still held before. */
const RemittanceLine = z.object({
  row: z.number().int(),
  code: z.string(),
  parcel_code: z.string().nullable(),
  amount: z.number().int().nullable(),
  expected: z.number().int(),
  verdict: z.enum(REMITTANCE_VERDICTS),
})
export type RemittanceLine = z.infer<typeof RemittanceLine>

/** `missing`: parcels whose cash the carrier holds, and that the statement does not name. */
export const RemittanceCheck = z.object({
  lines: z.array(RemittanceLine),
  missing: z.array(z.object({ parcel_code: z.string(), held: z.number().int() })),
  total: z.number().int(),
  is_acceptable: z.boolean(),
})
export type RemittanceCheck = z.infer<typeof RemittanceCheck>

export const Remittance = z.object({
  id: z.string(),
  carrier: z.enum(CARRIERS),
  paid_on: z.iso.date(),
  reference: z.string(),
  total: z.number().int(),
  bank_transaction_id: z.string().nullable(),
  accepted_at: z.iso.datetime(),
  rows: z.array(z.object({ parcel_code: z.string(), amount: z.number().int(), expected: z.number().int() })),
})
export type Remittance = z.infer<typeof Remittance>

export const REMITTANCES_PER_PAGE = 25
export const ListRemittances = z.strictObject({ page: z.coerce.number().int().min(1).max(100_000).default(1) })
export type ListRemittances = z.infer<typeof ListRemittances>

export const RemittancePage = z.object({
  remittances: z.array(Remittance),
  count: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
})
export type RemittancePage = z.infer<typeof RemittancePage>
