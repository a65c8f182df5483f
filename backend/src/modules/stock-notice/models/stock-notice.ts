import { model } from "@medusajs/framework/utils"

/** Somebody waits for a product to come back: one mail, and then the row goes. */
const StockNotice = model
  .define("stock_notice", {
    id: model.id({ prefix: "stno" }).primaryKey(),
    product_id: model.text(),
    email: model.text(),
    locale: model.enum(["vi", "en"]).default("vi"),
  })
  .indexes([{ on: ["product_id", "email"], unique: true, where: "deleted_at IS NULL" }, { on: ["email"] }])

export default StockNotice
