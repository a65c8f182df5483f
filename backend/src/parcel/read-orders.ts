import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { StoredAddress } from "@ocop/shared/address"
import type { LineCounts } from "@ocop/shared/parcel"
import type { Shown } from "../purchase/shown"

const FIELDS = [
  "id",
  "canceled_at",
  "summary",
  "organization.id",
  "shipping_address.*",
  "items.*",
  "items.detail.*",
  "items.adjustments.amount",
  "fulfillments.id",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
]

const Count = z.coerce.number()
const Moment = z.coerce.date().nullable()

const Row = z.object({
  id: z.string(),
  canceled_at: Moment,
  summary: z.object({ pending_difference: Count, current_order_total: Count, paid_total: Count }),
  organization: z.object({ id: z.string() }).nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      quantity: Count,
      unit_price: Count,
      adjustments: z
        .array(z.object({ amount: Count }).nullable())
        .nullish()
        .transform((rows) => rows ?? []),
      detail: z.object({
        fulfilled_quantity: Count,
        shipped_quantity: Count,
        delivered_quantity: Count,
        return_received_quantity: Count,
        return_dismissed_quantity: Count,
      }),
    }),
  ),
  fulfillments: z
    .array(
      z
        .object({
          id: z.string(),
          packed_at: Moment,
          shipped_at: Moment,
          delivered_at: Moment,
          canceled_at: Moment,
        })
        .nullable(),
    )
    .nullish(),
})

/**
 * One seller's order as core holds it now. `total`: whole đồng of what is in it, with delivery; `paid`: what has come; `balance`: whole đồng
 * still to be paid, below 0 what is to be given back.
 */
export type OrderNow = {
  id: string
  organization_id: string | null
  canceled_at: Date | null
  total: number
  paid: number
  balance: number
  /** The same as core has it, with fractions where goods that a voucher made cheaper came back. */
  exact_balance: number
  items: z.infer<typeof Row>["items"]
  /** Fulfilments that were not taken back. */
  fulfillments: { id: string; packed_at: Date | null; shipped_at: Date | null; delivered_at: Date | null }[]
  shipping_address: StoredAddress | null
}

export async function readOrders(container: MedusaContainer, order_ids: string[]): Promise<Map<string, OrderNow>> {
  if (order_ids.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: order_ids },
  })
  return new Map(data.map((row) => [row.id, toOrderNow(Row.parse(row), row.shipping_address as StoredAddress | null)]))
}

function toOrderNow(row: z.infer<typeof Row>, shipping_address: StoredAddress | null): OrderNow {
  return {
    id: row.id,
    organization_id: row.organization?.id ?? null,
    canceled_at: row.canceled_at,
    total: Math.round(row.summary.current_order_total),
    paid: Math.round(row.summary.paid_total),
    balance: Math.round(row.summary.pending_difference),
    exact_balance: row.summary.pending_difference,
    items: row.items,
    fulfillments: (row.fulfillments ?? []).flatMap((each) => (each === null || each.canceled_at ? [] : [each])),
    shipping_address,
  }
}

type ShownLine = Shown["parcels"][number]["lines"][number]

/** How far the pieces of a sold line have come. What an edit took out of the order is not in it any more. */
export function countsOf({ line_id, quantity: ordered }: ShownLine, order: OrderNow): LineCounts {
  const item = order.canceled_at === null ? order.items.find(({ id }) => id === line_id) : undefined
  const { fulfilled_quantity = 0, shipped_quantity = 0, delivered_quantity = 0 } = item?.detail ?? {}
  return {
    ordered,
    canceled: ordered - (item?.quantity ?? 0),
    packed: fulfilled_quantity,
    shipped: shipped_quantity,
    delivered: delivered_quantity,
  }
}

/**
 * Whole đồng that are still to be paid, and that were paid for what is not sent. Of what was paid before delivery nothing
 * is collected. What was sent back later was paid at the door all the same: what is owed for it stands with the
 * complaint.
 */
export function moneyOf(order: OrderNow, { isPaid }: { isPaid: boolean }): { due: number; owed: number } {
  if (isPaid) return { due: 0, owed: Math.max(0, -order.balance) }
  // The carrier has handed over the cash: nothing is collected any more.
  if (order.paid > 0) return { due: 0, owed: 0 }
  const returned = order.items.reduce((sum, { unit_price, quantity, adjustments, detail }) => {
    const off = adjustments.reduce((taken, row) => taken + (row?.amount ?? 0), 0)
    const ofOne = quantity === 0 ? 0 : unit_price - off / quantity
    return sum + ofOne * (detail.return_received_quantity + detail.return_dismissed_quantity)
  }, 0)
  const balance = Math.round(order.exact_balance + returned)
  if (order.canceled_at !== null) return { due: 0, owed: Math.max(0, -balance) }
  return { due: Math.max(0, balance), owed: Math.max(0, -balance) }
}
