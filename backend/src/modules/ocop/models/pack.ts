import { model } from "@medusajs/framework/utils"
import { NET_UNITS } from "@ocop/shared/unit-price"

/** What one pack of a variant holds without its wrapping: what the unit price is reckoned from. One row a variant. */
const Pack = model
  .define(
    { name: "pack", tableName: "ocop_pack" },
    {
      id: model.id({ prefix: "pack" }).primaryKey(),
      variant_id: model.text(),
      net_amount: model.float(),
      net_unit: model.enum([...NET_UNITS]),
    },
  )
  .indexes([{ on: ["variant_id"], unique: true, where: "deleted_at IS NULL" }])

export default Pack
