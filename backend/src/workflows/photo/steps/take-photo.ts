import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHOTO_MODULE } from "../../../modules/photo"
import { requirePhoto } from "../../../photo/require-photo"

/** The row stays, marked as deleted, until its files are swept away. @throws ProblemError 404 */
export const takePhotoStep = createStep(
  "take-photo",
  async (photo: { id: string; product_id: string }, { container }) => {
    const row = await requirePhoto(container, photo)
    await container.resolve(PHOTO_MODULE).softDeletePhotographs(row.id)
    return new StepResponse({ id: row.id }, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PHOTO_MODULE).restorePhotographs(id)
  },
)
