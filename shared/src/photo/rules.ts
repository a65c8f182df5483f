/** In the order in which a browser should try them. */
export const PHOTO_FORMATS = ["avif", "webp", "jpg"] as const
export type PhotoFormat = (typeof PHOTO_FORMATS)[number]

/** In pixels; a picture is made at each of them that the photo is wide enough for. */
export const PHOTO_WIDTHS = [320, 480, 640, 960, 1280] as const
/** The widths that a card needs: at most 300 CSS pixels, on a screen of at most twice as many dots. */
export const CARD_WIDTHS: readonly number[] = [320, 480, 640]

/** What a phone's camera makes at its finest stays below each of these. */
export const MAX_PHOTO_BYTES = 15 * 1024 * 1024
export const MAX_PHOTO_PIXELS = 64_000_000
/** Of the shorter side. */
export const MIN_PHOTO_SIDE = PHOTO_WIDTHS[0]
/** The longer side in terms of the shorter one. */
export const MAX_PHOTO_RATIO = 3
/** Of one product. */
export const MAX_PHOTOS = 12
export const LONGEST_PHOTO_TEXT = 200

/** What is told of a picture file by its first bytes; `unknown` is every kind that is not taken. */
export type PhotoKind = "jpeg" | "png" | "webp" | "heic" | "unknown"

/** Sides as they are seen, after turning the picture upright. `pages` is 1 for a picture that does not move. */
export type PhotoFacts = { width: number; height: number; pages: number }

export const PHOTO_PROBLEMS = ["photo_animated", "photo_too_large", "photo_too_small", "photo_too_long"] as const
export type PhotoProblem = (typeof PHOTO_PROBLEMS)[number]

const HEIF_BRANDS = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"]

/** The kind of a file by its signature, whatever it is called and whatever the sender says it is. */
export function photoKindOf(bytes: Uint8Array): PhotoKind {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 3) === "\xff\xd8\xff") return "jpeg"
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png"
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp"
  return text(4, 8) === "ftyp" && HEIF_BRANDS.includes(text(8, 12)) ? "heic" : "unknown"
}

/** Why a picture cannot be read at all, null when it can: whatever it is to show. */
export function pictureProblemOf({ width, height, pages }: PhotoFacts): PhotoProblem | null {
  if (pages > 1) return "photo_animated"
  return width * height > MAX_PHOTO_PIXELS ? "photo_too_large" : null
}

/** Why a picture cannot be shown as a photo of a product, null when it can. */
export function photoProblemOf(facts: PhotoFacts): PhotoProblem | null {
  const { width, height } = facts
  const [short, long] = width < height ? [width, height] : [height, width]
  const problem = pictureProblemOf(facts)
  if (problem) return problem
  if (short < MIN_PHOTO_SIDE) return "photo_too_small"
  return long > short * MAX_PHOTO_RATIO ? "photo_too_long" : null
}

/** The widths of the files that are made of a photo: never wider than itself. */
export function widthsOf(width: number): number[] {
  return PHOTO_WIDTHS.filter((each) => each <= width)
}
