import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SHELF_MODULE } from "../modules/shelf"
import { sumParts, type Kit, type KitPart, type KitPlace } from "./plan-kit"
import { readyItemsOf, type BoxTemplateRow } from "./read-templates"

/** What one filled box takes of the shelf of its point; null of an empty one, and of one whose goods never stood there. */
export async function readParts(
  container: MedusaContainer,
  box: Pick<BoxTemplateRow, "point_id" | "contents">,
): Promise<KitPart[] | null> {
  const items = readyItemsOf(box)
  if (items.length === 0) return null
  const variant_id = items.map((item) => item.variant_id)
  const [shelf, required] = await Promise.all([
    container.resolve(SHELF_MODULE).listShelfItems({ point_id: box.point_id, variant_id }, { take: null }),
    readRequired(container, variant_id),
  ])
  const parts = items.flatMap(({ variant_id, count }) => {
    const inventory_item_id = shelf.find((item) => item.variant_id === variant_id)?.inventory_item_id
    if (inventory_item_id === undefined) return []
    const required_quantity = count * (required.get(`${variant_id} ${inventory_item_id}`) ?? 1)
    return [{ inventory_item_id, required_quantity }]
  })
  return parts.length === items.length ? sumParts(parts) : null
}

/** What one piece of a variant takes of its stock items. */
async function readRequired(container: MedusaContainer, ids: string[]): Promise<Map<string, number>> {
  const { data }: { data: VariantRow[] } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "inventory_items.inventory_item_id", "inventory_items.required_quantity"],
    filters: { id: ids },
  })
  return new Map(
    data.flatMap(({ id, inventory_items }) =>
      (inventory_items ?? []).map(
        ({ inventory_item_id, required_quantity }) => [`${id} ${inventory_item_id}`, required_quantity] as const,
      ),
    ),
  )
}

type VariantRow = { id: string; inventory_items: KitPart[] | null }

type ProductRow = {
  id: string
  title: string
  status: string
  variants: VariantRow[]
}

/** The product that a box is sold as; null where it is sold as none, or that was deleted. */
export async function readKit(container: MedusaContainer, product_id: string | null): Promise<Kit | null> {
  if (product_id === null) return null
  const { data }: { data: ProductRow[] } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      ...["id", "title", "status", "variants.id"],
      ...["variants.inventory_items.inventory_item_id", "variants.inventory_items.required_quantity"],
    ],
    filters: { id: product_id },
  })
  const [product] = data
  const variant = product?.variants[0]
  if (product === undefined || variant === undefined) return null
  const { title, status } = product
  return { product_id, variant_id: variant.id, title, status, parts: variant.inventory_items ?? [] }
}

/** Where a point sells; null where it was never opened. */
export async function readKitPlace(container: MedusaContainer, point_id: string): Promise<KitPlace | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["id", "sales_channel.id", "shipping_profile.id"],
    filters: { id: point_id },
  })
  const sales_channel_id = data[0]?.sales_channel?.id
  const shipping_profile_id = data[0]?.shipping_profile?.id
  return sales_channel_id && shipping_profile_id ? { sales_channel_id, shipping_profile_id } : null
}
