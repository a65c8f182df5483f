import { model } from "@medusajs/framework/utils"

/** What an official has said of the columns of annexes with these heads: the next one of them is read so. */
const AnnexMapping = model
  .define(
    { name: "annex_mapping", tableName: "ocop_annex_mapping" },
    {
      id: model.id({ prefix: "amap" }).primaryKey(),
      /** A user of the dashboard. */
      user_id: model.text(),
      /** SHA-256 of the heads as they were found out. */
      heads_hash: model.text(),
      mapping: model.json(),
    },
  )
  .indexes([{ on: ["user_id", "heads_hash"], unique: true, where: "deleted_at IS NULL" }])

export default AnnexMapping
