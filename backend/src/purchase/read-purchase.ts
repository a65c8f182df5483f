import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PurchaseDocument, type ParcelProgress } from "@ocop/shared/purchase"
import { partsOf } from "../direct/parts"
import { readDirectTransfer } from "../direct/read-transfer"
import { readGiftCount } from "../gift-order/is-gift"
import { notFound } from "../http/problem-error"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { readProgress } from "../parcel/read-progress"
import { readPickups } from "../pickup/read-progress"
import { depositNow } from "../payment/deposit-now"
import { readMoney } from "../payment/purchase-money"
import { readAgeConfirmation } from "./age-confirmation"
import { isTokenOf, parseCode } from "./code"
import { isPaidDirectly, paymentNow } from "./payment-now"
import { readRefunds } from "./read-refunds"
import { Shown } from "./shown"
import { toPurchaseDocument, type OrderRow } from "./to-purchase-document"

/** What of an order its parcel is told by. */
export const ORDER_FIELDS = [
  "id",
  "canceled_at",
  "shipping_address.*",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
]

/** What opens a purchase: the token of the mailed link, or being the customer who made it. */
export type PurchaseKey = { token: string; customer_id: string | undefined }

/** @throws ProblemError 404, the same for a wrong key as for a wrong code */
export async function requireGroup(container: MedusaContainer, typed: string, key: PurchaseKey): Promise<Group> {
  const group = await findGroup(container, typed)
  const isOwner = group !== null && group.customer_id !== null && group.customer_id === key.customer_id
  if (group === null || !(isOwner || isTokenOf(group.code, key.token))) throw purchaseNotFound()
  return group
}

/** @throws ProblemError 404, the same for a wrong key as for a wrong code */
export async function openPurchase(
  container: MedusaContainer,
  typed: string,
  key: PurchaseKey,
): Promise<PurchaseDocument> {
  return readPurchase(container, await requireGroup(container, typed, key), { withCodes: true })
}

export async function findGroup(container: MedusaContainer, typed: string) {
  const code = parseCode(typed)
  if (code === null) return null
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ code, status: { $ne: "placing" }, restricted_at: null })
  return group ?? null
}

type Group = NonNullable<Awaited<ReturnType<typeof findGroup>>>

/** `withCodes`: only who bought is told the codes that goods are handed over for at sales points. */
export async function readPurchase(
  container: MedusaContainer,
  group: Group,
  { withCodes = false }: { withCodes?: boolean } = {},
): Promise<PurchaseDocument> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: group.order_ids },
  })
  const orders: OrderRow[] = data
  const shown = Shown.parse(group.shown)
  const [age_confirmation, progress, refunds, parts, pickups, gift] = await Promise.all([
    readAgeConfirmation(container, group.cart_id),
    readProgress(container, group),
    readRefunds(container, group),
    partsOf(container, group),
    readPickups(container, shown, { withCodes }),
    readGiftCount(container, group.id),
  ])
  const sold = toPurchaseDocument(group, shown, orders, parts)
  const parcels = sold.parcels.map((parcel) => {
    const known = progress.get(parcel.order_id) ?? null
    return {
      ...parcel,
      pickup: parcel.pickup && { ...parcel.pickup, ...pickups.get(parcel.order_id) },
      progress: known && gift ? ofGift(known) : known,
    }
  })
  const due = parcels.reduce((sum, { progress, total }) => sum + (progress?.due ?? total), 0)
  const amount = await amountOf(container, group, due)
  const payment = { ...sold.payment, amount, is_direct: isPaidDirectly(group), deposit: depositNow(group) }
  return PurchaseDocument.parse({ ...sold, parcels, payment, age_confirmation, refunds, gift })
}

/** Nobody has received all of a gift before its point has said so of everybody. */
function ofGift(progress: ParcelProgress): ParcelProgress {
  const isSaid = progress.boxes.every(({ delivered_at, said_delivered_at }) => delivered_at ?? said_delivered_at)
  return { ...progress, may_receive: progress.may_receive && isSaid }
}

/** Whole đồng: what was paid, or is still to be paid of `due` where some of a transfer has come. */
async function amountOf(container: MedusaContainer, group: Group, due: number): Promise<number> {
  const { state } = paymentNow(group)
  if (state === "paid") return Number(group.paid)
  if (state !== "awaiting") return due
  if (isPaidDirectly(group)) return (await readDirectTransfer(container, group)).left
  const { received, due: ordered } = await readMoney(container, group)
  const deposit = depositNow(group)
  // What a deposit has paid of an order is in its own due already.
  if (deposit !== null) return Math.max(0, (deposit.is_paid ? ordered : deposit.amount) - received)
  return Math.max(0, due - received)
}

export function purchaseNotFound() {
  return notFound("Không tìm thấy đơn hàng. Kiểm tra lại mã đơn và số điện thoại.")
}
