import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "../http/problem-error"

/** @throws ProblemError 404 for an unknown or deleted product */
export async function requireProduct(container: MedusaContainer, id: string): Promise<void> {
  const [product] = await container.resolve(Modules.PRODUCT).listProducts({ id }, { select: ["id"], take: 1 })
  if (!product) throw notFound("Không tìm thấy sản phẩm này.")
}
