import { model } from "@medusajs/framework/utils"

/** Up to when the list that a gateway keeps of what moved on the account has been read. */
const BankList = model
  .define("bank_list", {
    id: model.id({ prefix: "bkls" }).primaryKey(),
    gateway: model.text(),
    read_until: model.dateTime(),
  })
  .indexes([{ on: ["gateway"], unique: true, where: "deleted_at IS NULL" }])

export default BankList
