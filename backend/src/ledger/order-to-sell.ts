import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { allocate } from "@ocop/shared/allocation"
import type { CashAccount, OrderToSell } from "@ocop/shared/ledger"
import { CARRIERS } from "@ocop/shared/parcel"
import { keptDiscount } from "@ocop/shared/voucher"
import { PARCEL_MODULE } from "../modules/parcel"
import { moneyOf } from "../parcel/read-orders"
import { openParcel, type OpenParcel, type ParcelRow } from "../parcel/require-parcel"
import type { GroupRow } from "../payment/purchase-money"
import { readShare } from "../payment/read-share"
import { isPaidDirectly } from "../purchase/payment-now"

/** An order of a purchase that is paid, for what was paid of it; null of one that was cancelled before. */
export async function transferSaleOf(
  container: MedusaContainer,
  group: Pick<GroupRow, "id" | "settlement" | "payment_method">,
  order_id: string,
): Promise<OrderToSell | null> {
  const share = await readShare(container, order_id)
  if (share === null) return null
  const [parcel] = await container.resolve(PARCEL_MODULE).listParcels({ order_id, group_id: group.id }, { take: 1 })
  if (!parcel) return null
  // All of it was paid for, whatever has been cancelled since.
  return toSale(container, await openParcel(container, parcel), {
    settlement: isPaidDirectly(group) ? "direct" : "platform",
    held_in: "buyer_funds",
    amount: share.captured,
    isWhole: true,
  })
}

/**
 * An order that was paid at the door, for what was collected there; null where nothing was. Who pays at a sales point pays
 * its seller, who then owes the fee.
 */
export async function cashSaleOf(
  container: MedusaContainer,
  parcel: ParcelRow,
): Promise<{ order: OrderToSell; at: Date } | null> {
  const open = await openParcel(container, parcel)
  const isAtPoint = parcel.pickup_point_id !== null
  const { due } = moneyOf(open.order, { isPaid: false })
  const amount = isAtPoint && open.order.paid > 0 ? open.order.paid : due
  const delivered = open.order.fulfillments.flatMap(({ delivered_at }) => delivered_at ?? [])
  if (amount === 0 || delivered.length === 0) return null
  const at = new Date(Math.max(...delivered.map(Number)))
  const order = await toSale(container, open, {
    settlement: isAtPoint ? "direct" : "platform",
    held_in: await cashAccountOf(container, parcel.id),
    amount,
    isWhole: false,
  })
  return { order, at }
}

/** Who collected: whoever a box of it was given to last. */
async function cashAccountOf(container: MedusaContainer, parcel_id: string): Promise<CashAccount> {
  const events = await container
    .resolve(PARCEL_MODULE)
    .listParcelEvents(
      { parcel_id, kind: ["handed_over", "tracking_changed"] },
      { order: { created_at: "DESC" }, take: 1 },
    )
  const carrier = CARRIERS.find((each) => each === events[0]?.carrier)
  return `carrier_cash:${carrier ?? "other"}`
}

/**
 * Delivery first, as the buyer was shown it; the rest is what the goods brought, shared among them by their prices less
 * what vouchers took off. What of that the platform bears was settled when the order was placed.
 */
async function toSale(
  container: MedusaContainer,
  { parcel, order, shown, lines }: OpenParcel,
  {
    settlement,
    held_in,
    amount,
    isWhole,
  }: Pick<OrderToSell, "settlement" | "held_in"> & { amount: number; isWhole: boolean },
): Promise<OrderToSell> {
  const fee = Math.min(shown.fee, amount)
  const sold = lines.map(({ price, quantity: ordered, discount, platform_borne, counts }) => {
    const kept = isWhole || order.canceled_at !== null ? ordered : ordered - counts.canceled
    const brought = price * kept - keptDiscount(discount, { ordered, kept })
    return { brought, platform_borne: keptDiscount(platform_borne, { ordered, kept }) }
  })
  const goods = allocate(
    amount - fee,
    sold.map(({ brought }) => brought),
  )
  const categories = await categoriesOf(
    container,
    lines.map(({ product_id }) => product_id),
  )
  return {
    group_id: parcel.group_id,
    order_id: order.id,
    organization_id: parcel.organization_id,
    settlement,
    held_in,
    lines: lines.map(({ line_id, product_id }, n) => ({
      line_id,
      product_id,
      category_ids: categories.get(product_id) ?? [],
      paid: goods[n] ?? 0,
      platform_borne: sold[n]?.platform_borne ?? 0,
    })),
    shipping: { paid: fee, platform_borne: shown.fee_platform_borne },
  }
}

/** The categories of products with those above them. */
async function categoriesOf(container: MedusaContainer, product_ids: string[]): Promise<Map<string, string[]>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "categories.mpath"],
    filters: { id: product_ids },
  })
  const products = data as { id: string; categories?: ({ mpath: string } | null)[] | null }[]
  return new Map(
    products.map(({ id, categories }) => [id, (categories ?? []).flatMap((each) => each?.mpath.split(".") ?? [])]),
  )
}
