import { model } from "@medusajs/framework/utils"
import { TARGET_KEYS } from "@ocop/shared/desk-overview"

/** What the programme wants to reach in a province. A row is never changed: the newest of a key holds. */
const ProgrammeTarget = model
  .define(
    { name: "programme_target", tableName: "ocop_programme_target" },
    {
      id: model.id({ prefix: "goal" }).primaryKey(),
      /** Null for the whole country. */
      province_code: model.text().nullable(),
      key: model.enum([...TARGET_KEYS]),
      /** What is to be reached, or, where others count that, how much of it is. */
      figure: model.enum(["target", "reached"]).default("target"),
      value: model.number(),
      /** The paper that says so. */
      source: model.text(),
      /** A user's id and e-mail of that day; null for what came with the shop. */
      set_by: model.text().nullable(),
      set_by_email: model.text().nullable(),
    },
  )
  .indexes([{ on: ["province_code", "key", "id"] }])
  .checks([{ name: "ocop_programme_target_value", expression: (row) => `${row.value} >= 0` }])

export default ProgrammeTarget
