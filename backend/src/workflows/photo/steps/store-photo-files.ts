import type { IFileModuleService } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PhotoFiles } from "@ocop/shared/photo"
import { mimeTypeOf, renderPhoto, type RenderedFile } from "../../../photo/render"
import type { StoredPhoto } from "../types"

/** Makes the files of a photo and stores them under its id. @throws ProblemError as `renderPhoto` */
export const storePhotoFilesStep = createStep(
  "store-photo-files",
  async ({ upload }: { upload: string }, { container }) => {
    const { files: rendered, ...looks } = await renderPhoto(Buffer.from(upload, "base64"))
    const id = generateEntityId(undefined, "photo")
    const stored = await storeAll(container.resolve(Modules.FILE), id, rendered)
    const files: PhotoFiles = { avif: [], webp: [], jpg: [] }
    for (const { format, width, key } of stored) files[format].push({ width, key })
    const photo: StoredPhoto = { id, ...looks, files }
    return new StepResponse(
      photo,
      stored.map(({ key }) => key),
    )
  },
  async (keys, { container }) => {
    if (keys) await container.resolve(Modules.FILE).deleteFiles(keys)
  },
)

type StoredFile = Pick<RenderedFile, "format" | "width"> & { key: string }

/** All of them or none: what failed in the middle takes the first ones with it. */
async function storeAll(store: IFileModuleService, id: string, rendered: RenderedFile[]): Promise<StoredFile[]> {
  const stored: StoredFile[] = []
  try {
    for (const { format, width, content } of rendered) {
      const { id: key } = await store.createFiles({
        filename: `photos/${id}/${width}.${format}`,
        mimeType: mimeTypeOf(format),
        content: content.toString("base64"),
        access: "public",
      })
      stored.push({ format, width, key })
    }
  } catch (error) {
    if (stored.length > 0) await store.deleteFiles(stored.map(({ key }) => key))
    throw error
  }
  return stored
}
