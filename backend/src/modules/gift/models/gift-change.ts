import { model } from "@medusajs/framework/utils"

/** What the buyer of an ordered gift has changed of it, as it was and as it is. It is erased together with the list. */
const GiftChange = model
  .define("gift_change", {
    id: model.id({ prefix: "gchg" }).primaryKey(),
    draft_id: model.text(),
    /** Null where the card was changed. */
    recipient_id: model.text().nullable(),
    /** Of the form: sent twice it is one change. */
    key: model.text(),
    /** `{ field: value }` of shared's `GIFT_CHANGE_FIELDS`, those that differ. */
    before: model.json(),
    after: model.json(),
  })
  .indexes([{ on: ["draft_id", "key"], unique: true, where: "deleted_at IS NULL" }])

export default GiftChange
