import { model } from "@medusajs/framework/utils"

/** The code that was entered into a basket; another one takes its place. */
const BasketVoucher = model
  .define("basket_voucher", {
    id: model.id({ prefix: "bvch" }).primaryKey(),
    cart_id: model.text(),
    voucher_id: model.text(),
  })
  .indexes([{ on: ["cart_id"], unique: true, where: "deleted_at IS NULL" }])

export default BasketVoucher
