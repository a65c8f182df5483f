import { model } from "@medusajs/framework/utils"
import { SYNONYM_ACTIONS } from "@ocop/shared/synonyms"

/**
 * A row that was added to the search's table of synonyms or taken out of it, and who did it. What holds is the file of
 * the reference data with these changes after it; the database refuses to change or delete one.
 */
const SynonymChange = model.define("synonym_change", {
  id: model.id({ prefix: "syc" }).primaryKey(),
  at: model.dateTime(),
  action: model.enum([...SYNONYM_ACTIONS]),
  /** `keyOfSynonym` of the row. */
  key: model.text(),
  /** A row of the `SynonymTable` of shared. */
  row: model.json(),
  user_id: model.text(),
  user_email: model.text(),
})

export default SynonymChange
