import { model } from "@medusajs/framework/utils"
import Recognition from "./recognition"

/**
 * One paper, however many products it recognises. The authority is free text: districts decided until June 2025, and
 * their decisions stay good to their date.
 */
const Decision = model
  .define(
    { name: "decision", tableName: "ocop_decision" },
    {
      id: model.id({ prefix: "dec" }).primaryKey(),
      number: model.text(),
      date: model.text(),
      authority: model.text(),
      scan_url: model.text().nullable(),
      scan_bytes: model.number().nullable(),
      is_demo: model.boolean().default(false),
      recognitions: model.hasMany(() => Recognition, { mappedBy: "decision" }),
    },
  )
  .indexes([{ on: ["number", "date", "authority"], unique: true, where: "deleted_at IS NULL" }])

export default Decision
