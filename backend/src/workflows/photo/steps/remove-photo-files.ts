import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Cannot be undone, so it comes last. What is gone already is no fault. */
export const removePhotoFilesStep = createStep(
  "remove-photo-files",
  async ({ keys }: { keys: string[] }, { container }) => {
    await container.resolve(Modules.FILE).deleteFiles(keys)
    return new StepResponse(keys.length)
  },
)
