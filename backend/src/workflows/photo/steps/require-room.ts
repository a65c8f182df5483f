import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAX_PHOTOS } from "@ocop/shared/photo"
import { PHOTO_MODULE } from "../../../modules/photo"
import { tooManyPhotos } from "../../../photo/problems"

/** Changes nothing. @throws ProblemError 409 too_many_photos */
export const requireRoomStep = createStep(
  "require-room",
  async ({ product_id }: { product_id: string }, { container }) => {
    const [, count] = await container.resolve(PHOTO_MODULE).listAndCountPhotographs({ product_id }, { take: 1 })
    if (count >= MAX_PHOTOS) throw tooManyPhotos()
    return new StepResponse(count)
  },
)
