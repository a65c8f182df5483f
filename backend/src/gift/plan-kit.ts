import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { toHandle } from "@ocop/shared/handle"
import type { BoxTemplateRow } from "./read-templates"

/** What one box takes of a stock item. */
export type KitPart = { inventory_item_id: string; required_quantity: number }

/** The product that a box is sold as now. */
export type Kit = { product_id: string; variant_id: string; title: string; status: string; parts: readonly KitPart[] }

/** Where a point sells. */
export type KitPlace = { sales_channel_id: string; shipping_profile_id: string }

export type KitPlan = {
  /** What is written of products that are there. */
  changes: { id: string; title?: string; status?: ProductStatus }[]
  /** The product that is made. */
  product: CreateProductWorkflowInputDTO | null
  /** The box's own product, where it stays; null where another one is made, or there is none any more. */
  kept: { product_id: string; variant_id: string } | null
}

type Wanted = {
  box: Pick<BoxTemplateRow, "id" | "name" | "is_offered">
  /** Null where a box cannot be sold. */
  parts: readonly KitPart[] | null
  place: KitPlace | null
  /** Tells products of one name apart in their addresses. */
  suffix: string
}

/**
 * The product that a box should be sold as. What goes into a kit is never changed: an order takes and gives back the stock
 * that it was sold with, so that a box with other contents is another product, and the one before is sold no more.
 */
export function planKit(wanted: Wanted, kit: Kit | null): KitPlan {
  const { box, parts, place } = wanted
  const status = box.is_offered ? ProductStatus.PUBLISHED : ProductStatus.DRAFT
  if (kit !== null && parts !== null && isSame(parts, kit.parts)) {
    const isRight = kit.title === box.name && kit.status === status
    return {
      changes: isRight ? [] : [{ id: kit.product_id, title: box.name, status }],
      product: null,
      kept: { product_id: kit.product_id, variant_id: kit.variant_id },
    }
  }
  return {
    changes:
      kit === null || kit.status === ProductStatus.DRAFT ? [] : [{ id: kit.product_id, status: ProductStatus.DRAFT }],
    product: parts === null || place === null ? null : toProduct(wanted, { parts, place, status }),
    kept: null,
  }
}

/** Whether two kits take the same of the same stock items. */
export function isSame(a: readonly KitPart[], b: readonly KitPart[]): boolean {
  const isIn = ({ inventory_item_id, required_quantity }: KitPart) =>
    b.some((part) => part.inventory_item_id === inventory_item_id && part.required_quantity === required_quantity)
  return a.length === b.length && a.every(isIn)
}

const OPTION = "Loại"
const BOX = "Hộp"

/** It has no price of its own: what it costs is reckoned whenever somebody asks, from the box and the goods in it. */
function toProduct(
  { box: { id, name }, suffix }: Wanted,
  { parts, place, status }: { parts: readonly KitPart[]; place: KitPlace; status: ProductStatus },
): CreateProductWorkflowInputDTO {
  return {
    title: name,
    handle: `${toHandle(name) || "hop-qua"}-${suffix}`,
    external_id: id,
    status,
    shipping_profile_id: place.shipping_profile_id,
    sales_channels: [{ id: place.sales_channel_id }],
    options: [{ title: OPTION, values: [BOX] }],
    variants: [{ title: BOX, manage_inventory: true, options: { [OPTION]: BOX }, inventory_items: [...parts] }],
  }
}

/** Packs of one stock item are counted together. */
export function sumParts(parts: readonly KitPart[]): KitPart[] {
  const sums = new Map<string, number>()
  for (const { inventory_item_id, required_quantity } of parts) {
    sums.set(inventory_item_id, (sums.get(inventory_item_id) ?? 0) + required_quantity)
  }
  return [...sums].map(([inventory_item_id, required_quantity]) => ({ inventory_item_id, required_quantity }))
}
