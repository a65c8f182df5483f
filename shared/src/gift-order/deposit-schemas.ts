import { z } from "zod"

/** Whole đồng. `balance_on`: the last day for the rest; `cancel_on`: the last day before the order is cancelled without it. */
export const DepositDocument = z.object({
  amount: z.number().int(),
  balance: z.number().int(),
  balance_on: z.iso.date(),
  cancel_on: z.iso.date(),
})
export type DepositDocument = z.infer<typeof DepositDocument>

/** What of it a buyer agrees to: the order is refused when something else would hold. */
export const ShownDeposit = DepositDocument.omit({ balance: true })
export type ShownDeposit = z.infer<typeof ShownDeposit>

/** The deposit that an order was placed with. `is_paid`: it has come, and the rest is what is waited for. */
export const AgreedDeposit = DepositDocument.extend({ is_paid: z.boolean() })
export type AgreedDeposit = z.infer<typeof AgreedDeposit>

const Vnd = z.number().int().min(0).max(1_000_000_000)

/**
 * When a gift may be ordered with a deposit, and how large it is. `from`: whole đồng, from which on one is offered for
 * any day. `far_days`: so many days before the first delivery one is offered for less, too, from `least` đồng on.
 * `grace_days`: so many days after the due day the rest is still taken; then the order is cancelled, and the deposit given
 * back. At 100 percent all is paid at once, and no deposit is offered.
 */
export const DepositRule = z.object({
  percent: z.number().int().min(10).max(100),
  from: Vnd,
  least: Vnd,
  far_days: z.number().int().min(1).max(365),
  grace_days: z.number().int().min(0).max(14),
})
export type DepositRule = z.infer<typeof DepositRule>

/** Answer of `/store/gift-deposit`; null where none is offered. */
export const OfferedDeposit = z.object({ deposit: DepositRule.nullable() })
export type OfferedDeposit = z.infer<typeof OfferedDeposit>

export const DEPOSIT_FIELDS = ["percent", "from", "least", "far_days", "grace_days"] as const
export type DepositField = (typeof DEPOSIT_FIELDS)[number]

/** Whole numbers between which each field lies; đồng of the sums. */
export const DEPOSIT_LIMITS: Readonly<Record<DepositField, { least: number; most: number }>> = {
  percent: { least: 10, most: 100 },
  from: { least: 0, most: 1_000_000_000 },
  least: { least: 0, most: 1_000_000_000 },
  far_days: { least: 1, most: 365 },
  grace_days: { least: 0, most: 14 },
}

/** As typed: "10.000.000". */
export const ChangeDepositRule = z.strictObject({
  percent: z.string().max(40),
  from: z.string().max(40),
  least: z.string().max(40),
  far_days: z.string().max(40),
  grace_days: z.string().max(40),
  reason: z.string().max(1000).default(""),
})
export type ChangeDepositRule = z.infer<typeof ChangeDepositRule>

export const MOST_DEPOSIT_CHANGES = 20

/** Answer of `/admin/deposit-rule`. */
export const DepositDesk = z.object({
  rule: DepositRule,
  may_change: z.boolean(),
  /** The newest first, at most `MOST_DEPOSIT_CHANGES`. */
  changes: z.array(
    z.object({ id: z.string(), at: z.iso.datetime(), rule: DepositRule, reason: z.string(), user_email: z.string() }),
  ),
})
export type DepositDesk = z.infer<typeof DepositDesk>
