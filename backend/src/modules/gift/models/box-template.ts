import { model } from "@medusajs/framework/utils"

/** A box that a sales point packs gifts in. */
const BoxTemplate = model
  .define("gift_box_template", {
    id: model.id({ prefix: "gbt" }).primaryKey(),
    point_id: model.text(),
    /** Whose form it was, and which: sent twice it is one template. */
    form_key: model.text(),
    name: model.text(),
    /** How many places it has; goods take 1, 2 or 4 of them. */
    slots: model.number(),
    /** What it may hold, in grams, and its inner size in centimetres. */
    max_weight: model.number(),
    inner_length: model.number(),
    inner_width: model.number(),
    inner_height: model.number(),
    /** Empty, in whole đồng, packing included; and what it weighs, in grams. */
    price: model.number(),
    weight: model.number(),
    /** `{ items: string[] }`: the wraps it comes in. */
    wraps: model.json(),
    /** `{ items: { variant_id, count }[] }` that the point puts into it; null of a box that whoever gives it fills. */
    contents: model.json().nullable(),
    /** The product that it is sold as while it has contents, and that product's one variant: a kit of them. */
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    /** How many days before delivery an order may be changed and placed at the latest. */
    cut_off_days: model.number(),
    /** Only offered from one day until another, both counting, `YYYY-MM-DD`; null always. */
    offered_from: model.text().nullable(),
    offered_until: model.text().nullable(),
    is_offered: model.boolean().default(true),
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["variant_id"], unique: true, where: "variant_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["point_id"] },
  ])

export default BoxTemplate
