import { model } from "@medusajs/framework/utils"
import { SHELF_CHANGE_KINDS } from "@ocop/shared/shelf"

/** Who changed what of goods on a shelf. Rows are only ever added. */
const ShelfChange = model
  .define("shelf_change", {
    id: model.id({ prefix: "shc" }).primaryKey(),
    point_id: model.text(),
    shelf_item_id: model.text(),
    /** Made with the form: sent twice it is one change. */
    form_key: model.text(),
    kind: model.enum([...SHELF_CHANGE_KINDS]),
    actor_type: model.text(),
    actor_id: model.text(),
    on_behalf: model.boolean().default(false),
    /** Pieces; of `priced` whole đồng, where null is the maker's price. */
    before: model.number().nullable(),
    after: model.number().nullable(),
    /** An `AdjustReason` of shared. */
    reason: model.text().nullable(),
    note: model.text().default(""),
  })
  .indexes([
    { on: ["form_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["shelf_item_id"] },
    { on: ["point_id"] },
  ])

export default ShelfChange
