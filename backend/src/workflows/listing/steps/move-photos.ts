import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHOTO_MODULE } from "../../../modules/photo"

/** The photos of a draft become those of its product. */
export const movePhotosStep = createStep(
  "move-photos",
  async ({ from, to }: { from: string; to: string }, { container }) => {
    const photos = container.resolve(PHOTO_MODULE)
    const rows = await photos.listPhotographs({ product_id: from }, { select: ["id"], take: null })
    const ids = rows.map(({ id }) => id)
    await photos.updatePhotographs(ids.map((id) => ({ id, product_id: to })))
    return new StepResponse(ids, { ids, from })
  },
  async (undo, { container }) => {
    if (!undo) return
    const { ids, from } = undo
    await container.resolve(PHOTO_MODULE).updatePhotographs(ids.map((id) => ({ id, product_id: from })))
  },
)
