import { ProductStatus } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { isOfferedOn } from "@ocop/shared/gift"
import type { Problem } from "@ocop/shared/problem"
import { toParcel } from "@ocop/shared/shipping"
import { kitNeeds } from "./kit-needs"
import { BOX_GOODS_GONE, NOT_AT_POINT, POINT_CLOSED, type PointSale } from "./point-sale"
import type { LineFacts } from "./rules"
import { NOBODY, NOT_SOLD, toLineFacts, type BoxSources, type CartRow, type LineSources } from "./to-line-facts"

type Item = CartRow["items"][number]
type Box = Omit<LineSources, "box"> & { box: BoxSources }

/**
 * A ready box as its point sells it: the empty box and each of the goods at the point's price, out of its shelf, as the kit
 * of its product says. It is sold only whole, and has no star of its own: each of its goods has.
 */
export function toBoxFacts(item: Item, { variant, box }: Box, sale: PointSale | null): LineFacts {
  const { template, goods } = box
  // Whoever packs goods into a box needs to be let do that, as for gifts.
  const packing: PointSale | null = sale && { ...sale, verb: "box" }
  const inside = goods.map(({ variant_id, count, sources }) =>
    toLineFacts({ ...item, variant_id, product_id: "", title: "", quantity: count }, sources, packing),
  )
  const { weight_g, temperature_class } = toParcel(inside.map(({ parcel, quantity }) => ({ ...parcel, quantity })))
  const needs = kitNeeds(variant?.inventory_items ?? [], inside, sale?.shelf ?? [])
  return {
    ...{ id: item.id, variant_id: item.variant_id, product_id: item.product_id },
    // It has no page of its own.
    product_handle: "",
    name: template.name,
    variant_title: null,
    codes: { sku: null, barcode: null },
    picture: { archetype: "hop", seed: template.id },
    star: null,
    sale_problem: problemOf({ variant, box }, inside, sale) ?? (needs === null ? BOX_GOODS_GONE : null),
    is_adult_only: false,
    takes_cash: true,
    price: inside.reduce((sum, { price, quantity }) => sum + price * quantity, template.price),
    is_tax_inclusive: inside.every((each) => each.is_tax_inclusive),
    unit_price: null,
    quantity: Number(item.quantity),
    is_unlimited: false,
    needs: needs ?? [],
    parcel: {
      ...{ weight: template.weight + weight_g, length: null, width: null, height: null, set_no: 0 },
      temperature_class,
      lead_time_days: null,
    },
    label: {},
    contents: inside.map(({ product_id: _, ...each }, n) => ({
      product_id: goods[n]?.sources.variant?.product.id ?? "",
      ...{ variant_id: each.variant_id, product_handle: each.product_handle, name: each.name },
      ...{ variant_title: each.variant_title, maker: each.maker, star: each.star, label: each.label },
      ...{ price: each.price, count: each.quantity },
    })),
    seller: sale?.seller ?? NOBODY,
    maker: null,
  }
}

function problemOf(
  { variant, box: { template } }: Pick<Box, "variant" | "box">,
  inside: readonly LineFacts[],
  sale: PointSale | null,
): Problem | null {
  const isOffered =
    variant?.product.status === ProductStatus.PUBLISHED && isOfferedOn(template, todayInVietnam(new Date()))
  if (!isOffered || sale === null) return NOT_SOLD
  if (sale.point_id !== template.point_id) return NOT_AT_POINT
  if (!sale.is_open) return POINT_CLOSED
  // Alcohol takes its buyer's word, which nobody gives for a box.
  const isSold = (goods: LineFacts) => goods.sale_problem === null && !goods.is_adult_only
  return inside.length > 0 && inside.every(isSold) ? null : BOX_GOODS_GONE
}
