import type { Picture } from "@ocop/shared/catalogue"
import sharp from "sharp"
import { filesUrl } from "#app/env.server.ts"
import { drawPicture } from "#app/features/picture/draw.ts"
import { log } from "#app/http/log.server.ts"

const PHOTO_TIMEOUT_MS = 4_000

/** A square picture as PNG. `isPhoto` is false for a drawing, `isWhole` when it stands in for a photo that did not come. */
export type SquarePicture = { dataUrl: string; isPhoto: boolean; isWhole: boolean }

/** The photo of a product, or its drawing. A photo that does not come is a drawing for this time. */
export async function squarePicture(picture: Picture, size: number): Promise<SquarePicture> {
  const photo = picture.photo && (await fetchPhoto(picture.photo))
  const source = photo ?? Buffer.from(drawPicture(picture))
  const png = await sharp(source, { density: 144 }).resize(size, size, { fit: "cover" }).png().toBuffer()
  return {
    dataUrl: `data:image/png;base64,${png.toString("base64")}`,
    isPhoto: photo !== undefined,
    isWhole: photo !== undefined || picture.photo === undefined,
  }
}

async function fetchPhoto({ files }: NonNullable<Picture["photo"]>): Promise<Buffer | undefined> {
  const key = files.jpg.at(-1)?.key
  try {
    const answer = await fetch(`${filesUrl}${key}`, { signal: AbortSignal.timeout(PHOTO_TIMEOUT_MS) })
    if (!answer.ok) throw new Error(`the file store answers ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
  } catch (error) {
    log.warn({ err: error, key }, "a photo did not come for a shared picture")
    return undefined
  }
}
