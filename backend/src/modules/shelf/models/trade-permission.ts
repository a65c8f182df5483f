import { model } from "@medusajs/framework/utils"
import { TRADE_VERBS } from "@ocop/shared/shelf"

/** What a maker allows an organization that resells. What was taken back stays as a row, so that it can be told. */
const TradePermission = model
  .define("trade_permission", {
    id: model.id({ prefix: "tpm" }).primaryKey(),
    maker_id: model.text(),
    reseller_id: model.text(),
    verb: model.enum([...TRADE_VERBS]),
    /** The member who gave it. */
    given_by: model.text(),
    given_at: model.dateTime(),
    taken_back_at: model.dateTime().nullable(),
    taken_back_by: model.text().nullable(),
  })
  .indexes([
    { on: ["maker_id", "reseller_id", "verb"], unique: true, where: "deleted_at IS NULL AND taken_back_at IS NULL" },
    { on: ["reseller_id"] },
  ])

export default TradePermission
