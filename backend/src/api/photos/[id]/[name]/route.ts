import { once } from "node:events"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { PhotoFormat } from "@ocop/shared/photo"
import { notFound } from "../../../../http/problem-error"
import { mimeTypeOf } from "../../../../photo/render"

const PHOTO_ID = /^photo_[0-9A-Z]{26}$/
const FILE_NAME = /^[\w-]{1,80}\.(avif|webp|jpg)$/
const YEAR_SECONDS = 31_536_000

/**
 * One file of a photo, out of the file store. A file of that name never changes, so that it may be kept for good. A
 * store with a web address of its own is asked by browsers directly, and this route by nobody.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", name = "" } = req.params
  const format = FILE_NAME.exec(name)?.[1] as PhotoFormat | undefined
  if (!PHOTO_ID.test(id) || format === undefined) throw noSuchFile()
  const files = req.scope.resolve(Modules.FILE)
  try {
    const file = await files.getDownloadStream(`photos/${id}/${name}`)
    // The store on the disk says only now that a file is not there.
    await once(file, "readable")
    res.set({
      "content-type": mimeTypeOf(format),
      "cache-control": `public, max-age=${YEAR_SECONDS}, immutable`,
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "cross-origin",
    })
    await pipeline(file, res)
  } catch {
    // Once the head is sent, the reader has gone away: there is nobody to answer.
    if (!res.headersSent) throw noSuchFile()
  }
}

const noSuchFile = () => notFound("Không tìm thấy ảnh này.")
