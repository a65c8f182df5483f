import { model } from "@medusajs/framework/utils"

/**
 * A photo of a product. The files lie in the file store, as AVIF, WebP and JPEG at several widths; the upload itself is
 * not kept, for what it says of place and camera.
 */
const Photograph = model
  .define("photograph", {
    id: model.id({ prefix: "photo" }).primaryKey(),
    product_id: model.text(),
    /** From 0; the first one is on the product's cards. */
    position: model.number(),
    /** SHA-256 of the upload: the same file sent again is the same photo. */
    content_hash: model.text(),
    /** Of the widest file. */
    width: model.number(),
    height: model.number(),
    /** "#rrggbb" */
    colour: model.text(),
    alt: model.text().nullable(),
    alt_en: model.text().nullable(),
    credit: model.text().nullable(),
    licence: model.text().nullable(),
    /** `PhotoFiles` of shared. */
    files: model.json(),
    /** The operator's user id. */
    added_by: model.text(),
  })
  .indexes([
    { on: ["product_id", "content_hash"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id", "position"] },
  ])

export default Photograph
