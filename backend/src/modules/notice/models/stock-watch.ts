import { model } from "@medusajs/framework/utils"

/** At how many pieces an organization wants to be told that goods run low. */
const StockWatch = model
  .define(
    { name: "stock_watch", tableName: "desk_stock_watch" },
    { id: model.id({ prefix: "stw" }).primaryKey(), organization_id: model.text(), threshold: model.number() },
  )
  .indexes([{ on: ["organization_id"], unique: true, where: "deleted_at IS NULL" }])

export default StockWatch
