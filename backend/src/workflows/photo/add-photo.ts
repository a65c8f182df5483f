import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepPhotoStep } from "./steps/keep-photo"
import { requireRoomStep } from "./steps/require-room"
import { storePhotoFilesStep } from "./steps/store-photo-files"
import type { AddPhotoInput } from "./types"

/** Makes the files of a photo, puts them into the file store, and keeps the photo. Without the record no file stays. */
export const addPhotoWorkflow = createWorkflow("add-photo", (input: AddPhotoInput) => {
  requireRoomStep(input)
  const stored = storePhotoFilesStep(input)
  const photo = keepPhotoStep(
    transform({ input, stored }, ({ input: { upload: _upload, ...words }, stored }) => ({ ...words, ...stored })),
  )
  return new WorkflowResponse(photo)
})
