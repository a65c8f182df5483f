import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PackSize } from "@ocop/shared/gift"

/** What is still known of goods that a point has no more, or that are not published any more. */
export type MissingGoods = { name: string; handle: string; variant_title: string; pack: PackSize }

/** By the variant; what was deleted is not there. */
export async function readMissing(container: MedusaContainer, ids: string[]): Promise<Map<string, MissingGoods>> {
  if (ids.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "title", "weight", "length", "width", "height", "product.title", "product.handle"],
    filters: { id: ids },
  })
  return new Map(
    data.map(({ id, title, weight, length, width, height, product }) => [
      id,
      {
        name: product?.title ?? title,
        handle: product?.handle ?? "",
        variant_title: title,
        pack: { weight: weight ?? null, length: length ?? null, width: width ?? null, height: height ?? null },
      },
    ]),
  )
}
