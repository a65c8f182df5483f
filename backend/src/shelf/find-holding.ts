import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isHandle } from "@ocop/shared/handle"
import type { Held } from "../sales-point/find-points"
import { readOffered } from "./read-offered"

/** The points that offer the product of a handle now; of a handle that nobody knows there are none. */
export async function findHolding(container: MedusaContainer, handle: string): Promise<Held> {
  const [product] = isHandle(handle)
    ? await container
        .resolve(Modules.PRODUCT)
        .listProducts({ handle, status: "published" }, { select: ["id", "handle", "title"], take: 1 })
    : []
  if (!product) return { product: null, point_ids: new Set() }
  const offered = await readOffered(container, { product_id: product.id })
  return {
    product: { handle: product.handle, name: product.title },
    point_ids: new Set(offered.map(({ item }) => item.point_id)),
  }
}
