import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { parsePhone } from "@ocop/shared/phone"
import { PURCHASES_AT_DESK, type ListPurchases, type PurchaseList } from "@ocop/shared/purchase"
import { partsOf } from "../direct/parts"
import type { PerPage } from "../http/per-page"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { parseCode } from "./code"
import { ORDER_FIELDS } from "./read-purchase"
import { Shown } from "./shown"
import { toPurchaseDocument, type OrderRow } from "./to-purchase-document"

/** One page of what was bought, the newest first, for operators. What its buyer has had erased is not among it. */
export async function listPurchases(
  container: MedusaContainer,
  { q, order_id, page, per_page = PURCHASES_AT_DESK }: ListPurchases & PerPage,
): Promise<PurchaseList> {
  const sought = soughtBy(q)
  const answer = { page, per_page }
  if (sought === null) return { purchases: [], count: 0, ...answer }
  const [groups, count] = await container.resolve(ORDER_GROUP_MODULE).listAndCountOrderGroups(
    { ...sought, ...(await groupOf(container, order_id)), restricted_at: null, status: { $ne: "placing" } },
    {
      order: { created_at: "DESC", id: "DESC" },
      skip: (page - 1) * per_page,
      take: per_page,
    },
  )
  const order_ids = groups.flatMap(({ order_ids }) => order_ids)
  const [orders, parts] = await Promise.all([readOrders(container, order_ids), partsOf(container, ...groups)])
  const purchases = groups.map((group) => {
    const own = orders.filter(({ id }) => group.order_ids.includes(id))
    const { recipient, parcels, totals, ...rest } = toPurchaseDocument(group, Shown.parse(group.shown), own, parts)
    return {
      code: rest.code,
      placed_at: rest.placed_at,
      status: rest.status,
      recipient: { name: recipient.name, phone: recipient.phone },
      total: totals.total,
      parcels: parcels.map(({ order_id, seller, status }) => ({ order_id, seller: seller.name, status })),
    }
  })
  return { purchases, count, ...answer }
}

/** The one group with this order; all of them without one. */
async function groupOf(container: MedusaContainer, order_id: string | undefined): Promise<{ id?: string }> {
  if (order_id === undefined) return {}
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["order_group.id"],
    filters: { id: order_id },
  })
  const orders: { order_group?: { id: string } }[] = data
  return { id: orders[0]?.order_group?.id ?? "" }
}

/** All for nothing; null when it is neither a code nor a number, so that it finds nothing. */
function soughtBy(q: string): { code?: string; phone?: string } | null {
  if (q === "") return {}
  const code = parseCode(q)
  if (code !== null) return { code }
  const phone = parsePhone(q)
  return phone === null ? null : { phone: phone.e164 }
}

async function readOrders(container: MedusaContainer, ids: string[]): Promise<OrderRow[]> {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: ids } })
  return data
}
