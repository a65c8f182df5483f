import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHOTO_MODULE } from "../../../modules/photo"
import { photosOutOfStep } from "../../../photo/problems"

export type OrderPhotosInput = { product_id: string; ids: string[] }

/** @throws ProblemError 409 photos_changed unless each photo of the product is named once */
export const orderPhotosStep = createStep(
  "order-photos",
  async ({ product_id, ids }: OrderPhotosInput, { container }) => {
    const photos = container.resolve(PHOTO_MODULE)
    const rows = await photos.listPhotographs({ product_id }, { select: ["id", "position"], take: null })
    const isEachNamed = rows.every(({ id }) => ids.includes(id))
    if (!isEachNamed || rows.length !== ids.length) throw photosOutOfStep()
    await photos.updatePhotographs(ids.map((id, position) => ({ id, position })))
    return new StepResponse(
      ids,
      rows.map(({ id, position }) => ({ id, position })),
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(PHOTO_MODULE).updatePhotographs(before)
  },
)
