import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { PhotoFormat } from "@ocop/shared/photo"
import { notFound } from "../../../../http/problem-error"
import { mimeTypeOf } from "../../../../photo/render"

const PHOTO_ID = /^photo_[0-9A-Z]{26}$/
const FILE_NAME = /^[\w-]{1,80}\.(avif|webp|jpg)$/
const YEAR_SECONDS = 31_536_000

/** What file stores say of a file that is not there: a disk, a bucket, and a bucket that does not tell what it lacks. */
const MISSING = ["ENOENT", "NoSuchKey", "AccessDenied"]

/**
 * One file of a photo, out of the file store. A file of that name never changes, so that it may be kept for good. A
 * store with a web address of its own is asked by browsers directly, and this route by nobody.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", name = "" } = req.params
  const format = FILE_NAME.exec(name)?.[1] as PhotoFormat | undefined
  if (!PHOTO_ID.test(id) || format === undefined) throw noSuchFile()
  const files = req.scope.resolve(Modules.FILE)
  const bytes = await files.getAsBuffer(`photos/${id}/${name}`).catch((error: unknown) => {
    throw isMissing(error) ? noSuchFile() : error
  })
  res.set({
    "cache-control": `public, max-age=${YEAR_SECONDS}, immutable`,
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
  })
  res.type(mimeTypeOf(format)).send(bytes)
}

const noSuchFile = () => notFound("Không tìm thấy ảnh này.")

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return MISSING.includes("code" in error ? String(error.code) : error.name)
}
