import { model } from "@medusajs/framework/utils"
import { RESTOCK_STATUSES } from "@ocop/shared/shelf"

/** What a point asks of a producer for its shelf. Who pays whom for it is no business of this row. */
const RestockRequest = model
  .define("restock_request", {
    id: model.id({ prefix: "rst" }).primaryKey(),
    /** Made with the form: sent twice it is one request. */
    form_key: model.text(),
    point_id: model.text(),
    reseller_id: model.text(),
    maker_id: model.text(),
    /** The gift for whose boxes the goods are asked; null where a person asks. */
    gift_order_id: model.text().nullable(),
    status: model.enum([...RESTOCK_STATUSES]).default("asked"),
    /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
    wished_on: model.text().nullable(),
    note: model.text().default(""),
    asked_at: model.dateTime(),
  })
  .indexes([
    { on: ["form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["maker_id", "status"] },
    { on: ["reseller_id", "status"] },
    { on: ["point_id"] },
    { on: ["gift_order_id"] },
  ])

export default RestockRequest
