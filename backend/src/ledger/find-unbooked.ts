import type { MedusaContainer } from "@medusajs/framework/types"
import { STRIPE } from "../card/stripe"
import { env } from "../env"
import { BANK_MODULE } from "../modules/bank"
import { LEDGER_MODULE } from "../modules/ledger"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import { refundIdOf, wayBackOf, type PayoutRow } from "./book-payouts"
import { placeOf } from "./book-transfers"

/** When what is looked for was changed last. */
export type Span = { from: Date; to: Date }

/** Something that has happened, by the key under which it is to stand in the books. */
type Trace = { key: string; group_id: string | null; transaction_id?: string }

/** The purchases, and the money of no purchase, about which the books lack something that happened in that time. */
export async function findUnbooked(
  container: MedusaContainer,
  { from, to }: Span,
): Promise<{ group_ids: string[]; transaction_ids: string[] }> {
  const updated_at = { $gte: from, $lte: to }
  const found = await Promise.all(
    [ofTransfers, ofPayouts, ofPurchases, ofParcels, ofParts].map((of) => of(container, updated_at)),
  )
  const traces = found.flat()
  const known = new Set(await container.resolve(LEDGER_MODULE).keysOf(traces.map(({ key }) => key)))
  const missing = traces.filter(({ key }) => !known.has(key))
  const nobodys = missing.filter(({ group_id }) => group_id === null)
  return {
    group_ids: [...new Set(missing.flatMap(({ group_id }) => group_id ?? []))],
    transaction_ids: [...new Set(nobodys.flatMap(({ transaction_id }) => transaction_id ?? []))],
  }
}

type Updated = { $gte: Date; $lte: Date }

async function ofTransfers(container: MedusaContainer, updated_at: Updated): Promise<Trace[]> {
  const looked = {
    updated_at,
    direction: "in" as const,
    state: ["matched" as const, "open" as const, "closed" as const],
  }
  const rows = await container.resolve(BANK_MODULE).listBankTransactions(
    {
      ...looked,
      organization_id: null,
      $or: [{ account_number: env.BANK_ACCOUNT ?? "" }, { gateway: STRIPE }, { counted: true }],
    },
    { take: null },
  )
  return rows.flatMap(({ id, group_id, counted, excess, gateway }) => {
    const came = { key: `money_in:${placeOf({ gateway })}:${id}`, group_id, transaction_id: id }
    const isLeft = group_id !== null && (!counted || Number(excess) > 0)
    return isLeft ? [came, { key: `money_released:${group_id}`, group_id }] : [came]
  })
}

async function ofPayouts(container: MedusaContainer, updated_at: Updated): Promise<Trace[]> {
  const rows = await container.resolve(BANK_MODULE).listPayouts({ updated_at }, { take: null })
  return rows.flatMap((row) => {
    const { group_id } = row
    return keysOfPayout(row).map((key) => ({ key, group_id, transaction_id: row.key.replace(/^transaction:/, "") }))
  })
}

function keysOfPayout(row: PayoutRow): string[] {
  // What a seller sends back never was ours.
  const isPaid = row.state === "paid" && row.organization_id === null
  if (row.kind === "excess") return isPaid ? [`money_returned:${wayBackOf(row).id}`] : []
  const id = refundIdOf(row)
  return isPaid ? [`refund:${id}`, `refund_paid:${wayBackOf(row).id}`] : [`refund:${id}`]
}

async function ofPurchases(container: MedusaContainer, updated_at: Updated): Promise<Trace[]> {
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ updated_at, status: "settled" }, { select: ["id", "order_ids"], take: null })
  return groups.flatMap(({ id, order_ids }) => order_ids.map((order) => ({ key: `sale:${order}`, group_id: id })))
}

async function ofParts(container: MedusaContainer, updated_at: Updated): Promise<Trace[]> {
  const parts = await container
    .resolve(BANK_MODULE)
    .listDirectPayments({ updated_at, state: "paid" }, { select: ["order_id", "group_id"], take: null })
  return parts.map(({ order_id, group_id }) => ({ key: `sale:${order_id}`, group_id }))
}

async function ofParcels(container: MedusaContainer, updated_at: Updated): Promise<Trace[]> {
  const parcels = await container
    .resolve(PARCEL_MODULE)
    .listParcels({ updated_at, state: "delivered" }, { select: ["order_id", "group_id"], take: null })
  return parcels.map(({ order_id, group_id }) => ({ key: `sale:${order_id}`, group_id }))
}
