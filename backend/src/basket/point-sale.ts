import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toShippingPlace, type StoredAddress } from "@ocop/shared/address"
import { todayInVietnam } from "@ocop/shared/day"
import type { Problem } from "@ocop/shared/problem"
import { isStopInForce } from "@ocop/shared/sale-stop"
import { mayTrade, type TradeVerb } from "@ocop/shared/shelf"
import { gazetteer } from "../gazetteer"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { toShown } from "../sales-point/find-points"
import { readStops } from "../sellability"
import { findPermitted } from "../shelf/find-permitted"
import { readShelf, type ShelfGoods } from "../shelf/read-shelf"
import type { SellerFacts } from "./rules"

/** A sales point as the seller of what is bought in its channel, and what lies on its shelf, as it is now. */
export type PointSale = {
  point_id: string
  seller: SellerFacts
  /** What their maker has to allow for goods to be sold so. */
  verb: TradeVerb
  /** Whether the point stands in the directory. */
  is_public: boolean
  /** False where nothing can be fetched any more. */
  is_open: boolean
  shelf: readonly ShelfGoods[]
  permitted: ReadonlyMap<string, readonly TradeVerb[]>
}

/** Goods as the point sells them. */
export type AtPoint = { item: ShelfGoods | undefined; seller: SellerFacts; problem: Problem | null }

export const POINT_CLOSED = { type: "point_closed", message: "Điểm bán này hiện không nhận đặt hàng trước." }
export const NOT_AT_POINT = { type: "not_at_point", message: "Điểm bán này không còn bán sản phẩm này." }
export const BOX_GOODS_GONE = {
  type: "box_goods_gone",
  message: "Một món trong hộp này hiện không bán được.",
}
const RESALE_ENDED = {
  type: "resale_ended",
  message: "Cơ sở làm ra sản phẩm này không còn để điểm bán này bán.",
}

/** Channels that are no point's. A cart is made in a channel after the channel is: what it is does not change. */
const ordinary = new Set<string>()

/** The point that a channel belongs to, with what it has of some goods; null where producers sell. */
export async function readPointSale(
  container: MedusaContainer,
  sales_channel_id: string,
  variant_ids: readonly string[],
): Promise<PointSale | null> {
  if (ordinary.has(sales_channel_id)) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_channel",
    fields: [
      "id",
      "sales_point.id",
      "sales_point.stock_location.id",
      "sales_point.stock_location.address.*",
      "sales_point.shipping_profile.id",
    ],
    filters: { id: sales_channel_id },
  })
  const { sales_point: opened } = (data[0] ?? {}) as { sales_point?: OpenedPoint | null }
  if (!opened) {
    ordinary.add(sales_channel_id)
    return null
  }
  const row = await container.resolve(SALES_POINT_MODULE).retrieveSalesPoint(opened.id)
  const { organization_id, status, takes_pickup } = row
  const [organization, shelf, permitted, stops] = await Promise.all([
    container.resolve(ORGANIZATION_MODULE).retrieveOrganization(organization_id),
    variant_ids.length === 0 ? [] : readShelf(container, { point_id: opened.id, variant_id: [...variant_ids] }),
    findPermitted(container, organization_id),
    readStops(container, [], [organization_id]),
  ])
  const shown = toShown(row)
  const isPublic = status === "verified" && organization.status === "verified" && shown !== null
  const day = todayInVietnam(new Date())
  const isStopped = stops.some((stop) => isStopInForce(stop, day))
  return {
    point_id: opened.id,
    seller: {
      id: organization_id,
      handle: organization.handle,
      name: organization.name,
      place: shown === null ? "" : `${shown.commune.name}, ${shown.commune.province}`,
      from: toShippingPlace(opened.stock_location?.address, gazetteer()),
      shipping_profile_id: opened.shipping_profile?.id ?? "",
      closure: null,
      pickup: shown && { point_id: opened.id, commune_code: shown.commune.code, place: shown.point },
    },
    verb: "resell",
    is_public: isPublic && !isStopped,
    is_open: isPublic && takes_pickup && !isStopped && Boolean(opened.shipping_profile),
    shelf,
    permitted,
  }
}

type OpenedPoint = {
  id: string
  stock_location: { id: string; address: StoredAddress | null } | null
  shipping_profile: { id: string } | null
}

/** How a point sells goods of a maker today, and why it does not. */
export function atPoint(sale: PointSale, variant_id: string, maker_id: string): AtPoint {
  const item = sale.shelf.find((each) => each.variant_id === variant_id && each.withdrawn_at === null)
  return { item, seller: sale.seller, problem: problemOf(sale, item, maker_id) }
}

function problemOf({ is_open, seller, verb, permitted }: PointSale, item: ShelfGoods | undefined, maker_id: string) {
  if (!is_open) return POINT_CLOSED
  if (item === undefined) return NOT_AT_POINT
  const trade = { maker_id, organization_id: seller.id, granted: permitted.get(maker_id) ?? [] }
  return mayTrade(trade, verb) ? null : RESALE_ENDED
}
