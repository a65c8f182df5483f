import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHOTO_MODULE } from "../../../modules/photo"
import { fileKeysOf } from "../../../photo/file-keys"

/** Each sweep so many photos; the next one comes soon. */
const MOST = 100

/** Cannot be undone and may be repeated: a row goes when its files are gone, and what is gone already is no fault. */
export const sweepPhotoFilesStep = createStep(
  "sweep-photo-files",
  async ({ before }: { before: Date }, { container }) => {
    const photos = container.resolve(PHOTO_MODULE)
    const rows = await photos.listPhotographs({ deleted_at: { $lt: before } }, { withDeleted: true, take: MOST })
    for (const row of rows) {
      await container.resolve(Modules.FILE).deleteFiles(fileKeysOf(row))
      await photos.deletePhotographs(row.id)
    }
    return new StepResponse(rows.map(({ id }) => id))
  },
)
