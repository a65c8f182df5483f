import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHOTO_MODULE } from "../../../modules/photo"
import { toProductPhoto } from "../../../photo/read-photos"
import type { NewPhotoRow } from "../types"

/** After those that the product has. @throws MedusaError INVALID_DATA when the product has this photo already */
export const keepPhotoStep = createStep(
  "keep-photo",
  async (photo: NewPhotoRow, { container }) => {
    const photos = container.resolve(PHOTO_MODULE)
    const { product_id, files } = photo
    const [last] = await photos.listPhotographs({ product_id }, { order: { position: "DESC" }, take: 1 })
    const row = await photos.createPhotographs({
      ...photo,
      files: { ...files },
      position: last ? last.position + 1 : 0,
    })
    return new StepResponse(toProductPhoto(row), row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PHOTO_MODULE).deletePhotographs(id)
  },
)
