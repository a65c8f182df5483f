import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RedescribePhoto } from "@ocop/shared/photo"
import { PHOTO_MODULE } from "../../../modules/photo"
import { toProductPhoto } from "../../../photo/read-photos"
import { requirePhoto } from "../../../photo/require-photo"

export type DescribePhotoInput = { id: string; product_id: string; words: RedescribePhoto }

/** @throws ProblemError 404 */
export const describePhotoStep = createStep(
  "describe-photo",
  async ({ words, ...photo }: DescribePhotoInput, { container }) => {
    const { id, alt, alt_en, credit, licence } = await requirePhoto(container, photo)
    const row = await container.resolve(PHOTO_MODULE).updatePhotographs({ id, ...words })
    return new StepResponse(toProductPhoto(row), { id, alt, alt_en, credit, licence })
  },
  async (before, { container }) => {
    if (before) await container.resolve(PHOTO_MODULE).updatePhotographs(before)
  },
)
