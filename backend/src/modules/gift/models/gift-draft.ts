import { model } from "@medusajs/framework/utils"
import { GIFT_DRAFT_STATUSES } from "@ocop/shared/gift"

/** A gift that somebody puts together, until it is ordered. Whoever knows the key may read and change it. */
const GiftDraft = model
  .define("gift_draft", {
    id: model.id({ prefix: "gft" }).primaryKey(),
    /** Not to be guessed; part of the address of its pages. */
    key: model.text(),
    point_id: model.text(),
    template_id: model.text().nullable(),
    /** `{ items: { variant_id, count, price }[] }` of one box; `price` is what was last shown, in whole đồng. */
    contents: model.json(),
    wrap: model.text().nullable(),
    ribbon: model.text().nullable(),
    card: model.text().nullable(),
    /** What the card says, unless a recipient has words of their own. */
    message: model.text().nullable(),
    sender: model.text().nullable(),
    hides_prices: model.boolean().default(true),
    /** One day for all, `YYYY-MM-DD`; null when each recipient has a day of their own, or none is chosen. */
    delivery_on: model.text().nullable(),
    status: model.enum([...GIFT_DRAFT_STATUSES]).default("draft"),
    order_group_id: model.text().nullable(),
    /** Counts changes, so that two windows do not overwrite each other. */
    version: model.number().default(1),
  })
  .indexes([{ on: ["key"], unique: true, where: "deleted_at IS NULL" }, { on: ["point_id", "status"] }])

export default GiftDraft
