import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { requireMembership } from "../member/require-membership"
import { GIFT_ORDER_MODULE } from "../modules/gift-order"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { PARCEL_MODULE } from "../modules/parcel"
import { requireBuyersGroup } from "../parcel/buyers-parcel"
import type { ParcelRow } from "../parcel/require-parcel"
import { parseCode } from "../purchase/code"
import { requirePoint, type SalesPointRow } from "../sales-point/require-point"
import type { ParcelInput } from "../workflows/parcel/types"
import type { GiftOrderRow } from "./cart-gift"
import { orderNotFound } from "./problems"

/** A gift order with the parcel of its one core order. */
export type OpenGiftOrder = { order: GiftOrderRow; code: string; parcel: ParcelRow }

/** The point that a path names, of the organization that one acts for. @throws ProblemError 401, 404 */
export async function requireOwnPoint(req: MedusaRequest): Promise<SalesPointRow> {
  const { organization } = await requireMembership(req)
  return requirePoint(req.scope, { organization_id: organization.id, handle: req.params["point"] ?? "" })
}

/** The order of a point that a path names, and who does something to it. @throws ProblemError 401, 404 */
export async function requireOwnGiftOrder(
  req: MedusaRequest,
): Promise<OpenGiftOrder & { point: SalesPointRow; input: ParcelInput }> {
  const { actor, organization } = await requireMembership(req)
  const point = await requireOwnPoint(req)
  const code = parseCode(req.params["code"] ?? "")
  const [group] =
    code === null
      ? []
      : await req.scope
          .resolve(ORDER_GROUP_MODULE)
          .listOrderGroups({ code, status: { $ne: "placing" } }, { select: ["id"], take: 1 })
  const open = group ? await openGiftOrder(req.scope, { group_id: group.id, point_id: point.id }) : null
  if (open === null) throw orderNotFound()
  const acted = { actor: "seller" as const, actor_id: actor.actor_id, on_behalf: actor.on_behalf }
  const input = { order_id: open.parcel.order_id, organization_id: organization.id, acted, for_gift: true as const }
  return { ...open, point, input }
}

/** The gift order of a buyer that a path names. @throws ProblemError 404 */
export async function requireBuyersGift(req: MedusaRequest): Promise<OpenGiftOrder> {
  const group = await requireBuyersGroup(req)
  const open = await openGiftOrder(req.scope, { group_id: group.id })
  if (open === null) throw orderNotFound()
  return open
}

/** The gift order that a purchase is; null of any other. */
export async function openGiftOrder(
  container: MedusaContainer,
  filter: { group_id: string; point_id?: string },
): Promise<OpenGiftOrder | null> {
  const [order] = await container.resolve(GIFT_ORDER_MODULE).listGiftOrders(filter, { take: 1 })
  const [parcel] = order
    ? await container.resolve(PARCEL_MODULE).listParcels({ group_id: filter.group_id }, { take: 1 })
    : []
  return order && parcel ? { order, parcel, code: parcel.code.replace(/-\d+$/, "") } : null
}
