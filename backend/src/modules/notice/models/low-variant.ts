import { model } from "@medusajs/framework/utils"

/** A variant that is low, and of which its organization was told: it is told again after there was more. */
const LowVariant = model
  .define(
    { name: "low_variant", tableName: "desk_low_variant" },
    { id: model.id({ prefix: "lowv" }).primaryKey(), organization_id: model.text(), variant_id: model.text() },
  )
  .indexes([{ on: ["variant_id"], unique: true, where: "deleted_at IS NULL" }, { on: ["organization_id"] }])

export default LowVariant
