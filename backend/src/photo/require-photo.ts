import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/problem-error"
import { PHOTO_MODULE } from "../modules/photo"
import type { PhotoRow } from "./read-photos"

/** A photo of this product. @throws ProblemError 404 */
export async function requirePhoto(
  container: MedusaContainer,
  { id, product_id }: { id: string; product_id: string },
): Promise<PhotoRow> {
  const [row] = await container.resolve(PHOTO_MODULE).listPhotographs({ id, product_id }, { take: 1 })
  if (!row) throw notFound("Không tìm thấy ảnh này.")
  return row
}
