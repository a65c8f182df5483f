import { z } from "zod"
import { LONGEST_PHOTO_TEXT, MAX_PHOTOS } from "./rules.ts"

/** One file of a photo. `key` is its name in the file store: it follows the store's address. */
export const PhotoFile = z.object({ width: z.number().int(), key: z.string() })
export type PhotoFile = z.infer<typeof PhotoFile>

/** By format, the narrowest first. */
export const PhotoFiles = z.object({
  avif: z.array(PhotoFile),
  webp: z.array(PhotoFile),
  jpg: z.array(PhotoFile).min(1),
})
export type PhotoFiles = z.infer<typeof PhotoFiles>

/** A photo of a product as pages show it. `width` and `height` are those of its widest file. */
export const Photo = z.object({
  width: z.number().int(),
  height: z.number().int(),
  /** "#rrggbb", what stands there until the photo has come. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** What is seen on it; null where nobody has said. */
  alt: z.string().nullable(),
  alt_en: z.string().nullable(),
  files: PhotoFiles,
})
export type Photo = z.infer<typeof Photo>

/** On the page of its product a photo has its whole story. */
export const CreditedPhoto = Photo.extend({
  /** Who took it, or where it comes from. */
  credit: z.string().nullable(),
  /** On what terms: "CC BY 4.0". */
  licence: z.string().nullable(),
})
export type CreditedPhoto = z.infer<typeof CreditedPhoto>

/** Empty is as if nothing had been said. */
const Words = z
  .string()
  .trim()
  .max(LONGEST_PHOTO_TEXT)
  .transform((text) => (text === "" ? null : text))
  .nullable()

/** What is said of a photo, beside the file of the form. */
export const DescribePhoto = z.strictObject({
  alt: Words.default(null),
  alt_en: Words.default(null),
  credit: Words.default(null),
  licence: Words.default(null),
})
export type DescribePhoto = z.infer<typeof DescribePhoto>

/** What is left out stays as it is; null takes it away. */
export const RedescribePhoto = z.strictObject({
  alt: Words.optional(),
  alt_en: Words.optional(),
  credit: Words.optional(),
  licence: Words.optional(),
})
export type RedescribePhoto = z.infer<typeof RedescribePhoto>

/** All photos of the product, the first one being that of its cards. */
export const OrderPhotos = z.strictObject({ ids: z.array(z.string()).min(1).max(MAX_PHOTOS) })
export type OrderPhotos = z.infer<typeof OrderPhotos>

/** For operators. */
export const ProductPhoto = CreditedPhoto.extend({ id: z.string(), product_id: z.string(), position: z.number().int() })
export type ProductPhoto = z.infer<typeof ProductPhoto>

export const PhotoAnswer = z.object({ photo: ProductPhoto })
export const PhotoList = z.object({ photos: z.array(ProductPhoto) })
export type PhotoList = z.infer<typeof PhotoList>
