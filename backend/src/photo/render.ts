import {
  MAX_PHOTO_PIXELS,
  PHOTO_WIDTHS,
  photoKindOf,
  photoProblemOf,
  pictureProblemOf,
  widthsOf,
  type PhotoFacts,
  type PhotoFormat,
} from "@ocop/shared/photo"
import sharp, { type Metadata, type OutputInfo, type ResizeOptions, type Sharp } from "sharp"
import { photoIsHeic, photoOfOtherKind, photoUnreadable, unfitPhoto } from "./problems"

export type RenderedFile = { format: PhotoFormat; width: number; content: Buffer }

/** `width` and `height` are those of the widest file, `colour` is "#rrggbb". */
export type RenderedPhoto = { width: number; height: number; colour: string; files: RenderedFile[] }

const MIME_TYPES: Record<PhotoFormat, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" }

export function mimeTypeOf(format: PhotoFormat): string {
  return MIME_TYPES[format]
}

/** Qualities at which food looks alike in all three. */
const ENCODERS: Record<PhotoFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 4 }),
  webp: (picture) => picture.webp({ quality: 76 }),
  jpg: (picture) => picture.jpeg({ quality: 78, mozjpeg: true }),
}

/**
 * Makes the files of a photo. They are made from its bare dots, turned upright and in sRGB, so that nothing else the
 * upload carried (place, time, camera, thumbnail, profile) can be in them.
 *
 * @throws ProblemError 400 `photo_format`, `photo_unreadable`, `photo_animated`, `photo_too_large`, `photo_too_small`
 *   or `photo_too_long`, each of the field `file`
 */
export async function renderPhoto(upload: Buffer): Promise<RenderedPhoto> {
  const problem = photoProblemOf(await readHead(upload))
  if (problem) throw unfitPhoto(problem)
  const { width: decoded, height, bare } = await decodePicture(upload, { width: Math.max(...PHOTO_WIDTHS) })
  const files: RenderedFile[] = []
  for (const width of widthsOf(decoded)) {
    for (const [format, encode] of Object.entries(ENCODERS) as [PhotoFormat, (picture: Sharp) => Sharp][]) {
      files.push({ format, width, content: await encode(bare().resize({ width })).toBuffer() })
    }
  }
  const widest = widthsOf(decoded).at(-1) ?? decoded
  return { width: widest, height: Math.round((height * widest) / decoded), colour: await colourOf(bare()), files }
}

/** The bare dots of a picture, of which any file can be made. */
export type DecodedPicture = { width: number; height: number; bare: () => Sharp }

/**
 * The dots of a picture, upright, in sRGB, on white and no larger than `size`: all that is to be known of an upload.
 *
 * @throws ProblemError 400 `photo_format`, `photo_unreadable`, `photo_animated` or `photo_too_large`
 */
export async function decodePicture(upload: Buffer, size: ResizeOptions): Promise<DecodedPicture> {
  const problem = pictureProblemOf(await readHead(upload))
  if (problem) throw unfitPhoto(problem)
  const { data, info } = await decode(upload, size)
  const { width, height, channels } = info
  return { width, height, bare: () => sharp(data, { raw: { width, height, channels } }) }
}

/**
 * Only files that begin as one of three kinds reach the decoder: it knows many more. Reads the head of the file only:
 * however many dots it claims to have, none is decoded yet.
 */
async function readHead(upload: Buffer): Promise<PhotoFacts> {
  const kind = photoKindOf(upload)
  if (kind === "heic") throw photoIsHeic()
  if (kind === "unknown") throw photoOfOtherKind()
  const metadata = await sharp(upload, { limitInputPixels: false }).metadata().catch(unreadable)
  const { width, height } = metadata.autoOrient
  return { width, height, pages: pagesOf(upload, metadata) }
}

/** A PNG that moves is for the decoder a PNG that stands: it is told by a chunk before its dots. */
function pagesOf(upload: Buffer, { format, pages }: Metadata): number {
  if (format !== "png") return pages ?? 1
  const control = upload.indexOf("acTL")
  return control !== -1 && control < upload.indexOf("IDAT") ? 2 : 1
}

function decode(upload: Buffer, size: ResizeOptions): Promise<{ data: Buffer; info: OutputInfo }> {
  return sharp(upload, { failOn: "error", limitInputPixels: MAX_PHOTO_PIXELS })
    .autoOrient()
    .resize({ ...size, withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable)
}

function unreadable(): never {
  throw photoUnreadable()
}

async function colourOf(picture: Sharp): Promise<string> {
  const { r, g, b } = (await picture.stats()).dominant
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`
}
