import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BANK_MODULE } from "../modules/bank"
import { PARCEL_MODULE } from "../modules/parcel"
import { recordPayout } from "../payment/record-payout"
import { providerIdOf, SHARE_PROVIDER } from "../purchase/choice"

/** Of one order: a share of a payment for several, or a transfer to its own seller. */
const OF_ORDERS: readonly string[] = [SHARE_PROVIDER, providerIdOf("vietqr")]

const MINUTE_MS = 60_000
/** Refunds of the last days; what is older was found by the runs before. */
const LONGEST_MS = 3 * 24 * 60 * MINUTE_MS

/** Puts refunds among what is to be sent back that a stopped process has given but not written down. */
export default async function sweepPayouts(container: MedusaContainer): Promise<void> {
  const before = (ms: number) => new Date(Date.now() - ms).toISOString()
  const refunds = await container
    .resolve(Modules.PAYMENT)
    .listRefunds(
      { created_at: { $gte: before(LONGEST_MS), $lte: before(MINUTE_MS) } },
      { relations: ["payment.payment_session"], take: null },
    )
  const shares = refunds.filter(({ payment }) => OF_ORDERS.includes(payment.provider_id))
  const known = await container
    .resolve(BANK_MODULE)
    .listPayouts({ key: shares.map(({ id }) => `refund:${id}`) }, { select: ["key"], take: null })
  const written = new Set(known.map(({ key }) => key))
  const missing = shares.filter(({ id }) => !written.has(`refund:${id}`))
  const orders = missing.map(({ payment }) => payment.payment_collection_id.replace(/^pay_col_/, "order_"))
  const parcels = await container
    .resolve(PARCEL_MODULE)
    .listParcels({ order_id: [...new Set(orders)] }, { select: ["order_id"], take: null })
  // A transfer for a whole purchase is of no order: its shares are.
  for (const { order_id } of parcels) await recordPayout(container, order_id)
}

export const config = { name: "sweep-payouts", schedule: "46 */5 * * * *" }
