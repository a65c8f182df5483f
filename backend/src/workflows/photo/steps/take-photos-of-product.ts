import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHOTO_MODULE } from "../../../modules/photo"

/** All photos of a product; of one without photos, nothing. */
export const takePhotosOfProductStep = createStep(
  "take-photos-of-product",
  async ({ product_id }: { product_id: string }, { container }) => {
    const photos = container.resolve(PHOTO_MODULE)
    const rows = await photos.listPhotographs({ product_id }, { take: null })
    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) await photos.softDeletePhotographs(ids)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(PHOTO_MODULE).restorePhotographs(ids)
  },
)
